import { join } from 'node:path';
import { z } from 'zod';
import { keepFile, keptFile } from '../../workspace/kept-file.ts';

const partShape = z.object({
	/** Changes with the pages of the part and with what indexes them. */
	key: z.string(),
	/** The files of the index, from the root of the site. */
	files: z.array(z.string()),
	/** Pagefind's ids of the pages by their paths. */
	ids: z.record(z.string(), z.string()),
	/** The words of each edition, sorted, separated by spaces, in the order of the part's editions. */
	words: z.array(z.string()),
});

/** What is known of an index that was written. */
export type IndexedPart = z.infer<typeof partShape>;

const stateShape = z.object({ version: z.literal(1), parts: z.record(z.string(), partShape) });

/** The parts of the search by their folders. */
export type SearchState = Readonly<Record<string, IndexedPart>>;

const pathIn = (folder: string) => join(folder, 'search.json');

/**
 * The parts that the last build of a site has written; none if nothing is kept, or if it is damaged.
 * @param folder the cache of the site
 */
export function readSearchState(folder: string): SearchState {
	try {
		const text = keptFile(pathIn(folder))?.toString();
		return text === undefined ? {} : stateShape.parse(JSON.parse(text)).parts;
	} catch {
		return {};
	}
}

/** Keeps what is known of the parts. If it cannot be kept, the next build writes them all again. */
export function keepSearchState(folder: string, parts: SearchState): void {
	keepFile(pathIn(folder), JSON.stringify({ version: 1, parts }));
}
