import type { APIRoute } from 'astro';
import { atomFeed } from '../../export/feed.ts';
import { correctionsFeed } from '../../export/feed-corrections.ts';
import { currentSite } from '../../site/current-site.ts';

/** The corrections as Atom. */
export const GET: APIRoute = () => {
	const { ledger } = currentSite();
	return new Response(atomFeed(correctionsFeed(ledger), ledger), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
