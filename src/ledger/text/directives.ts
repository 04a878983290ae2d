import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';

/** The text directives of Caveat. Any other one is a colon in the author's text. */
export const textDirectives = ['fig', 'cite', 'plain', 'term'] as const;

/** One citation: a source and a place in it. */
export interface CitedSource {
	readonly source: string;
	readonly at?: string | undefined;
}

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

/** The sources that a `:cite[a; b]{at="p. 3"}` names. `at` belongs to the last. */
export function readCite(label: string, at: string | null | undefined): readonly CitedSource[] {
	const ids = label
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '');
	return ids.map((id, index) =>
		index === ids.length - 1 && at != null && at !== '' ? { source: id, at } : { source: id },
	);
}

const pandocCitation = /\[(@[^\]\s,;]+(?:,[^\];]*)?(?:;\s*@[^\]\s,;]+(?:,[^\];]*)?)*)\]/g;

/** A piece of a text node: words, or a Pandoc citation with its offset in the text. */
export type TextPiece =
	| { readonly words: string }
	| { readonly cited: readonly CitedSource[]; readonly offset: number };

/**
 * Splits Pandoc citations such as `[@id, paragraph 3; @other]` from a text. A text without one is
 * returned as one piece.
 */
export function splitPandocCitations(value: string): readonly TextPiece[] {
	const pieces: TextPiece[] = [];
	let end = 0;
	for (const match of value.matchAll(pandocCitation)) {
		if (match.index > end) pieces.push({ words: value.slice(end, match.index) });
		const cited = (match[1] ?? '').split(';').map((part): CitedSource => {
			const [id = '', ...locator] = part.trim().slice(1).split(',');
			const at = locator.join(',').trim();
			return at === '' ? { source: id } : { source: id, at };
		});
		pieces.push({ cited, offset: match.index });
		end = match.index + match[0].length;
	}
	if (end < value.length) pieces.push({ words: value.slice(end) });
	return pieces;
}
