import type { Root } from 'mdast';
import type { BodyDraft } from '../body-draft.ts';

/** Reads what an MDX text imports, and what it exports from other files. */
export function readImports(tree: Root, draft: BodyDraft): void {
	for (const node of tree.children) {
		if (node.type !== 'mdxjsEsm') continue;
		for (const statement of node.data?.estree?.body ?? []) {
			if (!('source' in statement) || typeof statement.source?.value !== 'string') continue;
			const { line = 1, column = 0 } = statement.source.loc?.start ?? {};
			draft.imports.push({
				from: statement.source.value,
				line: line + draft.source.linesBefore,
				column: column + 1,
			});
		}
	}
}
