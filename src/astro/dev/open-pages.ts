import type { ServerResponse } from 'node:http';

/** Below the root of the site: what a page loads to be loaded again, and what tells it to. */
const scriptPath = '@caveat/reload.js';
const streamPath = '@caveat/changes';

/**
 * Loads a page again when the content is another than it shows. Only a page that is seen listens,
 * because browsers allow six connections to one server. A server that knows no such stream has
 * taken the place of this one, and has a script of its own.
 */
const script = `const shown = new URL(import.meta.url).searchParams.get('of');
let changes;
function listen() {
	changes?.close();
	if (document.hidden) return;
	changes = new EventSource(new URL('changes', import.meta.url));
	changes.onmessage = ({ data }) => {
		if (data !== shown) location.reload();
	};
	changes.onerror = ({ target }) => {
		if (target.readyState === EventSource.CLOSED) location.reload();
	};
}
document.addEventListener('visibilitychange', listen);
listen();
`;

/** How soon a browser asks again if the server was stopped. */
const retryMs = 500;

/** The pages that browsers show, and have to load again when the content has changed. */
export class OpenPages {
	readonly #root: string;
	readonly #streams = new Set<ServerResponse>();
	readonly #start = Date.now();
	#changes = 0;

	/** @param root the path of the site: "/" */
	constructor(root: string) {
		this.#root = root;
	}

	/** The address of the script for a page that shows the content as it is now. */
	get script(): string {
		return `${this.#root}${scriptPath}?of=${this.#state}`;
	}

	/** The content has changed. */
	reload(): void {
		this.#changes += 1;
		for (const stream of this.#streams) stream.write(`data: ${this.#state}\n\n`);
	}

	/**
	 * Answers what its script asks for.
	 * @param path below the root of the site, without a query
	 * @returns whether it was asked for
	 */
	answer(path: string, response: ServerResponse): boolean {
		if (path === scriptPath) {
			response.setHeader('content-type', 'text/javascript; charset=utf-8');
			response.end(script);
			return true;
		}
		if (path !== streamPath) return false;
		response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
		response.write(`retry: ${retryMs}\ndata: ${this.#state}\n\n`);
		this.#streams.add(response);
		response.on('close', () => this.#streams.delete(response));
		return true;
	}

	/** Ends all streams, when the server stops. */
	close(): void {
		for (const stream of this.#streams) stream.end();
	}

	/** Different for each state of the content, and in each run of the server. */
	get #state(): string {
		return `${this.#start}-${this.#changes}`;
	}
}
