import { textsWithPages } from '../../ledger/ask/published-articles.ts';
import { codeOfEdition, editionsOf } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';

/**
 * What an output of a build is made for: "text:ceasefire", "figure:ua-killed" or "source:nyt". All
 * outputs of an owner are made again together. Lists, feeds and whatever else is about the whole site
 * have none.
 */
export type Owner = `${OwnerKind}:${string}`;

/** What an owner is. */
export type OwnerKind = 'text' | 'figure' | 'source';

export const kindOf = (owner: Owner): OwnerKind => owner.slice(0, owner.indexOf(':')) as OwnerKind;

/** The names by which owners are found in the paths of outputs. */
export interface OwnerNames {
	/** The slugs of articles, translations and pages of the site. */
	readonly texts: ReadonlySet<string>;
	/** The codes of the editions, as in addresses. */
	readonly editions: readonly string[];
}

/** The names by which the owners of a site are found. */
export function ownerNames(ledger: Ledger): OwnerNames {
	return {
		texts: new Set(textsWithPages(ledger).map(({ slug }) => slug)),
		editions: editionsOf(ledger).flatMap((edition) => codeOfEdition(edition) ?? []),
	};
}

/** Parts of paths below the folder of a kind of record that are lists and not records. */
const listFolders: Readonly<Record<'figures' | 'sources', readonly string[]>> = {
	figures: ['page', 'data'],
	sources: ['page'],
};
/** Files of a text beside its page. */
const besideText = /^(?:index\.html|cite\/index\.html|(?:cite|sources)\.\w+|social\.png)$/;

/**
 * The owner of an output.
 * @param path from the root of the site, without the first slash: "figures/ua-killed/index.html"
 * @returns undefined if it is about the whole site
 */
export function ownerOf(path: string, names: OwnerNames): Owner | undefined {
	const parts = path.split('/');
	if (parts[0] === 'charts') return textAt(parts.slice(1), names, () => true);
	const text = textAt(parts, names, (rest) => besideText.test(rest));
	if (text !== undefined) return text;
	const [folder, file = '', ...rest] = names.editions.includes(parts[0] ?? '')
		? parts.slice(1)
		: parts;
	if (folder !== 'figures' && folder !== 'sources') return undefined;
	// "ua-killed.cite.bib": ids have no dots.
	const id = rest.length === 0 ? /^([^.]+)\.(?!html)/.exec(file)?.[1] : file;
	if (id === undefined || id === '') return undefined;
	if (listFolders[folder].includes(id)) return undefined;
	return folder === 'figures' ? `figure:${id}` : `source:${id}`;
}

/** The text whose slug is the beginning of a path: "uk/ceasefire" of "uk/ceasefire/index.html". */
function textAt(
	parts: readonly string[],
	{ texts }: OwnerNames,
	isOf: (rest: string) => boolean,
): Owner | undefined {
	for (let length = Math.min(2, parts.length - 1); length > 0; length -= 1) {
		const slug = parts.slice(0, length).join('/');
		if (texts.has(slug) && isOf(parts.slice(length).join('/'))) return `text:${slug}`;
	}
	return undefined;
}
