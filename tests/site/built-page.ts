import { readFileSync } from 'node:fs';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';

/** Elements that continue the line of the text before them. */
const inline = new Set([
	'a',
	'abbr',
	'b',
	'bdi',
	'code',
	'em',
	'i',
	'span',
	'strong',
	'sup',
	'time',
]);
const unread = new Set(['script', 'style', 'head']);

/** A page of a built site as its nodes. */
export interface BuiltPage {
	readonly root: Root;
	/**
	 * The first element that matches a CSS selector.
	 * @throws if there is none
	 */
	one(selector: string): Element;
	all(selector: string): readonly Element[];
	/** All readable text, on one line. */
	readonly words: string;
}

/** @param file absolute path of an HTML file */
export function readPage(file: string): BuiltPage {
	const root = fromHtml(readFileSync(file, 'utf8'));
	return {
		root,
		one: (selector) => {
			const found = select(selector, root);
			if (found === undefined) throw new Error(`${file} has no ${selector}`);
			return found;
		},
		all: (selector) => selectAll(selector, root),
		get words() {
			return visibleText(root);
		},
	};
}

/** The readable text of a node: blocks are separated by a space, and runs of spaces are one. */
export function visibleText(node: Nodes): string {
	return textOf(node).replace(/\s+/g, ' ').trim();
}

function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (!('children' in node)) return '';
	if (node.type === 'element' && unread.has(node.tagName)) return '';
	const text = node.children.map(textOf).join('');
	return node.type === 'element' && !inline.has(node.tagName) ? ` ${text} ` : text;
}

/** The value of an attribute, as text. */
export function attribute(element: Element, name: string): string {
	const value = element.properties[name];
	return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}
