import { z } from 'zod';
import { numbersSaid } from './numbers-said.ts';
import { id, text } from './scalars.ts';

/**
 * One entry of `content/glossary.yaml`: a word that readers may not know, or may know in another
 * sense.
 */
export const term = z.strictObject({
	id,
	label: text.describe('The word as it is listed, lower case: drawdown.'),
	definition: text
		.max(400, 'a definition has one to three sentences')
		.describe('A sentence or three for readers; it stands in articles on tap.'),
	numbers: numbersSaid
		.optional()
		.describe('Which figures the numbers of the definition are, or {plain: why}.'),
});
export type Term = z.output<typeof term>;
