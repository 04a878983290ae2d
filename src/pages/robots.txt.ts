import type { APIRoute } from 'astro';
import { currentSite } from '../astro/current-site.ts';
import { fullAddress, inSite, sitemapFile } from '../ledger/link/page-address.ts';

/** Allows every robot to read everything, and names the sitemap. */
export const GET: APIRoute = () => {
	const { ledger } = currentSite();
	return new Response(
		`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress(inSite(sitemapFile, ledger), ledger)}\n`,
		{ headers: { 'content-type': 'text/plain; charset=utf-8' } },
	);
};
