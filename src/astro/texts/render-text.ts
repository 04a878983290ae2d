import type { Root as PageTree } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import { VFile } from 'vfile';
import { parseMarkdown } from '../../ledger/text/markdown.ts';
import { insertDrawn } from '../../prose/drawn-apart.ts';
import { rehypeHeadingIds } from '../../prose/heading-ids.ts';
import { plainElements, unwrapElements } from '../../prose/plain-elements.ts';
import { markdownPlugins } from '../config/markdown.ts';
import { currentSite } from '../current-site.ts';

const { remarkPlugins, rehypePlugins } = markdownPlugins(() => currentSite().ledger, true);

/** How each kind of text is read: as Astro reads it, without what no text here needs. */
const processors = {
	md: processorWith(remarkPlugins),
	mdx: processorWith([remarkMdx, unwrapElements, ...remarkPlugins, plainElements]),
};

function processorWith(plugins: PluggableList) {
	return unified()
		.use(remarkParse)
		.use(remarkGfm)
		.use(plugins)
		.use(remarkRehype, { allowDangerousHtml: true })
		.use(rehypePlugins as PluggableList)
		.use(rehypeHeadingIds)
		.use(insertDrawn)
		.freeze();
}

/** What may begin a bare address or be the box of a task. */
const needsAllOfGfm = /www\.|https?:|@|\[[\sx]\]/i;

/**
 * The syntax tree of a text as Astro parses it. The checks' parser leaves out bare addresses and
 * tasks, which makes it twice as quick.
 */
export function parseText(text: string, isMdx: boolean): Root {
	return isMdx || needsAllOfGfm.test(text)
		? processors[isMdx ? 'mdx' : 'md'].parse(text)
		: parseMarkdown(text, false);
}

/**
 * The HTML of a text without its frontmatter: Markdown, or MDX without code, with the records of the
 * current site.
 * @param path on disk
 * @throws if a plugin fails
 */
export async function renderText(text: string, path: string): Promise<string> {
	const file = new VFile({ value: text, path });
	const isMdx = path.endsWith('.mdx');
	const processor = processors[isMdx ? 'mdx' : 'md'];
	const tree = (await processor.run(parseText(text, isMdx), file)) as PageTree;
	return toHtml(tree, {
		closeEmptyElements: true,
		tightSelfClosing: true,
		// Drawings are all that is left of HTML: that of authors has been read.
		allowDangerousHtml: true,
	});
}
