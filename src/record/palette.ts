import type { ColourPair } from './colour.ts';

/**
 * The eight colours that a vocabulary can name. Each has a contrast of at least 3 with a light and a
 * dark page. They are in an order in which neighbours differ in lightness by at least 10, so that a
 * grey print tells them apart, and no two have the same grey.
 */
export const palette = {
	blue: { light: '#23619f', dark: '#6da7e0' },
	ochre: { light: '#9d700c', dark: '#f0cf73' },
	wine: { light: '#6b1230', dark: '#d4587a' },
	teal: { light: '#127c74', dark: '#4fc4ba' },
	forest: { light: '#14532d', dark: '#3f9a63' },
	rust: { light: '#b04520', dark: '#ee8a5c' },
	navy: { light: '#1b2a55', dark: '#b9c6f2' },
	violet: { light: '#6a3f9e', dark: '#a88fee' },
} as const satisfies Readonly<Record<string, ColourPair>>;
export type PaletteColour = keyof typeof palette;

/** The names of the palette, in its order. */
export const paletteColours = Object.keys(palette) as readonly PaletteColour[] as [
	PaletteColour,
	...PaletteColour[],
];

/** Whether a word names a colour of the palette. */
export function isNamed(word: string): word is PaletteColour {
	return Object.hasOwn(palette, word);
}

/** The pair that a vocabulary means: its own, or the one that it names; undefined if there is none. */
export function pairOf(colour: string | ColourPair): ColourPair | undefined {
	if (typeof colour !== 'string') return colour;
	return isNamed(colour) ? palette[colour] : undefined;
}
