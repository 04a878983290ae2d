import { z } from 'zod';
import { amount, qualifiers } from './figure.ts';
import { partialDate, periodDate, text } from './scalars.ts';

/** The fields of a figure that a release records. Changing one of them requires a correction. */
export const releasedFields = [
	'amount',
	'qualifier',
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
	'source',
	'outOf',
] as const;
export type ReleasedField = (typeof releasedFields)[number];

/** One value of a published figure, from its release until the next one. */
export const releasedValue = z.strictObject({
	released: partialDate.describe('The day from which readers were told this.'),
	/** The figure in words, for people who read the file. */
	words: text,
	withdrawn: z
		.literal(true)
		.optional()
		.describe('From that day on readers were not told it any more.'),
	corrections: z
		.number()
		.int()
		.positive()
		.optional()
		.describe('How many corrections of the figure there were by then; none if left out.'),
	amount,
	qualifier: z.enum(qualifiers),
	phrase: text.optional(),
	subject: text,
	population: text.optional(),
	measure: text,
	unit: text,
	basis: text.optional(),
	stage: text.optional(),
	kind: text.optional(),
	asOf: periodDate,
	since: periodDate.optional(),
	place: text.optional(),
	claimant: text.describe('Name of the claimant.'),
	source: text,
	outOf: z.number().optional(),
});
export type ReleasedValue = z.output<typeof releasedValue>;

/**
 * `content/releases.json`: every value that a published figure has had, oldest first. `npm run
 * release` writes it.
 */
export const releases = z.strictObject({
	version: z.literal(1),
	figures: z.record(text, z.array(releasedValue).min(1)),
	pages: z
		.array(text)
		.optional()
		.describe('The addresses that readers may have linked: of texts, charts, sources and tags.'),
});
export type Releases = z.output<typeof releases>;
