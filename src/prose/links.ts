import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { visit } from '../ledger/text/visit.ts';
import type { Article, Ledger, Page } from '../ledger/ledger.ts';
import { addressOfLead, leadOf } from '../ledger/link/lead.ts';
import { inSite } from '../ledger/link/page-address.ts';
import { addressFault } from '../ledger/text/html/address-fault.ts';
import { readJsxAttributes } from '../ledger/text/jsx-attributes.ts';

/** The attributes of HTML that hold an address. */
const addressAttributes = [
	'href',
	'src',
	'srcset',
	'poster',
	'action',
	'formaction',
	'data',
	'cite',
];

/**
 * Gives the links of a text the addresses of what they lead to: authors write a file, an id, or an
 * address from the root of the site, in Markdown, in HTML and in the HTML elements of MDX. Addresses
 * of other hosts stay as they are.
 */
export function proseLinks(tree: Root, text: Article | Page, ledger: Ledger): void {
	const addressed = (value: string) =>
		addressOfLead(leadOf(value, text, ledger), text, ledger) ?? fromRoot(value, ledger);
	unlinkForbidden(tree);
	visit(tree, (node) => {
		if (node.type === 'link' || node.type === 'definition') node.url = addressed(node.url);
		else if (node.type === 'html') node.value = addressHtml(node.value, addressed);
		else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			// What a component of the author's does with its attributes only that component knows.
			if (!/^[a-z]/.test(node.name ?? '')) return;
			const { values } = readJsxAttributes(node);
			for (const attribute of node.attributes) {
				if (attribute.type !== 'mdxJsxAttribute' || !isAddress(attribute.name)) continue;
				const value = values[attribute.name];
				if (typeof value === 'string' && value !== addressed(value))
					attribute.value = addressed(value);
			}
		}
	});
}

/** Leaves the words of links whose address nobody should follow, which the checks report. */
function unlinkForbidden(tree: Root): void {
	const forbidden = new Set<string>();
	visit(tree, 'definition', ({ url, identifier }) => {
		if (addressFault(url) !== undefined) forbidden.add(identifier);
	});
	visit(tree, (node, index, parent) => {
		if (parent === undefined || index === undefined) return undefined;
		const isForbidden =
			(node.type === 'link' && addressFault(node.url) !== undefined) ||
			(node.type === 'linkReference' && forbidden.has(node.identifier));
		if (!isForbidden) return undefined;
		parent.children.splice(index, 1, ...node.children);
		return index;
	});
}

function isAddress(attribute: string): boolean {
	return addressAttributes.includes(attribute.toLowerCase());
}

/** One address, or a list of them as `srcset` has it. */
function fromRoot(value: string, ledger: Pick<Ledger, 'site'>): string {
	return value.replaceAll(
		/(^\s*|,\s+)(\/(?![/\\])[^\s,]*)/g,
		(_all, before: string, path: string) => before + inSite(path, ledger),
	);
}

/** HTML as it was typed, whole or a part such as one tag, but for its addresses. */
function addressHtml(html: string, addressed: (value: string) => string): string {
	const changes: { readonly start: number; readonly end: number }[] = [];
	visit(fromHtml(html, { fragment: true, verbose: true }), 'element', (element: Element) => {
		for (const [property, position] of Object.entries(element.data?.position?.properties ?? {})) {
			const start = position?.start.offset;
			const end = position?.end.offset;
			if (isAddress(property) && start !== undefined && end !== undefined)
				changes.push({ start, end });
		}
	});
	return changes
		.sort((a, b) => b.start - a.start)
		.reduce((text, { start, end }) => {
			const [, name = '', value = ''] =
				/^([^=]*=\s*["']?)(.*)$/s.exec(text.slice(start, end)) ?? [];
			return `${text.slice(0, start)}${name}${addressed(value)}${text.slice(end)}`;
		}, html);
}
