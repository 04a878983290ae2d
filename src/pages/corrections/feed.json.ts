import type { APIRoute } from 'astro';
import { jsonFeed } from '../../export/feed.ts';
import { correctionsFeed } from '../../export/feed-corrections.ts';
import { currentSite } from '../../site/current-site.ts';

/** The corrections as JSON Feed. */
export const GET: APIRoute = () => {
	const { ledger } = currentSite();
	return new Response(jsonFeed(correctionsFeed(ledger), ledger), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
};
