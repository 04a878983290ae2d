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
	const plot: Bare = { tagName: 'div', classes: ['plot'] };
	return styled(withSingleClasses(svg), rootProperties(rules), [plot]);

	function styled(element: Element, inherited: Properties, around: readonly Bare[]): Element {
		const path = [...around, bareOf(element)];
		const declared = declaredOn(path, rules);
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
				child.type === 'element' ? styled(child, own, path) : child,
			),
		};
	}
}

/** What a rule for drawings looks at in an element. */
interface Bare {
	readonly tagName: string;
	readonly classes: readonly string[];
}

function bareOf({ tagName, properties: { className } }: Element): Bare {
	return { tagName, classes: Array.isArray(className) ? className.map(String) : [] };
}

type Declared = CssRule['declarations'];

const declaredIn = new WeakMap<readonly CssRule[], Map<string, Declared>>();

/**
 * The declarations for an element, looked up once for all elements with the same names and the same
 * elements around them: drawings repeat a few.
 * @param path the element with those around it, outermost first
 */
function declaredOn(path: readonly Bare[], rules: readonly CssRule[]): Declared {
	const known = declaredIn.get(rules) ?? new Map<string, Declared>();
	declaredIn.set(rules, known);
	const key = path.map(({ tagName, classes }) => [tagName, ...classes].join('.')).join('>');
	const declared = known.get(key) ?? findDeclared(path, rules);
	known.set(key, declared);
	return declared;
}

function findDeclared(path: readonly Bare[], rules: readonly CssRule[]): Declared {
	const elements = path.map(({ tagName, classes }) => h(tagName, { className: [...classes] }));
	for (const [index, element] of elements.slice(1).entries())
		elements[index]?.children.push(element);
	const [page, last] = [elements[0], elements.at(-1)];
	const names = new Set(
		path.flatMap(({ tagName, classes }) => [tagName, ...classes.map((name) => `.${name}`)]),
	);
	const declared = new Map<string, string>();
	for (const { selector, declarations, named } of namedRules(rules))
		if (named.every((name) => names.has(name)))
			if (last !== undefined && selectAll(selector, page).includes(last))
				for (const [name, value] of declarations) declared.set(name, value);
	return [...declared];
}

/** A rule that a drawing can match, with every class and element that it must contain. */
interface NamedRule extends CssRule {
	/** `.dot` for a class, `text` for an element. */
	readonly named: readonly string[];
}

const namedRulesOf = new WeakMap<readonly CssRule[], readonly NamedRule[]>();

/**
 * The rules of a stylesheet that look at elements and those around them, prepared once. Those for
 * other states, for attributes and for what comes before an element are not for drawings.
 */
function namedRules(rules: readonly CssRule[]): readonly NamedRule[] {
	const known = namedRulesOf.get(rules);
	if (known !== undefined) return known;
	const named = rules
		.filter(({ selector }) => !/::|:(?!is\b|root\b)|[+~[]/.test(selector))
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
