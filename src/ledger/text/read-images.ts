import type { Image, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from './visit.ts';
import type { BodyDraft } from './body-draft.ts';

/** An image that is a paragraph of its own, perhaps as a link. */
export interface BlockImage {
	readonly image: Image;
	/** Where a tap on it leads. */
	readonly link?: string;
}

/** The image of a paragraph that holds nothing else; undefined for any other paragraph. */
export function blockImage({ children }: Paragraph): BlockImage | undefined {
	const [only, ...rest] = children.filter((child: PhrasingContent) => !isBlank(child));
	if (rest.length > 0 || only === undefined) return undefined;
	if (only.type === 'image') return { image: only };
	const [inside, ...more] = only.type === 'link' ? only.children : [];
	return only.type === 'link' && more.length === 0 && inside?.type === 'image'
		? { image: inside, link: only.url }
		: undefined;
}

function isBlank(node: Nodes): boolean {
	return node.type === 'text' && node.value.trim() === '';
}

/** Gives images by reference the addresses and titles of their definitions. */
export function resolveImages(tree: Root): void {
	const found = new Map<string, { readonly url: string; readonly title?: string | null }>();
	visit(tree, 'definition', ({ identifier, url, title = null }) => {
		if (!found.has(identifier)) found.set(identifier, { url, title });
	});
	visit(tree, 'imageReference', (node, index, parent) => {
		const definition = found.get(node.identifier);
		if (definition === undefined || parent === undefined || index === undefined) return;
		const { alt = null, position } = node;
		const { url, title = null } = definition;
		const image: Image = { type: 'image', url, title, alt };
		parent.children[index] = position === undefined ? image : { ...image, position };
	});
}

/** Reads the images of a text, and reports those that are not in a paragraph of their own. */
export function readImages(tree: Root, draft: BodyDraft): void {
	const alone = new Set<Image>();
	visit(tree, 'paragraph', (node) => {
		const found = blockImage(node);
		if (found !== undefined) alone.add(found.image);
	});
	visit(tree, 'image', (node) => {
		const { url, alt } = node;
		draft.images.push({ address: url, alt: alt?.trim() ?? '', ...draft.spot(node) });
		if (!alone.has(node))
			draft.report(node, {
				code: 'image-in-text',
				message: 'Unexpected image within a text: there is no room for its caption and credit.',
				hint: 'Put it into a paragraph of its own, with an empty line before and after it.',
			});
	});
}
