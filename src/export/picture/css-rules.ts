import { parse } from 'postcss';

/** One selector of a stylesheet with its declarations. */
export interface CssRule {
	readonly selector: string;
	readonly declarations: readonly (readonly [property: string, value: string])[];
}

let last: { readonly css: string; readonly rules: readonly CssRule[] } | undefined;

/**
 * The rules of a stylesheet that apply at any width and in any medium, weakest first. Those of the
 * last stylesheet are kept, because all drawings of a site have the same.
 */
export function parseCss(css: string): readonly CssRule[] {
	if (last?.css === css) return last.rules;
	const rules = readRules(css);
	last = { css, rules };
	return rules;
}

function readRules(css: string): readonly CssRule[] {
	const rules = parse(css).nodes.flatMap((node): readonly CssRule[] => {
		// An at-rule, such as a query of the width, does not apply everywhere.
		if (node.type !== 'rule') return [];
		const declarations = node.nodes.flatMap((one) =>
			one.type === 'decl' ? [[one.prop, one.value] as const] : [],
		);
		return node.selectors.map((selector) => ({ selector, declarations }));
	});
	return rules.sort((a, b) => specificity(a.selector) - specificity(b.selector));
}

/** Counts classes first, then elements; an `:is()` counts as one of its options. */
function specificity(selector: string): number {
	const plain = selector.replaceAll(/:is\(([^,)]*)[^)]*\)/g, '$1');
	return (
		(plain.match(/[.:]/g)?.length ?? 0) * 100 + (plain.match(/(?:^|[\s>])[a-z]/g)?.length ?? 0)
	);
}

export type Properties = Readonly<Record<string, string>>;

/** The custom properties of `:root`; if there are two themes, those of the light one. */
export function rootProperties(rules: readonly CssRule[]): Properties {
	const all = rules
		.filter(({ selector }) => selector === ':root')
		.flatMap(({ declarations }) => declarations);
	return Object.fromEntries(
		all
			.filter(([name]) => name.startsWith('--'))
			.map(([name, value]) => [name, /^light-dark\(\s*([^,]+),/.exec(value)?.[1] ?? value]),
	);
}

/**
 * A value for programs without custom properties: colours as #rrggbb, using the light one of two,
 * and lengths in px as numbers.
 */
export function plainValue(value: string, properties: Properties): string {
	const filled = value.replaceAll(
		/var\((--[\w-]+)\)/g,
		(_, name: string) => properties[name] ?? '',
	);
	const mix = /^color-mix\(\s*in srgb,\s*(#\w{6}) (\d+)%,\s*(#\w{6})\s*\)$/.exec(filled);
	if (mix !== null) return mixColours(mix[1] ?? '', mix[3] ?? '', Number(mix[2]) / 100);
	return filled.replace(/^light-dark\(\s*([^,]+),.*\)$/s, '$1').replace(/^([\d.]+)px$/, '$1');
}

function mixColours(a: string, b: string, share: number): string {
	const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
	return `#${[1, 3, 5]
		.map((at) =>
			Math.round(part(a, at) * share + part(b, at) * (1 - share))
				.toString(16)
				.padStart(2, '0'),
		)
		.join('')}`;
}
