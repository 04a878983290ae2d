import { z } from 'zod';
import { id, partialDate, periodDate, text } from './scalars.ts';

/** How an amount bounds the true value. */
export const qualifiers = [
	'exact',
	'approx',
	'at-least',
	'at-most',
	'near-below',
	'range',
	'order',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Who states the figure, as opposed to the source that prints it. */
export const claimant = z.strictObject({
	name: text.describe('As readers should see it: "US officials".'),
	kind: z
		.string()
		.describe('What kind of claimant it is: one of claimantKinds in vocabulary.yaml.'),
	named: z.boolean().describe('false if the people are not named.'),
	to: text.optional().describe('Whom they told, where they are not named: "the New York Times".'),
});
export type Claimant = z.output<typeof claimant>;

const number = z.number({ error: 'an amount is a plain number, like 120000 or 95.34e9' });

/**
 * One number, or the two ends of a range, with `best` only if the source gives one. A one-sided or
 * exact amount is one number. It is below zero only if the measure is `signed`.
 */
export const amount = z.union(
	[
		number,
		z
			.strictObject({ low: number, high: number, best: number.optional() })
			.refine((value) => value.low <= value.high, { path: ['low'], error: 'low is above high' })
			.refine(
				(value) =>
					value.best === undefined || (value.low <= value.best && value.best <= value.high),
				{
					path: ['best'],
					error: 'best is not between low and high',
				},
			),
	],
	{ error: 'an amount is a number or {low: …, high: …}' },
);
export type Amount = z.output<typeof amount>;

/** The ways in which a repetition can differ from its origin, as codes of findings. */
export const driftCodes = [
	'drift-qualifier',
	'drift-amount',
	'drift-measure',
	'drift-subject',
	'drift-population',
	'drift-unit',
	'drift-stage',
	'drift-kind',
	'drift-claimant',
	'drift-as-of',
	'drift-scope',
] as const;
export type DriftCode = (typeof driftCodes)[number];

/** The value of `repeats` if the repeated figure was not found. */
export const unknownOrigin = 'unknown';

/** The fields that a figure inherits from the one that it repeats or is part of. */
export const inheritedFields = [
	'subject',
	'population',
	'measure',
	'unit',
	'basis',
	'stage',
	'kind',
	'asOf',
	'since',
	'place',
	'claimant',
	'evidence',
	'outOf',
] as const;

/** How an amount in one currency was converted into this one. */
export const conversion = z.strictObject({
	from: z.string().describe('The unit of vocabulary.yaml that was converted: EUR.'),
	rate: z
		.number({ error: 'a rate is a plain number, like 1.08' })
		.positive('a rate is above 0')
		.describe('How many units of this figure’s currency one unit of the other buys.'),
	date: partialDate.describe('The day, month or year of the rate.'),
	source: z.string().describe('Id of the source that published the rate.'),
	rule: text
		.optional()
		.describe('"date of the commitment", "average of the period", "day of publication".'),
});

/** Findings that the author accepts, by code, each with a reason that readers see. */
export const acknowledged = z.record(z.string(), text);

/**
 * The maximum number of words of `quoted`: enough for one statement, but not for a passage of
 * somebody else’s text.
 */
const mostQuoted = 25;

/** One stated quantity, as an author writes it. */
export const figure = z.strictObject({
	id,
	label: text
		.optional()
		.describe(
			'Short name for charts and lists, where subject and measure are not enough: "Israel".',
		),
	purpose: text
		.optional()
		.describe('For a sum: what it is for, as a sentence says it behind “for”: "weapons".'),
	subject: z
		.string()
		.optional()
		.describe('Whom or what the figure is about: a subject of vocabulary.yaml.'),
	population: z.string().optional().describe('Which people: a population of vocabulary.yaml.'),
	measure: z.string().optional().describe('What is counted: a measure of vocabulary.yaml.'),
	says: text
		.max(200, 'quote one statement, not a paragraph')
		.optional()
		.describe(
			'The words of the source, from which amount, qualifier and what is counted are read: "at least 120,000 troops lost".',
		),
	amount: amount.optional(),
	unit: z
		.string()
		.optional()
		.describe('A unit of vocabulary.yaml: people, USD, EUR, percent, votes.'),
	basis: z.enum(['nominal', 'real']).optional().describe('Price basis of a sum of money.'),
	stage: z.string().optional().describe('How far the money has got: a stage of vocabulary.yaml.'),
	kind: z.string().optional().describe('Which kind of money: one of kinds in vocabulary.yaml.'),
	qualifier: z.enum(qualifiers).optional().describe('How the amount bounds the truth.'),
	phrase: text
		.max(60, 'a phrase is a few words from the source')
		.optional()
		.describe('The source’s own words for the qualifier: "as many as".'),
	asOf: periodDate
		.optional()
		.describe(
			'The day, month or year that the amount describes; early, mid or late before a month or year: late 2023.',
		),
	since: periodDate.optional().describe('Start of the period that is counted.'),
	place: text.optional(),
	claimant: claimant.optional(),
	evidence: z
		.string()
		.optional()
		.describe('How the claimant knows: one of evidence in vocabulary.yaml.'),
	source: z
		.string({ error: 'a figure names the source that prints it' })
		.describe('Id of the source that published it.'),
	at: text.optional().describe('Where in the source: "paragraph 2".'),
	quoted: text
		.refine(
			(value) => value.trim().split(/\s+/).length <= mostQuoted,
			`quote at most ${mostQuoted} words: only those of the statement`,
		)
		.optional()
		.describe(
			'The published words of the statement, verbatim, with `at` for where they are: "at least 120,000 troops lost". Readers see them beside those of the origin.',
		),
	repeats: z
		.string()
		.optional()
		.describe(
			'Id of the figure that this one repeats; "unknown" if it repeats one that was not found.',
		),
	independent: z
		.boolean()
		.optional()
		.describe('true if whoever repeats it had a source of their own.'),
	partOf: z.string().optional().describe('Id of the whole that this is a part of.'),
	converted: conversion
		.optional()
		.describe('For an amount of money that was converted: from what, at which rate.'),
	acknowledged: acknowledged
		.optional()
		.describe(
			'Differences from the origin, and other findings, that are known, each with the reason that readers see.',
		),
	outOf: number
		.nonnegative('a number of people is not negative')
		.optional()
		.describe('For a share: how many people were asked. With 0, no share is shown.'),
	includes: z.array(text).optional().describe('What is counted, where the source says so.'),
	excludes: z.array(text).optional().describe('What is not counted, where the source says so.'),
	seen: text
		.optional()
		.describe(
			'How whoever recorded it saw the figure, where the source record does not say enough.',
		),
	methodBreak: text
		.max(200, 'say in one sentence what has changed')
		.optional()
		.describe(
			'How the claimant’s method changes with this figure, for readers: “Now includes the missing”. Charts over time mark it.',
		),
	note: text.optional().describe('For readers, on the card.'),
});

export type FigureInput = z.input<typeof figure>;
/** A figure as written. Fields that it inherits, or that its words give, can be missing. */
export type WrittenFigure = z.output<typeof figure>;
