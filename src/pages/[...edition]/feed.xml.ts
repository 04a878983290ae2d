import type { APIRoute } from 'astro';
import { atomFeed } from '../../export/feed/feed.ts';
import { articlesFeed } from '../../export/feed/feed-articles.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { editionPaths } from '../../astro/edition-paths.ts';

interface Props {
	readonly ledger: Ledger;
	readonly [name: string]: unknown;
}

export const getStaticPaths = editionPaths;

/** The articles as Atom. */
export const GET: APIRoute<Props> = ({ props: { ledger } }) =>
	new Response(atomFeed(articlesFeed(ledger), ledger), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
	});
