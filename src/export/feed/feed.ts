import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { createRequire } from 'node:module';
import { languageOfEdition } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { correctionsPage, fullAddress, pageIn } from '../../ledger/link/page-address.ts';
import { firstDay } from '../../language/write/date.ts';
import { messagesOf } from '../../messages/messages-of.ts';

const require = createRequire(import.meta.url);
/** What writes feeds. It has 150 modules, and most builds after a change write no feed. */
const feedsmith = (): typeof import('feedsmith') => require('feedsmith');

/** One entry of a feed. */
export interface FeedItem {
	/** Its permanent address, which is also its id, so that feed readers show it once. */
	readonly address: string;
	readonly title: string;
	/** Plain text. */
	readonly summary: string;
	readonly content: readonly ElementContent[];
	/** Dates as precise as the content gives them. */
	readonly published: string;
	readonly updated: string;
	readonly tags: readonly string[];
	/** Names of those who wrote it; the editors of the site if empty. */
	readonly authors: readonly string[];
}

/** A feed, independent of its format. */
export interface Feed {
	readonly title: string;
	readonly description: string;
	/** The addresses of the page that lists the same items, and of the feed in each format. */
	readonly home: string;
	readonly atom: string;
	readonly json: string;
	/** When something in it last changed. */
	readonly updated: string;
	/** Newest first. */
	readonly items: readonly FeedItem[];
}

/** The feed as Atom: RFC 4287. */
export function atomFeed(
	{ title, description, home, atom, updated, items }: Feed,
	ledger: Ledger,
): string {
	const { site } = ledger;
	const full = (address: string) => fullAddress(address, ledger);
	return feedsmith().generateAtomFeed(
		{
			id: full(atom),
			title: { value: title },
			subtitle: { value: description },
			updated: timeOf(updated),
			authors: site.editors.map((name) => ({ name })),
			links: [
				{ href: full(atom), rel: 'self', type: 'application/atom+xml' },
				{ href: full(home), rel: 'alternate', type: 'text/html' },
			],
			...(site.licence === undefined
				? {}
				: { rights: { value: `${site.licence.name}: ${site.licence.url}` } }),
			xml: { lang: languageOfEdition(ledger) },
			entries: items.map((item) => ({
				id: item.address,
				title: { value: item.title },
				links: [{ href: item.address, rel: 'alternate', type: 'text/html' }],
				published: timeOf(item.published),
				updated: timeOf(item.updated),
				summary: { value: item.summary },
				content: { type: 'html', value: htmlOf(item) },
				categories: item.tags.map((term) => ({ term })),
				...(item.authors.length === 0 ? {} : { authors: item.authors.map((name) => ({ name })) }),
			})),
		},
		{ strict: true },
	);
}

/** The feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/. */
export function jsonFeed({ title, description, home, json, items }: Feed, ledger: Ledger): string {
	const { site } = ledger;
	const full = (address: string) => fullAddress(address, ledger);
	// The library omits empty lists, but the standard requires `items`.
	const feed: object = Object.assign(
		{},
		feedsmith().generateJsonFeed(
			{
				title,
				description,
				home_page_url: full(home),
				feed_url: full(json),
				language: languageOfEdition(ledger),
				authors: site.editors.map((name) => ({ name })),
				items: items.map((item) => ({
					id: item.address,
					url: item.address,
					title: item.title,
					summary: item.summary,
					content_html: htmlOf(item),
					date_published: timeOf(item.published),
					date_modified: timeOf(item.updated),
					...(item.tags.length === 0 ? {} : { tags: [...item.tags] }),
					...(item.authors.length === 0 ? {} : { authors: item.authors.map((name) => ({ name })) }),
				})),
			},
			{ strict: true },
		),
		items.length === 0 ? { items: [] } : {},
	);
	return `${JSON.stringify(feed, undefined, '\t')}\n`;
}

function htmlOf({ content }: FeedItem): string {
	return toHtml([...content], { closeEmptyElements: true });
}

/** Feeds require an instant: the first one that a date can mean, in UTC. */
function timeOf(date: string): Date {
	return new Date(`${firstDay(date)}T00:00:00Z`);
}

/** Another format of the content of a page, for the head of the page. */
export interface Alternate {
	readonly type: string;
	readonly href: string;
	readonly title: string;
}

/** The feeds of the articles of an edition, for the pages that list them. */
export function feedLinks(ledger: Ledger): readonly Alternate[] {
	return alternates(pageIn(ledger, '/'), 'feed.xml', messagesOf(ledger.vocabulary).page.explainers);
}

/** The feeds of the corrections of an edition. */
export function correctionLinks(ledger: Ledger): readonly Alternate[] {
	return alternates(
		pageIn(ledger, correctionsPage),
		'atom.xml',
		messagesOf(ledger.vocabulary).page.correctionsPage,
	);
}

function alternates(folder: string, atom: string, title: string): readonly Alternate[] {
	return [
		{ type: 'application/atom+xml', href: folder + atom, title },
		{ type: 'application/feed+json', href: `${folder}feed.json`, title },
	];
}
