import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256OfFile } from '../../workspace/sha256.ts';
import { writeWhole } from '../../workspace/write-whole.ts';

const folderStatesShape = z.record(z.string(), z.tuple([z.number(), z.number()]));

const stateShape = z.object({
	version: z.literal(2),
	/** Changes with everything that any output depends on. */
	all: z.string(),
	/** The pages that tell search engines not to index them, as Astro names them. */
	hidden: z.array(z.string()),
	/** The key of each owner of outputs. */
	owners: z.record(z.string(), z.string()),
	/**
	 * Each file of the site by its path: its SHA-256, its bytes, when it was last written, and its
	 * inode.
	 */
	files: z.record(z.string(), z.tuple([z.string(), z.number(), z.number(), z.number()])),
	folders: folderStatesShape,
	/** The site before this one, if it was left to be turned into the next one. */
	spare: z.optional(
		z.object({
			folders: folderStatesShape,
			/** How this site differs from it. */
			behind: z.object({ put: z.array(z.string()), gone: z.array(z.string()) }),
		}),
	),
});

/** What the last build of a site wrote, and from what. */
export type BuiltState = z.infer<typeof stateShape>;

/** The last build; undefined if there was none, or if the file is damaged or of another version. */
export function readState(path: string): BuiltState | undefined {
	try {
		return stateShape.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return undefined;
	}
}

/** Keeps what a build wrote for the next one. If it cannot be kept, the next one makes everything. */
export function saveState(path: string, state: BuiltState): void {
	try {
		writeWhole(path, JSON.stringify(state));
	} catch {
		// The next build takes longer.
	}
}

/**
 * The state of a file that was written with this SHA-256.
 * @throws if it is not there
 */
export function fileState(folder: string, path: string, sha256: string): FileState {
	const { size, mtimeMs, ino } = statSync(join(folder, path));
	return [sha256, size, mtimeMs, ino];
}

/**
 * Whether a file of a built site is as a build left it: the very same file, a copy of it, or neither.
 */
export function conditionOf(
	folder: string,
	path: string,
	[sha256, bytes, at, inode]: FileState,
): 'same' | 'copy' | 'changed' {
	try {
		const file = join(folder, path);
		const { size, mtimeMs, ino } = statSync(file);
		if (size !== bytes) return 'changed';
		if (mtimeMs === at) return ino === inode ? 'same' : 'copy';
		// A copy, such as the cache of a CI service restores, has other times.
		return sha256OfFile(file) === sha256 ? 'copy' : 'changed';
	} catch {
		return 'changed';
	}
}

export type FileState = BuiltState['files'][string];
