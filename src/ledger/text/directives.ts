import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';

/** The text directives of Caveat. Any other one is a colon in the author's text. */
export const textDirectives = ['fig', 'cite', 'plain', 'term'] as const;

const known: ReadonlySet<string> = new Set(textDirectives);

/**
 * Restores every text directive that is not ours to the characters typed: `10:30`, `a:b`,
 * `:smile:[x]`.
 * @param source the text that the positions of `tree` refer to
 */
export function restoreDirectives(tree: Parents, source: string): void {
	if (!tree.children.some((child) => child.type === 'textDirective' && !known.has(child.name))) {
		for (const child of tree.children) if ('children' in child) restoreDirectives(child, source);
		return;
	}
	const typed: Nodes[] = tree.children.flatMap((child: Nodes): readonly Nodes[] =>
		child.type === 'textDirective' && !known.has(child.name) ? asTyped(child, source) : [child],
	);
	(tree as { children: Nodes[] }).children = mergeTexts(typed);
	// The brackets of a restored directive can contain another one.
	restoreDirectives(tree, source);
}

/** The source characters around the children of a directive, and the children themselves. */
function asTyped(node: TextDirective, source: string): readonly PhrasingContent[] {
	const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
	const [first, last] = [node.children[0], node.children.at(-1)];
	if (first?.position?.start.offset === undefined || last?.position?.end.offset === undefined) {
		return [textAt(source.slice(start, end), node.position)];
	}
	return [
		textAt(source.slice(start, first.position.start.offset), node.position),
		...node.children,
		textAt(source.slice(last.position.end.offset, end), last.position),
	];
}

function textAt(value: string, position: Text['position']): Text {
	return position === undefined ? { type: 'text', value } : { type: 'text', value, position };
}

/** Joins neighbouring text nodes, so that `[@a, 10:30]` is one text again. */
function mergeTexts(nodes: readonly Nodes[]): Nodes[] {
	const merged: Nodes[] = [];
	for (const node of nodes) {
		const before = merged.at(-1);
		if (node.type === 'text' && before?.type === 'text') {
			merged[merged.length - 1] = textAt(
				before.value + node.value,
				before.position && node.position
					? { start: before.position.start, end: node.position.end }
					: undefined,
			);
		} else merged.push(node);
	}
	return merged;
}
