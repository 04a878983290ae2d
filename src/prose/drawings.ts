import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Data, Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type {} from 'mdast-util-to-hast';
import { deferredCharts } from '../charts/deferred.ts';
import { drawingOf } from '../charts/draw.ts';
import { deferredFrame } from '../charts/kit/deferred-frame.ts';
import type { Article, Ledger } from '../ledger/ledger.ts';
import { broughtNames } from '../ledger/text/brought-names.ts';
import { writtenDrawing } from '../ledger/text/read-drawing.ts';
import { SKIP, visit } from '../ledger/text/visit.ts';
import { standInFor } from './drawn-apart.ts';

interface DrawingOptions {
	readonly ledger: Ledger;
	/** Receives the drawings, if they stay out of the tree. */
	readonly apart?: Element[] | undefined;
}

/**
 * Turns `::estimate-range{…}`, `<EstimateRange …/>` and the other drawings into their charts, in
 * the order of the article's body. Charts that are deferred are pictures. If the text is newer than
 * the ledger, drawings that the ledger does not know are removed.
 */
export function proseDrawings(
	tree: Root,
	article: Article,
	{ ledger, apart }: DrawingOptions,
): void {
	const brought = broughtNames(tree);
	const drawings = article.body.drawings.values();
	const deferred = deferredCharts(article, ledger);
	visit(tree, (asked, index, parent) => {
		if (index === undefined || parent === undefined) return undefined;
		const written = writtenDrawing(asked, { kinds: ledger.kinds, brought });
		if (written === undefined) return undefined;
		const { value: drawing } = drawings.next();
		if (drawing === undefined || drawing.kind !== written.kind.directive) {
			parent.children.splice(index, 1);
			return index;
		}
		const whole = drawingOf(drawing, article, ledger);
		const frame = deferred.get(drawing.id);
		const drawn = frame === undefined ? whole : deferredFrame(frame);
		const node: LeafDirective = {
			type: 'leafDirective',
			name: drawing.kind,
			children: [],
			data: {
				hName: drawn.tagName,
				...(article.body.hasCode
					? inMdx(drawn)
					: apart === undefined
						? inMarkdown(drawn)
						: standInFor(drawn, apart)),
			},
		};
		parent.children[index] = node;
		return SKIP;
	});
}

type Content = Pick<Data, 'hProperties' | 'hChildren'>;

/**
 * Copies the nodes, because other plugins change them and a chart can be drawn in several places.
 */
function inMarkdown({ properties, children }: Element): Content {
	return { hProperties: properties, hChildren: children.map(copyOf) };
}

function copyOf(node: ElementContent): ElementContent {
	return node.type === 'element'
		? { ...node, properties: { ...node.properties }, children: node.children.map(copyOf) }
		: { ...node };
}

/**
 * Passes the content of an element to Astro as HTML. MDX would otherwise make a function call of
 * each of the hundreds of nodes in a chart.
 */
function inMdx({ properties, children }: Element): Content {
	const html = toHtml(
		{ type: 'root', children },
		{ closeEmptyElements: true, tightSelfClosing: true },
	);
	return { hProperties: { ...properties, 'set:html': html }, hChildren: [] };
}
