import { isPartialDate } from '../scalars.ts';
import {
	type AnchorKind,
	type Emphasis,
	type EmphasisOfKind,
	type Note,
	type NoteAnchor,
	type Shade,
	type SortOrder,
	sortFields,
} from './emphasis.ts';

type Written = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Why a part of an attribute cannot be read. */
export type EmphasisFault =
	/** It is not `where: words`. */
	| 'form'
	/** It looks like a date, and there is no such day, month or year. */
	| 'date'
	/** The drawing has no axis for it. */
	| 'axis'
	/** Its end is before its start. */
	| 'reversed';

/** A part of an attribute as written, and what it means or why it cannot be read. */
type Read<T> = { readonly written: string } & (
	| { readonly value: T }
	| { readonly fault: EmphasisFault }
);

/** The parts of an attribute: the items of a list, or text between semicolons. */
export function partsOf(value: string | readonly string[] | undefined): readonly string[] {
	if (value === undefined) return [];
	return (typeof value === 'string' ? value.split(';') : value)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

/** What the author brings out. Parts that cannot be read are left out: the checks report them. */
export function readEmphasis(attributes: Written, ofKind: EmphasisOfKind): Emphasis {
	const kind = emphasisWith(attributes, ofKind);
	const sort = readSort(attributes['sort']);
	return {
		highlight: partsOf(attributes['highlight']),
		notes: sound(readNotes(attributes['notes'], kind)),
		shades: sound(readShades(attributes['shade'], kind)),
		...(sort === undefined || kind.sort?.includes(sort.by) !== true ? {} : { sort }),
	};
}

/** What a drawing with these attributes can bring out: dates only if it has an axis for them. */
export function emphasisWith(attributes: Written, kind: EmphasisOfKind): EmphasisOfKind {
	const { datesOn, notes = [], shade = [] } = kind;
	return datesOn === undefined || attributes[datesOn] === 'date'
		? kind
		: {
				...kind,
				notes: notes.filter((anchor) => anchor !== 'date'),
				shade: shade.filter((axis) => axis !== 'dates'),
			};
}

function sound<T>(all: readonly Read<T>[]): readonly T[] {
	return all.flatMap((one) => ('value' in one ? [one.value] : []));
}

/** `value`, or `-value` for the other direction; undefined for a word that is no order. */
export function readSort(written: string | readonly string[] | undefined): SortOrder | undefined {
	if (typeof written !== 'string') return undefined;
	const isDescending = written.startsWith('-');
	const by = sortFields.find((field) => field === (isDescending ? written.slice(1) : written));
	return by === undefined ? undefined : { by, isDescending };
}

/** Reads notes such as `ru-killed: a ceiling`, `2023-08: the leak` and `120000: as far as this`. */
export function readNotes(
	written: string | readonly string[] | undefined,
	{ notes = [] }: EmphasisOfKind,
): readonly Read<Note>[] {
	return partsOf(written).map((part): Read<Note> => {
		const [where, text] = split(part);
		if (text === undefined) return { written: part, fault: 'form' };
		const at = anchorOf(where, notes);
		return typeof at === 'string'
			? { written: part, fault: at }
			: { written: part, value: { at, text, written: part } };
	});
}

/** Reads spans such as `2022-09..2022-11: Counter-offensive` and `100000..: Above the ceiling`. */
export function readShades(
	written: string | readonly string[] | undefined,
	{ shade = [] }: EmphasisOfKind,
): readonly Read<Shade>[] {
	return partsOf(written).map((part): Read<Shade> => {
		const [where, name] = split(part);
		const ends = /^(\S*?)\s*\.\.\s*(\S*)$/.exec(where);
		if (name === undefined || ends === null) return { written: part, fault: 'form' };
		const [from = '', to = ''] = ends.slice(1);
		const kinds = shade.map((axis): AnchorKind => (axis === 'dates' ? 'date' : 'value'));
		const [low, high] = [from, to].map((end) => (end === '' ? undefined : anchorOf(end, kinds)));
		const fault = [low, high].find((end) => typeof end === 'string');
		if (fault !== undefined) return { written: part, fault };
		const span = spanOf(low, high, name);
		return span === undefined ? { written: part, fault: 'form' } : withOrder(part, span);
	});
}

function split(part: string): readonly [where: string, text: string | undefined] {
	const colon = part.indexOf(':');
	const text = part.slice(colon + 1).trim();
	return [part.slice(0, Math.max(0, colon)).trim(), colon < 1 || text === '' ? undefined : text];
}

function spanOf(
	low: NoteAnchor | EmphasisFault | undefined,
	high: NoteAnchor | EmphasisFault | undefined,
	name: string,
): Shade | undefined {
	const dates = [low, high].map((end) =>
		typeof end === 'object' && end.of === 'date' ? end.date : undefined,
	);
	const values = [low, high].map((end) =>
		typeof end === 'object' && end.of === 'value' ? end.value : undefined,
	);
	const hasDates = dates.some((date) => date !== undefined);
	const hasValues = values.some((value) => value !== undefined);
	if (hasDates === hasValues) return undefined;
	return hasDates
		? { of: 'dates', from: dates[0], to: dates[1], name }
		: { of: 'values', from: values[0], to: values[1], name };
}

function withOrder(written: string, span: Shade): Read<Shade> {
	const isReversed =
		span.of === 'dates'
			? span.from !== undefined && span.to !== undefined && isAfter(span.from, span.to)
			: span.from !== undefined && span.to !== undefined && span.from >= span.to;
	return isReversed ? { written, fault: 'reversed' } : { written, value: span };
}

/** Whether a date is after another, as far as both are known. */
function isAfter(date: string, other: string): boolean {
	const length = Math.min(date.length, other.length);
	return date.slice(0, length) > other.slice(0, length);
}

const number = /^[-−]?\d+(?:\.\d+)?(?:e\d+)?$/;
const dateLike = /^\d{4}(?:-\d+)*$/;

/** A year is a date where the drawing has an axis of dates, and a number elsewhere. */
function anchorOf(where: string, kinds: readonly AnchorKind[]): NoteAnchor | EmphasisFault {
	if (dateLike.test(where) && (kinds.includes('date') || where.includes('-'))) {
		if (!isPartialDate(where)) return 'date';
		return kinds.includes('date') ? { of: 'date', date: where } : 'axis';
	}
	if (number.test(where))
		return kinds.includes('value')
			? { of: 'value', value: Number(where.replace('−', '-')) }
			: 'axis';
	if (/\s/.test(where)) return 'form';
	return kinds.includes('record') ? { of: 'record', id: where } : 'axis';
}
