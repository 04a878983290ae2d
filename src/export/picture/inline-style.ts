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
	for (const { selector, declarations } of rules) {
		if (selector.includes('::') || /:(?!is\b|root\b)/.test(selector)) continue;
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
