import type { ElementContent, Nodes, RootContent } from 'hast';

/** Nodes as text, with marked words in [ and ] and the number of a statement in * and *. */
export function markedText(node: Nodes | RootContent | ElementContent): string {
	if (node.type === 'text') return node.value;
	if (!('children' in node)) return '';
	const inside = node.children.map(markedText).join('');
	if (node.type !== 'element') return inside;
	return node.tagName === 'mark' ? `[${inside}]` : node.tagName === 'b' ? `*${inside}*` : inside;
}
