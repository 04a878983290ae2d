import { wordIn, wordsAmong } from '../../ledger/plot/fields.ts';
import { greatest } from 'd3-array';
import { lightness, themes } from '../../record/colour.ts';
import { isNamed, palette, paletteColours } from '../../record/palette.ts';
import type { WordField } from '../../ledger/plot/choices.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import { type Colour, colourOf, kindColours } from '../kit/colour.ts';

/**
 * The colours of the palette that a plot gives to words: first those that no subject of the site
 * has, so that a donor does not look like a country of another chart.
 */
function paletteFor({ subjects }: Vocabulary): readonly Colour[] {
	const taken = new Set(
		Object.values(subjects).flatMap(({ colour }) =>
			typeof colour === 'string' && isNamed(colour) ? [colour] : [],
		),
	);
	return [
		...paletteColours.filter((colour) => !taken.has(colour)),
		...paletteColours.filter((colour) => taken.has(colour)),
	];
}

/**
 * The colour of each figure: that of its word in a field, or of its subject if a plot has no such
 * field. A subject and a kind keep the colour that they have on all charts.
 */
export function colouring(
	field: WordField | undefined,
	figures: readonly Figure[],
	vocabulary: Vocabulary,
): (figure: Figure) => Colour {
	const own = (subject: string) => colourOf(subject, vocabulary);
	const free = paletteFor(vocabulary);
	if (field === undefined)
		return ({ subject }) => (own(subject) === 'plain' ? (free[0] ?? 'plain') : own(subject));
	const words = wordsAmong(field, figures, vocabulary);
	const kinds = kindColours(vocabulary);
	const ownOf = (word: string) =>
		field === 'subject' ? own(word) : field === 'kind' ? (kinds.get(word) ?? 'plain') : 'plain';
	const owned = words.map(ownOf);
	const given: Colour[] = owned.filter((colour) => colour !== 'plain');
	const colours = new Map(
		words.map((word) => {
			const has = ownOf(word);
			if (has !== 'plain') return [word, has] as const;
			const next = nextColour(free, given);
			given.push(next);
			return [word, next] as const;
		}),
	);
	return (figure) => colours.get(wordIn(field, figure) ?? '') ?? 'plain';
}

/** Colours nearer to each other in lightness than this are one grey to the eye. */
const leastApart = 10;

/**
 * The next colour that is not given yet: the first that a grey print tells from all that are, or
 * else the one that differs most from them. Plain if all are given.
 */
function nextColour(free: readonly Colour[], given: readonly Colour[]): Colour {
	const left = free.filter((colour) => !given.includes(colour));
	const apart = (colour: Colour) => Math.min(...given.map((other) => between(colour, other)));
	return left.find((colour) => apart(colour) >= leastApart) ?? greatest(left, apart) ?? 'plain';
}

/** How much two colours of the palette differ in lightness, in the theme in which they differ less. */
function between(one: Colour, other: Colour): number {
	if (!isNamed(one) || !isNamed(other)) return Number.POSITIVE_INFINITY;
	return Math.min(
		...themes.map((theme) =>
			Math.abs(lightness(palette[one][theme]) - lightness(palette[other][theme])),
		),
	);
}
