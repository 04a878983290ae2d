import type { APIRoute } from 'astro';
import { jsonFeed } from '../../export/feed/feed.ts';
import { articlesFeed } from '../../export/feed/feed-articles.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { editionPaths } from '../../astro/edition-paths.ts';

interface Props {
	readonly ledger: Ledger;
	readonly [name: string]: unknown;
}

export const getStaticPaths = editionPaths;

/** The articles as JSON Feed. */
export const GET: APIRoute<Props> = ({ props: { ledger } }) =>
	new Response(jsonFeed(articlesFeed(ledger), ledger), {
		headers: { 'content-type': 'application/feed+json; charset=utf-8' },
	});
