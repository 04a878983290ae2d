import { formatDate } from '../../language/write/date.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { SoughtWords } from '../../record/source.ts';
import { soughtIn, wordsField } from '../sought-words.ts';
import { fieldPlace } from '../field-place.ts';
import type { Found, Rule } from '../rule.ts';

/** What a figure quotes was on the page of its source when it was last visited. */
export const quoteNotFound: Rule = {
	code: 'quote-not-found',
	title: 'Quoted words and amounts are on the page of the source',
	severity: 'warning',
	section: 'Sourcing',
	acknowledge: ['figure'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return [...ledger.verified].flatMap(([source, { checked, quoted = {}, amounts = {} }]) => {
		const missing = [
			...Object.entries(quoted).map(([id, words]) => ({ id, words, field: 'quoted' as const })),
			...Object.entries(amounts).map(([id, words]) => ({ id, words, field: 'amount' as const })),
		].filter(({ words }) => words.found === 'no');
		return missing.flatMap(({ id, words, field }): readonly Found[] => {
			const figure = ledger.figures.get(id);
			// After a change of the figure or its source, only a new visit can answer.
			if (figure?.record.source !== source || soughtIn(figure.record, field) !== words.sought)
				return [];
			return [
				{
					place: fieldPlace(
						figure,
						field === 'quoted' ? (wordsField(figure.record) ?? 'amount') : field,
						ledger,
					),
					message: `${field === 'quoted' ? `The words “${words.sought}” were` : `The amount ${words.sought} was`} not on the page of "${source}" on ${formatDate(checked, 'long')}${before(words, field)}.`,
					hint: 'Look at the page: it may have changed, or give the number in another form. Correct the record, or add acknowledged.quote-not-found with the reason.',
					about: { kind: 'figure', id },
				},
			];
		});
	});
}

/** When they were there the last time; a changed page is another matter than a wrong quotation. */
function before({ lastFound }: SoughtWords, field: 'quoted' | 'amount'): string {
	if (lastFound === undefined) return '';
	return `; on ${formatDate(lastFound, 'long')} ${field === 'quoted' ? 'they were' : 'it was'}`;
}
