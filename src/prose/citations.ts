import type {} from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Parents, PhrasingContent, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { type CitedSource, readCite, splitPandocCitations } from '../ledger/directives.ts';
import type { Article } from '../ledger/ledger.ts';

/** The ids on a page of a source's preview and of one citation of it, `count` being 1 for the first. */
export const previewId = (number: number) => `p${number}`;
export const citationId = (number: number, count: number) => `c${number}-${count}`;

/** Turns `:cite[a; b]{at=…}` and `[@a, p. 3]` into numbers that open a preview of the source. */
export function proseCitations(tree: Root, article: Article): void {
	const counts = new Map<number, number>();
	const render = (cited: readonly CitedSource[]): TextDirective => ({
		type: 'textDirective',
		name: 'cite',
		data: { hName: 'span', hProperties: { className: ['cite'] } },
		// The word joiner keeps the number on the line of the word before it.
		children: [{ type: 'text', value: '\u2060' }, ...cited.map((one): PhrasingContent => {
			const number = article.sources.indexOf(one.source) + 1;
			const count = (counts.get(number) ?? 0) + 1;
			counts.set(number, count);
			return {
				type: 'textDirective',
				name: 'cite-number',
				children: [{ type: 'text', value: String(number) }],
				data: { hName: 'button', hProperties: { type: 'button', id: citationId(number, count), popovertarget: previewId(number), ariaLabel: `Source ${number}${one.at === undefined ? '' : `, ${one.at}`}` } },
			};
		})],
	});
	visit(tree, (node, index, parent) => {
		if (index === undefined || parent === undefined) return undefined;
		const siblings = (parent as Parents).children as PhrasingContent[];
		if (node.type === 'textDirective' && node.name === 'cite' && node.data === undefined) {
			siblings[index] = render(readCite(textOf(node), node.attributes?.['at']));
			return [SKIP, index + 1];
		}
		if (node.type !== 'text' || !node.value.includes('[@')) return undefined;
		const pieces = splitPandocCitations(node.value).map((piece): PhrasingContent => ('cited' in piece ? render(piece.cited) : { type: 'text', value: piece.words }));
		siblings.splice(index, 1, ...pieces);
		return [SKIP, index + pieces.length];
	});
}
