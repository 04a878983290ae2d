import { cslDate, type CslItem } from '../../citation/csl-item.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import { formatBibtex } from './bibtex.ts';
import { formatCslJson } from './csl-json.ts';
import { formatRis } from './ris.ts';

/** A form in which sources can be taken away. */
export interface CitationFormat {
	/** The ending of its file. */
	readonly ending: 'bib' | 'ris' | 'json';
	readonly name: string;
	readonly type: string;
	readonly format: (items: readonly CslItem[]) => string;
}

/** Zotero takes in each of them; other programs know one or the other. */
export const citationFormats: readonly CitationFormat[] = [
	{
		ending: 'bib',
		name: 'BibTeX',
		type: 'application/x-bibtex; charset=utf-8',
		format: formatBibtex,
	},
	{
		ending: 'ris',
		name: 'RIS',
		type: 'application/x-research-info-systems; charset=utf-8',
		format: formatRis,
	},
	{
		ending: 'json',
		name: 'CSL-JSON',
		type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
		format: formatCslJson,
	},
];

/** An article of this site as something to be cited; of a translation, that. @param ledger the edition in its language */
export function articleItem(
	{ slug, front, language }: Article,
	{ site }: Pick<Ledger, 'site'>,
): CslItem {
	return {
		id: slug,
		type: 'webpage',
		title: front.title,
		'container-title': site.title,
		language,
		URL: new URL(`/${slug}/`, site.baseUrl).href,
		author: site.editors.map((literal) => ({ literal })),
		issued: cslDate(front.published),
	};
}

/** The sources that published articles rest on, in the order of their ids. */
export function usedSources(articles: readonly Article[]): readonly string[] {
	return [...new Set(articles.flatMap(({ sources }) => sources))].sort();
}
