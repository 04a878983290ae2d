import type { APIRoute } from 'astro';
import { checkedSite, formatCheckedSite } from '../check/report/checked-site.ts';
import { currentSite } from '../astro/current-site.ts';

/** The findings of the build as data, at the root of the site. */
export const GET: APIRoute = () => {
	const { ledger, findings } = currentSite();
	return new Response(formatCheckedSite(checkedSite(ledger, findings)), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
};
