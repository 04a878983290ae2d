import { deserialize, serialize } from 'node:v8';
import type { IndexedPages } from '../../export/search/index-files.ts';
import { keepFile, keptFile } from '../../workspace/kept-file.ts';

/** What a build has indexed: the pages of each edition, by the folder of its search. */
export interface SearchState {
	/** The key of the build, so that no other one takes it for its own. */
	readonly key: string;
	readonly editions: ReadonlyMap<string, IndexedPages>;
}

/** What the build with this key has indexed; undefined if nothing is kept, or it is damaged. */
export function readSearchState(path: string, key: string): SearchState | undefined {
	try {
		const bytes = keptFile(path);
		// It was written by `keepSearchState`, as its checksum and its key say.
		const state = bytes === undefined ? undefined : (deserialize(bytes) as SearchState);
		return state?.key === key ? state : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps what a build has indexed. If it cannot be kept, the next one indexes everything. */
export function keepSearchState(path: string, state: SearchState): void {
	keepFile(path, serialize(state));
}
