import { join } from 'node:path';
import { sha256OfFile } from '../../workspace/sha256.ts';
import { copyFiles } from './keep-files.ts';
import { readShardRecord, type ShardRecord } from './shard.ts';

/** Shards that do not make one site; `message` is for people. */
export class ShardError extends Error {}

interface ReadShard extends ShardRecord {
	readonly folder: string;
}

/**
 * Reads the records of shards and checks that they are all shards of one site.
 * @param site the key of the site as it is here
 * @throws ShardError
 */
export function readShards(folders: readonly string[], site: string): readonly ReadShard[] {
	const shards = folders.map((folder) => {
		const record = readShardRecord(folder);
		if (record === undefined)
			throw new ShardError(
				`${folder} is not a complete shard. Write it with npm run build -- --shard N/COUNT.`,
			);
		return { folder, ...record };
	});
	const other = shards.find((shard) => shard.site !== site);
	if (other !== undefined)
		throw new ShardError(
			`${other.folder} was built from other content, another version of the engine, or for another day. Build every shard and merge them from the same commit, and with the same --date.`,
		);
	const count = shards[0]?.count ?? 0;
	for (let number = 1; number <= count; number += 1) {
		const found = shards.filter((shard) => shard.number === number);
		if (found.length === 0) throw new ShardError(`Shard ${number} of ${count} is missing.`);
		if (found.length > 1)
			throw new ShardError(
				`Shard ${number} of ${count} is there twice: ${found.map(({ folder }) => folder).join(' and ')}.`,
			);
	}
	const odd = shards.find((shard) => shard.count !== count);
	if (odd !== undefined)
		throw new ShardError(
			`${odd.folder} is one of ${odd.count} shards, and ${shards[0]?.folder} one of ${count}.`,
		);
	return shards;
}

/**
 * Puts the files of shards into one folder. A file that every shard has, such as a font, must be the
 * same in each.
 * @returns the paths of all pages
 * @throws ShardError if a file is missing, damaged, or not the same in two shards
 */
export function joinShards(shards: readonly ReadShard[], to: string): readonly string[] {
	const joined = new Map<string, string>();
	for (const { folder, files } of shards) {
		for (const [path, sha256] of Object.entries(files)) {
			const known = joined.get(path);
			if (known !== undefined && known !== sha256)
				throw new ShardError(`${path} is not the same in ${folder} as in another shard.`);
			if (hashOfFile(join(folder, path)) !== sha256)
				throw new ShardError(`${join(folder, path)} is missing or damaged.`);
		}
		copyFiles(
			folder,
			to,
			Object.keys(files).filter((path) => !joined.has(path)),
		);
		for (const [path, sha256] of Object.entries(files)) joined.set(path, sha256);
	}
	const pages = shards.flatMap((shard) => shard.pages);
	const seen = new Set<string>();
	const twice = pages.find((page) => seen.size === seen.add(page).size);
	if (twice !== undefined) throw new ShardError(`The page ${twice} is in two shards.`);
	return pages;
}

function hashOfFile(path: string): string | undefined {
	try {
		return sha256OfFile(path);
	} catch {
		return undefined;
	}
}
