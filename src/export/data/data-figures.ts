import { correctionNotice } from '../../parts/correction-notice.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { figurePage, fullAddress } from '../../ledger/link/page-address.ts';
import { correctionStatus } from '../../ledger/ask/correction-status.ts';
import { formatFigure } from '../../language/write/format.ts';
import {
	claimant,
	conversion,
	figure as shape,
	qualifiers,
	unknownOrigin,
} from '../../record/figure.ts';
import type { Figure } from '../../record/resolved.ts';
import {
	type Column,
	type DataTable,
	dataTable,
	describedBy,
	oneOf,
	partialDatePattern,
	periodDatePattern,
} from './data-table.ts';
import { publishedRecords } from './published-records.ts';
import { endsOfFigure } from './ends-of-figure.ts';
import { partyOf, parties } from '../../record/vocabulary.ts';

const fields = shape.shape;

/** Every published figure, with inherited fields filled in. */
export function figuresTable(ledger: Ledger): DataTable {
	const { figures } = publishedRecords(ledger);
	const published = new Set(figures.map(({ id }) => id));
	const ifPublished = (id: string | undefined) =>
		id !== undefined && published.has(id) ? id : undefined;
	const {
		subjects,
		populations = {},
		measures,
		units,
		stages = {},
		kinds = {},
		claimantKinds = {},
		evidence: evidenceOf = {},
	} = ledger.vocabulary;
	const columns: readonly Column<Figure>[] = [
		{
			name: 'id',
			type: 'string',
			description: describedBy(fields.id),
			constraints: { required: true, unique: true },
			value: ({ id }) => id,
		},
		{
			name: 'label',
			type: 'string',
			description: describedBy(fields.label),
			value: ({ label }) => label,
		},
		{
			name: 'purpose',
			type: 'string',
			description: describedBy(fields.purpose),
			value: ({ purpose }) => purpose,
		},
		{
			name: 'subject',
			type: 'string',
			description: 'Whom or what the figure is about: a term of the kind “subject”.',
			constraints: { required: true, ...oneOf(Object.keys(subjects)) },
			value: ({ subject }) => subject,
		},
		{
			name: 'population',
			type: 'string',
			description: 'Which people are counted: a term of the kind “population”.',
			constraints: { ...oneOf(Object.keys(populations)) },
			value: ({ population }) => population,
		},
		{
			name: 'measure',
			type: 'string',
			description:
				'What is counted: a term of the kind “measure”. Do not add up or compare figures with different measures.',
			constraints: { required: true, ...oneOf(Object.keys(measures)) },
			value: ({ measure }) => measure,
		},
		{
			name: 'qualifier',
			type: 'string',
			description: `${describedBy(fields.qualifier)} Quoted without it, the number means something else.`,
			constraints: { required: true, enum: qualifiers },
			value: ({ qualifier }) => qualifier,
		},
		{
			name: 'phrase',
			type: 'string',
			description: describedBy(fields.phrase),
			value: ({ phrase }) => phrase,
		},
		{
			name: 'low',
			type: 'number',
			description:
				'The lower end as stated. Empty where the qualifier is at-most. A single number is given as both ends, and the qualifier says how to read it. No midpoint is computed.',
			constraints: { minimum: 0 },
			value: (figure) => endsOfFigure(figure).low,
		},
		{
			name: 'high',
			type: 'number',
			description: 'The upper end as stated. Empty where the qualifier is at-least.',
			constraints: { minimum: 0 },
			value: (figure) => endsOfFigure(figure).high,
		},
		{
			name: 'best',
			type: 'number',
			description: 'The best value in a range, where the source gives one.',
			constraints: { minimum: 0 },
			value: ({ amount }) => (typeof amount === 'number' ? undefined : amount.best),
		},
		{
			name: 'unit',
			type: 'string',
			description: 'The unit of the amount: a term of the kind “unit”.',
			constraints: { required: true, ...oneOf(Object.keys(units)) },
			value: ({ unit }) => unit,
		},
		{
			name: 'basis',
			type: 'string',
			description: describedBy(fields.basis),
			constraints: { enum: ['nominal', 'real'] },
			value: ({ basis }) => basis,
		},
		{
			name: 'stage',
			type: 'string',
			description: 'How far the money has got: a term of the kind “stage”.',
			constraints: { ...oneOf(Object.keys(stages)) },
			value: ({ stage }) => stage,
		},
		{
			name: 'kind',
			type: 'string',
			description: 'Which kind of money: a term of the kind “kind”.',
			constraints: { ...oneOf(Object.keys(kinds)) },
			value: ({ kind }) => kind,
		},
		{
			name: 'out_of',
			type: 'number',
			description: describedBy(fields.outOf),
			constraints: { minimum: 0 },
			value: ({ outOf }) => outOf,
		},
		{
			name: 'as_of',
			type: 'string',
			description: describedBy(fields.asOf),
			constraints: { required: true, pattern: periodDatePattern },
			value: ({ asOf }) => asOf,
		},
		{
			name: 'since',
			type: 'string',
			description: describedBy(fields.since),
			constraints: { pattern: periodDatePattern },
			value: ({ since }) => since,
		},
		{
			name: 'place',
			type: 'string',
			description: 'The place, if only one place is counted.',
			value: ({ place }) => place,
		},
		{
			name: 'claimant',
			type: 'string',
			description: 'Who says it, which is not always the source that published it.',
			constraints: { required: true },
			value: (figure) => figure.claimant.name,
		},
		{
			name: 'claimant_kind',
			type: 'string',
			description: 'What kind of claimant it is.',
			constraints: { required: true, enum: Object.keys(claimantKinds) },
			value: (figure) => figure.claimant.kind,
		},
		{
			name: 'claimant_party',
			type: 'string',
			description:
				'Whether the claimant is a party to what is counted: own if it counts its own side, other if it counts the other side, no if it is none of the parties.',
			constraints: { required: true, enum: parties },
			value: (figure) => partyOf(figure.claimant, ledger.vocabulary),
		},
		{
			name: 'claimant_named',
			type: 'boolean',
			description: describedBy(claimant.shape.named),
			constraints: { required: true },
			value: (figure) => figure.claimant.named,
		},
		{
			name: 'claimant_to',
			type: 'string',
			description: describedBy(claimant.shape.to),
			value: (figure) => figure.claimant.to,
		},
		{
			name: 'evidence',
			type: 'string',
			description: 'How the claimant knows, strongest first.',
			constraints: { required: true, enum: Object.keys(evidenceOf) },
			value: ({ evidence }) => evidence,
		},
		{
			name: 'includes',
			type: 'array',
			description: describedBy(fields.includes),
			value: ({ includes }) => includes,
		},
		{
			name: 'excludes',
			type: 'array',
			description: describedBy(fields.excludes),
			value: ({ excludes }) => excludes,
		},
		{
			name: 'words',
			type: 'string',
			description: 'The figure in words, with its qualifier, as readers see it.',
			constraints: { required: true },
			value: (figure) => formatFigure(figure, ledger.vocabulary),
		},
		{
			name: 'source',
			type: 'string',
			description: 'The source that published it.',
			constraints: { required: true },
			value: ({ source }) => source,
		},
		{ name: 'at', type: 'string', description: describedBy(fields.at), value: ({ at }) => at },
		{
			name: 'quoted',
			type: 'string',
			description: describedBy(fields.quoted),
			value: ({ quoted }) => quoted,
		},
		{
			name: 'repeats',
			type: 'string',
			description: 'The figure that this one repeats.',
			value: ({ repeats }) => ifPublished(repeats),
		},
		{
			name: 'origin_unknown',
			type: 'boolean',
			description: 'true if it repeats a figure that was not found.',
			value: ({ repeats }) => repeats === unknownOrigin || undefined,
		},
		{
			name: 'independent',
			type: 'boolean',
			description: describedBy(fields.independent),
			value: ({ independent }) => independent,
		},
		{
			name: 'part_of',
			type: 'string',
			description: 'The figure that this one is part of.',
			value: ({ partOf }) => ifPublished(partOf),
		},
		{
			name: 'converted_from',
			type: 'string',
			description: 'The unit from which an amount of money was converted.',
			constraints: { ...oneOf(Object.keys(units)) },
			value: ({ converted }) => converted?.from,
		},
		{
			name: 'converted_rate',
			type: 'number',
			description: describedBy(conversion.shape.rate),
			constraints: { minimum: 0 },
			value: ({ converted }) => converted?.rate,
		},
		{
			name: 'converted_date',
			type: 'string',
			description: describedBy(conversion.shape.date),
			constraints: { pattern: partialDatePattern },
			value: ({ converted }) => converted?.date,
		},
		{
			name: 'converted_rule',
			type: 'string',
			description: describedBy(conversion.shape.rule),
			value: ({ converted }) => converted?.rule,
		},
		{
			name: 'converted_source',
			type: 'string',
			description: 'The source that published the rate.',
			value: ({ converted }) => converted?.source,
		},
		{
			name: 'method_break',
			type: 'string',
			description: describedBy(fields.methodBreak),
			value: ({ methodBreak }) => methodBreak,
		},
		{
			name: 'note',
			type: 'string',
			description: 'A note that is shown to readers beside the figure.',
			value: ({ note }) => note,
		},
		{
			name: 'correction_status',
			type: 'string',
			description:
				'Whether the figure is still current. If you quote one that is superseded or retracted, add what “correction_notice” says.',
			constraints: { required: true, enum: ['current', 'superseded', 'retracted'] },
			value: ({ id }) => correctionStatus(id, ledger).kind,
		},
		{
			name: 'correction_notice',
			type: 'string',
			description:
				'For a superseded or withdrawn figure: since when, which figure replaced it, and why.',
			value: (figure) => correctionNotice(figure, ledger),
		},
		{
			name: 'url',
			type: 'string',
			description: 'Its page, with its chain, its uses and its earlier values.',
			constraints: { required: true },
			value: ({ id }) => fullAddress(figurePage(id, ledger), ledger),
		},
	];
	return dataTable(
		{
			name: 'figures',
			title: 'Figures',
			description:
				'One row for each figure: its amount, qualifier, measure, date, claimant and source.',
			primaryKey: ['id'],
			foreignKeys: [
				{ field: 'source', of: 'sources' },
				{ field: 'converted_source', of: 'sources' },
				{ field: 'repeats', of: 'figures' },
				{ field: 'part_of', of: 'figures' },
			],
		},
		columns,
		figures,
	);
}
