import type { APIRoute } from 'astro';
import { llmsText } from '../export/meta/llms.ts';
import { currentSite } from '../astro/current-site.ts';

/** The description of the site for programs that read text. */
export const GET: APIRoute = () =>
	new Response(llmsText(currentSite().ledger), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
