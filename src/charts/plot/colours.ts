import { wordIn, wordsAmong } from '../../ledger/plot/fields.ts';
import { isNamed, paletteColours } from '../../record/palette.ts';
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
	const rest = free.filter((colour) => !owned.includes(colour));
	const colours = new Map(
		words.map((word) => {
			const has = ownOf(word);
			return [word, has === 'plain' ? (rest.shift() ?? 'plain') : has] as const;
		}),
	);
	return (figure) => colours.get(wordIn(field, figure) ?? '') ?? 'plain';
}
