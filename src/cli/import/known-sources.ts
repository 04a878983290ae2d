import { listContent } from '../../ledger/read/content-file.ts';
import { decode } from '../../ledger/read/decode.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { readYaml } from '../../ledger/read/yaml-data.ts';
import { isFields } from './entry.ts';

/** The fields that identify a source. */
export interface KnownSource {
	readonly id: string;
	readonly title?: string | undefined;
	readonly URL?: string | undefined;
	readonly DOI?: string | undefined;
}

/**
 * The sources of a site, including incomplete ones: a source imported earlier may not state yet how
 * it was seen.
 */
export function knownSources(folder: string, ledger: Ledger): readonly KnownSource[] {
	const faulty = listContent(folder)
		.filter(({ path }) => path.startsWith('content/library/sources/'))
		.flatMap(({ path, read }): readonly KnownSource[] => {
			const decoded = decode(path, read());
			const data = 'text' in decoded ? dataOf(path, decoded.text) : undefined;
			return Array.isArray(data)
				? data.filter(isFields).flatMap((one) =>
						typeof one['id'] === 'string' && !ledger.sources.has(one['id'])
							? [
									{
										id: one['id'],
										title: textOf(one['title']),
										URL: textOf(one['URL']),
										DOI: textOf(one['DOI']),
									},
								]
							: [],
					)
				: [];
		});
	return [...[...ledger.sources.values()].map(({ record }) => record), ...faulty];
}

function dataOf(path: string, text: string): unknown {
	try {
		return readYaml(text, { path, linesBefore: 0 }).data;
	} catch {
		return undefined;
	}
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
