import { join } from 'node:path';
import { type ContentFile, isWords } from '../ledger/read/content-file.ts';
import { emptyVocabulary, type FileReading, vocabularyIn } from '../ledger/read/file-reading.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { contentKey } from './cache-folder.ts';
import { codeKey } from './code-key.ts';
import { type FreshReading, readInThread, readMany } from './read-many.ts';
import { hashOf, ReadingCache } from './reading-cache.ts';

/** Where what was read and found of one site is kept on disk. */
export interface SiteCache {
	readonly folder: string;
	/** Stands for everything but the files that decides what is read and found: the code and the vocabulary. */
	readonly key: string;
	readonly readings: ReadingCache;
}

/**
 * What the files of one folder of content say. A file is read once while it stays as it is: its reading is kept in memory
 * and, where there is a folder for caches, on disk. All are read again when the vocabulary changes.
 */
export class Readings {
	readonly #folder: string;
	readonly #cacheFolder: string | undefined;
	#words: readonly ContentFile[] | undefined;
	#read = new WeakMap<ContentFile, FileReading>();
	#cache: SiteCache | undefined;

	/** @param cacheFolder for all folders of content */
	constructor(folder: string, cacheFolder: string | undefined) {
		this.#folder = folder;
		this.#cacheFolder = cacheFolder;
	}

	/** The cache on disk for a site with these files; undefined without a folder for caches. */
	cacheFor(files: readonly ContentFile[]): SiteCache | undefined {
		const words = files.filter(({ path }) => isWords(path));
		if (!isSameList(words, this.#words)) {
			this.#words = words;
			this.#read = new WeakMap();
			this.#cache = this.#cacheOf(words);
		}
		return this.#cache;
	}

	/**
	 * What these files say, in their order.
	 * @param files all of the site; one that was read before and has not changed is the same object as then
	 */
	async of(files: readonly ContentFile[]): Promise<readonly FileReading[]> {
		const cache = this.cacheFor(files)?.readings;
		const missing = files.filter((file) => this.#known(file, cache) === undefined);
		if (missing.length > 0) {
			const vocabulary = await this.#vocabulary(cache);
			// A worker has only the path of a file, and what an editor holds is on no disk.
			const [onDisk, held] = [
				missing.filter(({ stamp }) => stamp !== undefined),
				missing.filter(({ stamp }) => stamp === undefined),
			];
			const read = await readMany(onDisk, { folder: this.#folder, vocabulary });
			for (const [index, one] of read.entries()) this.#keep(onDisk[index], one, cache);
			const here = await readInThread(
				held.map((file) => ({ path: file.path, bytes: file.read() })),
				vocabulary,
			);
			for (const [index, one] of here.entries()) this.#keep(held[index], one, undefined);
		}
		if (files.every(({ stamp }) => stamp !== undefined))
			cache?.keepOnly(new Set(files.map(({ path }) => path)));
		cache?.save();
		return files.flatMap((file) => this.#read.get(file) ?? []);
	}

	#cacheOf(words: readonly ContentFile[]): SiteCache | undefined {
		if (this.#cacheFolder === undefined) return undefined;
		const folder = join(this.#cacheFolder, contentKey(this.#folder));
		const key = `${codeKey()} ${words.map((file) => hashOf(file.read())).join(' ')}`;
		return { folder, key, readings: new ReadingCache(folder, key) };
	}

	/** What was read from a file before, if it is still the same. */
	#known(file: ContentFile, cache: ReadingCache | undefined): FileReading | undefined {
		const known = this.#read.get(file);
		if (known !== undefined) return known;
		const entry = cache?.get(file.path);
		if (entry === undefined || file.stamp === undefined) return undefined;
		if (entry.stamp !== file.stamp) {
			// A fresh checkout writes the same bytes again.
			if (entry.hash !== hashOf(file.read())) return undefined;
			cache?.set({ ...entry, stamp: file.stamp });
		}
		this.#read.set(file, entry.reading);
		return entry.reading;
	}

	#keep(
		file: ContentFile | undefined,
		{ reading, hash }: FreshReading,
		cache: ReadingCache | undefined,
	): void {
		if (file === undefined) return;
		this.#read.set(file, reading);
		cache?.set({ path: file.path, stamp: file.stamp ?? '', hash, reading });
	}

	/** The words of the site, which every article is read with. */
	async #vocabulary(cache: ReadingCache | undefined): Promise<Vocabulary> {
		const readings: FileReading[] = [];
		for (const file of this.#words ?? []) {
			const [fresh] =
				this.#known(file, cache) === undefined
					? await readInThread([{ path: file.path, bytes: file.read() }], emptyVocabulary)
					: [];
			const reading = fresh?.reading ?? this.#known(file, cache);
			if (reading !== undefined) readings.push(reading);
		}
		return vocabularyIn(readings);
	}
}

/** Whether two lists hold the same files, none of them changed. */
export function isSameList(
	files: readonly ContentFile[],
	others: readonly ContentFile[] | undefined,
): boolean {
	return files.length === others?.length && files.every((file, index) => file === others[index]);
}
