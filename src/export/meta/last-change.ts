import type { Article, Ledger } from '../../ledger/ledger.ts';
import { correctionsOf } from '../../ledger/ask/published-corrections.ts';
import { publishedArticles } from '../../ledger/ask/published-articles.ts';

/** The day on which what an article tells last changed, by the content itself: it was published, updated, translated, or something in it was corrected. */
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

/** The latest day that the content itself names: of an article, a correction or a release. Never the clock's; undefined of a site without any. */
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
