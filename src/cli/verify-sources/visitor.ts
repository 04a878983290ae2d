import { setTimeout as wait } from 'node:timers/promises';
import robotsParser from 'robots-parser';
import { webAddress } from '../../record/scalars.ts';
import type { VisitedPage } from '../../record/source.ts';
import { textOfPage } from './page-text.ts';

export interface VisitorOptions {
	/** How this program calls itself to the hosts. */
	readonly agent: string;
	/** The time between two requests to one host. Their own wishes can make it longer. */
	readonly pauseMs: number;
	readonly timeoutMs: number;
	/** How much of a page is read. */
	readonly mostBytes: number;
}

/** A page with its text, if it has one. */
export interface Visit {
	readonly page: VisitedPage;
	readonly text?: string;
}

interface Rules {
	isAllowed(url: string, agent?: string): boolean | undefined;
	getCrawlDelay(agent?: string): number | undefined;
}

/** What robots.txt of a host says, or the words for why nothing of this host may be read. */
type Robots =
	| { readonly rules: Rules }
	| { readonly state: 'refused' | 'failed'; readonly why: string };

/** What a request came to: an answer, or the words for why there is none. */
type Answer =
	| { readonly response: Response; readonly bytes: Uint8Array }
	| { readonly failed: string };

const mostRedirects = 10;
const longestPauseMs = 30_000;

/**
 * Asks for pages as a polite guest: what robots.txt forbids is not asked for, and a host gets one
 * request at a time, with a pause after each.
 */
export class Visitor {
	readonly #options: VisitorOptions;
	readonly #robots = new Map<string, Promise<Robots>>();
	/** By host: when the next request may begin. */
	readonly #turns = new Map<string, Promise<void>>();

	constructor(options: VisitorOptions) {
		this.#options = options;
	}

	/** Visits one page and follows where it leads. Never throws. */
	async visit(address: string): Promise<Visit> {
		const passed = new Set<string>();
		let at = address;
		let movedTo: string | undefined;
		let isForGood = true;
		const result = (state: VisitedPage['state'], why?: string): Visit => ({
			page: {
				address,
				state,
				...(why === undefined ? {} : { why }),
				...(movedTo === undefined ? {} : { movedTo }),
			},
		});
		for (;;) {
			if (passed.has(at)) return result('failed', 'its redirects lead in a circle');
			if (passed.size > mostRedirects) return result('failed', 'too many redirects');
			passed.add(at);
			const robots = await this.#robotsOf(new URL(at).origin);
			if (!('rules' in robots)) return result(robots.state, robots.why);
			if (robots.rules.isAllowed(at, this.#options.agent) === false)
				return result('refused', 'robots.txt does not allow it');
			const answer = await this.#ask(at);
			if ('failed' in answer) return result('failed', answer.failed);
			const { response, bytes } = answer;
			const location = response.headers.get('location');
			if (response.status >= 300 && response.status < 400 && location !== null) {
				if (!URL.canParse(location, at)) return result('failed', 'it redirects to no address');
				const next = new URL(location, at).href;
				if (!/^https?:/.test(next)) return result('failed', 'it redirects to no web page');
				isForGood &&= response.status === 301 || response.status === 308;
				if (isForGood) movedTo = webAddress.safeParse(next).data;
				at = next;
				continue;
			}
			const status = `${response.status} ${response.statusText}`.trim();
			if ([404, 410].includes(response.status)) return result('gone', status);
			if ([401, 402, 403, 429, 451].includes(response.status)) return result('refused', status);
			if (!response.ok) return result('failed', status);
			// Sites that delete a page often send its readers to their first one.
			if (isFrontPage(at) && !isFrontPage(address))
				return result('gone', 'it leads to the first page of the site');
			const text = textOfPage(bytes, response.headers.get('content-type') ?? '');
			return text === undefined ? result('not-text') : { ...result('read'), text };
		}
	}

	/** Asks for the data at an address; undefined if there are none. */
	async data(address: string): Promise<unknown> {
		const answer = await this.#ask(address);
		if ('failed' in answer || !answer.response.ok) return undefined;
		try {
			return JSON.parse(new TextDecoder().decode(answer.bytes)) as unknown;
		} catch {
			return undefined;
		}
	}

	/** Asks a host once; one that did not answer is asked again for its next page. */
	async #robotsOf(origin: string): Promise<Robots> {
		const asked = this.#robots.get(origin) ?? this.#readRobots(`${origin}/robots.txt`);
		this.#robots.set(origin, asked);
		const robots = await asked;
		if ('state' in robots && robots.state === 'failed') this.#robots.delete(origin);
		return robots;
	}

	/**
	 * RFC 9309: without the file everything is allowed; if the host fails to give it, or does not
	 * answer in time, nothing is.
	 */
	async #readRobots(address: string): Promise<Robots> {
		const saying = (text: string): Robots => ({ rules: robotsParser(address, text) });
		let at = address;
		for (let step = 0; step <= 5; step += 1) {
			const answer = await this.#ask(at);
			if ('failed' in answer)
				return { state: 'failed', why: `its robots.txt could not be read: ${answer.failed}` };
			const { response, bytes } = answer;
			const location = response.headers.get('location');
			if (response.status >= 300 && response.status < 400 && location !== null) {
				if (!URL.canParse(location, at)) break;
				at = new URL(location, at).href;
				continue;
			}
			if (response.status >= 500)
				return { state: 'refused', why: `its robots.txt could not be read (${response.status})` };
			return saying(response.ok ? new TextDecoder().decode(bytes) : '');
		}
		return saying('');
	}

	/** One request, when it is its turn. A host that asks for patience is asked once more. */
	async #ask(address: string): Promise<Answer> {
		const first = await this.#askOnce(address);
		if ('failed' in first || ![429, 503].includes(first.response.status)) return first;
		const seconds = Number(first.response.headers.get('retry-after') ?? Number.NaN);
		if (!Number.isFinite(seconds)) return first;
		await wait(Math.min(seconds * 1000, longestPauseMs));
		return this.#askOnce(address);
	}

	async #askOnce(address: string): Promise<Answer> {
		const { host } = new URL(address);
		const before = this.#turns.get(host);
		let done = () => {};
		this.#turns.set(
			host,
			new Promise((resolve) => {
				done = resolve;
			}),
		);
		await before;
		const { agent, timeoutMs, mostBytes } = this.#options;
		try {
			const response = await fetch(address, {
				redirect: 'manual',
				headers: { 'user-agent': agent, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
				signal: AbortSignal.timeout(timeoutMs),
			});
			return { response, bytes: await readUpTo(response, mostBytes) };
		} catch (error) {
			return { failed: reasonOf(error, timeoutMs) };
		} finally {
			void wait(await this.#pauseOf(address)).then(done);
		}
	}

	async #pauseOf(address: string): Promise<number> {
		const { pauseMs, agent } = this.#options;
		if (address.endsWith('/robots.txt') || pauseMs === 0) return pauseMs;
		const robots = await this.#robots.get(new URL(address).origin);
		const wish =
			robots !== undefined && 'rules' in robots
				? (robots.rules.getCrawlDelay(agent) ?? 0) * 1000
				: 0;
		return Math.max(pauseMs, Math.min(wish, longestPauseMs));
	}
}

function isFrontPage(address: string): boolean {
	const { pathname, search } = new URL(address);
	return /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
}

/** The first bytes of a page; the rest is not loaded. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	if (response.body !== null)
		for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
			chunks.push(chunk);
			length += chunk.length;
			if (length >= most) break;
		}
	return Buffer.concat(chunks).subarray(0, most);
}

function reasonOf(error: unknown, timeoutMs: number): string {
	if (error instanceof Error && error.name === 'TimeoutError')
		return `no answer in ${timeoutMs / 1000} ${timeoutMs === 1000 ? 'second' : 'seconds'}`;
	const cause =
		error instanceof Error ? (error.cause as { readonly code?: unknown } | undefined) : undefined;
	const code = typeof cause?.code === 'string' ? cause.code : '';
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no host of this name';
	return code === '' ? 'the request failed' : `the request failed: ${code}`;
}
