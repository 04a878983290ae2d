import { addToList } from '../ledger/add-to-list.ts';
import type { ArticleInterface } from './interface-of.ts';

/** The articles whose findings an edit may change, and those that have to be read to find them. */
export interface Neighbourhood {
	readonly affected: ReadonlySet<string>;
	readonly needed: ReadonlySet<string>;
}

/**
 * What an edit of some articles reaches: whoever names a record that has changed, or lists a figure of a kind with one that has; and whoever
 * names or lists likewise what stands in one that is reached. An edit of the words alone reaches nobody.
 * To check those, whatever they name has to be there, and whatever is compared with what they list.
 * @param edited the ids of the records that have changed, by the path of their article
 * @param interfaces of all articles, by path, those of the edited ones as they were and as they are
 */
export function neighbourhoodOf(
	edited: ReadonlyMap<string, readonly string[]>,
	interfaces: ReadonlyMap<string, readonly ArticleInterface[]>,
): Neighbourhood {
	const mentioning = new Map<string, string[]>();
	const defining = new Map<string, string[]>();
	const listing = new Map<string, string[]>();
	const holding = new Map<string, string[]>();
	for (const [path, all] of interfaces) {
		for (const { mentions, defines, groups, listedGroups } of all) {
			for (const id of mentions) addToList(mentioning, id, path);
			for (const id of defines) addToList(defining, id, path);
			for (const group of listedGroups) addToList(listing, group, path);
			for (const group of groups) addToList(holding, group, path);
		}
	}
	const of = (path: string) => interfaces.get(path) ?? [];
	const affected = close([...edited.keys()], (path) =>
		of(path).flatMap(({ defines, groups }) =>
			edited.get(path)?.length === 0
				? []
				: [
						...(edited.get(path) ?? defines).flatMap((id) => [
							...(mentioning.get(id) ?? []),
							...(defining.get(id) ?? []),
						]),
						...groups.flatMap((group) => [
							...(listing.get(group) ?? []),
							...(holding.get(group) ?? []),
						]),
					],
		),
	);
	const compared = [...affected].flatMap((path) =>
		of(path).flatMap(({ listedGroups }) =>
			listedGroups.flatMap((group) => holding.get(group) ?? []),
		),
	);
	const needed = close([...affected, ...compared], (path) =>
		of(path).flatMap(({ mentions }) => mentions.flatMap((id) => defining.get(id) ?? [])),
	);
	return { affected, needed };
}

/** All that can be reached from `start`, itself included. */
function close(
	start: readonly string[],
	next: (path: string) => readonly string[],
): ReadonlySet<string> {
	const reached = new Set(start);
	for (const path of reached) for (const other of next(path)) reached.add(other);
	return reached;
}
