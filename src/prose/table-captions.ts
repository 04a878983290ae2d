import type { Element, ElementContent, Root as HastRoot, RootContent } from 'hast';
import type {} from 'mdast-util-to-hast';
import type { Root } from 'mdast';
import { visit } from '../ledger/text/visit.ts';
import { readTableCaptions } from '../ledger/text/table-captions.ts';

/**
 * The property of a caption until it is in its table. Until then it is a paragraph: in MDX, what
 * cannot be where it is, such as a `<caption>` outside of a table, is removed earlier.
 */
const where = 'dataTable';

/** Makes `: Words` beside a table its caption; `rehypeTableCaptions` then puts it into the table. */
export function proseTableCaptions(tree: Root, source: string): void {
	readTableCaptions(tree, source);
	visit(tree, 'paragraph', (node) => {
		const at = node.data?.tableCaption;
		if (at === undefined || at === 'nowhere') return;
		node.data = { ...node.data, hProperties: { [where]: at } };
	});
}

/** Moves each caption into the table beside it, where HTML has it. */
export function rehypeTableCaptions() {
	return (tree: HastRoot): void => {
		visit(tree, (node) => {
			if (!('children' in node)) return;
			const children: (RootContent | ElementContent)[] = node.children;
			for (const [index, child] of [...children.entries()].reverse()) {
				if (child.type !== 'element') continue;
				const at = child.properties[where];
				if (at === undefined) continue;
				const { [where]: _, ...properties } = child.properties;
				const table = tableBeside(children, index, at === 'before' ? -1 : 1);
				if (table?.tagName !== 'table') continue;
				table.children = [{ ...child, tagName: 'caption', properties }, ...table.children];
				children.splice(index, 1);
			}
		});
	};
}

/** The nearest element in one direction, beyond line ends. */
function tableBeside(
	children: readonly (RootContent | ElementContent)[],
	index: number,
	step: 1 | -1,
): Element | undefined {
	for (let at = index + step; ; at += step) {
		const one = children[at];
		if (one?.type !== 'text') return one?.type === 'element' ? one : undefined;
	}
}
