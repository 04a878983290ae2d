import type {} from 'mdast-util-to-hast';
import type { Paragraph, Root } from 'mdast';
import { visit } from '../ledger/text/visit.ts';
import type { Text } from '../ledger/ledger.ts';
import { isCallOut, labelOf } from '../ledger/text/call-outs.ts';
import { messagesOf } from '../messages/messages-of.ts';

/**
 * Turns `:::note` and its kin into boxes. A box without a title of its own has the name of its kind
 * as one.
 */
export function proseCallOuts(tree: Root, text: Text): void {
	const { callOuts: words } = messagesOf({ language: text.language });
	visit(tree, 'containerDirective', (node) => {
		if (!isCallOut(node.name)) return;
		const label = labelOf(node);
		const title: Paragraph = {
			type: 'paragraph',
			children: label?.children ?? [{ type: 'text', value: words[node.name] }],
			data: { hName: 'p', hProperties: { className: ['call-out-title'] } },
		};
		node.children = [title, ...node.children.filter((child) => child !== label)];
		node.data = {
			hName: 'aside',
			hProperties: { className: ['call-out', node.name], role: 'note' },
		};
	});
}
