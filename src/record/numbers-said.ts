import { z } from 'zod';
import { text } from './scalars.ts';

/** Which figures the numbers of one text are, by id, or why they are none. */
export const numbersSaid = z.union(
	[
		text,
		z.array(text),
		z.strictObject({ plain: text.describe('Why the numbers are no figures.') }),
	],
	{ error: 'the numbers of a text are the id of a figure, a list of ids, or {plain: why}' },
);
export type NumbersSaid = z.output<typeof numbersSaid>;
