import type { Root } from 'mdast';
import { visit } from '../ledger/text/visit.ts';
import type { Text } from '../ledger/ledger.ts';

/**
 * Makes each heading a link to itself, so that readers can copy its address. A heading with a link in
 * it stays as it is.
 */
export function proseHeadings(tree: Root, { body }: Pick<Text, 'body'>): void {
	let index = 0;
	visit(tree, 'heading', (node) => {
		const section = body.sections[index];
		index += 1;
		let hasLink = false;
		visit(node, ['link', 'linkReference', 'footnoteReference'], () => {
			hasLink = true;
		});
		visit(node, 'html', ({ value }) => {
			hasLink ||= /^<a\b/i.test(value);
		});
		if (section === undefined || hasLink) return;
		const href = `#${section.id}`;
		// As a property, so that letters of other scripts stay as they are in the id.
		node.children = [
			{ type: 'link', url: href, children: node.children, data: { hProperties: { href } } },
		];
	});
}
