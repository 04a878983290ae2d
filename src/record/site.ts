import { z } from 'zod';
import { text, webAddress } from './scalars.ts';

/** `content/site.yaml`. */
export const site = z.strictObject({
	title: text,
	tagline: text,
	description: text,
	baseUrl: webAddress.describe('Where the site will stand, for permanent addresses.'),
	language: z.enum(['en']).describe('Language of the interface and of generated words.'),
	editors: z.array(text).min(1),
	corrections: text.describe('Where readers send corrections: a mail address or a web address.'),
});
export type SiteInput = z.input<typeof site>;
export type Site = z.output<typeof site>;
