import type { Nodes, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** Straight quotes and what stands for dashes and ellipses. */
const typed = /["'`]|--|\.\s*\./;

/** Blocks whose text begins anew: a quote at the start of one always opens. */
const blocks: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell']);

const smartener = unified().use(remarkSmartypants).freeze();

/**
 * Replaces typed quotes, dashes and ellipses, as `remark-smartypants` does, which parses every text
 * twice as natural language. Only blocks that have any are given to it, one at a time. A text with
 * words outside of blocks, which MDX can have, is given to it whole.
 */
export default function smartPunctuation(): (tree: Root) => void {
	return (tree) => {
		const found: Parents[] = [];
		let isApart = false;
		visit(tree, (node) => {
			if (node.type === 'text') isApart = true;
			if (!blocks.has(node.type) || !('children' in node)) return undefined;
			if (typed.test(textOf(node))) found.push(node);
			return SKIP;
		});
		if (isApart) smartener.runSync(tree);
		else for (const block of found) smartener.runSync(alone(block));
	};
}

/** A text with this block alone, which is changed in place. */
function alone(block: Parents): Root {
	return { type: 'root', children: [block as Root['children'][number]] };
}
