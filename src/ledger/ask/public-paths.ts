import { chartPage, pathInSite, personPath, sourcePage, textPage } from '../link/page-address.ts';
import type { Ledger } from '../ledger.ts';
import { oncePerLedger } from '../once-per-ledger.ts';
import { personPages } from './people.ts';
import { publishedTexts } from './published-articles.ts';
import { sourceUses } from './source-uses.ts';
import { allTags } from './tags.ts';

/**
 * The addresses that readers can link and that depend on what authors write, as paths of the site,
 * in its own language. Figures are not among them: a figure keeps its page for ever.
 */
export interface PublicPaths {
	readonly texts: ReadonlySet<string>;
	/** Of every drawing with an id; some of them have no page of their own. */
	readonly drawings: ReadonlySet<string>;
	readonly sources: ReadonlySet<string>;
	readonly tags: ReadonlySet<string>;
	readonly people: ReadonlySet<string>;
}

/** The public addresses of a site. */
export const publicPaths = oncePerLedger((ledger): PublicPaths => {
	const articles = publishedTexts(ledger);
	const inSite = (address: string) => pathInSite(address, ledger);
	return {
		texts: new Set(
			[...articles.map(({ slug }) => slug), ...ledger.pages.keys()].map((slug) =>
				inSite(textPage(slug, ledger)),
			),
		),
		drawings: new Set(
			articles.flatMap(({ slug, body }) =>
				body.drawings.map(({ id }) => inSite(chartPage(slug, id, ledger))),
			),
		),
		sources: new Set([...sourceUses(ledger).keys()].map((id) => inSite(sourcePage(id, ledger)))),
		tags: new Set(allTags(ledger).map(({ path }) => path)),
		people: new Set(personPages(ledger).map(({ person }) => personPath(person.id))),
	};
});

/** Whether a path of the site is that of a page which authors can take away. */
export function isPublic(path: string, ledger: Ledger): boolean {
	const { texts, drawings, sources, tags, people } = publicPaths(ledger);
	return [texts, drawings, sources, tags, people].some((paths) => paths.has(path));
}
