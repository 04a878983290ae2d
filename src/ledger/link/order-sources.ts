import { type ArticleFrontmatter, idOf } from '../../record/article.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Text } from '../ledger.ts';

/**
 * The sources of an article in the order of their numbers: first as cited in the text, then as its
 * figures, claims and events rely on them, then the rest of its list.
 * @param figureOf returns a complete figure
 */
export function orderSources(
	article: Pick<Text, 'body' | 'figures'> & {
		readonly front: Pick<ArticleFrontmatter, 'claims' | 'events' | 'sources'>;
	},
	figureOf: (id: string) => Figure | undefined,
): readonly string[] {
	const used = [...article.body.figures.map((use) => use.figure), ...article.figures];
	const front = article.front;
	return [
		...new Set([
			...article.body.citations.map((citation) => citation.source),
			...used.map((id) => figureOf(id)?.source).filter((id) => id !== undefined),
			...(front.claims ?? []).map((claim) => claim.source),
			...(front.events ?? []).map((event) => event.source),
			...(front.sources ?? []).map(idOf),
		]),
	];
}
