import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Value = string | readonly string[] | undefined;

/**
 * The attributes of an MDX element that can be read without running code: text, `{"text"}`, `{6}`, `{true}` and `{["a", "b"]}`.
 * One that is computed is there with the value undefined.
 */
export function readAttributes(
	element: MdxJsxFlowElement | MdxJsxTextElement,
): Readonly<Record<string, Value>> {
	const read: Record<string, Value> = {};
	for (const attribute of element.attributes) {
		if (attribute.type !== 'mdxJsxAttribute') continue;
		const { name, value } = attribute;
		if (value === null || value === undefined || typeof value === 'string')
			read[name] = value ?? '';
		else {
			const statement = value.data?.estree?.body[0];
			read[name] =
				statement?.type === 'ExpressionStatement' ? literal(statement.expression) : undefined;
		}
	}
	return read;
}

interface Expression {
	readonly type: string;
	readonly value?: unknown;
	readonly elements?: readonly unknown[];
}

function literal(expression: Expression): Value {
	if (expression.type === 'Literal' && isPlain(expression.value)) return String(expression.value);
	if (expression.type !== 'ArrayExpression' || expression.elements === undefined) return undefined;
	const items = expression.elements.map((element) => literal(element as Expression));
	return items.every((item): item is string => typeof item === 'string') ? items : undefined;
}

function isPlain(value: unknown): value is string | number | boolean {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
