import { formatDate } from '../language/write/date.ts';
import { articlesAndTranslations, type Ledger } from '../ledger/ledger.ts';

/**
 * A line for each scheduled article or translation, in the order of their days, and one that counts
 * the drafts. Empty if everything is published.
 */
export function describeUnpublished(ledger: Ledger): readonly string[] {
	const texts = articlesAndTranslations(ledger);
	const scheduled = texts.flatMap(({ slug, path }) => {
		const why = ledger.unpublished.get(slug);
		return why === undefined || why === 'draft' ? [] : [{ path, day: why.scheduled }];
	});
	const drafts = texts.filter(({ slug }) => ledger.unpublished.get(slug) === 'draft').length;
	return [
		...scheduled
			.toSorted((a, b) => (a.day < b.day ? -1 : 1))
			.map(({ path, day }) => `Left out until ${formatDate(day, 'long')}: ${path}`),
		...(drafts === 0 ? [] : [`Left out: ${drafts === 1 ? '1 draft' : `${drafts} drafts`}`]),
	];
}
