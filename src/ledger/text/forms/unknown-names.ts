import type { Root } from 'mdast';
import { visit } from '../visit.ts';
import type { BodyDraft } from '../body-draft.ts';
import { writtenDrawing } from '../read-drawing.ts';

/** Names that every module knows, and `props`, which Astro gives to a text. */
const everywhere: ReadonlySet<string> = new Set(
	'props undefined NaN Infinity globalThis console Math JSON Date Array Object String Number Boolean BigInt Symbol Map Set WeakMap WeakSet Promise RegExp Error TypeError RangeError Intl Reflect Proxy URL URLSearchParams parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI structuredClone process Buffer arguments'.split(
		' ',
	),
);

/** A node of a program. The parser says nothing more of it than its type. */
interface Code {
	readonly type: string;
	readonly name?: unknown;
	readonly loc?: { readonly start: { readonly line: number; readonly column: number } } | null;
}

/**
 * Reports names in the code of an MDX text that nothing in it defines. They would end the build: a
 * word in braces is code, as in `{total}` or `${total}`.
 */
export function checkNames(tree: Root, draft: BodyDraft): void {
	const programs: unknown[] = [];
	visit(tree, (node) => {
		if (
			node.type === 'mdxFlowExpression' ||
			node.type === 'mdxTextExpression' ||
			node.type === 'mdxjsEsm'
		)
			programs.push(node.data?.estree);
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		// What a drawing computes is a finding of its own, whatever it is computed from.
		if (writtenDrawing(node, draft) !== undefined) return;
		for (const attribute of node.attributes) {
			if (attribute.type === 'mdxJsxExpressionAttribute') programs.push(attribute.data?.estree);
			else if (typeof attribute.value === 'object') programs.push(attribute.value?.data?.estree);
		}
	});
	const codes = programs.filter(isCode);
	const defined = new Set([...everywhere, ...draft.brought, ...codes.flatMap(namesDefinedIn)]);
	for (const code of codes)
		for (const { name, loc } of namesUsedIn(code)) {
			if (typeof name !== 'string' || defined.has(name) || loc == null) continue;
			draft.reportInText(
				{ line: loc.start.line, column: loc.start.column + 1 },
				{
					code: 'unknown-name',
					message: `Unexpected "${name}" in braces: in MDX they hold code, and nothing in this text has this name.`,
					hint: 'Write \\{ for the sign itself, or import or export the name.',
				},
			);
		}
}

function isCode(value: unknown): value is Code {
	return typeof value === 'object' && value !== null && 'type' in value;
}

/** The nodes in a node, with the field that holds each. */
function partsOf(code: Code): readonly (readonly [field: string, part: Code])[] {
	return Object.entries(code).flatMap(([field, value]: [string, unknown]) =>
		(Array.isArray(value) ? value : [value])
			.filter(isCode)
			.map((part): readonly [string, Code] => [field, part]),
	);
}

/** The names that are read: not those of fields, and not those that are being defined. */
function namesUsedIn(code: Code): readonly Code[] {
	if (code.type === 'Identifier') return [code];
	// Components are the business of another check.
	if (code.type.startsWith('Import') || code.type.startsWith('JSXIdent')) return [];
	// "export { a } from './b.ts'" reads nothing of this text.
	if (code.type.startsWith('Export') && 'source' in code && isCode(code.source)) return [];
	const isComputed = 'computed' in code && code.computed === true;
	return partsOf(code).flatMap(([field, part]) => {
		const isField =
			!isComputed &&
			((code.type === 'MemberExpression' && field === 'property') ||
				((code.type === 'Property' || code.type.endsWith('Definition')) && field === 'key'));
		const isLabel = field === 'label' || (code.type === 'ExportSpecifier' && field === 'exported');
		return isField || isLabel ? [] : namesUsedIn(part);
	});
}

/** The names that functions, classes and declarations within a program define. */
function namesDefinedIn(code: Code): readonly string[] {
	return partsOf(code).flatMap(([field, part]) => [
		...(defines(code, field) ? boundIn(part) : []),
		...namesDefinedIn(part),
	]);
}

function defines({ type }: Code, field: string): boolean {
	return (
		(type.includes('Function') && (field === 'params' || field === 'id')) ||
		(type.startsWith('Class') && field === 'id') ||
		(type === 'VariableDeclarator' && field === 'id') ||
		(type === 'CatchClause' && field === 'param')
	);
}

function boundIn(code: Code): readonly string[] {
	return namesUsedIn(code).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}
