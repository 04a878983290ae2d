import type { APIRoute } from 'astro';
import { jsonFeed } from '../../../export/feed/feed.ts';
import { correctionsFeed } from '../../../export/feed/feed-corrections.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { editionPaths } from '../../../astro/edition-paths.ts';

interface Props {
	readonly ledger: Ledger;
	readonly [name: string]: unknown;
}

export const getStaticPaths = editionPaths;

/** The corrections as JSON Feed. */
export const GET: APIRoute<Props> = ({ props: { ledger } }) =>
	new Response(jsonFeed(correctionsFeed(ledger), ledger), {
		headers: { 'content-type': 'application/feed+json; charset=utf-8' },
	});
