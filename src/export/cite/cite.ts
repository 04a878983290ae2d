import { cslDate, type CslItem } from '../../citation/csl-item.ts';
import { peopleNamed } from '../../ledger/ask/people.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import { fullAddress, textPage } from '../../ledger/link/page-address.ts';
import { formatBibtex } from './bibtex.ts';
import { formatCslJson } from './csl-json.ts';
import { formatRis } from './ris.ts';

/** A format in which sources can be exported. */
export interface CitationFormat {
	/** The extension of its file. */
	readonly ending: 'bib' | 'ris' | 'json';
	readonly name: string;
	readonly type: string;
	readonly format: (items: readonly CslItem[]) => string;
}

/** Zotero imports all of these; other programs import some of them. */
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

/**
 * An article of this site, or its translation, as an item to cite.
 * @param ledger the edition in its language
 */
export function articleItem({ slug, front, language }: Article, ledger: Ledger): CslItem {
	const { site } = ledger;
	const people = peopleNamed(front.authors, ledger).map(({ name }) => name);
	return {
		id: slug,
		type: 'webpage',
		title: front.title,
		'container-title': site.title,
		language,
		URL: fullAddress(textPage(slug, { site }), { site }),
		author: (people.length === 0 ? site.editors : people).map((literal) => ({ literal })),
		issued: cslDate(front.published),
	};
}

/** The sources that published articles rely on, sorted by id. */
export function usedSources(articles: readonly Article[]): readonly string[] {
	return [...new Set(articles.flatMap(({ sources }) => sources))].sort();
}
