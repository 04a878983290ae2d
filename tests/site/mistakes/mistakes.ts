import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../root.ts';
import { plainArticle } from '../plain-article.ts';

/** A mistake that authors make, in an article of its own, and how it is answered. */
export interface Mistake {
	readonly name: string;
	/** The first line of the text of an article is line 7 of its file. */
	readonly files: Readonly<Record<string, string | Uint8Array>>;
	/** The finding as the checks print it, without its hint. */
	readonly finding: string;
}

const valley = readFileSync(join(root, 'examples/quake/content/articles/valley.png'));
const credit = 'images:\n  map.png: {credit: Jane Doe, licence: CC BY 4.0}\n';
const opening = plainArticle('Opening', '## The offer\n\nWords.');

/** An article `a.md` or `a.mdx` with this text, beside another one and an image. */
function inText(text: string, { ending = 'md', more = '' } = {}): Mistake['files'] {
	return {
		'content/articles/opening.md': opening,
		'content/articles/map.png': valley,
		[`content/articles/a.${ending}`]: plainArticle('A', text, more),
	};
}

const paper =
	'sources:\n  - {id: paper, type: report, title: R, issued: 2024-01, archived: "https://example.com/r", seen: direct}\n';
const mdx = { ending: 'mdx' };

/** The mistakes, each alone in a site that has no others. */
export const mistakes: readonly Mistake[] = [
	{
		name: 'a link to a file that is not there',
		files: inText('See [the opening](openning.md).'),
		finding:
			'content/articles/a.md:7:5  broken-link  The link "openning.md" leads to no page of this site.',
	},
	{
		name: 'a link to a heading that is not there',
		files: inText('See [the opening](opening.md#the-ofer).'),
		finding:
			'content/articles/a.md:7:5  broken-link  The link "opening.md#the-ofer" leads to no heading of content/articles/opening.md.',
	},
	{
		name: 'a link to a file of data that is not there',
		files: inText('See [the table](/tables/all.csv).'),
		finding:
			'content/articles/a.md:7:5  broken-link  The link "/tables/all.csv" leads to no file of this site.',
	},
	{
		name: 'an image that is missing',
		files: inText('![A map](plan.png)'),
		finding: 'content/articles/a.md:7:1  unknown-image  There is no image "plan.png" here.',
	},
	{
		name: 'an image without words',
		files: inText('![](map.png)', { more: credit }),
		finding:
			'content/articles/a.md:9:1  image-without-words  This image has no words for readers who do not see it.',
	},
	{
		name: 'an image without a credit',
		files: inText('![A map](map.png)'),
		finding:
			'content/articles/a.md:7:1  image-without-credit  The image "map.png" says neither who made it nor its licence.',
	},
	{
		name: 'an image of another host',
		files: inText('![A map](https://example.com/map.png)'),
		finding:
			'content/articles/a.md:7:1  unknown-image  The image "https://example.com/map.png" is on another host, from which pages load nothing.',
	},
	{
		name: 'an image that is cut off',
		files: {
			...inText('![A map](map.png)', { more: credit }),
			'content/articles/map.png': valley.subarray(0, 20_000),
		},
		finding:
			'content/articles/a.md:9:1  unknown-image  The image "map.png" is cut off or damaged, and cannot be shown.',
	},
	{
		name: 'braces in MDX',
		files: inText('The {brace} is text.', mdx),
		finding:
			'content/articles/a.mdx:7:6  unknown-name  Unexpected "brace" in braces: in MDX they hold code, and nothing in this text has this name.',
	},
	{
		name: 'a template in MDX',
		// biome-ignore lint/suspicious/noTemplateCurlyInString: this is the mistake.
		files: inText('It was ${y} then.', mdx),
		finding:
			'content/articles/a.mdx:7:10  unknown-name  Unexpected "y" in braces: in MDX they hold code, and nothing in this text has this name.',
	},
	{
		name: 'a brace without an end in MDX',
		files: inText('It was {y then.', mdx),
		finding:
			'content/articles/a.mdx:7:16  mdx-syntax  This MDX cannot be read: a "{" is opened and not closed.',
	},
	{
		name: 'an address in angle brackets in MDX',
		files: inText('See <https://example.com/>.', mdx),
		finding:
			'content/articles/a.mdx:7:12  mdx-syntax  This MDX cannot be read: an address in angle brackets is for Markdown.',
	},
	{
		name: 'an import of a file that is not there',
		files: inText("import Map from './Map.astro';\n\nWords.", mdx),
		finding:
			'content/articles/a.mdx:7:17  missing-import  This text imports "./Map.astro", and there is no file content/articles/Map.astro.',
	},
	{
		name: 'odd characters in the name of a file',
		files: { 'content/articles/what? now.md': plainArticle('A', 'Words.') },
		finding:
			'content/articles/what? now.md:1:1  bad-file-name  The name "what? now" cannot be an address: expected letters from A to Z, digits and hyphens.',
	},
	{
		name: 'a file that ends in .markdown',
		files: { 'content/articles/a.markdown': plainArticle('A', 'Words.') },
		finding:
			'content/articles/a.markdown:1:1  unknown-file  Unexpected file content/articles/a.markdown: files with the ending ".markdown" are not read here.',
	},
	{
		name: 'a file that ends in .MD',
		files: { 'content/articles/a.MD': plainArticle('A', 'Words.') },
		finding:
			'content/articles/a.MD:1:1  unknown-file  Unexpected file content/articles/a.MD: files with the ending ".MD" are not read here.',
	},
	{
		name: 'a mark without its note',
		files: inText('Officials said so.[^missing]'),
		finding:
			'content/articles/a.md:7:19  unknown-footnote  The footnote mark "[^missing]" has no note.',
	},
	{
		name: 'a citation of nothing in Pandoc’s form',
		files: inText('Officials said so [see @nobody-2024, p. 3].'),
		finding:
			'content/articles/a.md:7:19  unknown-source  Unexpected source "nobody-2024": no record has this id.',
	},
	{
		name: 'a place in a source under another name',
		files: inText('Officials said so.:cite[paper]{page="3"}', { more: paper }),
		finding:
			'content/articles/a.md:9:19  unknown-attribute  Unexpected attribute "page" on ":cite".',
	},
	{
		name: 'a component in Markdown',
		files: inText('Words.\n\n<EstimateRange figures="a" title="T" />'),
		finding:
			'content/articles/a.md:9:1  code-in-markdown  Unexpected component "<EstimateRange>": a Markdown text has directives instead.',
	},
	{
		name: 'a chart behind words',
		files: inText('Words. ::estimate-range{figures="a" title="T"}'),
		finding:
			'content/articles/a.md:7:8  stray-directive  Unexpected "estimate-range" directive within a paragraph: readers would see it as it was typed.',
	},
	{
		name: 'a chart over two lines',
		files: inText('::estimate-range{figures="a"\ntitle="T"}'),
		finding:
			'content/articles/a.md:7:1  stray-directive  Unexpected "estimate-range" directive within a paragraph: readers would see it as it was typed.',
	},
	{
		name: 'a frame in MDX',
		files: inText('<iframe src="https://example.com/"></iframe>', mdx),
		finding:
			'content/articles/a.mdx:7:1  blocked-element  Unexpected <iframe>: the policy of the pages blocks it.',
	},
	{
		name: 'a script in Markdown',
		files: inText('<script>alert(1)</script>'),
		finding:
			'content/articles/a.md:7:1  removed-html  Unexpected <script> in a text: it is removed from the page.',
	},
	{
		name: 'an image of another host in HTML',
		files: inText('<img src="https://example.com/map.png" alt="A map">'),
		finding:
			'content/articles/a.md:7:1  removed-html  Unexpected <img> in a text: it is removed from the page.',
	},
	{
		name: 'a caption without a table',
		files: inText('Words.\n\n: Who said it'),
		finding:
			'content/articles/a.md:9:1  table-caption  This caption has no table: it would be printed as it was typed.',
	},
	{
		name: 'a box without an end',
		files: inText(':::note\nWords.'),
		finding:
			'content/articles/a.md:7:1  call-out  The box ":::note" has no end: the rest of the text is in it.',
	},
	{
		name: 'a link of a wiki',
		files: inText('See [[opening]].'),
		finding:
			'content/articles/a.md:7:5  foreign-markup  Unexpected "[[opening]]": it would be printed as it was typed.',
	},
	{
		name: 'an address with a space',
		files: inText('See [the opening](the opening.md).'),
		finding:
			'content/articles/a.md:7:5  foreign-markup  Unexpected "[the opening](the opening.md)": it would be printed as it was typed.',
	},
	{
		name: 'a table without a line below its head',
		files: inText('| side | said by |\n| Russia | US officials |'),
		finding:
			'content/articles/a.md:7:1  broken-table  This table has no line below its head: it would be printed as it was typed.',
	},
	{
		name: 'an author who is nobody',
		files: inText('Words.', { more: 'authors: [jane]\n' }),
		finding:
			'content/articles/a.md:6:11  unknown-person  Unexpected person "jane": no entry of content/people.yaml has this id.',
	},
	{
		name: 'frontmatter without an end',
		files: { 'content/articles/a.md': '---\ntitle: A\n\nWords.\n' },
		finding:
			'content/articles/a.md:1:1  no-frontmatter  The frontmatter of this article is not closed.',
	},
	{
		name: 'a colon in a title',
		files: { 'content/articles/a.md': opening.replace('title: Opening', 'title: Aid: who pays') },
		finding:
			'content/articles/a.md:2:8  yaml-syntax  This YAML cannot be read: there is a second colon with a space after it.',
	},
];
