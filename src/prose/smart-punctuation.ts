import type { Nodes, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { SKIP, visit } from '../ledger/text/visit.ts';

/** Straight quotes, and the signs that are typed instead of dashes and ellipses. */
const typed = /["'`]|--|\.\s*\./;

/** The start of a block that can be taken for the end of the sentence in the block before. */
const endsAnother = /^\s*(?:["'][^\p{L}\p{N}\s]|[.!?…])/u;

/** Blocks whose text begins anew: a quote at the start of one always opens. */
const blocks: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell']);

const smartener = unified().use(remarkSmartypants).freeze();

/**
 * Replaces typed quotes, dashes and ellipses, as `remark-smartypants` does, which parses every text
 * twice as natural language. Only blocks that have any are given to it, one at a time. A text whose
 * blocks cannot be separated is given to it whole: one with words outside of blocks, which MDX can
 * have, or with a quote and another sign, or the end of a sentence, at the start of one.
 */
export default function smartPunctuation(): (tree: Root) => void {
	return (tree) => {
		const found: Parents[] = [];
		let isWhole = false;
		visit(tree, (node) => {
			if (node.type === 'text') isWhole = true;
			if (!blocks.has(node.type) || !('children' in node)) return undefined;
			const text = textOf(node);
			if (endsAnother.test(text)) isWhole = true;
			if (typed.test(text)) found.push(node);
			return SKIP;
		});
		if (isWhole) smartener.runSync(tree);
		else for (const block of found) smartener.runSync(alone(block));
	};
}

/** A text with this block alone, which is changed in place. */
function alone(block: Parents): Root {
	return { type: 'root', children: [block as Root['children'][number]] };
}
