import { join } from 'node:path';
import { assemble } from '../ledger/assemble.ts';
import { type ContentFile, isWords, listContent } from '../ledger/read/content-file.ts';
import { emptyVocabulary, type FileReading, wordsOf } from '../ledger/read/file-reading.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { contentKey } from './cache-folder.ts';
import { codeKey } from './code-key.ts';
import { readHere, readMany } from './read-many.ts';
import { hashOf, ReadingCache } from './reading-cache.ts';

/** Where what was read and found of one site is kept, and what it depends on beside the files. */
export interface SiteCache {
	readonly folder: string;
	readonly key: string;
	readonly readings: ReadingCache;
	/** The vocabulary, in all languages. */
	readonly words: readonly ContentFile[];
}

/** The cache of the content in `folder`; undefined without a folder for caches. */
export function siteCache(
	folder: string,
	files: readonly ContentFile[],
	cacheFolder: string | undefined,
): SiteCache | undefined {
	if (cacheFolder === undefined) return undefined;
	const words = files.filter(({ path }) => isWords(path));
	const [own, key] = [
		join(cacheFolder, contentKey(folder)),
		`${codeKey()} ${words.map((file) => hashOf(file.read())).join(' ')}`,
	];
	return { folder: own, key, readings: new ReadingCache(own, key), words };
}

/**
 * Reads the content in `folder` into a ledger. What has not changed since the last time comes from the cache, where there is one.
 * @param cacheFolder where readings are kept, for all folders of content
 * @throws where the folder does not exist
 */
export async function readSite(folder: string, cacheFolder?: string): Promise<Ledger> {
	const files = listContent(folder);
	return assemble(await readAll(files, folder, siteCache(folder, files, cacheFolder)), files);
}

/** What these files say, in their order, from the cache or from the files. The vocabulary is among the cached, or is read anew. */
export async function readAll(
	files: readonly ContentFile[],
	folder: string,
	cache: SiteCache | undefined,
): Promise<readonly FileReading[]> {
	const kept = new Map<string, FileReading>();
	for (const file of files) {
		const reading = keptReading(file, cache?.readings);
		if (reading !== undefined) kept.set(file.path, reading);
	}
	const missing = files.filter((file) => !kept.has(file.path));
	if (missing.length > 0) {
		const vocabulary = await vocabularyOf(
			cache?.words ?? files.filter(({ path }) => isWords(path)),
			cache?.readings,
		);
		for (const [index, { reading, hash }] of (
			await readMany(missing, { folder, vocabulary })
		).entries()) {
			kept.set(reading.path, reading);
			cache?.readings.set({
				path: reading.path,
				stamp: missing[index]?.stamp ?? '',
				hash,
				reading,
			});
		}
	}
	cache?.readings.save();
	return files.flatMap((file) => kept.get(file.path) ?? []);
}

/** What was read from a file before, if it is still the same. */
function keptReading(file: ContentFile, cache: ReadingCache | undefined): FileReading | undefined {
	const entry = cache?.get(file.path);
	if (entry === undefined || file.stamp === undefined) return undefined;
	if (entry.stamp === file.stamp) return entry.reading;
	if (entry.hash !== hashOf(file.read())) return undefined;
	cache?.set({ ...entry, stamp: file.stamp });
	return entry.reading;
}

/** The words of the site, which every article is read with. */
async function vocabularyOf(
	files: readonly ContentFile[],
	cache: ReadingCache | undefined,
): Promise<Vocabulary> {
	return wordsOf(
		await Promise.all(
			files.map(
				async (file) =>
					keptReading(file, cache) ??
					(await readHere([{ path: file.path, bytes: file.read() }], emptyVocabulary))[0]
						?.reading ?? { path: file.path, findings: [] },
			),
		),
	);
}
