import type { Finding } from '../../ledger/finding.ts';
import type { Place } from '../../ledger/position.ts';
import { type CellSpec, type FigureMap, isCell, type Spec } from './map.ts';
import { readCellDate, readNumber } from './read-cell.ts';
import type { Row } from './table.ts';

/** A value of a record, as YAML would give it. */
export type Value =
	| string
	| number
	| boolean
	| readonly Value[]
	| { readonly [field: string]: Value };
export type Values = Readonly<Record<string, Value>>;

/** Fields whose cells are numbers, and fields whose cells are dates; all others are texts. */
const numbers: ReadonlySet<string> = new Set(['amount', 'outOf', 'rate']);
const dates: ReadonlySet<string> = new Set(['asOf', 'since', 'issued', 'accessed', 'date']);

/** The fields of one record, filled in from the cells of one row. */
export class Filling {
	readonly findings: Finding[] = [];
	readonly #row: Row;
	readonly #table: NonNullable<FigureMap['table']>;
	readonly #columns: ReadonlySet<string>;
	#done: Values = {};

	constructor(
		row: Row,
		{ columns, map }: { readonly columns: ReadonlySet<string>; readonly map: FigureMap },
	) {
		this.#row = row;
		this.#columns = columns;
		this.#table = map.table ?? {};
	}

	/**
	 * The fields in the order of `order`. Texts with braces are filled last, because they may name
	 * the other fields.
	 */
	fill(specs: Readonly<Record<string, Spec | undefined>>, order: readonly string[]): Values {
		const last = (field: string) =>
			field === 'id' ? 2 : typeof specs[field] === 'string' && /\{/.test(specs[field]) ? 1 : 0;
		const filled: Record<string, Value> = {};
		this.#done = filled;
		for (const field of Object.keys(specs).sort((a, b) => last(a) - last(b))) {
			const spec = specs[field];
			if (spec === undefined) continue;
			const value = field === 'amount' ? this.#amount(spec, filled) : this.#value(spec, field);
			if (value !== undefined) filled[field] = value;
		}
		return Object.fromEntries(
			order.flatMap((field) => (filled[field] === undefined ? [] : [[field, filled[field]]])),
		);
	}

	#report(place: Place, message: string, hint: string): undefined {
		this.findings.push({ code: 'import-cell', severity: 'error', place, message, hint });
		return undefined;
	}

	#value(spec: Spec, field: string): Value | undefined {
		if (isCell(spec)) return this.#cell(spec, field);
		if (typeof spec === 'string') return this.#text(spec, field);
		if (typeof spec !== 'object') return spec;
		if (Array.isArray(spec)) {
			const list = (spec as readonly Spec[])
				.map((one) => this.#value(one, field))
				.filter((one) => one !== undefined);
			return list.length === 0 ? undefined : list;
		}
		const group = Object.entries(spec as Readonly<Record<string, Spec>>).flatMap(([key, one]) => {
			const value = this.#value(one, numbers.has(field) ? field : key);
			return value === undefined ? [] : [[key, value] as const];
		});
		return group.length === 0 ? undefined : Object.fromEntries(group);
	}

	/** A text with the columns that it names, in braces. In an id they become an id. */
	#text(spec: string, field: string): Value | undefined {
		const filled = spec.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
			const text = this.#columns.has(name)
				? this.#row.cell(name)
				: name === 'row'
					? String(this.#row.line)
					: this.#fieldText(name);
			if (text === '') {
				this.#report(
					this.#row.at(name),
					`The cell in the column "${name}" is empty, and "${spec}" needs it.`,
					'Leave the row out with a reason, or write the value into the table.',
				);
				return '';
			}
			if (field !== 'id') return text;
			const slug = slugOf(text);
			if (slug === '')
				this.#report(
					this.#row.at(name),
					`"${text}" has no Latin letter or digit for an id.`,
					'Give it a value in a field of the map, and name that field in the id.',
				);
			return slug;
		});
		return filled === '' ? undefined : filled;
	}

	#fieldText(name: string): string {
		const value = this.#done[name];
		return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	}

	#cell(spec: CellSpec, field: string): Value | undefined {
		const { column, values, otherwise, empty } = spec;
		const text = this.#row.cell(column);
		if (text === '') return empty;
		const meant = values !== undefined && Object.hasOwn(values, text) ? values[text] : undefined;
		if (meant !== undefined) return meant;
		if (values !== undefined && otherwise !== undefined) return otherwise;
		if (values !== undefined)
			return this.#report(
				this.#row.at(column),
				`The map does not say what "${text}" in the column "${column}" means for "${field}".`,
				`Add "${text}: …" to its values.`,
			);
		const read = numbers.has(field)
			? readNumber(text, { ...this.#table, ...spec })
			: dates.has(field)
				? readCellDate(text, spec.date)
				: { value: text };
		if ('value' in read) return read.value;
		return this.#report(
			this.#row.at(column),
			`${read.fault}, in the column "${column}".`,
			read.hint,
		);
	}

	/** One number, or what the low, best and high ends come to; they also give the qualifier. */
	#amount(spec: Spec, filled: Record<string, Value>): Value | undefined {
		const value = this.#value(spec, 'amount');
		if (typeof value !== 'object' || Array.isArray(value)) return value;
		const { low, best, high } = value as Readonly<Record<string, Value>>;
		const say = (qualifier: string, amount: Value | undefined) => {
			filled['qualifier'] ??= qualifier;
			return amount;
		};
		if (low !== undefined && high !== undefined) {
			if (low === high && (best === undefined || best === low)) return say('exact', low);
			// A map may say "approx" for single numbers; two ends are a range in any case.
			filled['qualifier'] = 'range';
			return { low, high, ...(best === undefined ? {} : { best }) };
		}
		if (best !== undefined && low === undefined && high === undefined) return say('exact', best);
		if (best === undefined && low !== undefined) return say('at-least', low);
		if (best === undefined && high !== undefined) return say('at-most', high);
		return this.#report(
			this.#row.place,
			`This row has a best amount and only the ${low === undefined ? 'high' : 'low'} end of a range.`,
			'Leave the row out with a reason, or leave the best amount out of the map.',
		);
	}
}

/** Lower-case letters, digits and single hyphens. */
export function slugOf(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
