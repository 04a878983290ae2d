import type { APIRoute } from 'astro';
import { jsonFeed } from '../export/feed.ts';
import { articlesFeed } from '../export/feed-articles.ts';
import { currentSite } from '../site/current-site.ts';

/** The articles as JSON Feed. */
export const GET: APIRoute = () => {
	const { ledger } = currentSite();
	return new Response(jsonFeed(articlesFeed(ledger), ledger), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
};
