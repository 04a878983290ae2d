import type { ColourPair } from '../../record/colour.ts';
import {
	isNamed,
	type PaletteColour,
	palette,
	paletteColours,
	pairOf,
} from '../../record/palette.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';

/**
 * The colour of a shape, which is its class in the drawing: plain, one of the palette, a pair of a
 * subject's own, or the grey of what a drawing does not bring out.
 */
export type Colour = 'plain' | 'context' | PaletteColour | `own-${string}`;

/** The colour of a subject in charts. A subject without a colour is plain. */
export function colourOf(subject: string, { subjects }: Pick<Vocabulary, 'subjects'>): Colour {
	return colourNamed(Object.hasOwn(subjects, subject) ? subjects[subject]?.colour : undefined);
}

/** The colour that a vocabulary means: plain if it names none. */
export function colourNamed(colour: string | ColourPair | undefined): Colour {
	if (colour === undefined) return 'plain';
	if (typeof colour !== 'string') return ownColour(colour);
	return isNamed(colour) ? colour : 'plain';
}

/** The class of a pair that a vocabulary states. Equal pairs have the same one. */
function ownColour({ light, dark }: ColourPair): Colour {
	return `own-${light.slice(1).toLowerCase()}-${dark.slice(1).toLowerCase()}`;
}

/** The colour among the classes of an item; undefined if it has none. */
export function colourAmong(className: string): Colour | undefined {
	return className.split(' ').find(isColour);
}

function isColour(word: string): word is Colour {
	return word === 'plain' || word === 'context' || isNamed(word) || word.startsWith('own-');
}

/**
 * The rules for the palette and the colours of the subjects and kinds of a vocabulary, each in light
 * and dark.
 */
export function colourCss({
	subjects,
	kinds = {},
}: Pick<Vocabulary, 'subjects' | 'kinds'>): string {
	const pairs = new Map<Colour, ColourPair | undefined>([
		...paletteColours.map((colour) => [colour, palette[colour]] as const),
		...Object.values(subjects).map(
			({ colour }) =>
				[colourNamed(colour), colour === undefined ? undefined : pairOf(colour)] as const,
		),
		...[...kindColours({ subjects, kinds })].map(
			([kind, colour]) => [colour, pairOfKind(colour, kinds[kind]?.colour)] as const,
		),
	]);
	return [...pairs]
		.flatMap(([name, pair]) =>
			name === 'plain' || pair === undefined
				? []
				: [`.plot .${name} {\n\t--shape: light-dark(${pair.light}, ${pair.dark});\n}\n`],
		)
		.join('');
}

/**
 * The colour of each kind: the one that the vocabulary names, or else the next of the palette that
 * no subject and no other kind has. A kind for which none is left is plain.
 */
export function kindColours({
	subjects,
	kinds = {},
}: Pick<Vocabulary, 'subjects' | 'kinds'>): ReadonlyMap<string, Colour> {
	const free = [...freeColours({ subjects, kinds })];
	return new Map(
		Object.entries(kinds).map(([kind, { colour }]) => [
			kind,
			colour === undefined ? (free.shift() ?? 'plain') : colourNamed(colour),
		]),
	);
}

/** The colours of the palette that no subject and no kind names. */
function freeColours({
	subjects,
	kinds = {},
}: Pick<Vocabulary, 'subjects' | 'kinds'>): readonly PaletteColour[] {
	const taken = new Set(
		[...Object.values(subjects), ...Object.values(kinds)].map(({ colour }) => colourNamed(colour)),
	);
	return paletteColours.filter((colour) => !taken.has(colour));
}

/** The colour of what is brought out and has none of its own: one that means nothing else. */
export function accentOf(vocabulary: Pick<Vocabulary, 'subjects' | 'kinds'>): Colour {
	return freeColours(vocabulary).at(-1) ?? 'plain';
}

function pairOfKind(
	colour: Colour,
	written: string | ColourPair | undefined,
): ColourPair | undefined {
	return pairOf(written ?? colour);
}
