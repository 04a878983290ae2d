import { addToList } from '../../ledger/add-to-list.ts';
import type { Section } from '../../ledger/text/body.ts';
import type { Article } from '../../ledger/ledger.ts';
import { chartsOf } from '../embed/charts.ts';
import { oncePerLedger } from '../../ledger/once-per-ledger.ts';

/** One place in an article where a figure appears. */
export type Use =
	/**
	 * In the text. `label` has the author's words, and is undefined if the words are generated;
	 * `section` is the heading above it, if there is one.
	 */
	| {
			readonly kind: 'text';
			readonly words: string | undefined;
			readonly section: Section | undefined;
	  }
	| { readonly kind: 'chart' | 'chain'; readonly title: string | undefined; readonly id: string };

export interface ArticleUses {
	readonly article: Article;
	/** In the order of the page; empty if the article only lists the figure. */
	readonly places: readonly Use[];
}

/** The published articles that use each figure, and where: in text, charts or chains. */
export const figureUses = oncePerLedger((ledger): ReadonlyMap<string, readonly ArticleUses[]> => {
	const uses = new Map<string, ArticleUses[]>();
	for (const article of ledger.articles.values()) {
		if (article.front.draft === true) continue;
		const places = new Map<string, Use[]>(article.figures.map((id) => [id, []]));
		const seen = new Set<string>();
		for (const { figure, label, line } of article.body.figures) {
			// Repeated words are found through their first use.
			if (seen.has(`${figure} ${label ?? ''}`)) continue;
			seen.add(`${figure} ${label ?? ''}`);
			addToList(places, figure, {
				kind: 'text',
				words: label,
				section: article.body.sections.findLast((section) => section.line < line),
			});
		}
		for (const { id, frame } of chartsOf(article, ledger)) {
			const drawn = 'figures' in frame ? frame.figures.map((figure) => figure.id) : [];
			for (const one of new Set(drawn))
				addToList(places, one, {
					kind: frame.kind === 'chain' ? 'chain' : 'chart',
					title: frame.title,
					id,
				});
		}
		for (const [id, found] of places) addToList(uses, id, { article, places: found });
	}
	return uses;
});
