import { z } from 'zod';
import { keepFile, keptFile } from '../../workspace/kept-file.ts';

const keptShape = z.record(z.string(), z.tuple([z.string(), z.string()]));

/**
 * Texts that are made from the content and take a while, such as drawings in lists, kept for the
 * next build by a key of what they are made from.
 */
export class KeptTexts {
	readonly #path: string;
	readonly #known: ReadonlyMap<string, readonly [key: string, text: string]>;
	readonly #used = new Map<string, readonly [key: string, text: string]>();
	#isNew = false;

	/**
	 * @param path of the file in which they are kept
	 * @param isFresh whether those of the last build are not used
	 */
	constructor(path: string, isFresh: boolean) {
		this.#path = path;
		this.#known = isFresh ? new Map() : read(path);
	}

	/**
	 * The text of this name that was kept, if its key is the same, or a new one.
	 * @param key changes with everything that the text is made from
	 */
	get(name: string, key: string, make: () => string): string {
		const known = this.#used.get(name) ?? this.#known.get(name);
		const isKept = known?.[0] === key;
		const text = isKept ? known[1] : make();
		if (!isKept) this.#isNew = true;
		this.#used.set(name, [key, text]);
		return text;
	}

	/** Keeps the texts that this build has used. If they cannot be kept, the next one makes them. */
	save(): void {
		if (this.#isNew) keepFile(this.#path, JSON.stringify(Object.fromEntries(this.#used)));
		this.#isNew = false;
	}
}

function read(path: string): ReadonlyMap<string, readonly [key: string, text: string]> {
	try {
		return new Map(Object.entries(keptShape.parse(JSON.parse(keptFile(path)?.toString() ?? '{}'))));
	} catch {
		return new Map();
	}
}
