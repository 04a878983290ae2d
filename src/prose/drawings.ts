import type {} from 'mdast-util-to-hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { draw } from '../charts/draw.ts';
import { drawingKind } from '../ledger/text/drawing-kinds.ts';
import { drawingId } from '../ledger/text/drawing-id.ts';
import type { Article, Ledger } from '../ledger/ledger.ts';

/** Turns `::estimate-range{…}` and the other leaf directives into what they draw: the same nodes that the MDX components give. */
export function proseDrawings(tree: Root, article: Article, ledger: Ledger): void {
	const page = {};
	visit(tree, 'leafDirective', (node) => {
		const kind = drawingKind(node.name);
		if (kind === undefined) return;
		const attributes = Object.fromEntries(
			Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
		);
		const drawn = draw(kind.directive, attributes, {
			article,
			ledger,
			id: drawingId(page, kind.directive, attributes['id']),
		});
		node.children = [];
		node.data = { hName: drawn.tagName, hProperties: drawn.properties, hChildren: drawn.children };
	});
}
