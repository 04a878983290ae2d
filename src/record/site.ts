import { z } from 'zod';
import { foot, home, navigation } from './home.ts';
import { languageCodes } from './language.ts';
import { look } from './look.ts';
import { numbersSaid } from './numbers-said.ts';
import { exchangeRate, priceIndex } from './rate.ts';
import {
	baseAddress,
	oldAddress,
	removedAddress,
	removedPage,
	text,
	webAddress,
} from './scalars.ts';

/** The terms under which the content of a site may be used. */
const licence = z.strictObject({
	name: text.describe('As readers should see it: Creative Commons Attribution 4.0 International.'),
	spdx: text
		.regex(/^[\w.+-]+$/, 'a licence’s identifier is one word, like CC-BY-4.0')
		.describe('Its identifier in the list of SPDX: CC-BY-4.0.'),
	url: webAddress.describe('Where its text stands.'),
});

/** The public repository of a site. */
const repository = z.strictObject({
	url: webAddress.describe('The address of the repository.'),
	edit: z
		.string()
		.regex(
			/^https?:\/\/[^\s]*\{path\}[^\s]*$/,
			'an address with {path} where the path of a file goes, like https://github.com/owner/site/edit/main/{path}',
		)
		.describe(
			'The address at which a file can be changed, with {path} in place of its path, such as content/articles/x.md.',
		),
});

/** How strict one rule is on this site. */
const ruleSetting = z.strictObject({
	severity: z.enum(['error', 'warning', 'note', 'off']),
	reason: text
		.optional()
		.describe('Why. An error can be lowered only with a reason; readers see it.'),
});

/** The citation styles that come with Caveat. `caveat` has numbers and the shortest list. */
export const citationStyles = ['caveat', 'chicago-author-date', 'apa', 'vancouver'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** A citation style of Caveat, by its name or its description; undefined for any other word. */
export function namedStyle(word: string): CitationStyle | undefined {
	if (word === 'numeric') return 'caveat';
	if (word === 'author-date') return 'chicago-author-date';
	return citationStyles.find((style) => style === word);
}

/** How sources are cited on a site. */
const citations = z.strictObject({
	style: text.describe(
		'numeric, author-date, caveat, chicago-author-date, apa, vancouver, or the name of a file in content/styles without its ending .csl.',
	),
});

const [, ...otherLanguages] = languageCodes;
const translatedSite = z.strictObject({ title: text.optional(), tagline: text, description: text });

/** The words that a site says of itself, in which numbers are checked. */
const siteTexts = ['tagline', 'description', 'home', 'foot'] as const;
export type SiteText = (typeof siteTexts)[number];

/** `content/site.yaml`. */
export const site = z.strictObject({
	title: text,
	tagline: text,
	description: text,
	baseUrl: baseAddress.describe(
		'Where the site will stand: https://example.org/, or https://user.github.io/repo/ where it is below a path.',
	),
	licence: licence
		.optional()
		.describe(
			'Under which terms the articles and their data may be used; without it nothing is said.',
		),
	language: z.enum(['en']).describe('Language of the interface and of generated words.'),
	translations: z
		.partialRecord(z.enum(otherLanguages), translatedSite)
		.optional()
		.describe('What the site says of itself in the languages of its translations.'),
	rates: z
		.array(exchangeRate)
		.optional()
		.describe(
			'Exchange rates at which readers may have charts of money drawn in another currency.',
		),
	prices: z
		.array(priceIndex)
		.optional()
		.describe(
			'Price indices by which readers may have charts of money drawn in the prices of one year.',
		),
	editors: z
		.array(text)
		.min(1)
		.describe('Who edits the site: names, or ids of people in content/people.yaml.'),
	repository: repository
		.optional()
		.describe('Where the content is kept in public, so that pages can link to their source.'),
	checks: z
		.record(z.string(), ruleSetting)
		.optional()
		.describe('Severities that differ from the rules’ own, by the code of the finding.'),
	staleAfterMonths: z
		.number()
		.int()
		.positive()
		.optional()
		.describe(
			'From how many months on a figure is old beside the day that an article knows of; 12 if left out.',
		),
	mdx: z
		.enum(['allow', 'refuse'])
		.optional()
		.describe(
			'refuse, if strangers may propose texts: MDX is code that runs on the machine that builds the site. Allowed if left out.',
		),
	pictures: z
		.enum(['all', 'articles', 'none'])
		.optional()
		.describe(
			'Which pictures (PNG) are drawn: all, by default; only the previews of articles; or none. They take most of the time of a large build.',
		),
	citations: citations.optional().describe('How sources are cited; with numbers if left out.'),
	redirects: z
		.record(oldAddress, text)
		.optional()
		.describe(
			'Old addresses of other pages, of charts, sources and tags, each with the address that took its place: {/sources/old-id/: /sources/new-id/}.',
		),
	removed: z
		.record(removedAddress, removedPage)
		.optional()
		.describe('Addresses whose pages are gone, each with the day and the reason that readers see.'),
	corrections: text.describe('Where readers send corrections: a mail address or a web address.'),
	look: look.optional().describe('Logo, icon, colours and fonts of the site.'),
	home: home
		.optional()
		.describe('The blocks of the first page, from its top; a list of all articles if left out.'),
	numbers: z
		.partialRecord(z.enum(siteTexts), numbersSaid)
		.optional()
		.describe(
			'Which figures the numbers in the words of the site are: by "tagline", "description", "home" or "foot", the id of a figure, a list, or {plain: why}.',
		),
	navigation: navigation.optional(),
	foot: foot.optional(),
});
export type TranslatedSite = z.output<typeof translatedSite>;
export type SiteSettings = z.output<typeof site>;
