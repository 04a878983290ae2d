import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import sirv from 'sirv';
import { reasonOf } from '../../workspace/describe-fault.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import { addressOf, answerAuthor } from '../answer-author.ts';
import { reasonPage } from '../author-pages.ts';
import { forEver, serveFiles } from '../files/serve-files.ts';
import type { Logger } from '../log-findings.ts';
import type { FollowedContent } from './followed-content.ts';
import type { KeptPages } from './kept-pages.ts';
import type { OpenPages } from './open-pages.ts';

export interface AnswerOptions {
	readonly place: SitePlace;
	/** The path of the site: "/". */
	readonly root: string;
	/** The name at which the server was asked to answer. */
	readonly host: string | undefined;
	readonly logger: Logger;
	readonly pages: KeptPages;
	readonly openPages: OpenPages;
	readonly content: FollowedContent;
	/** Has Astro serve the site; awaits it. */
	readonly leave: (reason: string) => Promise<void>;
	/** Settles when Astro serves the site; undefined as long as it need not. */
	readonly leaving: () => Promise<void> | undefined;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers the requests of an author's browser, in the order in which Astro's server looks. */
export function answerFromKept(options: AnswerOptions): Handler {
	const { place, root, host, pages, openPages, content, logger, leaving } = options;
	const checkContent = answerAuthor(content, () => openPages.script);
	const servePublic = sirv(join(place.root, 'public'), { dev: true, etag: true });
	return (request, response) => {
		const url = request.url ?? '/';
		if (!isAllowed(request.headers.host, host)) {
			refuse(response, 403, 'This server does not answer for this name. Start it with --host.');
			return;
		}
		if (!url.startsWith(root)) {
			refuse(response, 404, `The site is at ${root}`);
			return;
		}
		const path = url.slice(root.length).replace(/[?#].*/s, '');
		if (openPages.answer(path, response)) return;
		const asset = pages.asset(path);
		if (asset !== undefined) {
			response.setHeader('content-type', lookup(path) ?? 'application/octet-stream');
			response.setHeader('cache-control', forEver);
			response.end(asset);
			return;
		}
		// What follows looks for the address in the site.
		request.url = url.slice(root.length - 1);
		const failed = (error: unknown): void => {
			logger.error(`${url}: ${reasonOf(error)}`);
			refuse(response, 500, reasonOf(error));
		};
		const unless = (then: () => void) => (error?: unknown) => {
			if (error === undefined) then();
			else failed(error);
		};
		const servePage = () => {
			answerPage({ request, response, url }, options).catch(failed);
		};
		const afterFiles = unless(() => {
			servePublic(request, response, servePage);
		});
		const afterCheck = unless(() => {
			if (leaving() === undefined) serveFiles(request, response, afterFiles);
			else servePage();
		});
		checkContent(request, response, afterCheck).catch(failed);
	};
}

/**
 * Whether a request came to a name of this machine. The page of another site could otherwise read
 * the author's drafts, through a name that leads to this machine.
 */
function isAllowed(header: string | undefined, host: string | undefined): boolean {
	const name = URL.parse(`http://${header ?? 'localhost'}`)?.hostname.replaceAll(/[[\]]/g, '');
	if (name === undefined) return false;
	return isIP(name) > 0 || name === host || /(?:^|\.)localhost$/.test(name);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
	response.statusCode = status;
	response.setHeader('content-type', 'text/plain; charset=utf-8');
	response.end(`${reason}\n`);
}

interface Asked {
	readonly request: IncomingMessage;
	readonly response: ServerResponse;
	/** Its address as it was asked for. */
	readonly url: string;
}

async function answerPage(
	{ request, response, url }: Asked,
	{ pages, openPages, content, logger, leave, leaving }: AnswerOptions,
): Promise<void> {
	const started = performance.now();
	// That of the content as it is now, even if it changes while the page is made.
	const { script } = openPages;
	const made = leaving() === undefined ? await makePage() : undefined;
	const waited = leaving();
	if (waited !== undefined) {
		await waited;
		response.writeHead(307, { location: url, connection: 'close' }).end();
		return;
	}
	if (made === undefined) return;
	response.statusCode = made.status;
	const type = made.headers.get('content-type') ?? lookup(url) ?? 'application/octet-stream';
	response.setHeader('content-type', type);
	response.setHeader('cache-control', 'no-cache');
	const body = Buffer.from(await made.arrayBuffer());
	response.end(type.startsWith('text/html') ? withScript(body.toString(), script) : body);
	const took = Math.round(performance.now() - started);
	logger.info(`[${made.status}] ${url} ${took} ms`);

	async function makePage(): Promise<Response | undefined> {
		try {
			return (await pages.page(addressOf(request.url ?? '/'))) ?? (await pages.missing());
		} catch (error) {
			// With errors in the content, a page may fail, and the errors are shown.
			if ((await content.now()).site.isPublishable) {
				await leave(`${url} could not be made: ${reasonOf(error)}.`);
				return undefined;
			}
			const html = reasonPage('This page could not be made', reasonOf(error), script);
			return new Response(html, { status: 500, headers: { 'content-type': 'text/html' } });
		}
	}
}

/** A page that is loaded again when the content changes. */
function withScript(html: string, script: string): string {
	return html.replace('</head>', `<script type="module" src="${script}"></script></head>`);
}
