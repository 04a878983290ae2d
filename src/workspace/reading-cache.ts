import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReading } from '../ledger/read/file-reading.ts';
import { writeWhole } from './write-whole.ts';

/** What was read from one file, and how to know that the file is still the same. */
export interface CacheEntry {
	readonly path: string;
	/** Size, times and number of the file: while they stay, so do the bytes. */
	readonly stamp: string;
	/** Of the bytes: where the stamp has changed and this has not, a fresh checkout wrote the same file again. */
	readonly hash: string;
	readonly reading: FileReading;
}

/** Few enough to be read at once, enough that one changed file rewrites little. */
const shardCount = 64;

/** The shard of a file: files that are changed together, such as those of one day, do not matter. */
function shardOf(path: string): number {
	let sum = 0;
	for (let index = 0; index < path.length; index += 1)
		sum = (sum * 31 + path.charCodeAt(index)) % 65_521;
	return sum % shardCount;
}

/** What was read from the files of a site before, kept in one folder. A cache that is damaged or of other code is an empty one. */
export class ReadingCache {
	readonly #folder: string;
	readonly #key: string;
	readonly #shards = new Map<number, Map<string, CacheEntry>>();
	readonly #changed = new Set<number>();

	/** @param key stands for everything but the files that decides what is read: the code and the vocabulary */
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

	/** Forgets the readings of all files but these, on disk when it is saved. */
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

	/** Writes what has changed. A folder that cannot be written costs time and nothing else. */
	save(): void {
		if (this.#changed.size === 0) return;
		try {
			for (const shard of this.#changed) {
				writeWhole(
					join(this.#folder, `${shard}.json`),
					JSON.stringify({
						key: this.#key,
						entries: [...(this.#shards.get(shard)?.values() ?? [])],
					}),
				);
			}
			this.#changed.clear();
		} catch {
			// The next run reads again what could not be kept.
		}
	}

	/** A shard is read when the first of its files is asked for. */
	#shard(number: number): Map<string, CacheEntry> {
		const known = this.#shards.get(number);
		if (known !== undefined) return known;
		const loaded = this.#load(join(this.#folder, `${number}.json`));
		this.#shards.set(number, loaded);
		return loaded;
	}

	#load(file: string): Map<string, CacheEntry> {
		try {
			const { key, entries } = JSON.parse(readFileSync(file, 'utf8')) as {
				readonly key: string;
				readonly entries: readonly CacheEntry[];
			};
			return key === this.#key ? new Map(entries.map((entry) => [entry.path, entry])) : new Map();
		} catch {
			return new Map();
		}
	}
}

export function hashOf(bytes: Uint8Array): string {
	return createHash('sha1').update(bytes).digest('base64');
}
