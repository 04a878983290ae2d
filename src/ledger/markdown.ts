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
 * The parts of GFM that change where numbers and directives stand. Its bare addresses are left out: they change nothing that
 * is checked, and finding them costs twice as much as all the rest of the parsing.
 */
function gfmStructure(this: Processor): void {
	const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmFootnote(), gfmStrikethrough()];
	data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown()];
}

const markdown = unified().use(remarkParse).use(gfmStructure).use(remarkDirective).freeze();
const mdx = unified().use(remarkParse).use(gfmStructure).use(remarkDirective).use(remarkMdx).freeze();

/**
 * The syntax tree of an article's text, without its frontmatter.
 * @throws a VFileMessage with its place where MDX cannot be read
 */
export function parseMarkdown(text: string, isMdx: boolean): Root {
	return (isMdx ? mdx : markdown).parse(text);
}
