import type { Finding } from '../../ledger/finding.ts';
import type { ImportedEntry } from './entry.ts';
import type { KnownSource } from './known-sources.ts';
import { makeId, uniqueId } from './make-id.ts';
import { type NewSource, toSource } from './to-source.ts';

/** The sources to write, and the findings to report. */
export interface Merged {
	readonly added: readonly NewSource[];
	/** The entry of each source. */
	readonly from: readonly ImportedEntry[];
	readonly findings: readonly Finding[];
}

/**
 * The entries that the library lacks, as records with unique ids. Existing sources are not changed:
 * an entry with the address, the DOI, or both the id and title of a source is that source.
 * @param isTaken whether the library uses this id, even for a broken record
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

/** An address without the parts that do not change where it leads. */
function addressKey(url: string): string {
	return url
		.replace(/^https?:\/\/(?:www\.)?/i, '')
		.replace(/#.*$/, '')
		.replace(/\/$/, '');
}

function doiKey(doi: string): string {
	return doi.toLowerCase().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/, '');
}
