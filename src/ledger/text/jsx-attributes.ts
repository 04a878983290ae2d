import type { ArrayExpression, Expression } from 'estree';
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Value = string | readonly string[];

/**
 * An attribute whose value is known only when code runs. One without a name spreads an object:
 * `{...all}`.
 */
export interface ComputedAttribute {
	readonly name?: string;
	readonly position: Nodes['position'];
}

/**
 * The attributes of an MDX element that can be read without running code, and those that cannot.
 */
export interface JsxAttributes {
	readonly values: Readonly<Record<string, Value>>;
	readonly computed: readonly ComputedAttribute[];
}

/**
 * Reads the attributes of an MDX element without running code: text, `{"text"}`, `` {`text`} ``,
 * `{6}`, `{true}` and `{["a", "b"]}`. A name without a value has the value ''.
 */
export function readJsxAttributes(element: MdxJsxFlowElement | MdxJsxTextElement): JsxAttributes {
	const values: Record<string, Value> = {};
	const computed: ComputedAttribute[] = [];
	for (const attribute of element.attributes) {
		const position = attribute.position ?? element.position;
		if (attribute.type !== 'mdxJsxAttribute') {
			computed.push({ position });
			continue;
		}
		const { name, value } = attribute;
		if (value === null || value === undefined || typeof value === 'string') {
			values[name] = value ?? '';
			continue;
		}
		const statement = value.data?.estree?.body[0];
		const read =
			statement?.type === 'ExpressionStatement' ? literal(statement.expression) : undefined;
		if (read === undefined) computed.push({ name, position });
		else values[name] = read;
	}
	return { values, computed };
}

function literal(expression: Expression): Value | undefined {
	if (expression.type === 'ArrayExpression') return literals(expression);
	if (expression.type === 'TemplateLiteral' && expression.expressions.length === 0)
		return expression.quasis[0]?.value.cooked ?? undefined;
	return expression.type === 'Literal' && isPlain(expression.value)
		? String(expression.value)
		: undefined;
}

function literals({ elements }: ArrayExpression): Value | undefined {
	const items = elements.map((element) =>
		element === null || element.type === 'SpreadElement' ? undefined : literal(element),
	);
	return items.every((item): item is string => typeof item === 'string') ? items : undefined;
}

function isPlain(value: unknown): value is string | number | boolean {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
