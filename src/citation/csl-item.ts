import type { Ledger } from '../ledger/ledger.ts';
import type { Source } from '../record/source.ts';

export type CslName =
	| { readonly family: string; readonly given?: string | undefined }
	| { readonly literal: string };

/** A day, month or year, with as many numbers as are known. */
export interface CslDate {
	readonly 'date-parts': readonly [readonly number[]];
	/** Whether it is only approximate. */
	readonly circa?: boolean;
}

/** The roles of people and bodies in the making of a source. */
export const roles = ['author', 'editor', 'translator'] as const;
export type Role = (typeof roles)[number];

/**
 * A CSL item as data:
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
	readonly id: string;
	readonly type: string;
	readonly title?: string;
	readonly author?: readonly CslName[];
	readonly editor?: readonly CslName[];
	readonly translator?: readonly CslName[];
	readonly 'container-title'?: string;
	readonly publisher?: string;
	readonly 'publisher-place'?: string;
	readonly issued?: CslDate;
	readonly accessed?: CslDate;
	readonly URL?: string;
	readonly DOI?: string;
	readonly volume?: string;
	readonly issue?: string;
	readonly page?: string;
	readonly number?: string;
	readonly edition?: string;
	readonly authority?: string;
	readonly section?: string;
	readonly language?: string;
	readonly genre?: string;
	readonly note?: string;
}

/** The one-line text fields of an item, in the order in which they are written. */
export const textFields = [
	'title',
	'container-title',
	'publisher',
	'publisher-place',
	'URL',
	'DOI',
	'volume',
	'issue',
	'page',
	'number',
	'edition',
	'authority',
	'section',
	'language',
	'genre',
] as const;
export type TextField = (typeof textFields)[number];

/**
 * Precedes the address of an archived copy in a note, because reference managers have no field for
 * it.
 */
export const archivedLabel = 'Archived: ';

/** A source as a CSL item, without fields that only this site has. */
export function cslItem(source: Source): CslItem {
	const { id, type, issued, accessed, archived, circa } = source;
	const texts = textFields.flatMap((field) => {
		const value = source[field];
		return value === undefined ? [] : [[field, String(value).replace(/\s+/g, ' ')] as const];
	});
	return {
		id,
		type,
		...Object.fromEntries(texts),
		...Object.fromEntries(
			roles.flatMap((role) => {
				const names = source[role]?.map(nameOf);
				return names === undefined ? [] : [[role, names] as const];
			}),
		),
		...(issued === undefined
			? {}
			: { issued: { ...cslDate(issued), ...(circa === true ? { circa } : {}) } }),
		...(accessed === undefined ? {} : { accessed: cslDate(accessed) }),
		...(archived === undefined ? {} : { note: archivedLabel + archived }),
	};
}

function nameOf(name: CslName): CslName {
	if ('literal' in name) return { literal: name.literal };
	return { family: name.family, ...(name.given === undefined ? {} : { given: name.given }) };
}

/** @param date ISO: a day, month or year */
export function cslDate(date: string): CslDate {
	return { 'date-parts': [date.split('-').map(Number)] };
}

/** "2023-08-18", "2023-08" or "2023". */
export function isoDate({ 'date-parts': [parts] }: CslDate): string {
	return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The sources with these ids as CSL items, without those that do not exist. */
export function cslItemsOf(ids: readonly string[], ledger: Ledger): readonly CslItem[] {
	return ids.flatMap((id) => {
		const source = ledger.sources.get(id)?.record;
		return source === undefined ? [] : [cslItem(source)];
	});
}
