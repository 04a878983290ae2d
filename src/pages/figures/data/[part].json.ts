import type { APIRoute } from 'astro';
import { figureBrowserFiles } from '../../../export/figure-browser.ts';
import { currentSite } from '../../../site/current-site.ts';

interface Props {
	readonly file: unknown;
	readonly [name: string]: unknown;
}

export function getStaticPaths() {
	return [...figureBrowserFiles(currentSite().ledger)].map(([part, file]) => ({ params: { part }, props: { file } satisfies Props }));
}

/** What the browser of figures reads. */
export const GET: APIRoute<Props> = ({ props }) => new Response(JSON.stringify(props.file), { headers: { 'content-type': 'application/json; charset=utf-8' } });
