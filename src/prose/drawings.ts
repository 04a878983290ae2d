import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Data, Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type {} from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import { drawingOf } from '../charts/draw.ts';
import type { Article, Ledger } from '../ledger/ledger.ts';
import { broughtNames } from '../ledger/text/brought-names.ts';
import { writtenDrawing } from '../ledger/text/read-drawing.ts';

/**
 * Turns `::estimate-range{…}`, `<EstimateRange …/>` and the other drawings into what they draw, in the order in which the article's
 * body has them. Where the text is newer than the ledger, what the ledger does not know is left out.
 */
export function proseDrawings(tree: Root, article: Article, ledger: Ledger): void {
	const brought = broughtNames(tree);
	const drawings = article.body.drawings.values();
	visit(tree, (asked, index, parent) => {
		if (index === undefined || parent === undefined) return undefined;
		const written = writtenDrawing(asked, { kinds: ledger.kinds, brought });
		if (written === undefined) return undefined;
		const { value: drawing } = drawings.next();
		if (drawing === undefined || drawing.kind !== written.kind.directive) {
			parent.children.splice(index, 1);
			return index;
		}
		const drawn = drawingOf(drawing, article, ledger);
		const node: LeafDirective = {
			type: 'leafDirective',
			name: drawing.kind,
			children: [],
			data: {
				hName: drawn.tagName,
				...(article.path.endsWith('.mdx') ? inMdx(drawn) : inMarkdown(drawn)),
			},
		};
		parent.children[index] = node;
		return SKIP;
	});
}

type Content = Pick<Data, 'hProperties' | 'hChildren'>;

/** What is drawn may be drawn elsewhere too: other plugins change a copy. */
function inMarkdown({ properties, children }: Element): Content {
	return { hProperties: properties, hChildren: structuredClone(children) };
}

/** MDX makes a call of every node, and a chart has hundreds: Astro takes the content of an element as HTML, too. */
function inMdx({ properties, children }: Element): Content {
	const html = toHtml(
		{ type: 'root', children },
		{ closeEmptyElements: true, tightSelfClosing: true },
	);
	return { hProperties: { ...properties, 'set:html': html }, hChildren: [] };
}
