import { z } from 'zod';
import { id, text } from './scalars.ts';
import { term } from './term.ts';
import { forms } from './language.ts';

/** The words by which a text can name something; `*` after a stem matches any ending. */
const words = z.array(text).optional();

const subject = z.strictObject({
	label: text,
	adjective: forms.optional().describe('The adjective behind a number.'),
	side: text
		.optional()
		.describe('Where the counted belong, where no adjective says so: з боку Росії'),
	words,
});
const population = z.strictObject({
	label: text,
	people: forms.describe('What to call them behind a number.'),
	words,
});
const measure = z.strictObject({
	label: text,
	definition: text,
	forms: forms.optional().describe('What is counted, behind a number.'),
	whose: text.optional().describe('What its subjects are, as the head of a table: Донор'),
	genitive: text.optional().describe('How it stands behind a sum: допомоги'),
	words,
});
const stage = z.strictObject({ label: text, definition: text, words });
const kind = z.strictObject({ label: text, words });
const claimantKind = z.strictObject({ label: text });
const evidence = z.strictObject({ label: text, definition: text.optional() });
const unit = z.strictObject({
	label: text,
	forms: forms.optional().describe('The unit behind a number.'),
	symbol: text.optional().describe('The sign of a currency, where this language has another.'),
	place: z
		.enum(['before', 'after'])
		.optional()
		.describe('Where the sign stands, where this language writes signs and not words: 5 млн kr'),
	space: z.boolean().optional().describe('Whether a space separates the sign from the number.'),
	words,
});

/**
 * `content/vocabulary.<language>.yaml`: the words of `content/vocabulary.yaml` in another language,
 * by the same ids.
 */
export const translatedWords = z.strictObject({
	subjects: z.record(id, subject).optional(),
	populations: z.record(id, population).optional(),
	measures: z.record(id, measure).optional(),
	stages: z.record(id, stage).optional(),
	kinds: z.record(id, kind).optional(),
	units: z.record(z.string(), unit).optional(),
	claimantKinds: z.record(id, claimantKind).optional(),
	evidence: z.record(id, evidence).optional(),
	terms: z
		.record(id, term.omit({ id: true }))
		.optional()
		.describe('The entries of content/glossary.yaml.'),
	names: z
		.record(text, text)
		.optional()
		.describe(
			'Names and short words as the records have them, of claimants, places and pages, and what they become.',
		),
});
export type TranslatedWords = z.output<typeof translatedWords>;
