import type { APIRoute } from 'astro';
import { llmsText } from '../export/llms.ts';
import { currentSite } from '../site/current-site.ts';

/** The site for programs that read text. */
export const GET: APIRoute = () =>
	new Response(llmsText(currentSite().ledger), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
