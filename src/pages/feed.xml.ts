import type { APIRoute } from 'astro';
import { atomFeed } from '../export/feed.ts';
import { articlesFeed } from '../export/feed-articles.ts';
import { currentSite } from '../site/current-site.ts';

/** The articles as Atom. */
export const GET: APIRoute = () => {
	const { ledger } = currentSite();
	return new Response(atomFeed(articlesFeed(ledger), ledger), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
