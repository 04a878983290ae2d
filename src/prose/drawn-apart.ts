import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Data } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { SKIP, visit } from '../ledger/text/visit.ts';

declare module 'vfile' {
	interface DataMap {
		/** The drawings of a text that stayed out of its tree, in order. */
		drawn: readonly Element[];
	}
}

/** The property of the element in the place of a drawing: its number. No author can write this name. */
const number = 'data drawn';

/**
 * What is in the tree of a text in the place of a drawing. A drawing has hundreds of elements, which
 * every plugin would copy or visit, though none has anything to do in them.
 * @param apart receives the drawing
 */
export function standInFor(
	drawn: Element,
	apart: Element[],
): Pick<Data, 'hProperties' | 'hChildren'> {
	const index = apart.push(drawn) - 1;
	return { hProperties: { [number]: String(index) }, hChildren: [] };
}

/** The HTML of drawings: each edit of a text shows them again. */
const htmlOf = new WeakMap<Element, string>();

/** Puts the drawings of a text into its finished tree, as HTML. */
export function insertDrawn() {
	return (tree: Root, { data: { drawn = [] } }: VFile): void => {
		visit(tree, 'element', ({ properties }, index, parent) => {
			const drawing = drawn[Number(properties[number] ?? Number.NaN)];
			if (drawing === undefined || index === undefined || parent === undefined) return undefined;
			parent.children[index] = { type: 'raw', value: writtenHtml(drawing) };
			return SKIP;
		});
	};
}

function writtenHtml(drawing: Element): string {
	const known = htmlOf.get(drawing);
	if (known !== undefined) return known;
	const html = toHtml(drawing, { closeEmptyElements: true, tightSelfClosing: true });
	htmlOf.set(drawing, html);
	return html;
}
