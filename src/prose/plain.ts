import type { Root } from 'mdast';
import { visit } from '../ledger/text/visit.ts';

/** Replaces `:plain[120,000]{why=…}` with its words; the reason is only for the checks. */
export function prosePlain(tree: Root): void {
	visit(tree, 'textDirective', (node, index, parent) => {
		if (node.name !== 'plain' || index === undefined || parent === undefined) return undefined;
		parent.children.splice(index, 1, ...(node.children as never[]));
		return index;
	});
}
