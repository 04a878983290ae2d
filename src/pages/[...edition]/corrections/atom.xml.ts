import type { APIRoute } from 'astro';
import { atomFeed } from '../../../export/feed/feed.ts';
import { correctionsFeed } from '../../../export/feed/feed-corrections.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { editionPaths } from '../../../astro/edition-paths.ts';

interface Props {
	readonly ledger: Ledger;
	readonly [name: string]: unknown;
}

export const getStaticPaths = editionPaths;

/** The corrections as Atom. */
export const GET: APIRoute<Props> = ({ props: { ledger } }) =>
	new Response(atomFeed(correctionsFeed(ledger), ledger), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
	});
