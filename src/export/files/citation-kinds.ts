import { cslItemsOf, type CslItem } from '../../citation/csl-item.ts';
import { figurePages } from '../../ledger/ask/figure-pages.ts';
import { publishedArticles, publishedTexts } from '../../ledger/ask/published-articles.ts';
import { sourceUses } from '../../ledger/ask/source-uses.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { editionIn } from '../../ledger/link/edition.ts';
import { articleItem, citationFormats, usedSources } from '../cite/cite.ts';
import { figureItem } from '../cite/figure-cite.ts';
import type { FileKind } from './site-file.ts';

/** What is cited in one file, whatever its format. */
interface Cited {
	readonly names: Readonly<Record<string, string>>;
	items(): readonly CslItem[];
}

/** A kind of file for each format of citations. */
function inEachFormat(
	pattern: string,
	citedOf: (ledger: Ledger) => readonly Cited[],
): readonly FileKind[] {
	return citationFormats.map(({ ending, type, format }) => ({
		pattern: `${pattern}.${ending}`,
		type,
		files: (ledger) =>
			citedOf(ledger).map(({ names, items }) => ({ names, content: () => format(items()) })),
	}));
}

/** Items to cite, for reference managers. */
export const citationKinds: readonly FileKind[] = [
	...inEachFormat('sources', (ledger) => [
		{ names: {}, items: () => cslItemsOf(usedSources(publishedArticles(ledger)), ledger) },
	]),
	...inEachFormat('sources/{id}', (ledger) =>
		[...sourceUses(ledger).keys()].map((id) => ({
			names: { id },
			items: () => cslItemsOf([id], ledger),
		})),
	),
	// The page of a figure, and the source that prints it.
	...inEachFormat('figures/{id}.cite', (ledger) =>
		[...figurePages(ledger).values()].map((page) => ({
			names: { id: page.id },
			items: () => [
				figureItem(page, ledger),
				...cslItemsOf(page.figure === undefined ? [] : [page.figure.source], ledger),
			],
		})),
	),
	...inEachFormat('{slug}/cite', (ledger) =>
		publishedTexts(ledger).map((article) => ({
			names: { slug: article.slug },
			items: () => [articleItem(article, editionIn(article.language, ledger))],
		})),
	),
	// The sources of an article, in the order of their numbers.
	...inEachFormat('{slug}/sources', (ledger) =>
		publishedTexts(ledger).map((article) => ({
			names: { slug: article.slug },
			items: () => cslItemsOf(article.sources, ledger),
		})),
	),
];
