import type { APIRoute } from 'astro';
import { checkReport, formatCheckReport } from '../check/report/check-report.ts';
import { currentSite } from '../astro/current-site.ts';

/** The findings of the build as data, at the root of the site. */
export const GET: APIRoute = () => {
	const { ledger, findings } = currentSite();
	return new Response(formatCheckReport(checkReport(ledger, findings)), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
};
