import type { Article, Ledger } from '../../ledger/ledger.ts';
import { correctionsOf } from '../../ledger/ask/published-corrections.ts';
import { publishedArticles } from '../../ledger/ask/published-articles.ts';

/**
 * The day on which the content of an article last changed: when it was published, updated,
 * translated or corrected.
 */
export function changedOn(
	{ front, figures, translation }: Pick<Article, 'front' | 'figures' | 'translation'>,
	ledger: Ledger,
): string {
	const ofFigures = figures.flatMap(
		(id) => ledger.correctionsOf.get(id)?.at(-1)?.record.date ?? [],
	);
	return latest([
		front.published,
		front.updated ?? '',
		translation?.translated ?? '',
		...(front.corrections ?? []).map(({ date }) => date),
		...ofFigures,
	]);
}

/**
 * The latest day that the content names, in an article, correction or release. It does not depend
 * on the clock; undefined if a site names no day.
 */
export function lastChange(ledger: Ledger): string | undefined {
	return (
		latest([
			...publishedArticles(ledger).map((article) => changedOn(article, ledger)),
			...correctionsOf(ledger).map(({ correction }) => correction.date),
			...[...ledger.released.values()].map((values) => values.at(-1)?.released ?? ''),
		]) || undefined
	);
}

function latest(dates: readonly string[]): string {
	return dates.reduce((a, b) => (b > a ? b : a), '');
}
