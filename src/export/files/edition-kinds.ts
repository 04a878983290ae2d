import { codeOfEdition, editionsOf } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { atomFeed, jsonFeed } from '../feed/feed.ts';
import { articlesFeed } from '../feed/feed-articles.ts';
import { correctionsFeed } from '../feed/feed-corrections.ts';
import { figureBrowserFiles } from '../search/figure-browser.ts';
import { type FileKind, types } from './site-file.ts';

/** The folder of an edition: none for the site's own language. */
export function folderOf(edition: Ledger): string {
	const code = codeOfEdition(edition);
	return code === undefined ? '' : `${code}/`;
}

/** A file that every edition has. */
function inEachEdition(path: string, type: string, content: (edition: Ledger) => string): FileKind {
	return {
		pattern: `{edition}${path}`,
		type,
		files: (ledger) =>
			editionsOf(ledger).map((edition) => ({
				names: { edition: folderOf(edition) },
				content: () => content(edition),
			})),
	};
}

/** Files that every edition has: feeds, and what the script of the list of figures reads. */
export const editionKinds: readonly FileKind[] = [
	inEachEdition('feed.xml', types.atom, (edition) => atomFeed(articlesFeed(edition), edition)),
	inEachEdition('feed.json', types.jsonFeed, (edition) => jsonFeed(articlesFeed(edition), edition)),
	inEachEdition('corrections/atom.xml', types.atom, (edition) =>
		atomFeed(correctionsFeed(edition), edition),
	),
	inEachEdition('corrections/feed.json', types.jsonFeed, (edition) =>
		jsonFeed(correctionsFeed(edition), edition),
	),
	{
		pattern: '{edition}figures/data/{part}.json',
		type: types.json,
		files: (ledger) =>
			editionsOf(ledger).flatMap((edition) =>
				[...figureBrowserFiles(edition)].map(([part, file]) => ({
					names: { edition: folderOf(edition), part },
					content: () => JSON.stringify(file),
				})),
			),
	},
];
