import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { Finding } from '../../ledger/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { formatDate } from '../../language/write/date.ts';
import type { Value, Values } from './fill.ts';
import type { FromRow } from './rows-to-figures.ts';

/** One field of a figure that the table gives another value than the library. */
export interface Change {
	readonly id: string;
	/** The file that has the figure. */
	readonly path: string;
	readonly field: string;
	/** Undefined if the table has no value any more. */
	readonly value: Value | undefined;
}

/** What an import adds to the figures of the library, and what it changes of them. */
export interface MergedFigures {
	readonly added: readonly FromRow[];
	readonly changes: readonly Change[];
	readonly unchanged: number;
	readonly findings: readonly Finding[];
}

/**
 * Compares the figures of a table with the library.
 * @param fields the fields that the map fills; the others of a figure are its author's
 * @param isUpdate whether changes are wanted; otherwise each is an error
 */
export function mergeFigures(
	figures: readonly FromRow[],
	ledger: Ledger,
	options: {
		readonly fields: ReadonlySet<string>;
		readonly isUpdate: boolean;
		/** The file that the import writes new figures to. */
		readonly path: string;
	},
): MergedFigures {
	const findings: Finding[] = [];
	const added: FromRow[] = [];
	const changes: Change[] = [];
	let unchanged = 0;
	for (const figure of figures) {
		const { id, values, place } = figure;
		const known = ledger.written.get(id);
		if (known === undefined) {
			if (ledger.broken.has(id))
				findings.push({
					code: 'import-known',
					severity: 'error',
					place,
					message: `The library has a figure "${id}" that cannot be read.`,
					hint: 'Correct it first: npm run check shows what is wrong.',
				});
			else added.push(figure);
			continue;
		}
		const path = known.path;
		const before = known.record as unknown as Values;
		const changed = [...options.fields].filter(
			(field) => !isDeepStrictEqual(asWritten(before[field]), asWritten(values[field])),
		);
		if (changed.length === 0) unchanged += 1;
		else if (!/\.ya?ml$/.test(path))
			findings.push({
				code: 'import-known',
				severity: 'error',
				place,
				message: `The figure "${id}" is in ${path}, where an import changes nothing.`,
				hint: 'Change it there, or give the row another id.',
			});
		else {
			changes.push(...changed.map((field): Change => ({ id, path, field, value: values[field] })));
			findings.push(changeFinding(figure, { before, changed, isUpdate: options.isUpdate }, ledger));
		}
	}
	const inTable = new Set(figures.map(({ id }) => id));
	for (const [id, { place }] of ledger.written)
		if (place().path === options.path && !inTable.has(id))
			findings.push({
				code: 'import-gone',
				severity: 'note',
				place: place(),
				message: `"${id}" is in this file, and the table has no row for it (any more). It was not changed.`,
			});
	return { added, changes, unchanged, findings };
}

function changeFinding(
	{ id, values, place }: FromRow,
	{
		before,
		changed,
		isUpdate,
	}: {
		readonly before: Values;
		readonly changed: readonly string[];
		readonly isUpdate: boolean;
	},
	ledger: Ledger,
): Finding {
	const last = ledger.released.get(id)?.at(-1);
	const published =
		last === undefined || last.withdrawn === true
			? ''
			: ` It was published on ${formatDate(last.released, 'long')}.`;
	const told = changed
		.map((field) => `${field} ${flow(before[field])} becomes ${flow(values[field])}`)
		.join('; ');
	return {
		code: 'import-changed',
		severity: isUpdate ? 'note' : 'error',
		place,
		message: `"${id}" differs from the library: ${told}.${published}`,
		...(isUpdate && published === ''
			? {}
			: {
					hint: [
						isUpdate ? [] : 'Call the import with --update if the table is right.',
						published === ''
							? []
							: 'A published value changes only with a correction; npm run check asks for it.',
					]
						.flat()
						.join(' '),
				}),
	};
}

/** A value as one line of YAML. */
export function flow(value: Value | undefined): string {
	if (value === undefined) return '(nothing)';
	return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}

/** A year may be written as a number or as text. */
function asWritten(value: unknown): unknown {
	if (typeof value === 'number') return String(value);
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(asWritten);
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, one]) => one !== undefined)
			.map(([key, one]) => [key, asWritten(one)] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}
