import type { APIRoute } from 'astro';
import { dataPackage } from '../../export/data/data-package.ts';
import { currentSite } from '../../astro/current-site.ts';

/** The descriptor of the data package. */
export const GET: APIRoute = () =>
	new Response(`${JSON.stringify(dataPackage(currentSite().ledger), undefined, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
