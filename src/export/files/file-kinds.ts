import { figurePages } from '../../ledger/ask/figure-pages.ts';
import { hasAllPictures, hasArticlePictures } from '../picture/has-pictures.ts';
import { publishedTexts } from '../../ledger/ask/published-articles.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { editionIn, editionsOf } from '../../ledger/link/edition.ts';
import { fullAddress, inSite, sitemapFile } from '../../ledger/link/page-address.ts';
import { dataPackage, dataTables } from '../data/data-package.ts';
import { type DataTable, tableCsv, tableJson } from '../data/data-table.ts';
import { figureCsv } from '../data/figure-columns.ts';
import { formatFigureRecord } from '../data/figure-json.ts';
import { llmsText } from '../meta/llms.ts';
import { figureImage, figureImageScale } from '../picture/figure-image.ts';
import { articleImage, siteImage } from '../picture/social-image.ts';
import { chartKinds } from './chart-kinds.ts';
import { citationKinds } from './citation-kinds.ts';
import { editionKinds, folderOf } from './edition-kinds.ts';
import { type DrawnSite, type FileKind, onlyFile, types } from './site-file.ts';

const figureKinds: readonly FileKind[] = [
	{
		pattern: 'figures/{id}.csv',
		type: types.csv,
		files: (ledger) =>
			[...figurePages(ledger).values()].flatMap(({ id, figure }) =>
				figure === undefined ? [] : [{ names: { id }, content: () => figureCsv(figure, ledger) }],
			),
	},
	{
		pattern: 'figures/{id}.json',
		type: types.json,
		files: (ledger) =>
			[...figurePages(ledger).values()].map((page) => ({
				names: { id: page.id },
				content: () => formatFigureRecord(page, ledger),
			})),
	},
];

function ofTable(ending: string, type: string, content: (table: DataTable) => string): FileKind {
	return {
		pattern: `data/{table}.${ending}`,
		type,
		files: (ledger) =>
			dataTables(ledger).map((table) => ({
				names: { table: table.name },
				content: () => content(table),
			})),
	};
}

/** The data package: its descriptor, and each table in two formats. */
const dataKinds: readonly FileKind[] = [
	onlyFile(
		'data/datapackage.json',
		types.json,
		(ledger: Ledger) => `${JSON.stringify(dataPackage(ledger), undefined, '\t')}\n`,
	),
	ofTable('csv', types.csv, tableCsv),
	ofTable('json', types.json, tableJson),
];

/** The preview of an article for social networks. */
const articlePicture: FileKind<DrawnSite> = {
	pattern: '{slug}/social.png',
	type: types.png,
	files: ({ ledger, css }) =>
		hasArticlePictures(ledger)
			? publishedTexts(ledger).map((article) => ({
					names: { slug: article.slug },
					content: () => ({
						svg: articleImage(article, editionIn(article.language, ledger), css),
						scale: 1,
					}),
				}))
			: [],
};

/** The preview of each figure that is published, in each edition. */
const figurePictures: FileKind<DrawnSite> = {
	pattern: '{edition}figures/{id}.png',
	type: types.png,
	files: ({ ledger, css }) =>
		hasAllPictures(ledger)
			? editionsOf(ledger).flatMap((edition) =>
					[...figurePages(edition).values()].flatMap(({ id, figure }) =>
						figure === undefined
							? []
							: [
									{
										names: { edition: folderOf(edition), id },
										content: () => ({
											svg: figureImage(figure, edition, css),
											scale: figureImageScale,
										}),
									},
								],
					),
				)
			: [],
};

/** The preview of the pages that have none of their own, in each edition. */
const sitePictures: FileKind<DrawnSite> = {
	pattern: '{edition}social.png',
	type: types.png,
	files: ({ ledger, css }) =>
		hasArticlePictures(ledger)
			? editionsOf(ledger).map((edition) => ({
					names: { edition: folderOf(edition) },
					content: () => ({ svg: siteImage(edition, css), scale: 1 }),
				}))
			: [],
};

/** Files for programs, at the root of the site. Every robot may read everything. */
const rootKinds: readonly FileKind[] = [
	onlyFile('llms.txt', types.plain, llmsText),
	onlyFile(
		'robots.txt',
		types.plain,
		(ledger: Ledger) =>
			`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress(inSite(sitemapFile, ledger), ledger)}\n`,
	),
];

/** Every kind of file that shows a drawing, or tells of one. */
export const drawnKinds: readonly FileKind<DrawnSite>[] = [
	...chartKinds,
	articlePicture,
	sitePictures,
	figurePictures,
];

/** Every other kind of file that is not a page and comes from the ledger alone. */
export const fileKinds: readonly FileKind[] = [
	...figureKinds,
	...citationKinds,
	...dataKinds,
	...editionKinds,
	...rootKinds,
];
