import { createHash } from 'node:crypto';
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import type { VFile } from 'vfile';
import { cleanHtml, htmlSchema, isAllowedElement } from '../ledger/text/html/allowed.ts';

/** The property by which a slot is known. */
const slot = 'dataSlot';
const schema = {
	...htmlSchema,
	attributes: {
		...htmlSchema.attributes,
		'*': [...(htmlSchema.attributes?.['*'] ?? []), slot],
	},
};

/** Elements that Markdown and the directives make within a line, and that no author writes. */
const inline: ReadonlySet<string> = new Set(['button', 'img', 'input', 'label']);

/**
 * Reads the HTML that authors wrote in Markdown and removes what a text cannot have. Elements that
 * Markdown and the directives made are not authors' HTML: an empty slot replaces each while the
 * HTML is read, and they come back as they were. MDX has no HTML in its text and is left alone.
 */
export default function rehypeSanitise() {
	return (tree: Root, file: VFile): void => {
		if (!hasRaw(tree)) return;
		const slots = new Slots(String(file.value));
		const read = raw({ type: 'root', children: slots.fill(tree.children) });
		const clean = cleanHtml(read, schema);
		tree.children = slots.restore('children' in clean ? clean.children : []) as RootContent[];
	};
}

function hasRaw(node: Nodes): boolean {
	return node.type === 'raw' || ('children' in node && node.children.some(hasRaw));
}

/**
 * The elements behind the slots of a text. The name of a slot is made from the whole text, so that no
 * text can contain the name of one of its own.
 */
class Slots {
	readonly #name: string;
	readonly #elements: Element[] = [];

	constructor(text: string) {
		this.#name = createHash('sha256').update(text).digest('hex');
	}

	fill(nodes: readonly RootContent[]): RootContent[] {
		return nodes.map((node) => {
			if (node.type !== 'element') return node;
			const index = this.#elements.push(node) - 1;
			const { tagName } = node;
			return {
				type: 'element',
				tagName: isAllowedElement(tagName) ? tagName : inline.has(tagName) ? 'span' : 'div',
				properties: { [slot]: `${this.#name}-${index}` },
				children: hasRaw(node) ? (this.fill(node.children) as ElementContent[]) : [],
			};
		});
	}

	restore(nodes: readonly RootContent[]): RootContent[] {
		return nodes.map((node) => {
			if (node.type !== 'element') return node;
			const element = this.#elementOf(node);
			if (element !== undefined && !hasRaw(element)) return element;
			const children = this.restore(node.children) as ElementContent[];
			if (element !== undefined) return { ...element, children };
			const { [slot]: _, ...properties } = node.properties;
			return { ...node, properties, children };
		});
	}

	#elementOf({ properties }: Element): Element | undefined {
		const [name, index] = String(properties[slot] ?? '').split('-');
		return name === this.#name ? this.#elements[Number(index)] : undefined;
	}
}
