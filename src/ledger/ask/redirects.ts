import { languageCodes } from '../../record/language.ts';
import type { RemovedPage } from '../../record/scalars.ts';
import type { Ledger } from '../ledger.ts';
import { pathInEdition, pathInSite, textPage, writtenPath } from '../link/page-address.ts';
import { oncePerLedger } from '../once-per-ledger.ts';
import type { Place } from '../position.ts';
import { publishedTexts } from './published-articles.ts';

/** An old address, and where its readers are sent. */
export interface Redirect {
	/** A path of the site: "/old-name/". */
	readonly from: string;
	/** A path of the site, or an address of another. */
	readonly to: string;
	/** Where the author wrote the old address. */
	readonly place: Place;
	/** Whether it follows from another one, as the page of a chart from that of its article. */
	readonly isDerived: boolean;
}

/** What became of old addresses. */
export interface OldAddresses {
	readonly redirects: readonly Redirect[];
	readonly removed: ReadonlyMap<string, RemovedPage>;
	/** The address at the end of a chain of redirects; undefined for none, or for a circle. */
	readonly target: (from: string) => string | undefined;
}

/** The old addresses of a site, from its texts and its settings. */
export const oldAddresses = oncePerLedger((ledger): OldAddresses => {
	const redirects = [...ofTexts(ledger), ...ofSettings(ledger)];
	const byFrom = new Map(redirects.map((one) => [one.from, one.to] as const).reverse());
	return {
		redirects,
		removed: new Map(
			Object.entries(ledger.site.removed ?? {}).map(([path, note]) => [writtenPath(path), note]),
		),
		target: (from) => {
			const passed = new Set<string>();
			let at = byFrom.get(from);
			for (;;) {
				if (at === undefined || passed.has(at)) return undefined;
				passed.add(at);
				const next = byFrom.get(at);
				if (next === undefined) return at;
				at = next;
			}
		},
	};
});

/** The old addresses of texts, with those of their charts and of the page that cites them. */
function ofTexts(ledger: Ledger): readonly Redirect[] {
	const articles = publishedTexts(ledger);
	return [
		...articles.flatMap((article) => {
			const old =
				article.translation === undefined ? article.front.redirects : article.translation.redirects;
			return (old ?? []).flatMap((written, index) => {
				const from = writtenPath(written);
				const to = pathInSite(textPage(article.slug, ledger), ledger);
				const place = article.place(['redirects', index]);
				const derived = (oldPath: string, newPath: string): Redirect => ({
					from: oldPath,
					to: newPath,
					place,
					isDerived: true,
				});
				const translations = (ledger.translationsOf.get(article.slug) ?? []).filter(
					({ front }) => front.draft !== true,
				);
				const charts = new Set(article.body.drawings.map(({ id }) => id));
				const pages = from.endsWith('/')
					? [
							derived(`${from}cite/`, `${to}cite/`),
							...[...charts].map((id) => derived(`/charts${from}${id}/`, `/charts${to}${id}/`)),
							// A chart that the article has no longer was on this page.
							...ledger.releasedPages
								.filter(
									(path) =>
										path.startsWith(`/charts${from}`) &&
										!charts.has(path.slice(`/charts${from}`.length, -1)),
								)
								.map((path) => derived(path, to)),
						]
					: [];
				return [
					{ from, to, place, isDerived: false },
					...pages,
					...translations.map(({ language, slug }) =>
						derived(pathInEdition(language, from), pathInSite(textPage(slug, ledger), ledger)),
					),
				];
			});
		}),
		...[...ledger.pages.values()].flatMap((page) =>
			(page.front.redirects ?? []).map((written) => ({
				from: writtenPath(written),
				to: pathInSite(textPage(page.slug, ledger), ledger),
				place: page.at({ line: 1, column: 1 }),
				isDerived: false,
			})),
		),
	];
}

function ofSettings(ledger: Ledger): readonly Redirect[] {
	const languages = languageCodes.filter((code) => code in (ledger.site.translations ?? {}));
	return Object.entries(ledger.site.redirects ?? {}).flatMap(([written, target]) => {
		const from = writtenPath(written);
		const to = /^https?:/.test(target) ? target : writtenPath(target);
		const place = ledger.siteKeyPlace(['redirects', written]);
		// Every edition has the pages of sources and tags, below the code of its language.
		const ofEditions =
			/^\/(?:sources|tags|people)\//.test(from) && to.startsWith('/') ? languages : [];
		return [
			{ from, to, place, isDerived: false },
			...ofEditions.map((code) => ({
				from: pathInEdition(code, from),
				to: /^\/(?:sources|tags|people|figures)\//.test(to) ? pathInEdition(code, to) : to,
				place,
				isDerived: true,
			})),
		];
	});
}
