import type { Nodes, Root } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import { type DrawingNames, writtenDrawing } from '../read-drawing.ts';

/** An element of HTML that is written as text; scripts and styles are read in other ways. */
const plainElement = /^(?!script$|style$)[a-z][a-z\d-]*$/;
/** An attribute that has no meaning of its own in Astro, as `set:html` has. */
const plainAttribute = /^[\w-]+$/;

/**
 * Whether an MDX text has code that must run: an import, an export, an expression, or an element
 * that is neither a drawing nor plain HTML. Comments are no code.
 */
export function hasCode(tree: Root, names: DrawingNames): boolean {
	let found = false;
	visit(tree, (node) => {
		if (!isCode(node, names)) return undefined;
		found = true;
		return EXIT;
	});
	return found;
}

function isCode(node: Nodes, names: DrawingNames): boolean {
	switch (node.type) {
		case 'mdxjsEsm':
			return true;
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return node.data?.estree?.body.length !== 0;
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return (
				writtenDrawing(node, names) === undefined &&
				(!plainElement.test(node.name ?? '') ||
					node.attributes.some(
						(attribute) =>
							attribute.type !== 'mdxJsxAttribute' ||
							!plainAttribute.test(attribute.name) ||
							(typeof attribute.value === 'object' && attribute.value !== null),
					))
			);
		default:
			return false;
	}
}
