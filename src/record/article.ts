import { z } from 'zod';
import { claim } from './claim.ts';
import { correction } from './correction.ts';
import { event } from './event.ts';
import { acknowledged, figure } from './figure.ts';
import { imageCredits } from './text/image-credit.ts';
import { numbersSaid } from './numbers-said.ts';
import { partialDate, redirects, text } from './scalars.ts';
import { tag } from './text/tag.ts';
import { source } from './source.ts';

/** Articles to be read one after another. */
const series = z.strictObject({
	name: text.describe('The same in each of its articles.'),
	position: z.number().int().positive().describe('Its place among them, from 1.'),
});

/** The frontmatter of a file in `content/articles`. */
export const article = z.strictObject({
	title: text,
	summary: text.describe('Up to three sentences; also the description in search results.'),
	kicker: text.optional().describe('A few words above the title: "War in Ukraine · Diplomacy".'),
	published: partialDate,
	updated: partialDate.optional(),
	factsAsOf: partialDate.describe('The date up to which the article is current.'),
	authors: z
		.array(text)
		.min(1)
		.optional()
		.describe(
			'Ids of the people in content/people.yaml who wrote it; the editors of the site if left out.',
		),
	editors: z
		.array(text)
		.min(1)
		.optional()
		.describe('Ids of the people in content/people.yaml who edited it.'),
	tags: z.array(tag).max(100, 'a text has at most 100 tags').optional(),
	series: series
		.optional()
		.describe(
			'The series that the article is a part of; its neighbours are linked below the text.',
		),
	redirects,
	draft: z
		.boolean()
		.optional()
		.describe('true keeps the article out of the site; it is still checked.'),
	sources: z
		.array(z.union([z.string(), source]))
		.optional()
		.describe('Ids of sources in the library, or sources defined here.'),
	figures: z
		.array(z.union([z.string(), figure]))
		.optional()
		.describe('Ids of figures in the library, or figures defined here.'),
	numbers: z
		.record(z.string(), numbersSaid)
		.optional()
		.describe(
			'Which figures the numbers outside of the text are: by "title", "summary", "kicker", "headings", "images" or the id of a drawing, the id of a figure, a list, or {plain: why}.',
		),
	images: imageCredits.optional(),
	claims: z.array(claim).optional(),
	events: z.array(event).optional(),
	corrections: z.array(correction).optional(),
	acknowledged: acknowledged
		.optional()
		.describe(
			'Findings about this article that were looked at and stand, each with the reason that readers see.',
		),
});
export type ArticleFrontmatter = z.output<typeof article>;

/** The id of an item in a list of the frontmatter, which is an id or a record. */
export function idOf(item: string | { readonly id: string }): string {
	return typeof item === 'string' ? item : item.id;
}
