import { z } from 'zod';
import { id, text, webAddress } from './scalars.ts';

/** One entry of `content/people.yaml`: somebody who writes or edits articles of the site. */
export const person = z.strictObject({
	id,
	name: text.describe('As readers should see it.'),
	role: text.optional().describe('What the person does here: "data editor".'),
	about: text.optional().describe('A sentence or two about the person.'),
	url: webAddress.optional().describe('The person’s own page.'),
	orcid: z
		.string()
		.regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'an ORCID iD is like 0000-0002-1825-0097')
		.optional()
		.describe('The person’s ORCID iD: 0000-0002-1825-0097.'),
});
export type Person = z.output<typeof person>;
