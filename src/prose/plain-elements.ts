import type { Paragraph, Parents, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import type {} from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Takes elements that are alone in a line of MDX out of their paragraph, as MDX itself does. It runs
 * before the other plugins, so that a drawing is never in a paragraph.
 */
export function unwrapElements() {
	return (tree: Root): void => {
		visit(tree, 'paragraph', (node, index, parent) => {
			if (index === undefined || parent === undefined || !isOnlyElements(node)) return undefined;
			const found = node.children.flatMap((child): RootContent[] => {
				if (child.type === 'mdxJsxTextElement')
					return [{ ...child, type: 'mdxJsxFlowElement' } as RootContent];
				return child.type === 'text' ? [] : [child];
			});
			parent.children.splice(index, 1, ...found);
			return index;
		});
	};
}

function isOnlyElements({ children }: Paragraph): boolean {
	const isElement = ({ type }: RootContent) =>
		type === 'mdxJsxTextElement' || type === 'mdxTextExpression';
	return (
		children.some(isElement) &&
		children.every(
			(child) => isElement(child) || (child.type === 'text' && child.value.trim() === ''),
		)
	);
}

/**
 * Turns the HTML elements of an MDX text without code into elements, and removes its comments. It
 * runs when the drawings are drawn, which leaves nothing else of MDX.
 */
export function plainElements() {
	return (tree: Root): void => {
		visit(tree, (node, index, parent: Parents | undefined) => {
			if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
				if (index === undefined || parent === undefined) return undefined;
				parent.children.splice(index, 1);
				return [SKIP, index];
			}
			if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
			node.data = {
				...node.data,
				hName: node.name ?? 'div',
				hProperties: Object.fromEntries(
					node.attributes.flatMap((attribute) =>
						attribute.type === 'mdxJsxAttribute'
							? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : true]]
							: [],
					),
				),
			};
			return undefined;
		});
	};
}
