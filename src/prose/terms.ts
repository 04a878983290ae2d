import type {} from 'mdast-util-to-hast';
import type { Root } from 'mdast';
import { visit } from '../ledger/text/visit.ts';
import type { Text } from '../ledger/ledger.ts';

/** The ids of the terms that a text explains, in order and without duplicates. */
export function termIdsOf({ body }: Pick<Text, 'body'>): readonly string[] {
	return [...new Set(body.terms.map(({ term }) => term))];
}

/** The id of the definition of a term on a page. */
export function termCardId(term: string): string {
	return `term:${term}`;
}

/**
 * Turns `:term[words]{#id}` into the words and a button that opens the definition, in a label like
 * that of a figure.
 */
export function proseTerms(tree: Root): void {
	visit(tree, 'textDirective', (node) => {
		if (node.name !== 'term') return;
		const target = termCardId(node.attributes?.['id'] ?? '');
		node.children = [
			...node.children,
			{
				type: 'textDirective',
				name: 'term-button',
				children: [],
				data: { hName: 'button', hProperties: { popovertarget: target } },
			},
		];
		node.data = { hName: 'label', hProperties: { className: ['term'] } };
	});
}
