import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Paragraph, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { SKIP, visit } from '../ledger/text/visit.ts';
import { creditOf, imageAt } from '../ledger/images/shown-image.ts';
import { imageName, widthsOf } from '../ledger/images/sizes.ts';
import type { Article, Ledger, Page } from '../ledger/ledger.ts';
import { imageFile } from '../ledger/link/page-address.ts';
import { type BlockImage, blockImage, resolveImages } from '../ledger/text/read-images.ts';
import { messagesOf } from '../messages/messages-of.ts';

/** The width of the text, and what is left of a narrow window. */
const sizes = '(min-width: 46rem) 42rem, 92vw';
/** The width that programs without `srcset` get. */
const usualWidth = 1280;

/**
 * Turns the images of a text into figures with a caption, a credit and a licence, in several sizes
 * of its own site. An image that is not there is dropped; the checks report it.
 */
export function proseImages(tree: Root, text: Article | Page, ledger: Ledger): void {
	resolveImages(tree);
	visit(tree, 'paragraph', (node, index, parent) => {
		const found = blockImage(node);
		if (found === undefined || parent === undefined || index === undefined) return undefined;
		const figure = figureOf(found, text, ledger);
		const made: Paragraph = {
			type: 'paragraph',
			children: [],
			...(figure === undefined
				? {}
				: {
						data: {
							hName: 'figure',
							hProperties: figure.properties,
							hChildren: figure.children,
						},
					}),
		};
		parent.children[index] = made;
		return SKIP;
	});
	// Nothing is asked of another host, and an image within a line has no credit.
	visit(tree, 'image', ({ alt }, index, parent) => {
		if (parent === undefined || index === undefined) return;
		parent.children[index] = { type: 'text', value: alt ?? '' };
	});
}

function figureOf(
	{ image: { url, alt, title }, link }: BlockImage,
	text: Article | Page,
	ledger: Ledger,
): Element | undefined {
	const image = imageAt(url, text, ledger);
	if (image === undefined) return undefined;
	const widths = widthsOf(image);
	const at = (width: number) => imageFile(imageName(image, width), ledger);
	const usual = widths.findLast((width) => width <= usualWidth) ?? widths[0] ?? image.widthPx;
	const img = h('img', {
		src: at(usual),
		srcSet: widths.map((width) => `${at(width)} ${width}w`).join(', '),
		sizes,
		width: image.widthPx,
		height: image.heightPx,
		alt: alt ?? '',
		loading: 'lazy',
		decoding: 'async',
	});
	return h('figure', { class: 'image' }, [
		link === undefined ? img : h('a', { href: link }, [img]),
		h('figcaption', [...captionOf({ title, url, link }, text, ledger)]),
	]);
}

interface Caption {
	readonly title?: string | null | undefined;
	readonly url: string;
	readonly link: string | undefined;
}

function captionOf(
	{ title, url, link }: Caption,
	text: Article | Page,
	ledger: Ledger,
): readonly ElementContent[] {
	const { images: words } = messagesOf({ language: text.language });
	const credit = creditOf(url, text, ledger);
	const host = link !== undefined && URL.canParse(link) ? new URL(link).hostname : undefined;
	const nodes: ElementContent[] = [];
	if (title) nodes.push({ type: 'text', value: `${title} ` });
	if (host !== undefined && link !== undefined)
		nodes.push(h('a', { href: link }, words.watch(host)), { type: 'text', value: ' ' });
	if (credit !== undefined) {
		const who =
			credit.url === undefined ? credit.credit : h('a', { href: credit.url }, credit.credit);
		nodes.push(h('span', { class: 'credit' }, [`${words.credit}: `, who, `, ${credit.licence}`]));
	}
	return nodes;
}
