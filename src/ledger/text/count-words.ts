import type { Nodes, Root } from 'mdast';
import { isInline } from './prose-blocks.ts';

/** Counts the words that readers read, without MDX code, comments, imports and citations. */
export function countWords(tree: Root): number {
	return textIn(tree)
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The readable text, with a space between two blocks. */
function textIn(node: Nodes): string {
	switch (node.type) {
		case 'text':
		case 'inlineCode':
		case 'code':
			return node.value;
		case 'break':
			return ' ';
		case 'textDirective':
			// A citation is a number in brackets. The words of a figure without a label come from
			// its record, and count as one.
			if (node.name === 'cite') return '';
			return node.children.length === 0 ? '1' : node.children.map(textIn).join('');
		default: {
			if (!('children' in node)) return '';
			const children: readonly Nodes[] = node.children;
			return children
				.map((child) => (isInline(child) ? textIn(child) : ` ${textIn(child)} `))
				.join('');
		}
	}
}
