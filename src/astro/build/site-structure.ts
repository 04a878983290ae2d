import type { Article, Ledger, Page } from '../../ledger/ledger.ts';
import { textsOf } from '../../ledger/ledger.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Source } from '../../record/source.ts';

/**
 * Fields of a figure that only matter to what is connected with it. All others decide which figures
 * are connected, listed together or found by a query.
 */
const ownFieldsOfFigure: ReadonlySet<string> = new Set([
	'amount',
	'qualifier',
	'phrase',
	'says',
	'at',
	'quoted',
	'note',
	'methodBreak',
	'includes',
	'excludes',
	'acknowledged',
	'outOf',
	'purpose',
] as const satisfies readonly (keyof Figure)[]);

/** Fields of a source on which other records depend. All others matter only where it is cited. */
const sharedFieldsOfSource: ReadonlySet<string> = new Set([
	'id',
	'via',
	'seen',
] as const satisfies readonly (keyof Source)[]);

/** Lists of records in the frontmatter of an article. */
const listsOfRecords: ReadonlySet<string> = new Set(['figures', 'sources']);

/**
 * What every page of a site can depend on, as one string: its settings and vocabulary, the
 * frontmatter of all texts, and how its records are connected. A changed word in a text, a changed
 * amount of a figure and a changed title of a source leave it as it is.
 */
export function siteStructure(ledger: Ledger): string {
	const { site, vocabulary, styles, people, terms, claims, corrections } = ledger;
	const recordsOf = (records: Iterable<{ readonly record: unknown }>) =>
		Array.from(records, ({ record }) => record);
	return JSON.stringify([
		site,
		vocabulary,
		[...styles],
		[...ledger.pictures],
		[...ledger.images],
		[...ledger.fonts],
		[...ledger.unpublished],
		[...ledger.drafted],
		ledger.releasedPages,
		...[people, terms, claims].map((records) => recordsOf(records.values())),
		recordsOf(corrections),
		Array.from(ledger.figures.values(), ({ record }) => without(record, ownFieldsOfFigure)),
		Array.from(ledger.sources.values(), ({ record }) => only(record, sharedFieldsOfSource)),
		[...ledger.released.keys()],
		textsOf(ledger).map(structureOf),
	]);
}

function structureOf(text: Article | Page): unknown {
	const { slug, path, language, translation, front, figures, sources, body } = text;
	return [
		...[slug, path, language, translation, without(front, listsOfRecords), figures, sources],
		// Their ids are part of addresses.
		body.drawings.map(({ kind, id }) => [kind, id]),
	];
}

function without(record: object, fields: ReadonlySet<string>): unknown {
	return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.has(field)));
}

function only(record: object, fields: ReadonlySet<string>): unknown {
	return Object.fromEntries(Object.entries(record).filter(([field]) => fields.has(field)));
}
