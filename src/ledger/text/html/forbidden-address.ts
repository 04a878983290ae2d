import type { Root } from 'mdast';
import { visit } from '../visit.ts';
import type { BodyDraft, Fault } from '../body-draft.ts';
import { readJsxAttributes } from '../jsx-attributes.ts';
import { type AddressFault, addressFault } from './address-fault.ts';

/** What is wrong with an address, and what to write. */
export function forbiddenAddress(address: string, fault: AddressFault): Fault {
	const code = 'forbidden-address';
	switch (fault.reason) {
		case 'protocol':
			return {
				code,
				message: `Unexpected address with "${fault.protocol}:": it is removed from the page.`,
				hint: 'Write an address with https:, http: or mailto:, or that of a page of this site. For a colon in a name, write ./ before it.',
			};
		case 'host':
			return {
				code,
				message: `Unexpected address "${address}": its host is not plain to see, so it is removed from the page.`,
				hint: `Write ${fault.meant}, if that is meant; an address of this site begins with one slash.`,
			};
		case 'unreadable':
			return {
				code,
				message: `No browser can read the address "${address}": it is removed from the page.`,
				hint: 'Copy it from a browser that shows the page.',
			};
	}
}

/** Reports links of a text, in Markdown or in MDX, whose address nobody should follow. */
export function checkAddresses(tree: Root, draft: BodyDraft): void {
	visit(tree, (node) => {
		if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
			const fault = addressFault(node.url);
			// An image on another host is reported as such.
			if (fault !== undefined && (node.type !== 'image' || fault.reason === 'protocol'))
				draft.report(node, forbiddenAddress(node.url, fault));
		}
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		const { href } = readJsxAttributes(node).values;
		if (typeof href !== 'string') return;
		const fault = addressFault(href);
		if (fault !== undefined) draft.report(node, forbiddenAddress(href, fault));
	});
}
