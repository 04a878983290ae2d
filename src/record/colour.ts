import { z } from 'zod';

/** A colour as it is written: `#` and six hexadecimal digits. */
export const hexColour = /^#[0-9a-f]{6}$/i;

const colour = z
	.string({ error: 'a colour is text in quotes: without them, YAML takes "#" for a comment' })
	.regex(hexColour, 'a colour is "#" and six hexadecimal digits, like "#23619f"');

/** A colour for light pages and one for dark pages, each written `#rrggbb`. */
export const colourPair = z.strictObject({ light: colour, dark: colour }).readonly();
export type ColourPair = z.output<typeof colourPair>;

/** The names of the themes that a pair has a colour for. */
export const themes = ['light', 'dark'] as const satisfies readonly (keyof ColourPair)[];

/**
 * The relative luminance of a colour `#rrggbb`, from 0 for black to 1 for white.
 * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function luminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours `#rrggbb`, from 1 to 21. Shapes need 3 against the page, text needs
 * 4.5. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number {
	const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
		number,
		number,
	];
	return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The lightness L* of a colour `#rrggbb` as eyes see it, from 0 for black to 100 for white: what is
 * left of it in a grey print. https://www.w3.org/TR/css-color-4/#lab-to-lch
 */
export function lightness(colour: string): number {
	const y = luminance(colour);
	return y > 216 / 24_389 ? 116 * Math.cbrt(y) - 16 : (24_389 / 27) * y;
}
