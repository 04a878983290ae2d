import type { Ledger } from '../../ledger/ledger.ts';
import { requiredText, text } from './data-columns.ts';
import { type Column, type DataTable, dataTable } from './data-table.ts';

const termKinds = ['subject', 'population', 'measure', 'stage', 'kind', 'unit'] as const;

interface Term {
	readonly kind: (typeof termKinds)[number];
	readonly id: string;
	readonly label: string;
	readonly definition?: string | undefined;
	readonly partOf?: string | readonly string[] | undefined;
	readonly includes?: readonly string[] | undefined;
	readonly excludes?: readonly string[] | undefined;
}

const columns: readonly Column<Term>[] = [
	{
		name: 'kind',
		type: 'string',
		description: 'The column of the table of figures that uses the term.',
		constraints: { required: true, enum: termKinds },
		value: ({ kind }) => kind,
	},
	requiredText('id', 'The term.', ({ id }) => id),
	requiredText('label', 'The term as readers see it.', ({ label }) => label),
	text('definition', 'What it means.', ({ definition }) => definition),
	{
		name: 'part_of',
		type: 'array',
		description: 'The wider terms that contain it.',
		value: ({ partOf }) => (typeof partOf === 'string' ? [partOf] : partOf),
	},
	{
		name: 'includes',
		type: 'array',
		description: 'What is counted.',
		value: ({ includes }) => includes,
	},
	{
		name: 'excludes',
		type: 'array',
		description: 'What is not counted.',
		value: ({ excludes }) => excludes,
	},
];

/** The closed vocabulary of the site. */
export function termsTable({ vocabulary }: Ledger): DataTable {
	const { subjects, populations = {}, measures, stages = {}, kinds = {}, units } = vocabulary;
	const terms = [
		...termsOf('subject', subjects),
		...termsOf('population', populations),
		...termsOf('measure', measures),
		...termsOf('stage', stages),
		...termsOf('kind', kinds),
		...termsOf('unit', units),
	];
	return dataTable(
		{
			name: 'terms',
			title: 'Terms',
			description: 'What the terms in the table of figures mean. Stages are in order.',
			primaryKey: ['kind', 'id'],
		},
		columns,
		terms,
	);
}

function termsOf(
	kind: Term['kind'],
	terms: Readonly<Record<string, Omit<Term, 'kind' | 'id'>>>,
): readonly Term[] {
	return Object.entries(terms).map(([id, { label, definition, partOf, includes, excludes }]) => ({
		kind,
		id,
		label,
		definition,
		partOf,
		includes,
		excludes,
	}));
}
