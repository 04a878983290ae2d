import { z } from 'zod';
import { id, partialDate, text } from './scalars.ts';

/**
 * A correction fixes an error of the site; a revision brings better data; a supersession replaces a
 * figure with another; a definition change counts something else; a retraction withdraws a figure.
 */
export const correctionKinds = [
	'correction',
	'revision',
	'supersession',
	'definition-change',
	'retraction',
] as const;

/** A published change to the content of an article or a figure. */
export const correction = z.strictObject({
	id: id.optional(),
	date: partialDate,
	kind: z.enum(correctionKinds),
	figure: z.string().optional().describe('Id of the figure that changed.'),
	before: text.describe('What it said before: “at least 31,000 killed”.'),
	after: text.describe('What it says now; for a retraction, “withdrawn”.'),
	by: z.string().optional().describe('For a supersession: id of the figure that replaced it.'),
	reason: text,
});
export type Correction = z.output<typeof correction>;
