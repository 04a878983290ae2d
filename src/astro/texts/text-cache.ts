import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile, keptFile } from '../../workspace/kept-file.ts';
import { sha256Of } from '../../workspace/sha256.ts';

/** The HTML of a text that was made, or kept since the last build. */
export interface MadeText {
	readonly wasKept: boolean;
	/** The name of the file in which it is kept. */
	readonly keptAs: string;
}

/**
 * A cache for the HTML of the texts of one content folder, with one file per text, named by what it
 * was made from. Without a writable folder nothing is cached.
 */
export class TextCache {
	readonly #folder: string;
	readonly #used = new Set<string>();
	/** The file that this process wrote last for each text, by path. */
	readonly #written = new Map<string, string>();

	constructor(folder: string) {
		this.#folder = folder;
	}

	/**
	 * @param madeFrom the text, the records and the code; HTML made from anything else is not found
	 */
	get(madeFrom: string): string | undefined {
		const name = keptName(madeFrom);
		this.#used.add(name);
		return keptFile(join(this.#folder, name))?.toString();
	}

	/** Counts a kept text as requested. */
	use(name: string): void {
		this.#used.add(name);
	}

	/**
	 * Keeps the HTML of a text instead of what this process kept of it before: while `npm run dev`
	 * runs, a text changes many times.
	 * @param path of the text
	 */
	set(path: string, madeFrom: string, html: string): void {
		const name = keptName(madeFrom);
		const before = this.#written.get(path);
		if (before !== undefined && before !== name) this.#remove(before);
		this.#written.set(path, name);
		keepFile(join(this.#folder, name), html);
	}

	/** Removes every text that was not requested since the last call: it is gone or has changed. */
	forgetOthers(): void {
		try {
			for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) this.#remove(name);
		} catch {
			// The folder does not exist yet.
		}
		this.#used.clear();
	}

	#remove(name: string): void {
		try {
			rmSync(join(this.#folder, name), { recursive: true, force: true });
		} catch {
			// A folder that cannot be written stays as it is.
		}
	}
}

/** The name of the file in which what was made from this is kept. */
export function keptName(madeFrom: string): string {
	return `${sha256Of(madeFrom)}.txt`;
}
