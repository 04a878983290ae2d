import type { Ledger } from '../../ledger/ledger.ts';
import { publisherOf } from '../../language/publisher.ts';
import { seenKinds, type Source, source as shape, sourceTypes } from '../../record/source.ts';
import {
	type Column,
	type DataTable,
	dataTable,
	describedBy,
	partialDatePattern,
} from './data-table.ts';
import { publishedRecords } from './published-records.ts';

const fields = shape.shape;

const columns: readonly Column<Source>[] = [
	{
		name: 'id',
		type: 'string',
		description: describedBy(fields.id),
		constraints: { required: true, unique: true },
		value: ({ id }) => id,
	},
	{
		name: 'type',
		type: 'string',
		description: describedBy(fields.type),
		constraints: { required: true, enum: sourceTypes },
		value: ({ type }) => type,
	},
	{
		name: 'title',
		type: 'string',
		description: 'Its title.',
		constraints: { required: true },
		value: ({ title }) => title,
	},
	{
		name: 'authors',
		type: 'array',
		description: 'Who wrote it: “family name, given name”, or the name of an organisation.',
		value: ({ author }) => author?.map(nameOf),
	},
	{
		name: 'editors',
		type: 'array',
		description: 'Who edited it, or the book that it is part of.',
		value: ({ editor }) => editor?.map(nameOf),
	},
	{
		name: 'translators',
		type: 'array',
		description: 'Who translated it.',
		value: ({ translator }) => translator?.map(nameOf),
	},
	{
		name: 'printed_by',
		type: 'string',
		description: 'The short name of whoever published it.',
		constraints: { required: true },
		value: publisherOf,
	},
	{
		name: 'container_title',
		type: 'string',
		description: describedBy(fields['container-title']),
		value: (one) => one['container-title'],
	},
	{
		name: 'publisher',
		type: 'string',
		description: 'Its publisher.',
		value: ({ publisher }) => publisher,
	},
	{
		name: 'issued',
		type: 'string',
		description: describedBy(fields.issued),
		constraints: { pattern: partialDatePattern },
		value: ({ issued }) => issued,
	},
	{
		name: 'circa',
		type: 'boolean',
		description: describedBy(fields.circa),
		value: ({ circa }) => circa,
	},
	{
		name: 'accessed',
		type: 'string',
		description: 'When we read it.',
		constraints: { pattern: partialDatePattern },
		value: ({ accessed }) => accessed,
	},
	{ name: 'volume', type: 'string', description: 'Volume.', value: ({ volume }) => textOf(volume) },
	{ name: 'issue', type: 'string', description: 'Issue.', value: ({ issue }) => textOf(issue) },
	{
		name: 'page',
		type: 'string',
		description: 'Page or pages.',
		value: ({ page }) => textOf(page),
	},
	{
		name: 'number',
		type: 'string',
		description: 'Number of a report, bill or law.',
		value: ({ number }) => textOf(number),
	},
	{
		name: 'edition',
		type: 'string',
		description: 'Which edition of a book.',
		value: ({ edition }) => textOf(edition),
	},
	{
		name: 'authority',
		type: 'string',
		description: describedBy(fields.authority),
		value: ({ authority }) => authority,
	},
	{
		name: 'section',
		type: 'string',
		description: describedBy(fields.section),
		value: ({ section }) => textOf(section),
	},
	{
		name: 'genre',
		type: 'string',
		description: 'What it is, where the type is not specific enough.',
		value: ({ genre }) => genre,
	},
	{
		name: 'language',
		type: 'string',
		description: 'Its language.',
		value: ({ language }) => language,
	},
	{ name: 'url', type: 'string', description: 'Its web address.', value: ({ URL }) => URL },
	{ name: 'doi', type: 'string', description: 'Its DOI.', value: ({ DOI }) => DOI },
	{
		name: 'archived',
		type: 'string',
		description: describedBy(fields.archived),
		value: ({ archived }) => archived,
	},
	{
		name: 'seen',
		type: 'string',
		description:
			'direct: we read the document or a copy of it. secondary: we know it only through other sources, which are among the edges. not-found: we looked for it in vain and know only what those other sources say about it.',
		constraints: { required: true, enum: seenKinds },
		value: ({ seen }) => seen,
	},
	{
		name: 'attribution',
		type: 'string',
		description: describedBy(fields.attribution),
		value: ({ attribution }) => attribution,
	},
	{
		name: 'remark',
		type: 'string',
		description: describedBy(fields.remark),
		value: ({ remark }) => remark,
	},
];

/** Every source that something published relies on. */
export function sourcesTable(ledger: Ledger): DataTable {
	return dataTable(
		{
			name: 'sources',
			title: 'Sources',
			description:
				'One row for each published document that a figure, a claim or an event is taken from.',
			primaryKey: ['id'],
		},
		columns,
		publishedRecords(ledger).sources,
	);
}

function nameOf(one: NonNullable<Source['author']>[number]): string {
	if ('literal' in one) return one.literal;
	return one.given === undefined ? one.family : `${one.family}, ${one.given}`;
}

function textOf(value: string | number | undefined): string | undefined {
	return value === undefined ? undefined : String(value);
}
