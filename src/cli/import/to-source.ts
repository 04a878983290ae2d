import { archivedLabel, type Role, roles, textFields } from '../../citation/csl-item.ts';
import type { Finding } from '../../ledger/finding.ts';
import { type Source, source, sourceTypes } from '../../record/source.ts';
import {
	addressesIn,
	addressOfField,
	doiOfAddress,
	doiOfField,
	plainAddress,
} from './addresses.ts';
import type { ImportedEntry } from './entry.ts';
import { cleanNames } from './names.ts';
import { bestDate, readDate } from './partial-date.ts';

/** A source without `seen`, which only its author can state. */
export type NewSource = Omit<Source, 'seen'>;

type Warn = (code: string, message: string, hint: string) => void;

/**
 * An entry as a record without an id; undefined if it has no title, which a record needs. What
 * records cannot keep is left out and reported in `findings`.
 */
export function toSource(entry: ImportedEntry): {
	readonly record: Omit<NewSource, 'id'> | undefined;
	readonly findings: readonly Finding[];
} {
	const { key, type, texts, place } = entry;
	const findings: Finding[] = [];
	const named = key === '' ? 'This entry' : `"${key}"`;
	const warn: Warn = (code, message, hint) => {
		findings.push({ code, severity: 'warning', place, message: `${named} ${message}`, hint });
	};
	if (texts.title === undefined) {
		warn(
			'import-untitled',
			'has no title, so it was not imported.',
			'Give it one, in brackets if you do not know its own, and import it again.',
		);
		return { record: undefined, findings };
	}
	const known = sourceTypes.find((one) => one === type);
	if (known === undefined)
		warn(
			'import-type',
			`is of the type "${type}", which records do not have; it was changed to "document".`,
			'Choose a better type, if there is one.',
		);
	const leftOut = [...entry.leftOut];
	const people = peopleOf(entry, leftOut, warn);
	const published = dateOf('issued', entry.issued, warn);
	const { address, archived, opened } = addressesOf(entry, leftOut, warn);
	const doi = doiOf(entry, address, warn);
	if (leftOut.length > 0)
		findings.push({
			code: 'import-left-out',
			severity: 'note',
			place,
			message: `${named} has fields that records do not have, which were left out: ${[...new Set(leftOut)].join(', ')}.`,
		});
	const { title, 'container-title': container, ...others } = texts;
	const rest = textFields.flatMap((field) => {
		if (field === 'title' || field === 'container-title' || field === 'URL') return [];
		const value = field === 'DOI' ? doi : others[field];
		return value === undefined ? [] : [[field, value] as const];
	});
	return {
		findings,
		record: {
			type: known ?? 'document',
			title,
			...people,
			...(container === undefined ? {} : { 'container-title': container }),
			...(published === undefined ? {} : { issued: published.date }),
			...(published?.circa === true ? { circa: true } : {}),
			...(address === undefined ? {} : { URL: address }),
			...Object.fromEntries(rest),
			...(opened === undefined ? {} : { accessed: opened }),
			...(archived === undefined ? {} : { archived }),
		},
	};
}

function peopleOf(
	{ names }: ImportedEntry,
	leftOut: string[],
	warn: Warn,
): Partial<Record<Role, Source['author']>> {
	return Object.fromEntries(
		roles.flatMap((role) => {
			const { names: clean, bodies, joined, others } = cleanNames(names[role] ?? []);
			if (others) leftOut.push(`"and others" after the last ${role}`);
			for (const text of joined)
				warn(
					'import-names',
					`has several names in one, "${text}", as its ${role}; they were taken apart.`,
					'Check the names. In BibTeX, put "and" between them; in RIS, a line for each.',
				);
			for (const text of bodies)
				warn(
					'import-names',
					`has "${text}" split into parts, as if it were a person; it was kept whole.`,
					'If this is a person, write family and given. In BibTeX, put the name of a body in braces: {{World Health Organization}}.',
				);
			return clean.length === 0 ? [] : [[role, clean] as const];
		}),
	);
}

function dateOf(field: string, written: readonly string[], warn: Warn) {
	const best = bestDate(written);
	const [unread] = written.filter((one) => readDate(one) === undefined);
	if (unread !== undefined && !(best?.whole === true && best.date.length > 7))
		warn(
			'import-date',
			best === undefined
				? `has an unreadable date, "${unread}", as its "${field}"; the field was not imported.`
				: `has an unreadable date, "${unread}", as its "${field}"; ${best.date} was taken from another field.`,
			'Write it as 2023, 2023-08 or 2023-08-18.',
		);
	else if (best?.whole === false)
		warn(
			'import-date',
			`has the date "${written.find((one) => readDate(one)?.date === best.date)}" as its "${field}"; only ${best.date} was kept of it.`,
			'A date is a day, a month or a year. Of a period, the first one is taken.',
		);
	return best;
}

/** What is in a note for a reference manager, and a DOI, which is looked for apart. */
const managerLines =
	/^[ \t]*(?:citation key|tex\.\w+)[ \t]*:.*$|\bdoi[ \t]*:?[ \t]*10\.\d+\/\S+/gim;
const accessWords =
	/(?:last )?(?:accessed|retrieved|visited|viewed|checked|abgerufen|zuletzt besucht|consulté|consultado|дата звернення|дата обращения)(?: on| am| le| el)?\s*:?\s*([^;)\]]*?)(?=\s+from\b|[;)\]]|$)/iu;
/** Words around an address that say nothing more. */
const fillers =
	/\b(?:available|accessible|online|verfügbar|disponible|from|at|on|in|url|link|web(?:site|page)?|see|also|archived|https?)\b|Режим доступу|\P{L}+/giu;

/** The address, the archived copy, and the day on which it was read. */
function addressesOf(entry: ImportedEntry, leftOut: string[], warn: Warn) {
	const found: string[] = [];
	const refused: string[] = [];
	const opened = [...entry.accessed];
	let archived: string | undefined;
	/** Takes the addresses and the day of access out of a field; returns whether words are left. */
	const take = (text: string): boolean => {
		const [phrase = '', day = ''] = accessWords.exec(text) ?? [];
		const isDay = readDate(day) !== undefined;
		if (isDay) opened.push(day);
		const inText = addressesIn(text);
		found.push(...inText);
		const words = inText
			.reduce((left, one) => left.replace(one, ' '), plainAddress(text))
			.replace(isDay ? phrase : '', ' ')
			.replace(fillers, '');
		return words !== '';
	};
	for (const written of entry.addresses) {
		const bare = addressOfField(written);
		if (bare === undefined) refused.push(plainAddress(written));
		else if (addressesIn(written).length === 0) found.push(bare);
		else if (take(written)) leftOut.push(`words around the address ("${plainAddress(written)}")`);
	}
	for (const { field, text: written } of entry.notes) {
		const text = written.replace(managerLines, '');
		const label = text.indexOf(archivedLabel);
		const copy = label === -1 ? '' : text.slice(label + archivedLabel.length);
		const [address = '', ...more] = plainAddress(copy).split(/\s/);
		const isCopy = source.shape.archived.safeParse(address).success;
		if (isCopy) archived ??= address;
		else if (label !== -1) warnOfAddress('archived', copy, undefined, warn);
		const others = label === -1 ? text : `${text.slice(0, label)} ${isCopy ? more.join(' ') : ''}`;
		if (take(others)) leftOut.push(field);
	}
	const [address, ...others] = [...new Set(found)];
	for (const text of refused) warnOfAddress('URL', text, address, warn);
	for (const other of others)
		if (doiOfAddress(other) === undefined) leftOut.push(`another address (${other})`);
	return { address, archived, opened: dateOf('accessed', opened, warn)?.date };
}

function warnOfAddress(field: string, text: string, taken: string | undefined, warn: Warn): void {
	warn(
		'import-address',
		`does not have a web address as its "${field}": "${text}"; ${taken === undefined ? 'the field was not imported' : `${taken} was taken instead`}.`,
		'A web address starts with https:// or http://.',
	);
}

/** The DOI of its own field, or else of the address. */
function doiOf(entry: ImportedEntry, address: string | undefined, warn: Warn): string | undefined {
	const inNotes = entry.notes.flatMap(
		({ text }) => /\bdoi\s*:?\s*(10\.\d{4,}\S*)/i.exec(plainAddress(text))?.[1] ?? [],
	);
	const found = [...entry.dois, ...inNotes].map(doiOfField).find((one) => one !== undefined);
	const [unread] = entry.dois;
	if (found === undefined && unread !== undefined)
		warn(
			'import-doi',
			`does not have a DOI as its "DOI": "${unread}"; the field was not imported.`,
			'A DOI is a number such as 10.1000/182.',
		);
	return (
		found ??
		[...(address === undefined ? [] : [address]), ...entry.addresses.map(plainAddress)]
			.map(doiOfAddress)
			.find((one) => one !== undefined)
	);
}
