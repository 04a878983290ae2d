import { statSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile, keptFile } from '../../workspace/kept-file.ts';
import { sha256OfFile } from '../../workspace/sha256.ts';
import type { FolderStates } from './folder-states.ts';
import type { SiteOutputsState } from './site-outputs.ts';
import type { SiteDifference } from './spare-site.ts';

/** What the last build of a site wrote, and from what. */
export interface BuiltState {
	readonly version: typeof version;
	/** Changes with everything that any output depends on. */
	readonly all: string;
	/** The pages that tell search engines not to index them, as Astro names them. */
	readonly hidden: readonly string[];
	/** The key of each owner of outputs. */
	readonly owners: Readonly<Record<string, string>>;
	readonly siteOutputs: SiteOutputsState;
	/** Each file of the site by its path. */
	readonly files: Readonly<Record<string, FileState>>;
	readonly folders: Readonly<FolderStates>;
	/** The site before this one, if it was left to be turned into the next one. */
	readonly spare?: {
		readonly folders: Readonly<FolderStates>;
		/** How this site differs from it. */
		readonly behind: SiteDifference;
	};
}

/** The SHA-256 of a file, its bytes, when it was last written, and its inode. */
export type FileState = readonly [sha256: string, bytes: number, atMs: number, inode: number];

const version = 4;

/** The last build; undefined if there was none, or if the file is damaged or of another version. */
export function readState(path: string): BuiltState | undefined {
	try {
		// Its checksum says that it is as a build wrote it: to look at each entry takes a second.
		const state = JSON.parse(keptFile(path)?.toString() ?? '{}') as Partial<BuiltState>;
		return state.version === version ? (state as BuiltState) : undefined;
	} catch {
		return undefined;
	}
}

/** Files as they are written in a state. */
export type FileTexts = ReadonlyMap<FileState, string>;

/**
 * Writes the files that a build keeps as its state will have them. Of 76,000 files this takes a
 * third of a second, in which a build may wait for something else.
 */
export function textsOfKept(files: BuiltState['files'], kept: ReadonlySet<string>): FileTexts {
	const texts = new Map<FileState, string>();
	for (const path of kept) {
		const state = files[path];
		if (state !== undefined) texts.set(state, textOf(path, state));
	}
	return texts;
}

const textOf = (path: string, state: FileState) =>
	`${JSON.stringify(path)}:${JSON.stringify(state)}`;

/**
 * Keeps what a build wrote for the next one. If it cannot be kept, the next one makes everything.
 * @param texts what is written already
 */
export function saveState(
	path: string,
	{ files, ...others }: Omit<BuiltState, 'version'>,
	texts: FileTexts = new Map(),
): void {
	const listed = Object.entries(files).map(
		([name, state]) => texts.get(state) ?? textOf(name, state),
	);
	const head = JSON.stringify({ version, ...others }).slice(0, -1);
	keepFile(path, `${head},"files":{${listed.join(',')}}}`);
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
		// Quicker than `join` for the many files of a site.
		const file = `${folder}/${path}`;
		const { size, mtimeMs, ino } = statSync(file);
		if (size !== bytes) return 'changed';
		if (mtimeMs === at) return ino === inode ? 'same' : 'copy';
		// A copy, such as the cache of a CI service restores, has other times.
		return sha256OfFile(file) === sha256 ? 'copy' : 'changed';
	} catch {
		return 'changed';
	}
}
