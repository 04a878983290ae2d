import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkDirective from 'remark-directive';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * The GFM extensions that affect where numbers and directives are, each with the characters that it
 * needs. Bare addresses are left out: they do not affect the checks, and finding them takes twice
 * as long as everything else.
 */
const structures = [
	{ sign: '|', syntax: gfmTable(), tree: gfmTableFromMarkdown() },
	{ sign: '[^', syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
	{ sign: '~', syntax: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown() },
] as const;

/**
 * One parser for each set of extensions, so that a text is parsed only with those that it can
 * contain.
 */
const parsers = new Map<string, { parse(text: string): Root }>();

function parserFor(signs: readonly string[], isMdx: boolean): { parse(text: string): Root } {
	const key = `${isMdx} ${signs.join(' ')}`;
	const known = parsers.get(key);
	if (known !== undefined) return known;
	const needed = structures.filter(({ sign }) => signs.includes(sign));
	function gfmStructure(this: Processor): void {
		const data = this.data() as {
			micromarkExtensions?: unknown[];
			fromMarkdownExtensions?: unknown[];
		};
		data.micromarkExtensions = [
			...(data.micromarkExtensions ?? []),
			...needed.map(({ syntax }) => syntax),
		];
		data.fromMarkdownExtensions = [
			...(data.fromMarkdownExtensions ?? []),
			...needed.map(({ tree }) => tree),
		];
	}
	const markdown = unified().use(remarkParse).use(gfmStructure).use(remarkDirective);
	const parser: { parse(text: string): Root } = isMdx
		? markdown.use(remarkMdx).freeze()
		: markdown.freeze();
	parsers.set(key, parser);
	return parser;
}

/**
 * The syntax tree of the text of an article, without its frontmatter.
 * @throws a VFileMessage with its place if MDX cannot be parsed
 */
export function parseMarkdown(text: string, isMdx: boolean): Root {
	return parserFor(
		structures.map(({ sign }) => sign).filter((sign) => text.includes(sign)),
		isMdx,
	).parse(text);
}
