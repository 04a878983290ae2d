import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A range of the protocol: lines and characters count from 0. */
export interface Range {
	readonly start: { readonly line: number; readonly character: number };
	readonly end: { readonly line: number; readonly character: number };
}
export interface Diagnostic {
	readonly range: Range;
	readonly severity: number;
	readonly code?: string;
	readonly codeDescription?: { readonly href: string };
	readonly source?: string;
	readonly message: string;
	readonly data?: unknown;
}
interface Message {
	readonly id?: number;
	readonly method?: string;
	readonly params?: unknown;
	readonly result?: unknown;
}
interface Published {
	readonly uri: string;
	readonly version?: number;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * An editor with one folder open. It starts the language server and talks to it over standard
 * streams.
 */
export class LanguageClient {
	readonly #server: ChildProcessByStdio<Writable, Readable, null>;
	readonly #waiting = new Map<number, (result: unknown) => void>();
	readonly #published: Published[] = [];
	readonly #listeners = new Set<() => void>();
	#received = Buffer.alloc(0);
	#lastId = 0;

	/** @param nodeOptions for the Node that the editor starts the server with */
	constructor(folder: string, nodeOptions: readonly string[] = []) {
		const server = fileURLToPath(new URL('../../src/editor/language-server.mjs', import.meta.url));
		this.#server = spawn(process.execPath, [...nodeOptions, server, '--stdio'], {
			cwd: folder,
			stdio: ['pipe', 'pipe', 'inherit'],
		});
		this.#server.stdout.on('data', (data: Buffer) => {
			this.#receive(data);
		});
	}

	/**
	 * Sends what the editor supports and which folder is open.
	 * @returns what the server supports
	 */
	async start(folder: string): Promise<unknown> {
		const uri = pathToFileURL(folder).href;
		const capabilities = {
			workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: {} },
			textDocument: { publishDiagnostics: { versionSupport: true } },
		};
		const result = await this.request('initialize', {
			processId: process.pid,
			rootUri: uri,
			workspaceFolders: [{ uri, name: 'project' }],
			capabilities,
		});
		this.notify('initialized', {});
		return result;
	}

	async stop(): Promise<number | null> {
		const closed = once(this.#server, 'close');
		await this.request('shutdown', undefined);
		this.notify('exit', undefined);
		const [code] = (await closed) as [number | null];
		return code;
	}

	/** Kills the server. */
	kill(): void {
		this.#server.kill();
	}

	notify(method: string, params: unknown): void {
		this.#send({ method, params });
	}

	request(method: string, params: unknown): Promise<unknown> {
		this.#lastId += 1;
		const id = this.#lastId;
		return new Promise((resolve) => {
			this.#waiting.set(id, resolve);
			this.#send({ id, method, params });
		});
	}

	/** The next diagnostics of a document that were not returned yet. */
	async diagnostics(uri: string): Promise<Published> {
		for (;;) {
			const index = this.#published.findIndex((one) => one.uri === uri);
			const [found] = index === -1 ? [] : this.#published.splice(index, 1);
			if (found !== undefined) return found;
			await new Promise<void>((resolve) => {
				this.#listeners.add(resolve);
			});
		}
	}

	#send(message: Message): void {
		const body = JSON.stringify({ jsonrpc: '2.0', ...message });
		this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
	}

	#receive(data: Buffer): void {
		this.#received = Buffer.concat([this.#received, data]);
		for (;;) {
			const head = this.#received.indexOf('\r\n\r\n');
			const length = Number(
				/Content-Length: (\d+)/i.exec(this.#received.toString('latin1', 0, Math.max(head, 0)))?.[1],
			);
			if (head === -1 || this.#received.length < head + 4 + length) return;
			const body = this.#received.toString('utf8', head + 4, head + 4 + length);
			this.#received = this.#received.subarray(head + 4 + length);
			this.#take(JSON.parse(body) as Message);
		}
	}

	#take({ id, method, params, result }: Message): void {
		if (method === undefined && id !== undefined) this.#waiting.get(id)?.(result);
		// The author's editor has no settings.
		else if (id !== undefined)
			this.#send({ id, result: method === 'workspace/configuration' ? [{}] : null });
		else if (method === 'textDocument/publishDiagnostics') {
			this.#published.push(params as Published);
			for (const resolve of this.#listeners) resolve();
			this.#listeners.clear();
		}
	}
}
