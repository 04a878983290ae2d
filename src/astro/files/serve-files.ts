import type { IncomingMessage, ServerResponse } from 'node:http';
import { isPicture, type Picture, type SiteFile } from '../../export/files/site-file.ts';
import { rootOf } from '../../ledger/link/page-address.ts';
import type { OpenSite } from '../../workspace/site.ts';
import { addressOf } from '../answer-author.ts';
import { currentSite } from '../current-site.ts';
import { pageFonts, siteDrawing } from '../site-drawing.ts';

const listed = new WeakMap<OpenSite, ReadonlyMap<string, SiteFile>>();

/** The files of a site that are not pages, by path, listed once for each state of the content. */
async function filesOf(site: OpenSite): Promise<ReadonlyMap<string, SiteFile>> {
	const known = listed.get(site);
	if (known !== undefined) return known;
	// What writes feeds, citations and tables is loaded for the first file, as the server starts
	// sooner without it.
	const { fontFiles, siteFiles } = await import('./site-files.ts');
	const files =
		listed.get(site) ??
		new Map(
			[...siteFiles(site, siteDrawing().css), ...fontFiles(pageFonts().files)].map((file) => [
				file.path,
				file,
			]),
		);
	listed.set(site, files);
	return files;
}

/** For files whose names change with their content. */
export const forEver = 'max-age=31536000, immutable';

/** Middleware for `npm run dev`: sends the files that a build would write, from the content as it is now. */
export function serveFiles(
	request: IncomingMessage,
	response: ServerResponse,
	next: (error?: unknown) => void,
): void {
	sendFile(request.url ?? '/', response).then((isSent) => {
		if (!isSent) next();
	}, next);
}

/** @returns whether there is a file at the address */
async function sendFile(url: string, response: ServerResponse): Promise<boolean> {
	const file = await fileAt(url, currentSite());
	if (file === undefined) return false;
	const content = file.content();
	const sent = isPicture(content) ? await drawn(content) : content;
	response.setHeader('content-type', file.type);
	// The names of fonts have a hash of them.
	if (file.path.startsWith('_astro/')) response.setHeader('cache-control', forEver);
	response.end(sent);
	return true;
}

/** What draws pictures is loaded for the first one, as the server starts sooner without it. */
async function drawn({ svg, scale }: Picture): Promise<Buffer> {
	const { chartPng } = await import('../../export/picture/chart-png.ts');
	return chartPng(svg, scale, siteDrawing().fontFiles);
}

async function fileAt(url: string, site: OpenSite): Promise<SiteFile | undefined> {
	const address = addressOf(url);
	if (!/\.\w+$/.test(address)) return undefined;
	const root = rootOf(site.ledger.site.baseUrl);
	// Vite takes the path of the site from the address before it asks.
	const path = address.startsWith(root) ? address.slice(root.length) : address.slice(1);
	return (await filesOf(site)).get(path);
}
