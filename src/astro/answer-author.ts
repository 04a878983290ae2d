import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { formatReport } from '../check/report/terminal.ts';
import type { Finding } from '../ledger/finding.ts';
import { banner, reasonPage, refusalPage } from './author-pages.ts';
import type { ContentSnapshot, FollowedContent } from './dev/followed-content.ts';
import { refusedAt, refusedIn } from './refused-pages.ts';
import { withoutRefused } from './without-refused.ts';

type Next = (error?: unknown) => void;

/** Addresses of the dev server itself, and of modules that it serves. */
const notOfTheSite =
	/^\/(?:@|__|_image|_astro\/|node_modules\/|src\/)|[?&](?:import|astro|raw|url|v)\b/;

/**
 * Middleware for `npm run dev`. Every page or file is built from the content as it is now. If
 * errors forbid showing it, the errors are sent instead; every other page shows a banner that there
 * are errors.
 * @param script the address of the script that loads a page again when the content has changed
 */
export function answerAuthor(content: FollowedContent, script: () => string) {
	return async (request: IncomingMessage, response: ServerResponse, next: Next): Promise<void> => {
		const url = request.url ?? '/';
		if (notOfTheSite.test(url)) {
			next();
			return;
		}
		try {
			const followed = await content.now();
			const answer = { isForPeople: isForPeople(request), response, script: script() };
			if (followed.fault !== undefined)
				send(
					answer,
					reasonPage('The content cannot be read', followed.fault, answer.script),
					followed.fault,
				);
			else {
				const address = addressOf(url);
				const refused = refusedAt(address, followed.refusals, followed.site.ledger);
				if (refused.length > 0) refuse(answer, refused);
				else if (followed.site.isPublishable) next();
				else {
					lookThrough({ ...answer, address }, followed);
					next();
				}
			}
		} catch (error) {
			next(error);
		}
	};
}

interface Answer {
	readonly response: ServerResponse;
	/** Whether a browser shows it as a page. */
	readonly isForPeople: boolean;
	readonly script: string;
}

/** The path that a request asks for, with its letters. */
export function addressOf(url: string): string {
	const { pathname } = new URL(url, 'http://localhost');
	try {
		return decodeURIComponent(pathname);
	} catch {
		return pathname;
	}
}

function isForPeople({ headers, url = '/' }: IncomingMessage): boolean {
	return headers.accept?.includes('text/html') === true || !/\.\w+$/.test(addressOf(url));
}

function refuse(answer: Answer, findings: readonly Finding[]): void {
	const title = findings.length === 1 ? 'An error concerns this page' : 'Errors concern this page';
	send(
		answer,
		refusalPage(title, findings, answer.script),
		formatReport(findings, { colour: false }),
	);
}

function send({ response, isForPeople }: Answer, page: string, text: string): void {
	response.statusCode = 500;
	response.setHeader('content-type', `text/${isForPeople ? 'html' : 'plain'}; charset=utf-8`);
	response.setHeader('cache-control', 'no-store');
	response.end(isForPeople ? page : `${text}\n`);
}

/**
 * Holds back what is written to `response` until it is complete. A list is sent without refused
 * records. If anything else names one, or could not be made, the errors are sent instead. A page
 * that is sent gets a banner.
 */
function lookThrough(
	answer: Answer & { readonly address: string },
	{ site, refusals }: ContentSnapshot,
): void {
	const { response } = answer;
	const errors = site.findings.filter(({ severity }) => severity === 'error');
	const chunks: Buffer[] = [];
	let headers: OutgoingHttpHeaders = {};
	const [writeHead, end] = [response.writeHead.bind(response), response.end.bind(response)];
	const keep = (chunk: unknown): void => {
		if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
		else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
	};
	const restore = (): void => {
		Object.assign(response, { writeHead, end });
		Reflect.deleteProperty(response, 'write');
	};
	const held = {
		writeHead: (status: number, ...rest: readonly unknown[]) => {
			response.statusCode = status;
			const given = rest.find((one) => typeof one === 'object' && one !== null);
			headers = { ...headers, ...(given as OutgoingHttpHeaders | undefined) };
			return response;
		},
		write: (chunk: unknown) => {
			keep(chunk);
			return true;
		},
		end: (chunk?: unknown) => {
			keep(chunk);
			restore();
			const body = Buffer.concat(chunks);
			for (const [name, value] of Object.entries(headers))
				if (value !== undefined) response.setHeader(name, value);
			const type = String(response.getHeader('content-type') ?? '');
			const isHtml = type.startsWith('text/html');
			const text = /^(?:text|application)\/|\+xml/.test(type) ? body.toString('utf8') : '';
			const refusedOf = (shown: string) => refusedIn(shown, isHtml, refusals);
			const isClosed = response.statusCode < 500 && refusedOf(text).length > 0;
			const shown = isClosed ? withoutRefused(answer.address, text, refusals) : text;
			// The first cell of a closed row still names its record.
			const refused =
				response.statusCode >= 500 ? errors : shown === text || isHtml ? refusedOf(shown) : [];
			response.removeHeader('content-length');
			if (refused.length > 0) refuse(answer, refused);
			else if (isHtml) response.end(shown.replace(/<body\b[^>]*>/, (tag) => tag + banner(errors)));
			else response.end(shown === text ? body : shown);
			return response;
		},
	};
	Object.assign(response, held);
}
