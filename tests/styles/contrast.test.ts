import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { placeEstimateRange } from '../../src/charts/estimate-range/layout.ts';
import { type PaletteColour, palette, paletteColours } from '../../src/record/palette.ts';
import { rows } from '../charts/samples.ts';
import { themeCss, themeOf } from '../../src/record/theme.ts';
import { chart as english } from '../../src/messages/en/chart.ts';

/** A stylesheet without formatting spaces. */
const read = (name: string) =>
	readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8')
		.replaceAll(/\s*([{}:;,])\s*|(?<=\()\s+|\s+(?=\))/g, '$1')
		.replaceAll(';}', '}');
const site = `${themeCss(themeOf()).replaceAll(/\s+/g, '')}${read('site')}`;
const chart = read('chart');

type Colour = readonly [red: number, green: number, blue: number];
type Theme = 'light' | 'dark';
const themes: readonly Theme[] = ['light', 'dark'];

/** A custom property of the site, or the fill of a class of drawings, in a theme. */
function colour(name: string, theme: Theme): Colour {
	const [, light = '', dark = ''] =
		new RegExp(`--${name}:light-dark\\((#\\w{6}),(#\\w{6})\\)`).exec(site + chart) ?? [];
	const hex = theme === 'light' ? light : dark;
	assert.match(hex, /^#/, name);
	return parts(hex);
}

/** A colour of the palette in a theme. */
function named(name: PaletteColour, theme: Theme): Colour {
	return parts(palette[name][theme]);
}

function parts(hex: string): Colour {
	const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
	return [part(1), part(3), part(5)];
}

const mixed = (a: Colour, b: Colour, share: number): Colour => [
	a[0] * share + b[0] * (1 - share),
	a[1] * share + b[1] * (1 - share),
	a[2] * share + b[2] * (1 - share),
];

/** Relative luminance by WCAG 2.2, which also predicts the grey of a black-and-white print. */
function luminance([r, g, b]: Colour): number {
	const linear = (value: number) =>
		value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
	return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(a: Colour, b: Colour): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
	return (light + 0.05) / (dark + 0.05);
}

/** A number in a rule for drawings. */
function numberIn(rule: RegExp): number {
	const value = Number(rule.exec(chart)?.[1]);
	assert.ok(value > 0, String(rule));
	return value;
}

function atLeast(least: number, pairs: Readonly<Record<string, readonly [Colour, Colour]>>): void {
	for (const [what, [a, b]] of Object.entries(pairs))
		assert.ok(contrast(a, b) >= least, `${what}: ${contrast(a, b).toFixed(2)}, less than ${least}`);
}

const tint = numberIn(/\.estimated\{fill:color-mix\(in srgb,var\(--shape\) (\d+)%/) / 100;

for (const theme of themes) {
	const of = (name: string) => colour(name, theme);
	const paper = of('paper');

	test(`text has a contrast of 4.5 in the ${theme} theme, on the page, on highlights and on the parts of a chart`, () => {
		atLeast(4.5, {
			ink: [of('ink'), paper],
			soft: [of('soft'), paper],
			warning: [of('warning'), paper],
			marked: [of('ink'), of('mark')],
			'on a dark part': [of('ink'), of('dark-grey')],
			'on a light part': [of('ink'), of('grey-4')],
		});
	});

	test(`marks, lines and edges of parts have a contrast of 3 in the ${theme} theme`, () => {
		const weakest = numberIn(/\.tone-2\{opacity:([\d.]+)/);
		assert.match(chart, /\.plot:is\(\.grey-2,\.grey-3,\.grey-4\)\{stroke:var\(--grey-1\)\}/);
		atLeast(3, {
			others: [of('soft'), paper],
			'a dark part': [of('grey-1'), paper],
			'a dark kind': [of('dark-grey'), paper],
			ring: [of('ink'), paper],
			...Object.fromEntries(
				paletteColours.map((name) => [
					`the palest line in ${name}`,
					[mixed(named(name, theme), paper, weakest), paper],
				]),
			),
		});
	});

	test(`every tint has an edge with a contrast of 3 in the ${theme} theme against the page, and of 2 with the tint`, () => {
		for (const rule of [/\.outlined\.soft\{([^}]*)\}/, /:is\(\.order,\.pale\)\{([^}]*)\}/]) {
			const declared = rule.exec(chart)?.[1] ?? assert.fail(String(rule));
			const share = (property: string) =>
				Number(new RegExp(`(?:^|;)${property}:([\\d.]+)`).exec(declared)?.[1]);
			const edge = share('stroke-opacity');
			for (const name of paletteColours) {
				const full = named(name, theme);
				const filled = mixed(full, paper, share('fill-opacity'));
				atLeast(3, { [`${name} on the page`]: [mixed(full, paper, edge), paper] });
				atLeast(2, { [`${name} on its tint`]: [mixed(full, filled, edge), filled] });
			}
		}
	});

	test(`without colours, in the ${theme} theme, a mark is full, tinted within a line, or striped, and neighbouring parts differ`, () => {
		for (const full of [of('soft'), ...paletteColours.map((name) => named(name, theme))]) {
			atLeast(2, { 'full and tint': [full, mixed(full, paper, tint)] });
			atLeast(3, { 'a stripe and the page between two': [full, paper] });
		}
		atLeast(1.2, {
			'first and second': [of('grey-1'), of('grey-2')],
			'second and third': [of('grey-2'), of('grey-3')],
			'third and fourth': [of('grey-3'), of('grey-4')],
		});
		atLeast(1.3, { 'dark and light kind': [of('dark-grey'), of('grey-4')] });
	});
}

test('words name the side of a mark, because in black and white two sides may have the same grey', () => {
	for (const theme of themes) assert.ok(contrast(named('blue', theme), named('rust', theme)) < 1.3);
	for (const width of [704, 340]) {
		const lanes = placeEstimateRange(rows, width, { words: english }).items.filter(
			(item) => item.kind === 'group' && item.items.some(({ kind }) => kind === 'text'),
		);
		assert.equal(lanes.length, rows.length);
		for (const [index, lane] of lanes.entries()) {
			const words =
				lane.kind === 'group'
					? lane.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ')
					: '';
			assert.ok(words.includes(rows[index]?.subjectLabel ?? '?'), words);
		}
	}
});
