import type { APIRoute } from 'astro';
import { currentSite } from '../astro/current-site.ts';

/** Allows every robot to read everything, and names the sitemap. */
export const GET: APIRoute = () =>
	new Response(
		`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', currentSite().ledger.site.baseUrl).href}\n`,
		{ headers: { 'content-type': 'text/plain; charset=utf-8' } },
	);
