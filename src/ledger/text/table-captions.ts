import type { Nodes, Paragraph, Parents, Root, Table, Text } from 'mdast';
import { visit } from './visit.ts';

declare module 'mdast' {
	interface ParagraphData {
		/**
		 * Set for a caption, which has lost its sign then: whether its table comes before or after
		 * it, or `nowhere`.
		 */
		tableCaption?: 'before' | 'after' | 'nowhere';
	}
}

/** `: Words` or `Table: Words`, as Pandoc has it: https://pandoc.org/MANUAL.html#tables. */
const sign = /^(?:[Tt]able:|:)[ \t]+(?=\S)/;

/**
 * Marks the captions of tables: paragraphs that begin with `: ` or `Table: `, after a table or before
 * it. A caption directly below the last row, which Markdown takes for another row, becomes such a
 * paragraph. Run it after `restoreDirectives`.
 * @param source the text that the positions of `tree` refer to
 */
export function readTableCaptions(tree: Root, source: string): void {
	if (!/(?:^|\n)[ \t>]*(?:[Tt]able)?:[ \t]/.test(source)) return;
	visit(tree, (node) => {
		if (!('children' in node)) return;
		freeLastRows(node, source);
		const { children }: { readonly children: readonly Nodes[] } = node;
		const captioned = new Set<Nodes>();
		for (const [index, child] of children.entries()) {
			if (child.type !== 'paragraph' || !isCaption(child, source)) continue;
			const [before, after] = [children[index - 1], children[index + 1]];
			const isFree = (one: Nodes | undefined) => one?.type === 'table' && !captioned.has(one);
			const at = isFree(before) ? 'before' : isFree(after) ? 'after' : 'nowhere';
			const table = at === 'before' ? before : at === 'after' ? after : undefined;
			if (table !== undefined) captioned.add(table);
			child.data = { ...child.data, tableCaption: at };
			if (at !== 'nowhere') withoutSign(child);
		}
	});
}

/** Moves a last row that is a caption behind its table. */
function freeLastRows(parent: Parents, source: string): void {
	const children: Nodes[] = parent.children;
	for (let index = children.length - 1; index >= 0; index -= 1) {
		const table = children[index];
		if (table?.type !== 'table') continue;
		const caption = captionInRow(table, source);
		if (caption === undefined) continue;
		table.children.pop();
		children.splice(index + 1, 0, caption);
	}
}

function captionInRow({ children }: Table, source: string): Paragraph | undefined {
	const last = children.length > 1 ? children.at(-1) : undefined;
	const [cell, ...others] = last?.children ?? [];
	if (cell === undefined || others.length > 0) return undefined;
	const { position } = cell;
	const paragraph: Paragraph = {
		type: 'paragraph',
		children: cell.children,
		...(position === undefined ? {} : { position }),
	};
	return isCaption(paragraph, source) ? paragraph : undefined;
}

function isCaption({ children: [first] }: Paragraph, source: string): boolean {
	if (first?.type !== 'text' || !sign.test(first.value)) return false;
	// A backslash or an entity makes it a sign of the text.
	const start = first.position?.start.offset ?? 0;
	return source.startsWith(first.value.charAt(0), start);
}

function withoutSign({ children: [first] }: Paragraph): void {
	const text = first as Text;
	const { length } = sign.exec(text.value)?.[0] ?? '';
	text.value = text.value.slice(length);
	const start = text.position?.start;
	if (start === undefined) return;
	start.column += length;
	start.offset = (start.offset ?? 0) + length;
}
