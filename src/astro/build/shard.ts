import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One of several machines that build a site together, numbered from 1. */
export interface Shard {
	readonly number: number;
	readonly count: number;
}

const most = 1000;

/** Reads "2/4"; undefined if it is not a share of something. */
export function parseShard(text: string): Shard | undefined {
	const [, number, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
	if (number === undefined || count === undefined) return undefined;
	return number >= 1 && number <= count && count <= most ? { number, count } : undefined;
}

/**
 * Whether a shard makes the outputs of an owner, or an output without one. Each is made by exactly
 * one shard, which depends on nothing but its name.
 */
export function isInShard(name: string, { number, count }: Shard): boolean {
	return partOf(name, count) === number - 1;
}

/** The number of the part that a name is in, from 0, if names are divided into equal parts. */
export function partOf(name: string, count: number): number {
	return createHash('sha256').update(name).digest().readUInt32BE() % count;
}

/** The file in which a shard says what it is. */
export const shardFile = 'shard.json';

const recordShape = z.object({
	version: z.literal(1),
	number: z.number(),
	count: z.number(),
	/** Changes with everything that any output depends on, so shards of different sites differ. */
	site: z.string(),
	/** The paths of the pages that it made, as Astro names them. */
	pages: z.array(z.string()),
	/** The SHA-256 of each of its files, by path. */
	files: z.record(z.string(), z.string()),
});

/** What a shard made, and of which site. */
export type ShardRecord = z.infer<typeof recordShape>;

/** @throws if the file cannot be written */
export function writeShardRecord(folder: string, record: ShardRecord): void {
	writeFileSync(join(folder, shardFile), JSON.stringify(record));
}

/** @returns undefined if the folder is not a complete shard */
export function readShardRecord(folder: string): ShardRecord | undefined {
	try {
		return parseShardRecord(readFileSync(join(folder, shardFile), 'utf8'));
	} catch {
		return undefined;
	}
}

/** @returns undefined if `text` is not what a shard says of itself */
export function parseShardRecord(text: string): ShardRecord | undefined {
	try {
		return recordShape.parse(JSON.parse(text));
	} catch {
		return undefined;
	}
}
