import type {} from 'mdast-util-to-hast';
import { h } from 'hastscript';
import type { PhrasingContent, Root } from 'mdast';
import { visit } from '../ledger/text/visit.ts';
import { editionIn } from '../ledger/link/edition.ts';
import type { Ledger, Text } from '../ledger/ledger.ts';
import { formatFigure } from '../language/write/format.ts';

/** The id of the card of a figure on a page. */
export function cardId(figure: string): string {
	return `figure:${figure}`;
}

/**
 * Turns `:fig[words]{#id}` into the words and a button that opens the card of the figure. The words
 * are in a label, because a button cannot break across lines; a tap on them presses the button.
 */
export function proseFigures(tree: Root, article: Text, ledger: Ledger): void {
	visit(tree, 'textDirective', (node) => {
		if (node.name !== 'fig') return;
		const id = node.attributes?.['id'] ?? '';
		const figure = ledger.figures.get(id)?.record;
		const words: PhrasingContent[] =
			node.children.length > 0 || figure === undefined
				? node.children
				: [
						{
							type: 'text',
							value: formatFigure(figure, editionIn(article.language, ledger).vocabulary),
						},
					];
		const button = h('button', { popovertarget: cardId(id) });
		node.children = [
			...words,
			{
				type: 'textDirective',
				name: 'fig-button',
				children: [],
				data: { hName: 'button', hProperties: button.properties },
			},
		];
		node.data = { hName: 'label', hProperties: { className: ['fig'] } };
	});
}
