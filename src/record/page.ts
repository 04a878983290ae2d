import { z } from 'zod';
import { imageCredits } from './text/image-credit.ts';
import { redirects, text } from './scalars.ts';

/**
 * The frontmatter of a file in `content/pages`: a text of the site about itself. It reports no
 * facts, so it has no `factsAsOf`.
 */
export const page = z.strictObject({
	title: text.describe('A word or two: it also stands at the foot of the pages.'),
	summary: text.describe('One or two sentences; also the description in search results.'),
	images: imageCredits.optional(),
	redirects,
});
export type PageFrontmatter = z.output<typeof page>;
