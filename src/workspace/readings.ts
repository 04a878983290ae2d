import { join } from 'node:path';
import { type ContentFile, isWords } from '../ledger/read/content-file.ts';
import { askedPlaces, countAsked, knowPlaces } from '../ledger/places.ts';
import { emptyVocabulary, type FileReading, vocabularyIn } from '../ledger/read/file-reading.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { contentKey } from './cache-folder.ts';
import { codeKey } from './code-key.ts';
import { type FreshReading, readInThread, readMany } from './read-many.ts';
import { hashOf, ReadingCache } from './reading-cache.ts';

/** Where the readings and results of one site are cached on disk. */
export interface SiteCache {
	readonly folder: string;
	/**
	 * Identifies everything other than the files that affects readings and findings: the code and
	 * the vocabulary.
	 */
	readonly key: string;
	readonly readings: ReadingCache;
}

/**
 * The readings of the files of one content folder. A file is read only once while it is unchanged:
 * its reading is cached in memory and, if there is a cache folder, on disk. If the vocabulary
 * changes, all files are read again.
 */
export class Readings {
	readonly #folder: string;
	readonly #cacheFolder: string | undefined;
	#words: readonly ContentFile[] | undefined;
	#read = new WeakMap<ContentFile, FileReading>();
	#cache: SiteCache | undefined;

	/** @param cacheFolder the cache for all content folders */
	constructor(folder: string, cacheFolder: string | undefined) {
		this.#folder = folder;
		this.#cacheFolder = cacheFolder;
	}

	/** The disk cache for a site with these files; undefined without a cache folder. */
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
	 * The readings of these files, in order.
	 * @param files all files of the site; an unchanged file is the same object as before
	 */
	async of(files: readonly ContentFile[]): Promise<readonly FileReading[]> {
		const cache = this.cacheFor(files)?.readings;
		const missing = files.filter((file) => this.#known(file, cache) === undefined);
		if (missing.length > 0) {
			const vocabulary = await this.#vocabulary(cache);
			// A worker has only the path of a file in the content folder. Text in an editor is not on
			// disk, and images and fonts are in other folders.
			const isContent = ({ path, stamp }: ContentFile) =>
				stamp !== undefined && path.startsWith('content/');
			const [onDisk, held] = [
				missing.filter(isContent),
				missing.filter((file) => !isContent(file)),
			];
			const read = await readMany(onDisk, { folder: this.#folder, vocabulary });
			for (const [index, one] of read.entries()) this.#keep(onDisk[index], one, cache);
			const here = await readInThread(
				held.map((file) => ({ path: file.path, bytes: file.read() })),
				vocabulary,
			);
			for (const [index, one] of here.entries())
				this.#keep(held[index], one, held[index]?.stamp === undefined ? undefined : cache);
		}
		if (files.every(({ stamp }) => stamp !== undefined))
			cache?.keepOnly(new Set(files.map(({ path }) => path)));
		cache?.save();
		return files.flatMap((file) => this.#read.get(file) ?? []);
	}

	/**
	 * Keeps the places that the checks have requested in these files, so that the next process need
	 * not parse an unchanged file for them.
	 */
	keepPlaces(files: readonly ContentFile[]): void {
		const cache = this.cacheFor(files)?.readings;
		if (cache === undefined) return;
		for (const { path, stamp, read } of files) {
			const entry = cache.get(path);
			if (entry === undefined || entry.stamp !== stamp) continue;
			const count = countAsked(read);
			if (count === Object.keys(entry.places ?? {}).length) continue;
			// The file may have changed since it was read.
			if (hashOf(read()) === entry.hash) cache.set({ ...entry, places: askedPlaces(read) });
		}
		cache.save();
	}

	#cacheOf(words: readonly ContentFile[]): SiteCache | undefined {
		if (this.#cacheFolder === undefined) return undefined;
		const folder = join(this.#cacheFolder, contentKey(this.#folder));
		const key = `${codeKey()} ${words.map((file) => hashOf(file.read())).join(' ')}`;
		return { folder, key, readings: new ReadingCache(folder, key) };
	}

	/** The earlier reading of a file, if the file is unchanged. */
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
		if (entry.places !== undefined) knowPlaces(file.read, entry.places);
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

	/** The vocabulary of the site, with which every article is read. */
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

/** Whether two lists have the same files, all unchanged. */
export function isSameList(
	files: readonly ContentFile[],
	others: readonly ContentFile[] | undefined,
): boolean {
	return files.length === others?.length && files.every((file, index) => file === others[index]);
}
