import type { APIRoute } from 'astro';
import { dataPackage } from '../../export/data/data-package.ts';
import { currentSite } from '../../astro/current-site.ts';

/** What is in the data package, and how to read it. */
export const GET: APIRoute = () =>
	new Response(`${JSON.stringify(dataPackage(currentSite().ledger), undefined, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
