import type { Element, ElementContent } from 'hast';
import { sourcePage } from '../ledger/link/page-address.ts';
import { languageOfEdition } from '../ledger/link/edition.ts';
import type { Article, Ledger } from '../ledger/ledger.ts';
import type { Place } from '../ledger/position.ts';
import { emptyBody } from '../ledger/text/body.ts';
import type { Attributes, DrawingContext } from './context.ts';
import { sourceAnchor } from './names.ts';

const nowhere: Place = { path: '', line: 1, column: 1 };

/**
 * Draws a drawing of articles on a page that is not an article. Links to an article's list of
 * sources become links to the pages of the sources, and the link to the drawing's own page is
 * removed, because it has none.
 * @param sources ids of all sources that the drawing can name
 */
export function drawOutsideArticle(
	drawer: (attributes: Attributes, context: DrawingContext) => Element,
	attributes: Attributes,
	{
		ledger,
		id,
		sources,
	}: { readonly ledger: Ledger; readonly id: string; readonly sources: readonly string[] },
): Element {
	const article: Article = {
		slug: id,
		language: languageOfEdition(ledger),
		path: '',
		figures: [],
		sources,
		front: { title: '', summary: '', published: '1970', factsAsOf: '9999' },
		body: emptyBody,
		place: () => nowhere,
		keyPlace: () => nowhere,
		at: () => nowhere,
	};
	const drawn = drawer(attributes, { article, ledger, id });
	const isWay = (node: ElementContent) =>
		node.type === 'element' &&
		Array.isArray(node.properties['className']) &&
		node.properties['className'].includes('take');
	return {
		...drawn,
		children: linkToSourcePages(
			drawn.children.filter((node) => !isWay(node)),
			sources,
			ledger,
		),
	};
}

/** Turns links to a list of sources into links to the pages of the sources. */
export function linkToSourcePages<T extends ElementContent>(
	nodes: readonly T[],
	sources: readonly string[],
	ledger: Ledger,
): T[] {
	return nodes.map((node) => {
		if (node.type !== 'element') return node;
		const source = sources.find((id) => node.properties['href'] === `#${sourceAnchor(id)}`);
		return {
			...node,
			properties:
				source === undefined
					? node.properties
					: { ...node.properties, href: sourcePage(source, ledger) },
			children: linkToSourcePages(node.children, sources, ledger),
		};
	});
}
