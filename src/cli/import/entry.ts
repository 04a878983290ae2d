import type { CslName, TextField } from '../../citation/csl-item.ts';
import type { Finding } from '../../ledger/finding.ts';
import type { Place } from '../../ledger/position.ts';

/** An entry of an imported file, as far as it was understood. Nothing in it is checked yet. */
export interface ImportedEntry {
	/** Its key in the file; '' if it has none. */
	readonly key: string;
	/** A CSL type. */
	readonly type: string;
	readonly texts: Readonly<Partial<Record<TextField, string>>>;
	readonly author: readonly CslName[];
	/** As written: "2023-08-18", "2023/8", "18 August 2023". */
	readonly issued?: string | undefined;
	readonly accessed?: string | undefined;
	readonly archived?: string | undefined;
	/** Names of fields that records do not have. */
	readonly leftOut: readonly string[];
	readonly place: Place;
}

/** The content of one imported file. */
export interface ImportedFile {
	readonly entries: readonly ImportedEntry[];
	readonly findings: readonly Finding[];
}

/** The place of a character of `text`, given its index. */
export function placeAt(path: string, text: string, index: number): Place {
	const before = text.slice(0, Math.max(0, index));
	const start = before.lastIndexOf('\n') + 1;
	return { path, line: before.split('\n').length, column: before.length - start + 1 };
}

/** Only the fields that are not empty, with spaces and Unicode normalized. */
export function nonEmptyFields<K extends string>(
	fields: Readonly<Record<K, string | undefined>>,
): Partial<Record<K, string>> {
	const entries = Object.entries<string | undefined>(fields).flatMap(([key, value]) => {
		const words = value?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '';
		return words === '' ? [] : [[key, words] as const];
	});
	return Object.fromEntries(entries) as Partial<Record<K, string>>;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value of an imported file is an object with fields. */
export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
