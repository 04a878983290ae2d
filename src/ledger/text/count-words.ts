import type { Nodes, Root } from 'mdast';
import { splitPandocCitations } from './directives.ts';
import { isInline } from './prose-blocks.ts';

/** How many words of a text a reader reads: what code, comments, imports and citations say is not counted. */
export function countWords(tree: Root): number {
	return textIn(tree).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** The text that is read, with a space between two blocks. */
function textIn(node: Nodes): string {
	switch (node.type) {
		case 'text':
			return splitPandocCitations(node.value)
				.map((piece) => ('words' in piece ? piece.words : ''))
				.join('');
		case 'inlineCode':
		case 'code':
			return node.value;
		case 'break':
			return ' ';
		case 'textDirective':
			// A number in square brackets, and the words of the record, of which the number is read as one.
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
