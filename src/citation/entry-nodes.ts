import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';

/** The elements that a style can produce, with the elements used here. */
const elements: Readonly<Record<string, string>> = {
	i: 'i',
	em: 'i',
	b: 'b',
	strong: 'b',
	sup: 'sup',
	sub: 'sub',
	u: 'u',
};

/**
 * The output of the processor as nodes. They are rebuilt, so that only known content passes: text,
 * a few elements without attributes, links to the web, and the language of a title. The number of
 * an entry is left out, because the list has its own.
 */
export function entryNodes(html: string): readonly ElementContent[] {
	return unwrapDoubled(trimmed(rebuilt(fromHtml(html, { fragment: true }).children)));
}

function rebuilt(nodes: readonly object[]): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => {
		if (!('type' in node)) return [];
		if (node.type === 'text' && 'value' in node && typeof node.value === 'string')
			return node.value === '' ? [] : [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }];
		if (
			node.type !== 'element' ||
			!('tagName' in node) ||
			!('children' in node) ||
			!Array.isArray(node.children)
		)
			return [];
		const { className, href, style, lang } =
			'properties' in node && typeof node.properties === 'object' && node.properties !== null
				? (node.properties as Readonly<Record<string, unknown>>)
				: {};
		if (Array.isArray(className) && className.includes('csl-left-margin')) return [];
		const children = rebuilt(node.children);
		const name =
			elements[String(node.tagName)] ?? (/underline/.test(String(style ?? '')) ? 'u' : undefined);
		if (name !== undefined) return [h(name, children)];
		const told = typeof lang === 'string' && /^[A-Za-z0-9-]+$/.test(lang) ? { lang } : {};
		if (node.tagName === 'a' && typeof href === 'string' && /^https?:\/\//.test(href))
			return [h('a', { href, ...told }, children)];
		return 'lang' in told ? [h('span', told, children)] : children;
	});
}

/** Removes the white space that the processor puts around and inside its blocks. */
function trimmed(nodes: ElementContent[]): ElementContent[] {
	const [first, last] = [nodes[0], nodes.at(-1)];
	if (first?.type === 'text') first.value = first.value.trimStart();
	if (last?.type === 'text') last.value = last.value.trimEnd();
	return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

/**
 * Unlinks the title if the style also prints the address, so that an entry has only one link to it.
 */
function unwrapDoubled(nodes: readonly ElementContent[]): readonly ElementContent[] {
	const hrefs = linksIn(nodes);
	const last = hrefs.at(-1);
	if (hrefs.length < 2 || last === undefined) return nodes;
	let left = hrefs.filter((href) => href === last).length - 1;
	const unwrap = (list: readonly ElementContent[]): ElementContent[] =>
		list.flatMap((node): ElementContent[] => {
			if (node.type !== 'element') return [node];
			if (node.tagName === 'a' && node.properties['href'] === last && left > 0) {
				left -= 1;
				const { lang } = node.properties;
				return lang === undefined ? node.children : [h('span', { lang }, node.children)];
			}
			return [{ ...node, children: unwrap(node.children) }];
		});
	return unwrap(nodes);
}

function linksIn(nodes: readonly ElementContent[]): readonly string[] {
	return nodes.flatMap((node): readonly string[] => {
		if (node.type !== 'element') return [];
		return node.tagName === 'a' ? [String(node.properties['href'])] : linksIn(node.children);
	});
}
