import type { ElementContent, Nodes, RootContent } from 'hast';

/** Nodes as words: marked ones between [ and ], the number of a statement between * and *. */
export function markedText(node: Nodes | RootContent | ElementContent): string {
	if (node.type === 'text') return node.value;
	if (!('children' in node)) return '';
	const inside = node.children.map(markedText).join('');
	if (node.type !== 'element') return inside;
	return node.tagName === 'mark' ? `[${inside}]` : node.tagName === 'b' ? `*${inside}*` : inside;
}
