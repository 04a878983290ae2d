import { comparisons } from '../../ledger/ask/comparisons.ts';
import { type Difference, driftClasses } from '../../ledger/ask/differences.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { driftCodes } from '../../record/figure.ts';
import { idColumn, requiredText, text } from './data-columns.ts';
import { type Column, type DataTable, dataTable } from './data-table.ts';
import { publishedRecords } from './published-records.ts';

/**
 * How two records are related: a figure repeats another, is part of one, is printed in a source, or
 * is converted at the rate of one; a source is known through another.
 */
const edgeKinds = ['repeats', 'part-of', 'printed-in', 'converted-at', 'known-through'] as const;

interface Edge {
	readonly kind: (typeof edgeKinds)[number];
	readonly from: string;
	readonly to: string;
}

const ofFigures: readonly string[] = ['repeats', 'part-of'];
const edgeColumns: readonly Column<Edge>[] = [
	idColumn(
		'The ids of both ends, with the kind between them.',
		({ from, kind, to }) => `${from} ${kind} ${to}`,
	),
	{
		name: 'kind',
		type: 'string',
		description:
			'repeats: a figure repeats another. part-of: a figure is part of another. printed-in: a figure was published in a source. converted-at: a figure was converted at a rate from a source. known-through: a source is known only through another.',
		constraints: { required: true, enum: edgeKinds },
		value: ({ kind }) => kind,
	},
	text('from_figure', 'The figure at the start of the edge.', ({ kind, from }) =>
		kind === 'known-through' ? undefined : from,
	),
	text('from_source', 'Or the source.', ({ kind, from }) =>
		kind === 'known-through' ? from : undefined,
	),
	text('to_figure', 'The figure at its end.', ({ kind, to }) =>
		ofFigures.includes(kind) ? to : undefined,
	),
	text('to_source', 'Or the source.', ({ kind, to }) =>
		ofFigures.includes(kind) ? undefined : to,
	),
];

/** Every edge between published records. */
export function edgesTable(ledger: Ledger): DataTable {
	const { figures, sources } = publishedRecords(ledger);
	const published = new Set(figures.map(({ id }) => id));
	const edges = [
		...figures.flatMap(({ id, repeats, partOf, source, converted }): readonly Edge[] => [
			...(repeats !== undefined && published.has(repeats)
				? [{ kind: 'repeats', from: id, to: repeats } as const]
				: []),
			...(partOf !== undefined && published.has(partOf)
				? [{ kind: 'part-of', from: id, to: partOf } as const]
				: []),
			{ kind: 'printed-in', from: id, to: source },
			...(converted === undefined
				? []
				: [{ kind: 'converted-at', from: id, to: converted.source } as const]),
		]),
		...sources.flatMap(({ id, via = [] }) =>
			via.map((to): Edge => ({ kind: 'known-through', from: id, to })),
		),
	];
	return dataTable(
		{
			name: 'edges',
			title: 'Edges',
			description: 'How figures and sources are connected: one row for each edge.',
			primaryKey: ['id'],
			foreignKeys: [
				{ field: 'from_figure', of: 'figures' },
				{ field: 'to_figure', of: 'figures' },
				{ field: 'from_source', of: 'sources' },
				{ field: 'to_source', of: 'sources' },
			],
		},
		edgeColumns,
		edges,
	);
}

interface DifferenceOf {
	readonly id: string;
	readonly origin: string;
	readonly difference: Difference;
	readonly reason: string | undefined;
}

const differenceColumns: readonly Column<DifferenceOf>[] = [
	idColumn(
		'The figure, the code and, for a difference in scope, the field.',
		({ id, difference: { code, field } }) =>
			[id, code, ...(field === undefined ? [] : [field])].join(' '),
	),
	requiredText('figure', 'The figure that repeats another.', ({ id }) => id),
	requiredText('origin', 'The figure that it repeats.', ({ origin }) => origin),
	{
		name: 'code',
		type: 'string',
		description: 'What differs, as the code of a check.',
		constraints: { required: true, enum: driftCodes },
		value: ({ difference }) => difference.code,
	},
	text(
		'field',
		'For a difference in scope: the field that differs.',
		({ difference }) => difference.field,
	),
	{
		name: 'class',
		type: 'string',
		description: 'How the wording changed.',
		constraints: { required: true, enum: driftClasses },
		value: (one) => one.difference.class,
	},
	{
		name: 'effect',
		type: 'string',
		description:
			'weaker: the repetition still allows everything that the origin allows. stronger: it rules some of that out. changed: it is about something else.',
		constraints: { required: true, enum: ['stronger', 'weaker', 'changed'] },
		value: ({ difference }) => difference.effect,
	},
	text('was', 'What the origin says.', ({ difference }) => difference.was),
	text('is', 'What the repetition says.', ({ difference }) => difference.is),
	text('reason', 'The editors’ comment on the difference.', ({ reason }) => reason),
];

/** Every difference between a published repetition and what it repeats. */
export function differencesTable(ledger: Ledger): DataTable {
	const published = new Set(publishedRecords(ledger).figures.map(({ id }) => id));
	const found = [...published].flatMap((id): readonly DifferenceOf[] => {
		const one = comparisons(ledger).get(id);
		return (one?.differences ?? []).map((difference) => ({
			id,
			origin: one?.origin.record.id ?? '',
			difference,
			reason: one?.repetition.record.acknowledged?.[difference.code],
		}));
	});
	return dataTable(
		{
			name: 'differences',
			title: 'Differences',
			description:
				'How a repetition differs from the figure it repeats: one row for each difference. A difference is not necessarily an error.',
			primaryKey: ['id'],
			foreignKeys: [
				{ field: 'figure', of: 'figures' },
				{ field: 'origin', of: 'figures' },
			],
		},
		differenceColumns,
		found,
	);
}
