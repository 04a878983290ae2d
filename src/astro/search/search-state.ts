import { join } from 'node:path';
import { keepFile, keptFile } from '../../workspace/kept-file.ts';

/** What is known of an index that was written. */
export interface IndexedPart {
	/** Changes with the pages of the part and with what indexes them. */
	readonly key: string;
	/** The files of the index, from the root of the site. */
	readonly files: readonly string[];
	/** Pagefind's ids of the pages by their paths. */
	readonly ids: Readonly<Record<string, string>>;
	/** The words of each edition, sorted, separated by spaces, in the order of the part's editions. */
	readonly words: readonly string[];
}

/** The parts of the search by their folders. */
export type SearchState = Readonly<Record<string, IndexedPart>>;

interface KeptSearch {
	readonly version: number;
	readonly parts: SearchState;
}

/** Changes when a part is kept in another way. */
const version = 1;

const pathIn = (folder: string) => join(folder, 'search.json');

/**
 * The parts that the last build of a site has written; none if nothing is kept, or if it is damaged.
 * @param folder the cache of the site
 */
export function readSearchState(folder: string): SearchState {
	try {
		// Its checksum says that it is as a build wrote it.
		const kept = JSON.parse(keptFile(pathIn(folder))?.toString() ?? '{}') as Partial<KeptSearch>;
		return kept.version === version ? (kept.parts ?? {}) : {};
	} catch {
		return {};
	}
}

/** Keeps what is known of the parts. If it cannot be kept, the next build writes them all again. */
export function keepSearchState(folder: string, parts: SearchState): void {
	const kept: KeptSearch = { version, parts };
	keepFile(pathIn(folder), JSON.stringify(kept));
}
