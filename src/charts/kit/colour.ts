import type { ColourPair } from '../../record/colour.ts';
import { isNamed, type PaletteColour, pairOf } from '../../record/palette.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';

/**
 * The colour of a shape, which is its class in the drawing: plain, one of the palette, a pair of a
 * subject's own, or the grey of what a drawing does not bring out.
 */
export type Colour = 'plain' | 'context' | PaletteColour | `own-${string}`;

/** The colour of a subject in charts. A subject without a colour is plain. */
export function colourOf(subject: string, { subjects }: Pick<Vocabulary, 'subjects'>): Colour {
	const colour = Object.hasOwn(subjects, subject) ? subjects[subject]?.colour : undefined;
	if (colour === undefined) return 'plain';
	if (typeof colour !== 'string') return ownColour(colour);
	return isNamed(colour) ? colour : 'plain';
}

/** The class of a pair of a subject's own. Equal pairs have the same one. */
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

/** The rules for the colours of the subjects of a vocabulary, each in light and dark. */
export function colourCss({ subjects }: Pick<Vocabulary, 'subjects'>): string {
	const pairs = new Map(
		Object.entries(subjects).map(([id, { colour }]) => [
			colourOf(id, { subjects }),
			colour === undefined ? undefined : pairOf(colour),
		]),
	);
	return [...pairs]
		.flatMap(([name, pair]) =>
			name === 'plain' || pair === undefined
				? []
				: [
						`.plot :is(.${name}, .hatch-${name}) {\n\t--shape: light-dark(${pair.light}, ${pair.dark});\n}\n`,
					],
		)
		.join('');
}
