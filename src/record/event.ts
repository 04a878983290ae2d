import { z } from 'zod';
import { id, periodDate, text } from './scalars.ts';

/** A dated happening. */
export const event = z.strictObject({
	id: id.optional(),
	date: periodDate,
	text: text.describe('What happened, in one sentence.'),
	source: z.string().describe('Id of the source that prints it.'),
	reported: z
		.boolean()
		.optional()
		.describe('true where it is said to have happened and nobody confirmed it.'),
});
export type Event = z.output<typeof event>;
