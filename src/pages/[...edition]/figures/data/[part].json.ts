import type { APIRoute } from 'astro';
import { figureBrowserFiles } from '../../../../export/search/figure-browser.ts';
import { pathsInEditions } from '../../../../astro/edition-paths.ts';

interface Props {
	readonly file: unknown;
	readonly [name: string]: unknown;
}

export function getStaticPaths() {
	return pathsInEditions((ledger) =>
		[...figureBrowserFiles(ledger)].map(([part, file]) => ({ params: { part }, props: { file } })),
	);
}

/** The files that the script of the list of figures reads. */
export const GET: APIRoute<Props> = ({ props }) =>
	new Response(JSON.stringify(props.file), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
