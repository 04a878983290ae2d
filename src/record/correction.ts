import { z } from 'zod';
import { id, partialDate, text } from './scalars.ts';

/** A correction mends an error of ours; a revision brings better data; a retraction takes a figure back; the other two say so. */
export const correctionKinds = [
	'correction',
	'revision',
	'supersession',
	'definition-change',
	'retraction',
] as const;

/** A published change to what an article or a figure says. */
export const correction = z.strictObject({
	id: id.optional(),
	date: partialDate,
	kind: z.enum(correctionKinds),
	figure: z.string().optional().describe('Id of the figure that changed.'),
	before: text.describe('What stood there before, in words: “at least 31,000 killed”.'),
	after: text.describe('What stands there now, in words; of a retraction, “withdrawn”.'),
	by: z.string().optional().describe('Of a supersession: id of the figure that took its place.'),
	reason: text,
});
export type Correction = z.output<typeof correction>;
