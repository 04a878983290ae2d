import { z } from 'zod';
import { text, webAddress } from '../scalars.ts';

/** Who made an image, and under which terms it may be shown. Readers see both. */
export const imageCredit = z.strictObject({
	credit: text.describe('Who made it: Jane Doe, or Jane Doe / Agency.'),
	licence: text.describe(
		'The terms under which it may be shown: CC BY 4.0, public domain, or with permission.',
	),
	url: webAddress.optional().describe('Where it was first published.'),
});
export type ImageCredit = z.output<typeof imageCredit>;

/** The images that a text shows, by the names of their files as the text has them. */
export const imageCredits = z
	.record(z.string(), imageCredit)
	.describe('The images in the text, by the names of their files: {map.png: {credit, licence}}.');
