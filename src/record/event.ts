import { z } from 'zod';
import { id, periodDate, text } from './scalars.ts';

/** A dated event. */
export const event = z.strictObject({
	id: id.optional(),
	date: periodDate,
	text: text.describe('What happened, in one sentence.'),
	source: z.string().describe('Id of the source that published it.'),
	reported: z.boolean().optional().describe('true if it was reported but never confirmed.'),
});
export type Event = z.output<typeof event>;
