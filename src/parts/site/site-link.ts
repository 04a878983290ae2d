import { otherLanguageOf, siteLanguageIn, translatedName } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import {
	checksPage,
	claimsPage,
	correctionsPage,
	dataFolder,
	figuresPage,
	glossaryPage,
	inSite,
	methodPage,
	pageIn,
	searchPage,
	sourcesPage,
	textPage,
} from '../../ledger/link/page-address.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { SiteLink, sitePages } from '../../record/home.ts';
import type { LanguageCode } from '../../record/language.ts';

/** A link to a page of the site or to another site, in the language of an edition. */
export interface NamedLink {
	readonly href: string;
	readonly text: string;
	/** The language of the page, if it is not that of the edition. */
	readonly language?: LanguageCode | undefined;
}

/** A link of the navigation or the foot; undefined if it leads nowhere, which the checks report. */
export function siteLink(link: SiteLink, ledger: Ledger): NamedLink | undefined {
	if (typeof link === 'string') return pageLink(link, ledger);
	if ('url' in link) return { href: link.url, text: translatedName(link.text, ledger) };
	const found = pageLink(link.page, ledger);
	return found === undefined || link.text === undefined
		? found
		: { ...found, text: translatedName(link.text, ledger) };
}

type SitePage = (typeof sitePages)[number];

function pageLink(name: string, ledger: Ledger): NamedLink | undefined {
	const own = siteLanguageIn(ledger);
	const article = ledger.articles.get(name);
	if (article !== undefined)
		return {
			href: textPage(article.slug, ledger),
			text: article.front.title,
			language: otherLanguageOf(article, ledger),
		};
	const page = ledger.pages.get(name);
	if (page !== undefined)
		return {
			href: textPage(page.slug, ledger),
			text: translatedName(page.front.title, ledger),
			language: own,
		};
	const links: Readonly<Record<string, NamedLink | undefined>> = everyPage(ledger);
	return Object.hasOwn(links, name) ? links[name] : undefined;
}

/** The pages that every site has. */
function everyPage(ledger: Ledger): Readonly<Record<SitePage, NamedLink>> {
	const { page: words } = messagesOf(ledger.vocabulary);
	const language = siteLanguageIn(ledger);
	return {
		explainers: { href: pageIn(ledger, '/'), text: words.explainers },
		figures: { href: pageIn(ledger, figuresPage), text: words.figures },
		sources: { href: pageIn(ledger, sourcesPage), text: words.sources },
		search: { href: pageIn(ledger, searchPage), text: words.search },
		claims: { href: pageIn(ledger, claimsPage), text: words.claims },
		corrections: { href: pageIn(ledger, correctionsPage), text: words.correctionsPage },
		data: { href: inSite(dataFolder, ledger), text: words.data, language },
		checks: { href: inSite(checksPage, ledger), text: words.checked, language },
		method: { href: pageIn(ledger, methodPage), text: words.method },
		glossary: { href: pageIn(ledger, glossaryPage), text: words.glossary },
	};
}

const usualNavigation: readonly SitePage[] = ['explainers', 'figures', 'sources', 'search'];

/** The links in the head of each page. */
export function navigationOf(ledger: Ledger): readonly NamedLink[] {
	return (ledger.site.navigation ?? usualNavigation).flatMap(
		(link) => siteLink(link, ledger) ?? [],
	);
}

/** The links in the foot of each page. */
export function footLinksOf(ledger: Ledger): readonly NamedLink[] {
	const usual: readonly SiteLink[] = [
		...['claims', 'corrections', 'data', 'checks'],
		...[...ledger.pages.values()].map(({ slug }) => slug),
		...['method', 'glossary'],
	];
	return (ledger.site.foot?.links ?? usual).flatMap((link) => siteLink(link, ledger) ?? []);
}
