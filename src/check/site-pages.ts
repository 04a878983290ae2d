import { figurePages } from '../ledger/ask/figure-pages.ts';
import { explainerPages } from '../ledger/ask/listed/home-blocks.ts';
import { personPages } from '../ledger/ask/people.ts';
import { publishedTexts } from '../ledger/ask/published-articles.ts';
import { sourceUses } from '../ledger/ask/source-uses.ts';
import { allTags } from '../ledger/ask/tags.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { codeOfEdition, editionsOf } from '../ledger/link/edition.ts';
import {
	chartPath,
	editionPages,
	explainersPage,
	pathInEdition,
	tagPath,
	textPath,
} from '../ledger/link/page-address.ts';
import { oncePerLedger } from '../ledger/once-per-ledger.ts';
import { publicFolder } from '../ledger/read/content-file.ts';

/** Pages and files that every site has once. */
const once =
	/^\/(?:checks(?:\.json|\/|\/page\/.*)?|data(?:\/.*)?|llms\.txt|robots\.txt|sitemap[^/]*\.xml|favicon\.svg|404(?:\.html|\/)?|sources\.[a-z]+)$/u;
/** Files that every edition has beside its pages, and the pages that lists continue on. */
const inEditions =
	/^\/(?:figures\/data\/|(?:figures|sources)\/page\/|corrections\/(?:atom\.xml|feed\.json)$|feed\.(?:xml|json)$|social\.png$)/u;

const filesOfText = [
	...['cite', 'sources'].flatMap((name) =>
		['bib', 'ris', 'json'].map((ending) => `${name}.${ending}`),
	),
	'social.png',
] as const;

/** The pages of an edition that depend on what authors write. */
const ofEdition = oncePerLedger((edition: Ledger) => ({
	tags: new Set(allTags(edition).map(({ path }) => path)),
	people: new Set(personPages(edition).map(({ person }) => person.id)),
}));

/** The pages of citations and of charts, without the slash at the end, and the files of texts. */
const ofTexts = oncePerLedger((ledger: Ledger) => {
	const texts = publishedTexts(ledger);
	return {
		citations: new Set(texts.map(({ slug }) => `${textPath(slug)}cite`)),
		files: new Set(
			texts.flatMap(({ slug }) => filesOfText.map((name) => `${textPath(slug)}${name}`)),
		),
		charts: new Set(
			texts.flatMap(({ slug, body }) =>
				body.drawings.map(({ id }) => chartPath(slug, id).slice(0, -1)),
			),
		),
	};
});

/**
 * Whether a path is that of a page or a file of the site that is not a text: one that it makes, or
 * one in `public/`.
 * @param path from the root of the site
 */
export function isSitePage(path: string, ledger: Ledger): boolean {
	if (publicPath(path, ledger) !== undefined) return true;
	const edition = editionsOf(ledger).find((one) => {
		const code = codeOfEdition(one);
		return code !== undefined && path.startsWith(pathInEdition(code, '/'));
	});
	const code = edition === undefined ? undefined : codeOfEdition(edition);
	const inEdition = code === undefined ? path : path.slice(code.length + 1);
	if (once.test(path) || inEditions.test(inEdition)) return true;
	if (editionPages.has(inEdition) || editionPages.has(`${inEdition}/`)) return true;
	if (`${inEdition}/`.startsWith(explainersPage)) return explainerPages(ledger).length > 0;
	const [, kind = '', name = ''] = /^\/([^/]+)\/([^/]+)/u.exec(inEdition) ?? [];
	const [id = ''] = name.split('.');
	if (kind === 'figures') return figurePages(ledger).has(id);
	if (kind === 'sources') return sourceUses(ledger).has(id);
	if (kind === 'people') return ofEdition(edition ?? ledger).people.has(id);
	if (kind === 'tags') return ofEdition(edition ?? ledger).tags.has(tagPath(name));
	return ofText(path, ledger);
}

/** Whether a path is that of a page or a file that belongs to a text: its citation, its charts. */
function ofText(path: string, ledger: Ledger): boolean {
	const { citations, charts, files } = ofTexts(ledger);
	return (
		files.has(path) ||
		citations.has(path.replace(/\/$/, '')) ||
		[...path.matchAll(/[/.]|$/g)].some(({ index }) => charts.has(path.slice(0, index)))
	);
}

/** The file in `public/` that an address leads to; undefined if there is none. */
function publicPath(path: string, { files }: Pick<Ledger, 'files'>): string | undefined {
	const name = `${publicFolder}${path.slice(1)}`;
	return [name, `${name}index.html`].find((one) => files.has(one));
}
