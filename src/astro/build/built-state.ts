import { statSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile, keptFile } from '../../workspace/kept-file.ts';
import { PreparedList } from '../../workspace/prepared-list.ts';
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
	readonly files: ReadonlyMap<string, FileState>;
	readonly folders: Readonly<FolderStates>;
	/** The site before this one, if it was left to be turned into the next one. */
	readonly spare?: {
		readonly folders: Readonly<FolderStates>;
		/** How this site differs from it. */
		readonly behind: SiteDifference;
	};
}

/**
 * The SHA-256 of a file, its bytes, when it was last written, and its inode, divided by spaces. It
 * stays text, because most of 76,000 are kept as they are: as arrays they took half a second.
 */
export type FileState = `${string} ${number} ${number} ${number}`;

const version = 5;

/**
 * The last build; undefined if there was none, or if the file is damaged or of another version. Its
 * checksum says that it is as a build wrote it, so that nothing looks at each entry.
 */
export function readState(path: string): BuiltState | undefined {
	try {
		const [head, rest] = splitAt(divider, keptFile(path)?.toString() ?? '{}');
		const state = JSON.parse(head) as Omit<BuiltState, 'files'>;
		return state.version === version ? { ...state, files: filesListed(rest) } : undefined;
	} catch {
		return undefined;
	}
}

/** Between a path and a state, and after both. No path has it, on any system. */
const divider = '\0';

function filesListed(text: string): BuiltState['files'] {
	const files = new Map<string, FileState>();
	for (let at = 0; at < text.length; ) {
		const middle = text.indexOf(divider, at);
		const end = text.indexOf(divider, middle + 1);
		files.set(text.slice(at, middle), text.slice(middle + 1, end) as FileState);
		at = end + 1;
	}
	return files;
}

function splitAt(sign: string, text: string): readonly [before: string, after: string] {
	const at = text.indexOf(sign);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + sign.length)];
}

const entryOf = (path: string, state: string) => `${path}${divider}${state}${divider}`;

/** The states of files as they are kept, written before those of all files are known. */
export function prepareStates(files: BuiltState['files']): PreparedList {
	return new PreparedList(files, entryOf);
}

/**
 * Keeps what a build wrote for the next one. If it cannot be kept, the next one makes everything.
 * @param prepared what was written of the states already
 */
export function saveState(
	path: string,
	{ files, ...others }: Omit<BuiltState, 'version'>,
	prepared: PreparedList = prepareStates(new Map()),
): void {
	const head = Buffer.from(JSON.stringify({ version, ...others }) + divider);
	keepFile(path, [head, ...prepared.piecesOf(files)]);
}

/** The SHA-256 of the file that has this state. */
export const sha256In = (state: FileState): string => splitAt(' ', state)[0];

/** The bytes of the file that has this state. */
export const bytesIn = (state: FileState): number =>
	Number(splitAt(' ', splitAt(' ', state)[1])[0]);

/**
 * The state of a file that was written with this SHA-256.
 * @throws if it is not there
 */
export function fileState(folder: string, path: string, sha256: string): FileState {
	const { size, mtimeMs, ino } = statSync(join(folder, path));
	return `${sha256} ${size} ${mtimeMs} ${ino}`;
}

/**
 * Whether a file of a built site is as a build left it: the very same file, a copy of it, or neither.
 */
export function conditionOf(
	folder: string,
	path: string,
	state: FileState,
): 'same' | 'copy' | 'changed' {
	const [sha256, bytes, at, inode] = state.split(' ');
	try {
		// Quicker than `join` for the many files of a site.
		const file = `${folder}/${path}`;
		const { size, mtimeMs, ino } = statSync(file);
		if (size !== Number(bytes)) return 'changed';
		if (mtimeMs === Number(at)) return ino === Number(inode) ? 'same' : 'copy';
		// A copy, such as the cache of a CI service restores, has other times.
		return sha256OfFile(file) === sha256 ? 'copy' : 'changed';
	} catch {
		return 'changed';
	}
}
