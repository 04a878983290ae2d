import type { Root } from 'mdast';
import { visit } from '../visit.ts';
import type { BodyDraft, Fault } from '../body-draft.ts';
import { readJsxAttributes } from '../jsx-attributes.ts';
import { forbiddenProtocol } from './allowed.ts';

/** What is wrong with an address of this protocol. */
export function forbiddenAddress(protocol: string): Fault {
	return {
		code: 'forbidden-address',
		message: `Unexpected address with "${protocol}:": it is removed from the page.`,
		hint: 'Write an address with https:, http: or mailto:, or that of a page of this site. For a colon in a name, write ./ before it.',
	};
}

/** Reports links of a text, in Markdown or in MDX, whose address nobody should follow. */
export function checkAddresses(tree: Root, draft: BodyDraft): void {
	visit(tree, (node) => {
		if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
			const protocol = forbiddenProtocol(node.url);
			if (protocol !== undefined) draft.report(node, forbiddenAddress(protocol));
		}
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		const { href } = readJsxAttributes(node).values;
		const protocol = typeof href === 'string' ? forbiddenProtocol(href) : undefined;
		if (protocol !== undefined) draft.report(node, forbiddenAddress(protocol));
	});
}
