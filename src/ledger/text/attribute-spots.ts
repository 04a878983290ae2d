import type { Nodes } from 'mdast';
import { matches } from '../../language/matches.ts';
import type { Spot } from '../position.ts';
import { spotAt } from './source-offset.ts';

/** An attribute of a directive, or any other character between its braces. */
const attribute =
	/(?<name>[\p{L}_:][\p{L}\p{N}_:.-]*)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`{}]+)|[\s\S]/gu;

/**
 * Where each attribute of a leaf directive or of an MDX element starts, by its name.
 * @param source the text that the positions of `node` refer to
 */
export function attributeSpots(node: Nodes, source: string): Readonly<Record<string, Spot>> {
	if (node.type === 'leafDirective') return spotsInDirective(node, source);
	if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return {};
	return Object.fromEntries(
		node.attributes.flatMap((one): readonly (readonly [string, Spot])[] =>
			one.type !== 'mdxJsxAttribute' || one.position === undefined
				? []
				: [[one.name, { line: one.position.start.line, column: one.position.start.column }]],
		),
	);
}

function spotsInDirective(
	node: Extract<Nodes, { type: 'leafDirective' }>,
	source: string,
): Readonly<Record<string, Spot>> {
	const { start, end } = node.position ?? {};
	if (start?.offset === undefined || end?.offset === undefined) return {};
	// A label may contain braces of its own.
	const label = node.children.at(-1)?.position?.end.offset ?? start.offset;
	const brace = source.indexOf('{', label);
	if (brace === -1 || brace >= end.offset) return {};
	return Object.fromEntries(
		matches(attribute, source.slice(brace + 1, end.offset)).flatMap(
			({ index, groups }): readonly (readonly [string, Spot])[] =>
				groups?.['name'] === undefined ? [] : [[groups['name'], spotAt(source, brace + 1 + index)]],
		),
	);
}
