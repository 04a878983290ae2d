import { article, frontmatter, siteText } from '../content.ts';

/** What the pages of one kind have in common: the same components make them. */
export interface PageKind {
	/** The template in src/pages that makes them. */
	readonly made: string;
	/** A page of the kind in every edition that has one. */
	readonly paths: readonly string[];
}

const inBoth = (path: string) => [path, `/uk${path}`];
const edition = '[...edition]';

/** The kinds of pages of this site. An article, a figure and a chart are of several. */
export const pageKinds: Readonly<Record<string, PageKind>> = {
	'the first page': { made: `${edition}/index.astro`, paths: inBoth('/') },
	'an article': { made: '[...slug].astro', paths: inBoth('/ceasefire-offer-2024/') },
	'an article with other charts': { made: '[...slug].astro', paths: ['/ninety-five-billion/'] },
	'how to cite an article': {
		made: '[...slug]/cite.astro',
		paths: inBoth('/ceasefire-offer-2024/cite/'),
	},
	'a tag': {
		made: `${edition}/tags/[tag]/[...page].astro`,
		paths: ['/tags/aid/', '/uk/tags/casualties/'],
	},
	'the data': { made: 'data/index.astro', paths: ['/data/'] },
	'the checks': { made: 'checks/[...page].astro', paths: ['/checks/'] },
	'a page of the site': { made: '[page].astro', paths: ['/about/'] },
	'the method': { made: `${edition}/method.astro`, paths: inBoth('/method/') },
	'the glossary': { made: `${edition}/glossary.astro`, paths: inBoth('/glossary/') },
	'the search': { made: `${edition}/search.astro`, paths: inBoth('/search/') },
	'what is not there': { made: '404.astro', paths: ['/404.html'] },
	'a chart': {
		made: 'charts/[...slug]/[id]/index.astro',
		paths: ['/charts/ceasefire-offer-2024/estimate-range/'],
	},
	'a chart drawn in another way': {
		made: 'charts/[...slug]/[id]/[variant]/index.astro',
		paths: ['/charts/ceasefire-offer-2024/estimate-range/by-date/'],
	},
	'a figure with a series': {
		made: `${edition}/figures/[id]/index.astro`,
		paths: inBoth('/figures/ru-killed-us-2023-08/'),
	},
	'a figure with a chain': {
		made: `${edition}/figures/[id]/index.astro`,
		paths: inBoth('/figures/ru-lost-western-journal-2024-02/'),
	},
	'a figure with parts': {
		made: `${edition}/figures/[id]/index.astro`,
		paths: ['/figures/us-package-2024-02-ukraine/'],
	},
	'a figure as it was released': {
		made: 'figures/[id]/[released].astro',
		paths: ['/figures/ru-killed-us-2023-08/2026-11-24/'],
	},
	'the figures': { made: `${edition}/figures/index.astro`, paths: inBoth('/figures/') },
	'more figures': {
		made: `${edition}/figures/page/[page].astro`,
		paths: inBoth('/figures/page/2/'),
	},
	'the sources': { made: `${edition}/sources/[...page].astro`, paths: inBoth('/sources/') },
	'a source': {
		made: `${edition}/sources/[id].astro`,
		paths: inBoth('/sources/nyt-2023-08-18-troop-deaths/'),
	},
	'the claims': { made: `${edition}/claims/index.astro`, paths: inBoth('/claims/') },
	'the corrections': { made: `${edition}/corrections/index.astro`, paths: inBoth('/corrections/') },
};

/** The kinds of pages that this site does not have, and `siteOfOthers` has. */
export const otherKinds: Readonly<Record<string, PageKind>> = {
	'all explainers': {
		made: `${edition}/explainers/[...page].astro`,
		paths: ['/explainers/', '/explainers/page/2/'],
	},
	'a person': { made: `${edition}/people/[person]/[...page].astro`, paths: ['/people/jane-doe/'] },
	'a page that was removed': { made: '[...removed].astro', paths: ['/old-name/'] },
};

/** The files of a small site with the other kinds of pages. */
export const siteOfOthers: Readonly<Record<string, string>> = {
	'content/site.yaml': `${siteText}removed:
  /old-name/: {date: 2024-02-20, why: "We withdrew it, because the report that it was about was taken back."}
`,
	'public/favicon.svg':
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>',
	'content/people.yaml': `- id: jane-doe
  name: Jane Doe
  url: https://example.org/jane
`,
	'content/articles/a.md': article(
		'It was :fig[close to 70,000 killed]{#ua-killed}.:cite[paper]',
		`authors: [jane-doe]\n${frontmatter}`,
	),
	...Object.fromEntries(
		Array.from({ length: 50 }, (_, index) => [
			`content/articles/more-${index}.md`,
			article(
				'Nobody has counted them.',
				`title: Uncounted ${index}\nsummary: S\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n`,
			),
		]),
	),
};
