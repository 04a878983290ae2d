import type { Ledger } from '../ledger/ledger.ts';
import { compareDates } from '../language/write/date.ts';
import type { Figure } from '../record/resolved.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { dateWords } from '../messages/date-words.ts';
import { messagesOf } from '../messages/messages-of.ts';

/** What the figures of a chart count, without duplicates: "soldiers, civilians". */
export function peopleOf(figures: readonly Figure[], { vocabulary }: Ledger): string {
	return [
		...new Set(
			figures.map((figure) => {
				const population =
					figure.population === undefined ? undefined : vocabulary.populations?.[figure.population];
				return population?.people ?? vocabulary.units[figure.unit]?.label ?? figure.unit;
			}),
		),
	].join(', ');
}

/** The dates of figures, from the first to the last: "August 2023 to 25 February 2024". */
export function periodOf(
	figures: readonly Figure[],
	ledger: { readonly vocabulary: Pick<Vocabulary, 'language'> } = { vocabulary: {} },
): string {
	const dates = figures.map((figure) => figure.asOf).sort(compareDates);
	const [first = '', last = ''] = [dates[0], dates.at(-1)];
	return first === last
		? dateWords(first, 'long', ledger)
		: messagesOf(ledger.vocabulary).period(
				dateWords(first, 'long', ledger),
				dateWords(last, 'long', ledger),
			);
}
