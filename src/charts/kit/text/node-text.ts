import type { ElementContent } from 'hast';

/** The words of a node, without its marks. */
export function textOf(node: ElementContent): string {
	if (node.type === 'text') return node.value;
	return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
