import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { AskedPlaces } from '../ledger/places.ts';
import type { FileReading } from '../ledger/read/file-reading.ts';
import { keepFile, keptFile } from './kept-file.ts';

/** The reading of one file, and what shows that the file is unchanged. */
export interface CacheEntry {
	readonly path: string;
	/** Size, times and inode of the file. While they stay the same, so do the bytes. */
	readonly stamp: string;
	/**
	 * The hash of the bytes. If the stamp has changed and the hash has not, the same file was
	 * written again, as by a fresh checkout.
	 */
	readonly hash: string;
	readonly reading: FileReading;
	/** The places that findings have in the file. */
	readonly places?: AskedPlaces;
}

/** Few enough to be read at once, and enough that one changed file rewrites little. */
const shardCount = 64;

/** The shard of a file. */
function shardOf(path: string): number {
	let sum = 0;
	for (let index = 0; index < path.length; index += 1)
		sum = (sum * 31 + path.charCodeAt(index)) % 65_521;
	return sum % shardCount;
}

/**
 * The cached readings of a site, in one folder. A cache that is damaged, or made by other code,
 * counts as empty.
 */
export class ReadingCache {
	readonly #folder: string;
	readonly #key: string;
	readonly #shards = new Map<number, Map<string, CacheEntry>>();
	readonly #changed = new Set<number>();

	/**
	 * @param key identifies everything other than the files that affects readings: the code and the
	 * vocabulary
	 */
	constructor(folder: string, key: string) {
		this.#folder = folder;
		this.#key = key;
	}

	get(path: string): CacheEntry | undefined {
		return this.#shard(shardOf(path)).get(path);
	}

	set(entry: CacheEntry): void {
		const shard = shardOf(entry.path);
		this.#shard(shard).set(entry.path, entry);
		this.#changed.add(shard);
	}

	/** Removes the readings of all other files; `save` also removes them from disk. */
	keepOnly(paths: ReadonlySet<string>): void {
		for (let shard = 0; shard < shardCount; shard += 1) {
			const entries = this.#shard(shard);
			for (const path of [...entries.keys()]) {
				if (paths.has(path)) continue;
				entries.delete(path);
				this.#changed.add(shard);
			}
		}
	}

	/** Writes what has changed. If the folder cannot be written, the next run only takes longer. */
	save(): void {
		for (const shard of this.#changed)
			keepFile(
				join(this.#folder, `${shard}.json`),
				JSON.stringify({
					key: this.#key,
					entries: [...(this.#shards.get(shard)?.values() ?? [])],
				}),
			);
		this.#changed.clear();
	}

	/** A shard, read when the first of its files is requested. */
	#shard(number: number): Map<string, CacheEntry> {
		const known = this.#shards.get(number);
		if (known !== undefined) return known;
		const loaded = this.#load(join(this.#folder, `${number}.json`));
		this.#shards.set(number, loaded);
		return loaded;
	}

	#load(file: string): Map<string, CacheEntry> {
		try {
			const { key, entries = [] } = JSON.parse(keptFile(file)?.toString() ?? '{}') as {
				readonly key?: string;
				readonly entries?: readonly CacheEntry[];
			};
			return new Map(key === this.#key ? entries.map((entry) => [entry.path, entry]) : []);
		} catch {
			return new Map();
		}
	}
}

export function hashOf(bytes: Uint8Array): string {
	return createHash('sha1').update(bytes).digest('base64');
}
