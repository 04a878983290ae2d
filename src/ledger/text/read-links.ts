import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Link, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from './visit.ts';
import type { BodyDraft } from './body-draft.ts';
import { typedMatches } from './forms/typed.ts';
import { readJsxAttributes } from './jsx-attributes.ts';
import { spotAt } from './source-offset.ts';

/** `[words][name]`, which is a link only if a line `[name]: address` says where it leads. */
const reference = /(?<![\p{L}\p{N}\])])\[[^[\]]+\]\[([^[\]^]+)\]/gu;

/**
 * Reads the links of a text, in Markdown, in HTML and in the elements of MDX, and reports links that
 * have no address.
 */
export function readLinks(tree: Root, draft: BodyDraft): void {
	const { text, linesBefore } = draft.source;
	const images = new Set<string>();
	visit(tree, 'imageReference', ({ identifier }) => {
		images.add(identifier);
	});
	visit(tree, (node) => {
		if (node.type === 'link' || (node.type === 'definition' && !images.has(node.identifier))) {
			draft.links.push({ address: node.url, ...draft.spot(node) });
			if (node.type === 'link' && isWithoutWords(node))
				draft.report(node, {
					code: 'broken-link',
					message: `The link to "${node.url}" has no words.`,
					hint: `Write them in the brackets: [words](${node.url}).`,
				});
		} else if (node.type === 'html') {
			const start = node.position?.start.offset ?? 0;
			visit(fromHtml(node.value, { fragment: true }), 'element', (element: Element) => {
				const { href } = element.properties;
				if (element.tagName !== 'a' || typeof href !== 'string') return;
				const { line, column } = spotAt(text, start + (element.position?.start.offset ?? 0));
				draft.links.push({ address: href, line: line + linesBefore, column });
			});
		} else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			const { href } = readJsxAttributes(node).values;
			if (node.name === 'a' && typeof href === 'string')
				draft.links.push({ address: href, ...draft.spot(node) });
		} else if (node.type === 'text')
			for (const { match, spot } of typedMatches(node, reference, text))
				draft.reportInText(spot, {
					code: 'broken-link',
					message: `The link "${match[0]}" has no address.`,
					hint: `Add a line [${match[1] ?? ''}]: with its address, or write [words](address).`,
				});
	});
}

/** Whether readers see nothing of a link: neither words nor what is made of an element in it. */
function isWithoutWords(link: Link): boolean {
	return wordsOf(link).trim() === '' && link.children.every(({ type }) => type === 'text');
}
