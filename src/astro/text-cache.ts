import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** The HTML of a text, with what Astro has to know about it. */
export type RenderedText = Awaited<ReturnType<LoaderContext['renderMarkdown']>>;

/**
 * The HTML of the texts of one folder of content, kept from one run to the next by what it was made from: a file a text.
 * Without a folder that can be written nothing is kept.
 */
export class TextCache {
	readonly #folder: string;
	readonly #used = new Set<string>();

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** @param madeFrom the text, the records and the code: HTML of another is not found */
	get(madeFrom: string): RenderedText | undefined {
		const name = nameOf(madeFrom);
		this.#used.add(name);
		try {
			return JSON.parse(readFileSync(join(this.#folder, name), 'utf8')) as RenderedText;
		} catch {
			return undefined;
		}
	}

	set(madeFrom: string, rendered: RenderedText): void {
		const path = join(this.#folder, nameOf(madeFrom));
		if (existsSync(path)) return;
		try {
			mkdirSync(this.#folder, { recursive: true });
			writeFileSync(`${path}.${process.pid}`, JSON.stringify(rendered));
			renameSync(`${path}.${process.pid}`, path);
		} catch {
			// The next run makes it again.
		}
	}

	/** Forgets every text that was not asked for since the last time: it is gone, or was changed. */
	forgetOthers(): void {
		try {
			for (const name of readdirSync(this.#folder))
				if (!this.#used.has(name)) rmSync(join(this.#folder, name), { force: true });
		} catch {
			// There is no folder yet.
		}
		this.#used.clear();
	}
}

function nameOf(madeFrom: string): string {
	return `${createHash('sha256').update(madeFrom).digest('hex')}.json`;
}
