import { z } from 'zod';
import { languageCodes } from './language.ts';
import { id, partialDate, redirects, text } from './scalars.ts';

const [, ...others] = languageCodes;

/**
 * A claim of the original in another language, by its id. Missing fields are those of the original,
 * with names from the vocabulary.
 */
const translatedClaim = z.strictObject({
	id,
	says: text,
	claimant: text.optional(),
	to: text.optional(),
	note: text.optional(),
});

/** The fields of a figure or a source that readers see, by its id. */
const translatedRecord = z.strictObject({
	label: text.optional(),
	note: text.optional(),
	methodBreak: text.optional(),
	acknowledged: z
		.record(z.string(), text)
		.optional()
		.describe('The reasons of findings, by their codes.'),
	attribution: text.optional().describe('Of a source: on whose word it rests.'),
	remark: text.optional().describe('Of a source: what is unusual about it.'),
});
export type TranslatedRecord = z.output<typeof translatedRecord>;

/**
 * The frontmatter of a translated article. Figures, sources, dates and the answers of claims are
 * those of the original, so that the two can differ only in words.
 */
export const translation = z.strictObject({
	language: z.enum(others),
	translationOf: id.describe(
		'The address of the original: the name of its file without the ending.',
	),
	translated: partialDate.describe(
		'The day on which the translation was last compared with its original.',
	),
	translates: text
		.optional()
		.describe('The marks of what was translated, as translation-lags gives them.'),
	title: text,
	summary: text.describe('Up to three sentences; also the description in search results.'),
	kicker: text.optional(),
	published: partialDate
		.optional()
		.describe('The day of the translation; the original’s if left out.'),
	redirects,
	draft: z.boolean().optional(),
	claims: z.array(translatedClaim).optional(),
	events: z
		.array(text)
		.optional()
		.describe('The events of the original in its order, one sentence each.'),
	records: z
		.record(id, translatedRecord)
		.optional()
		.describe('Notes and reasons of figures and sources, by their ids.'),
});
export type Translation = z.output<typeof translation>;
