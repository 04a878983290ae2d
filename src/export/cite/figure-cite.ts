import { type CslItem, cslDate } from '../../citation/csl-item.ts';
import { titleWords } from '../../parts/figure-sentence.ts';
import { languageOfEdition } from '../../ledger/link/edition.ts';
import type { FigurePage } from '../../ledger/ask/figure-pages.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { figurePage, fullAddress } from '../../ledger/link/page-address.ts';
import { figureUses } from '../search/figure-uses.ts';

/**
 * The page of a figure as an item to cite. Its date is that of the value shown: its last release,
 * or else the first article that uses it.
 */
export function figureItem({ id, figure, values }: FigurePage, ledger: Ledger): CslItem {
	const { site } = ledger;
	const published = (figureUses(ledger).get(id) ?? [])
		.map(({ article }) => article.front.published)
		.sort();
	const issued = values.at(-1)?.released ?? published[0];
	return {
		id,
		type: 'webpage',
		title: figure === undefined ? (values.at(-1)?.words ?? id) : titleWords(figure, ledger),
		'container-title': site.title,
		language: languageOfEdition(ledger),
		URL: fullAddress(figurePage(id, ledger), ledger),
		author: site.editors.map((literal) => ({ literal })),
		...(issued === undefined ? {} : { issued: cslDate(issued) }),
	};
}
