import type { Finding } from '../../ledger/finding.ts';
import type { ImportedEntry } from './entry.ts';
import type { KnownSource } from './known-sources.ts';
import { makeId, uniqueId } from './make-id.ts';
import { type NewSource, toSource } from './to-source.ts';

/** What is to be written, and what is to be said of it. */
export interface Merged {
	readonly added: readonly NewSource[];
	/** The entry that each of them was. */
	readonly from: readonly ImportedEntry[];
	readonly findings: readonly Finding[];
}

/**
 * The entries that the library does not have yet, as records with ids of their own.
 * Nothing in the library is changed: an entry with the address, the DOI or both id and title of a source is that source.
 * @param isTaken whether the library has something under this id, sound or not
 */
export function mergeEntries(
	entries: readonly ImportedEntry[],
	library: Iterable<KnownSource>,
	isTaken: (id: string) => boolean,
): Merged {
	const added: NewSource[] = [];
	const from: ImportedEntry[] = [];
	const findings: Finding[] = [];
	const [byAddress, byDoi, byId] = [
		new Map<string, string>(),
		new Map<string, string>(),
		new Map<string, string | undefined>(),
	];
	const remember = ({ id, URL: url, DOI: doi, title }: KnownSource) => {
		if (url !== undefined) byAddress.set(addressKey(url), id);
		if (doi !== undefined) byDoi.set(doiKey(doi), id);
		byId.set(id, title);
	};
	for (const source of library) remember(source);
	for (const entry of entries) {
		const { record, findings: found } = toSource(entry);
		if (record === undefined) {
			findings.push(...found);
			continue;
		}
		const wanted = makeId(entry);
		const same =
			(record.DOI === undefined ? undefined : byDoi.get(doiKey(record.DOI))) ??
			(record.URL === undefined ? undefined : byAddress.get(addressKey(record.URL))) ??
			(byId.get(wanted) === record.title ? wanted : undefined);
		if (same !== undefined) {
			findings.push({
				code: 'import-known',
				severity: 'note',
				place: entry.place,
				message: `${entry.key === '' ? 'This entry' : `"${entry.key}"`} already exists, as "${same}"; nothing was changed.`,
			});
			continue;
		}
		const id = uniqueId(wanted, (one) => byId.has(one) || isTaken(one));
		if (id !== entry.key && entry.key !== '')
			findings.push({
				code: 'import-id',
				severity: 'note',
				place: entry.place,
				message: `"${entry.key}" is called "${id}" here: ${id === wanted ? 'an id is lower-case letters, digits and single hyphens' : `"${wanted}" is taken`}.`,
			});
		findings.push(...found);
		const source = { id, ...record };
		remember(source);
		added.push(source);
		from.push(entry);
	}
	return { added, from, findings };
}

/** An address without what does not change where it leads. */
function addressKey(url: string): string {
	return url
		.replace(/^https?:\/\/(?:www\.)?/i, '')
		.replace(/#.*$/, '')
		.replace(/\/$/, '');
}

function doiKey(doi: string): string {
	return doi.toLowerCase().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/, '');
}
