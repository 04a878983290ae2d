import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile, keptFile } from '../../workspace/kept-file.ts';

/**
 * A cache for the HTML of the texts of one content folder, with one file per text, named by what it
 * was made from. Without a writable folder nothing is cached.
 */
export class TextCache {
	readonly #folder: string;
	readonly #used = new Set<string>();

	constructor(folder: string) {
		this.#folder = folder;
	}

	/**
	 * @param madeFrom the text, the records and the code; HTML made from anything else is not found
	 */
	get(madeFrom: string): string | undefined {
		const name = nameOf(madeFrom);
		this.#used.add(name);
		return keptFile(join(this.#folder, name))?.toString();
	}

	set(madeFrom: string, html: string): void {
		keepFile(join(this.#folder, nameOf(madeFrom)), html);
	}

	/** Removes every text that was not requested since the last call: it is gone or has changed. */
	forgetOthers(): void {
		try {
			for (const name of readdirSync(this.#folder))
				if (!this.#used.has(name))
					rmSync(join(this.#folder, name), { recursive: true, force: true });
		} catch {
			// The folder does not exist yet.
		}
		this.#used.clear();
	}
}

function nameOf(madeFrom: string): string {
	return `${createHash('sha256').update(madeFrom).digest('hex')}.txt`;
}
