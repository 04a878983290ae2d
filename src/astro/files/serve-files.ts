import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Picture, SiteFile } from '../../export/files/site-file.ts';
import { rootOf } from '../../ledger/link/page-address.ts';
import type { OpenSite } from '../../workspace/site.ts';
import { addressOf } from '../answer-author.ts';
import { currentSite } from '../current-site.ts';
import { siteDrawing } from '../site-drawing.ts';
import { siteFiles } from './site-files.ts';

const listed = new WeakMap<OpenSite, ReadonlyMap<string, SiteFile>>();

/** The files of a site that are not pages, by path, listed once for each state of the content. */
function filesOf(site: OpenSite): ReadonlyMap<string, SiteFile> {
	const files =
		listed.get(site) ??
		new Map(siteFiles(site, siteDrawing().css).map((file) => [file.path, file]));
	listed.set(site, files);
	return files;
}

/** Middleware for `npm run dev`: sends the files that a build would write, from the content as it is now. */
export function serveFiles(
	request: IncomingMessage,
	response: ServerResponse,
	next: (error?: unknown) => void,
): void {
	try {
		const site = currentSite();
		const file = fileAt(request.url ?? '/', site);
		if (file === undefined) {
			next();
			return;
		}
		const content = file.content();
		response.setHeader('content-type', file.type);
		if (typeof content === 'string') response.end(content);
		else drawn(content).then((picture) => response.end(picture), next);
	} catch (error) {
		next(error);
	}
}

/** What draws pictures is loaded for the first one, as the server starts sooner without it. */
async function drawn({ svg, scale }: Picture): Promise<Buffer> {
	const { chartPng } = await import('../../export/picture/chart-png.ts');
	return chartPng(svg, scale, siteDrawing().fontFiles);
}

function fileAt(url: string, site: OpenSite): SiteFile | undefined {
	const address = addressOf(url);
	if (!/\.\w+$/.test(address)) return undefined;
	const root = rootOf(site.ledger.site.baseUrl);
	// Vite takes the path of the site from the address before it asks.
	const path = address.startsWith(root) ? address.slice(root.length) : address.slice(1);
	return filesOf(site).get(path);
}
