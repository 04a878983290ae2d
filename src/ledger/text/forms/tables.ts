import type { Root } from 'mdast';
import { visit } from '../visit.ts';
import type { BodyDraft } from '../body-draft.ts';

/** A line of a table: `| side | said by |`. */
const row = /^\|.*\|[ \t]*(?:\n\|.*\|[ \t]*)*$/u;

/** Reports tables that would be printed as they were typed, and cells that would be dropped. */
export function checkTables(tree: Root, draft: BodyDraft): void {
	const { text } = draft.source;
	visit(tree, (node) => {
		if (node.type === 'paragraph') {
			const typed = text.slice(node.position?.start.offset, node.position?.end.offset);
			if (row.test(typed) && /\|.*\|/.test(typed))
				draft.report(node, {
					code: 'broken-table',
					message: 'This table has no line below its head: it would be printed as it was typed.',
					hint: 'Write a line such as |---|---| below the first one, with a part for each column.',
				});
		}
		if (node.type !== 'table') return;
		const columns = node.children[0]?.children.length ?? 0;
		for (const one of node.children) {
			const extra = one.children[columns];
			if (extra === undefined) continue;
			draft.report(extra, {
				code: 'broken-table',
				message: `This row has ${one.children.length} cells, and the head of the table ${columns}: the rest would be dropped.`,
				hint: 'Add a column to the head and to the line below it, or write a sign | within a cell as \\|.',
			});
		}
	});
}
