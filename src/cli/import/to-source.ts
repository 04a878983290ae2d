import { textFields } from '../../citation/csl-item.ts';
import type { Finding } from '../../ledger/finding.ts';
import { type Source, source, sourceTypes } from '../../record/source.ts';
import type { ImportedEntry } from './entry.ts';
import { readDate } from './partial-date.ts';

/** A source without `seen`, which only its author can state. */
export type NewSource = Omit<Source, 'seen'>;

/**
 * An entry as a record without an id; undefined if it has no title, which a record needs. Fields
 * that records do not have are left out and reported in `findings`.
 */
export function toSource(entry: ImportedEntry): {
	readonly record: Omit<NewSource, 'id'> | undefined;
	readonly findings: readonly Finding[];
} {
	const { key, type, texts, author, issued, accessed, archived, place } = entry;
	const findings: Finding[] = [];
	const named = key === '' ? 'This entry' : `"${key}"`;
	const warn = (code: string, message: string, hint: string) => {
		findings.push({ code, severity: 'warning', place, message, hint });
	};
	if (texts.title === undefined) {
		warn(
			'import-untitled',
			`${named} has no title, so it was not imported.`,
			'Give it one, in brackets if you do not know its own, and import it again.',
		);
		return { record: undefined, findings };
	}
	const date = (field: string, written: string | undefined): string | undefined => {
		const read = written === undefined || written.trim() === '' ? undefined : readDate(written);
		if (read === undefined && written !== undefined && written.trim() !== '')
			warn(
				'import-date',
				`${named} has an unreadable date, "${written}", as its "${field}"; the field was not imported.`,
				'Write it as 2023, 2023-08 or 2023-08-18.',
			);
		return read;
	};
	const known = sourceTypes.find((one) => one === type);
	if (known === undefined)
		warn(
			'import-type',
			`${named} is of the type "${type}", which records do not have; it was changed to "document".`,
			'Choose a better type, if there is one.',
		);
	const address = (field: 'URL' | 'archived', value: string | undefined): string | undefined => {
		if (value === undefined || source.shape[field].safeParse(value).success) return value;
		warn(
			'import-address',
			`${named} does not have a web address as its "${field}": "${value}"; the field was not imported.`,
			'A web address starts with https:// or http://.',
		);
		return undefined;
	};
	const [url, copy, published, opened] = [
		address('URL', texts.URL),
		address('archived', archived),
		date('issued', issued),
		date('accessed', accessed),
	];
	const { title, 'container-title': container, ...others } = texts;
	const rest = textFields.flatMap((field) =>
		field === 'title' ||
		field === 'container-title' ||
		field === 'URL' ||
		others[field] === undefined
			? []
			: [[field, others[field]] as const],
	);
	return {
		findings,
		record: {
			type: known ?? 'document',
			title,
			...(author.length === 0
				? {}
				: {
						author: author.map((name) =>
							'literal' in name
								? { literal: composed(name.literal) }
								: {
										family: composed(name.family),
										...(name.given === undefined ? {} : { given: composed(name.given) }),
									},
						),
					}),
			...(container === undefined ? {} : { 'container-title': container }),
			...(published === undefined ? {} : { issued: published }),
			...(url === undefined ? {} : { URL: url }),
			...Object.fromEntries(rest),
			...(opened === undefined ? {} : { accessed: opened }),
			...(copy === undefined ? {} : { archived: copy }),
		},
	};
}

/** Composes letters: "ü" becomes one character if a file writes it as "u" with a combining mark. */
function composed(name: string): string {
	return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}
