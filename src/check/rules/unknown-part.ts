import type { Article, Ledger } from '../../ledger/ledger.ts';
import { figurePages } from '../../ledger/ask/figure-pages.ts';
import { allTags } from '../../ledger/ask/tags.ts';
import type { Path } from '../../ledger/read/yaml-file.ts';
import { suggestion } from '../../ledger/suggest.ts';
import { formatDate } from '../../language/write/date.ts';
import { type HomeBlock, type SiteLink, sitePages } from '../../record/home.ts';
import type { Found, Rule } from '../rule.ts';

/** What the home page, the navigation and the foot name is on the site. */
export const unknownPart: Rule = {
	code: 'unknown-part',
	title: 'The first page, the navigation and the foot name what the site has',
	severity: 'error',
	section: 'Settings',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const { site } = ledger;
	return [
		...(site.home ?? []).flatMap((block, index) => inBlock(block, ['home', index], ledger)),
		...(site.navigation ?? []).flatMap((link, index) =>
			inLink(link, ['navigation', index], ledger),
		),
		...(site.foot?.links ?? []).flatMap((link, index) =>
			inLink(link, ['foot', 'links', index], ledger),
		),
	];
}

function inBlock(block: HomeBlock, path: Path, ledger: Ledger): readonly Found[] {
	const { lead, list, figure, text } = block;
	return [
		...(lead === undefined ? [] : inLead(lead, [...path, 'lead'], ledger)),
		...(list?.articles ?? []).flatMap((slug, index) =>
			articleFault(slug, [...path, 'list', 'articles', index], ledger),
		),
		...(list?.tag === undefined ? [] : tagFault(list.tag, [...path, 'list', 'tag'], ledger)),
		...(figure === undefined ? [] : figureFault(figure.id, [...path, 'figure', 'id'], ledger)),
		...(text?.page === undefined ? [] : pageFault(text.page, [...path, 'text', 'page'], ledger)),
	];
}

function inLead(
	{ article: slug, chart }: NonNullable<HomeBlock['lead']>,
	path: Path,
	ledger: Ledger,
): readonly Found[] {
	const article = ledger.articles.get(slug);
	if (article === undefined || chart === undefined)
		return articleFault(slug, [...path, 'article'], ledger);
	const known = chartsIn(article, ledger);
	return [
		...articleFault(slug, [...path, 'article'], ledger),
		...(known.includes(chart)
			? []
			: [
					{
						place: ledger.sitePlace([...path, 'chart']),
						message: `The article "${slug}" has no chart "${chart}".`,
						...suggestion(chart, known),
					},
				]),
	];
}

/** The ids of the drawings of an article that have figures. */
function chartsIn(article: Article, { kinds }: Ledger): readonly string[] {
	return article.body.drawings.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id);
}

function articleFault(slug: string, path: Path, ledger: Ledger): readonly Found[] {
	const article = ledger.articles.get(slug);
	if (article !== undefined && article.front.draft !== true) return [];
	// The file of a broken article is there, and has findings of its own.
	if (article === undefined && !ledger.isWhole) return [];
	const place = ledger.sitePlace(path);
	if (article !== undefined)
		return [
			{
				place,
				...reasonOf(slug, ledger),
			},
		];
	return [
		{
			place,
			message: `The site has no article "${slug}".`,
			...suggestion(slug, [...ledger.articles.keys()]),
		},
	];
}

/** Why an article is not on the site, and what to do. */
function reasonOf(slug: string, { unpublished }: Ledger): Pick<Found, 'message' | 'hint'> {
	const why = unpublished.get(slug);
	return why === undefined || why === 'draft'
		? {
				message: `The article "${slug}" is a draft, so it is not on the site.`,
				hint: 'Publish it, or leave it out here.',
			}
		: {
				message: `The article "${slug}" is not on the site before ${formatDate(why.scheduled, 'long')}.`,
				hint: 'Name it here from that day on.',
			};
}

function tagFault(tag: string, path: Path, ledger: Ledger): readonly Found[] {
	const known = allTags(ledger).map((one) => one.tag);
	if (known.includes(tag) || !ledger.isWhole) return [];
	return [
		{
			place: ledger.sitePlace(path),
			message: `No article has the tag "${tag}".`,
			...suggestion(tag, known),
		},
	];
}

function figureFault(id: string, path: Path, ledger: Ledger): readonly Found[] {
	if (ledger.broken.has(id)) return [];
	const place = ledger.sitePlace(path);
	if (figurePages(ledger).get(id)?.figure !== undefined) return [];
	if (ledger.figures.has(id))
		return [
			{
				place,
				message: `The figure "${id}" is in no published article, so it has no page.`,
				hint: 'List it in an article, or show another figure here.',
			},
		];
	return [
		{
			place,
			message: `Unexpected figure "${id}": no record has this id.`,
			...suggestion(id, [...ledger.figures.keys()]),
		},
	];
}

function inLink(link: SiteLink, path: Path, ledger: Ledger): readonly Found[] {
	if (typeof link === 'string') return pageFault(link, path, ledger);
	return 'page' in link ? pageFault(link.page, [...path, 'page'], ledger) : [];
}

function pageFault(name: string, path: Path, ledger: Ledger): readonly Found[] {
	if (ledger.articles.has(name)) return articleFault(name, path, ledger);
	const isOwn = sitePages.some((page) => page === name) || ledger.pages.has(name);
	if (isOwn || !ledger.isWhole) return [];
	return [
		{
			place: ledger.sitePlace(path),
			message: `The site has no page "${name}".`,
			...suggestion(name, [...sitePages, ...ledger.pages.keys(), ...ledger.articles.keys()]),
		},
	];
}
