import { figurePages } from '../ledger/ask/figure-pages.ts';
import { personPages } from '../ledger/ask/people.ts';
import { publishedTexts } from '../ledger/ask/published-articles.ts';
import { sourceUses } from '../ledger/ask/source-uses.ts';
import { allTags } from '../ledger/ask/tags.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { codeOfEdition, editionsOf } from '../ledger/link/edition.ts';
import { chartPath, pathInEdition, tagPath, textPath } from '../ledger/link/page-address.ts';

/** Pages and files that every site has once. */
const once =
	/^\/(?:checks(?:\.json|\/)?|data(?:\/.*)?|llms\.txt|robots\.txt|sitemap\.xml|favicon\.svg|404(?:\.html|\/)?|sources\.[a-z]+)$/u;
/** Pages and files that every edition has. */
const inEditions =
	/^\/(?:$|(?:figures|sources|claims|corrections|method|glossary|search)\/?$|figures\/(?:page|data)\/|corrections\/(?:atom\.xml|feed\.json)$|feed\.(?:xml|json)$)/u;

/**
 * Whether a path is that of a page or a file that the site makes beside its texts. Files in `public/`
 * are not known here: a path with an ending is taken for one.
 * @param path from the root of the site
 */
export function isSitePage(path: string, ledger: Ledger): boolean {
	const edition = editionsOf(ledger).find((one) => {
		const code = codeOfEdition(one);
		return code !== undefined && path.startsWith(pathInEdition(code, '/'));
	});
	const code = edition === undefined ? undefined : codeOfEdition(edition);
	const inEdition = code === undefined ? path : path.slice(code.length + 1);
	if (once.test(path) || inEditions.test(inEdition)) return true;
	const [, kind = '', name = ''] = /^\/([^/]+)\/([^/]+)/u.exec(inEdition) ?? [];
	const [id = ''] = name.split('.');
	if (kind === 'figures') return figurePages(ledger).has(id);
	if (kind === 'sources') return sourceUses(ledger).has(id);
	if (kind === 'people')
		return personPages(edition ?? ledger).some(({ person }) => person.id === id);
	if (kind === 'tags') return allTags(edition ?? ledger).some((tag) => tag.path === tagPath(name));
	return ofText(path, ledger) || /\.[a-z\d]+$/iu.test(path);
}

/** Whether a path is that of a page or a file that belongs to a text: its citation, its charts. */
function ofText(path: string, ledger: Ledger): boolean {
	return publishedTexts(ledger).some(
		({ slug, body }) =>
			[`${textPath(slug)}cite/`, `${textPath(slug)}cite`].includes(path) ||
			body.drawings.some(({ id }) => {
				const page = chartPath(slug, id).slice(0, -1);
				return path === page || path.startsWith(`${page}/`) || path.startsWith(`${page}.`);
			}),
	);
}
