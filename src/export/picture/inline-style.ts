import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { h } from 'hastscript';
import { type CssRule, plainValue, type Properties, rootProperties } from './css-rules.ts';

/** The CSS properties that an SVG can have as attributes. */
const presentation = new Set([
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-opacity',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'opacity',
	'paint-order',
	'font-size',
	'font-weight',
	'text-decoration',
]);

/**
 * A drawing that needs no stylesheet: attributes with the light theme's styles replace the classes
 * of its elements.
 */
export function inlineStyle(svg: Element, rules: readonly CssRule[]): Element {
	const said = new Map<Element, Record<string, string>>();
	const drawing = withSingleClasses(svg);
	const page = h('div', { className: ['plot'] }, [drawing]);
	const names = namesIn(page);
	for (const { selector, declarations, named } of namedRules(rules)) {
		if (!named.every((name) => names.has(name))) continue;
		for (const element of selectAll(selector, page))
			said.set(element, { ...said.get(element), ...Object.fromEntries(declarations) });
	}
	return styled(drawing, rootProperties(rules));

	function styled(element: Element, inherited: Properties): Element {
		const declared = Object.entries(said.get(element) ?? {});
		const own = {
			...inherited,
			...Object.fromEntries(
				declared
					.filter(([name]) => name.startsWith('--'))
					.map(([name, value]) => [name, plainValue(value, inherited)]),
			),
		};
		const attributes = declared
			.filter(([name]) => presentation.has(name))
			.map(([name, value]) => [name, plainValue(value, own)]);
		const { className: _className, ...rest } = element.properties;
		return {
			...element,
			properties: { ...rest, ...Object.fromEntries(attributes) },
			children: element.children.map((child) =>
				child.type === 'element' ? styled(child, own) : child,
			),
		};
	}
}

/** A rule that a drawing can match, with every class and element that it must contain. */
interface NamedRule extends CssRule {
	/** `.dot` for a class, `text` for an element. */
	readonly named: readonly string[];
}

const namedRulesOf = new WeakMap<readonly CssRule[], readonly NamedRule[]>();

/** The rules of a stylesheet without those for other states, prepared once. */
function namedRules(rules: readonly CssRule[]): readonly NamedRule[] {
	const known = namedRulesOf.get(rules);
	if (known !== undefined) return known;
	const named = rules
		.filter(({ selector }) => !selector.includes('::') && !/:(?!is\b|root\b)/.test(selector))
		.map((rule) => ({ ...rule, named: namesOf(rule.selector) }));
	namedRulesOf.set(rules, named);
	return named;
}

/** The classes and elements of a selector, without the options of an `:is()`. */
function namesOf(selector: string): readonly string[] {
	let plain = selector;
	while (/\([^()]*\)/.test(plain)) plain = plain.replaceAll(/\([^()]*\)/g, '');
	plain = plain.replaceAll(/:[\w-]+|\[[^\]]*\]/g, '');
	return plain.match(/\.[\w-]+|(?<![\w.-])[a-zA-Z][\w-]*/g) ?? [];
}

/** The classes and elements that a drawing contains, itself included. */
function namesIn(
	{ tagName, properties: { className }, children }: Element,
	names = new Set<string>(),
): ReadonlySet<string> {
	names.add(tagName);
	if (Array.isArray(className)) for (const name of className) names.add(`.${name}`);
	for (const child of children) if (child.type === 'element') namesIn(child, names);
	return names;
}

/** Splits classes with spaces, because selectors are matched one class at a time. */
function withSingleClasses(element: Element): Element {
	const { className } = element.properties;
	return {
		...element,
		properties: {
			...element.properties,
			...(Array.isArray(className)
				? { className: className.flatMap((words) => String(words).split(' ')) }
				: {}),
		},
		children: element.children.map((child) =>
			child.type === 'element' ? withSingleClasses(child) : child,
		),
	};
}
