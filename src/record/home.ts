import { z } from 'zod';
import { id, text, webAddress } from './scalars.ts';

/** The pages that every site has, by the words with which `site.yaml` names them. */
export const sitePages = [
	...['explainers', 'figures', 'sources', 'search', 'claims', 'corrections', 'data', 'checks'],
	...['method', 'glossary'],
] as const satisfies readonly string[];

/** A link in the navigation or the foot. */
const link = z
	.union([
		text,
		z.strictObject({ page: text, text: text.optional() }),
		z.strictObject({ url: webAddress, text }),
	])
	.describe(
		'A page that every site has (explainers, figures, sources, search, claims, corrections, data, checks, method, glossary), the name of a page in content/pages or of an article, or {text: …, url: https://…}.',
	);
export type SiteLink = z.output<typeof link>;

export const navigation = z.array(link).min(1).describe('The links in the head of each page.');

export const foot = z.strictObject({
	text: text.optional().describe('What the foot says instead of the tagline.'),
	links: z.array(link).optional().describe('The links in the foot, instead of the usual ones.'),
});

const title = text.optional().describe('A heading above the block.');

/** The kinds of block, each with its settings. */
const blocks = {
	lead: z
		.strictObject({
			article: text.describe('The name of the file of an article, without its ending.'),
			chart: id.optional().describe('The id of a chart in it; the first one if left out.'),
		})
		.describe('An article with its title, its summary and a chart.'),
	list: z
		.strictObject({
			title,
			articles: z.array(text).min(1).optional().describe('These articles, in this order.'),
			tag: text.optional().describe('The articles with this tag.'),
			most: z.int().positive().optional().describe('How many at most; 30 if left out.'),
		})
		.describe('Articles, newest first, without those shown above it.'),
	figure: z
		.strictObject({ title, id: id.describe('The id of a figure.') })
		.describe('One figure: its number, who says so, and where it is printed.'),
	text: z
		.strictObject({ title, words: text, page: text.optional() })
		.describe(
			'A few words, in paragraphs with an empty line between them, and a page to read more.',
		),
	corrections: z
		.strictObject({
			title,
			most: z.int().positive().optional().describe('How many; 3 if left out.'),
		})
		.describe('The newest corrections, and a link to all.'),
	figures: z
		.strictObject({ title })
		.describe('How many figures the site has, and a way to them by subject.'),
	more: z.strictObject({}).describe('The topics, and the data and feeds to take away.'),
} as const;

/** One block of the home page: a group with one key, which says what it shows. */
const block = z
	.strictObject({
		lead: blocks.lead.optional(),
		list: blocks.list.optional(),
		figure: blocks.figure.optional(),
		text: blocks.text.optional(),
		corrections: blocks.corrections.optional(),
		figures: blocks.figures.optional(),
		more: blocks.more.optional(),
	})
	.refine((value) => Object.keys(value).length === 1, {
		error: `a block has one key, which says what it shows: ${Object.keys(blocks).join(', ')}`,
	});
export type HomeBlock = z.output<typeof block>;

/** `home` in `site.yaml`: what is on the first page, from its top. */
export const home = z.array(block).min(1);
