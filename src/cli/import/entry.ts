import type { CslName, Role, TextField } from '../../citation/csl-item.ts';
import type { Finding } from '../../ledger/finding.ts';
import type { Place } from '../../ledger/position.ts';

/** A text field that is copied as it is; addresses and DOIs are looked for. */
export type CopiedField = Exclude<TextField, 'URL' | 'DOI'>;

/** An entry of an imported file, as far as it was understood. Nothing in it is checked yet. */
export interface ImportedEntry {
	/** Its key in the file; '' if it has none. */
	readonly key: string;
	/** A CSL type. */
	readonly type: string;
	readonly texts: Readonly<Partial<Record<CopiedField, string>>>;
	readonly names: Readonly<Partial<Record<Role, readonly CslName[]>>>;
	/** The fields for an address, the likeliest first. */
	readonly addresses: readonly string[];
	/** The fields for a DOI; one can also be in an address. */
	readonly dois: readonly string[];
	/** Dates as written, the most precise field first: "2023-08-18", "18 August 2023", "2023". */
	readonly issued: readonly string[];
	readonly accessed: readonly string[];
	/** Fields in which anything can be: an address, the day it was read, a copy, other words. */
	readonly notes: readonly { readonly field: string; readonly text: string }[];
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
		const words = oneLine(value ?? '');
		return words === '' ? [] : [[key, words] as const];
	});
	return Object.fromEntries(entries) as Partial<Record<K, string>>;
}

/**
 * A text in one line with its letters composed: "ü" becomes one character if a file writes it as
 * "u" with a combining mark.
 */
export function oneLine(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Only the texts that say something. */
export function texts(...all: readonly (string | undefined)[]): readonly string[] {
	return all.filter((one) => one !== undefined && one.trim() !== '') as readonly string[];
}

export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value of an imported file is an object with fields. */
export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
