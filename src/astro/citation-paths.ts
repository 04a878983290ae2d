import { type CitationFormat, citationFormats } from '../export/cite/cite.ts';
import { publishedTexts } from '../ledger/ask/published-articles.ts';
import type { Article } from '../ledger/ledger.ts';
import { currentSite } from './current-site.ts';

/** A file of citations for an article. */
export interface CitationProps {
	readonly article: Article;
	readonly format: CitationFormat;
}

/** A path for each published article and each format of citations. */
export function citationPaths() {
	return publishedTexts(currentSite().ledger).flatMap((article) =>
		citationFormats.map((format) => ({
			params: { slug: article.slug, ending: format.ending },
			props: { article, format } satisfies CitationProps,
		})),
	);
}
