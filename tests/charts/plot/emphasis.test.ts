import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeColumns } from '../../../src/charts/plot/columns.ts';
import { placeRows } from '../../../src/charts/plot/rows.ts';
import { placeScatter } from '../../../src/charts/plot/scatter.ts';
import { placeSlopes } from '../../../src/charts/plot/slopes.ts';
import { draw } from '../../../src/charts/draw.ts';
import type { TimeExtras } from '../../../src/charts/kit/time/panel-extras.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';
import type { Attributes } from '../../../src/parts/context.ts';
import { baseFiles, type Fields, findingsOf, people } from '../../check/sites.ts';
import { contentOf } from '../../content.ts';
import { tries } from '../../sample.ts';
import { assertBroughtOut, ofClass } from '../brought-out.ts';
import { widths } from '../legible.ts';
import { markedText } from '../words.ts';
import { point } from './samples.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const billions = [4, 9, 6, 12, 7, 3] as const;
const points = ids.map((id, index) => point(id, billions[index] ?? 0));

const anyExtras = fc
	.record({
		noted: fc.subarray([...ids]),
		lines: fc.subarray([2, 7.5, 14]),
		values: fc.subarray([3, 11]),
		from: fc.option(fc.constantFrom(1, 5, 8), { nil: undefined }),
	})
	.map(
		({ noted, lines, values, from }): TimeExtras => ({
			lines: lines.map((value) => ({
				id: `line-${value}`,
				measure: 'aid',
				value: value * 1e9,
				words: `as many as €${value} billion, NATO officials`,
			})),
			shades:
				from === undefined
					? []
					: [{ of: 'values', from: from * 1e9, to: (from + 2) * 1e9, name: 'What was expected' }],
			notes: [
				...noted.map((id) => ({
					at: { of: 'record' as const, id },
					text: `a line of text about the amount ${id}`,
				})),
				...values.map((value) => ({
					at: { of: 'value' as const, value: value * 1e9 },
					text: `as far as ${value}`,
				})),
			],
		}),
	);
const month = (index: number) => `2024-0${index + 1}-01`;
const overMonths = points.map((one, index) => ({
	...one,
	at: { from: month(index), to: month(index + 1) },
}));
const inRows = points.map((one) => ({ label: `Country ${one.id}`, points: [one] }));
const slopes = [0, 2, 4].map((first) => ({
	name: `Country ${first}`,
	points: points
		.slice(first, first + 2)
		.map((one, index) => ({ ...one, at: index === 0 ? 'Committed' : 'Allocated' })),
}));
const pairs = points.map((y, index) => ({
	name: `Country ${y.id}`,
	x: point(`x-${y.id}`, (index + 1) * 1e-9),
	y,
}));

/** Every form of plot of the six amounts. */
const forms = {
	columns: (width: number, extras: TimeExtras) =>
		placeColumns([{ title: 'A', content: overMonths, extras }], width, {
			mark: 'bars',
			colours: [],
			words: english,
		}),
	dots: (width: number, extras: TimeExtras) =>
		placeColumns([{ title: 'A', content: overMonths, extras }], width, {
			mark: 'dots',
			colours: [],
			words: english,
		}),
	bars: (width: number, extras: TimeExtras) =>
		placeRows([{ title: 'A', content: inRows, extras }], width, {
			mark: 'bars',
			colours: [],
			words: english,
		}),
	'dots in rows': (width: number, extras: TimeExtras) =>
		placeRows([{ title: 'A', content: [{ label: 'All', points }], extras }], width, {
			mark: 'dots',
			colours: [],
			words: english,
		}),
	slopes: (width: number, extras: TimeExtras) =>
		placeSlopes([{ title: 'A', content: slopes, extras }], width, {
			colours: [],
			positions: ['Committed', 'Allocated'],
			words: english,
		}),
	pairs: (width: number, extras: TimeExtras) =>
		placeScatter([{ title: 'A', content: pairs, extras }], width, {
			colours: [],
			titles: { x: 'Share', y: 'Aid' },
			xMeasure: 'share',
			words: english,
		}),
} as const;

for (const [name, place] of Object.entries(forms))
	test(`what is brought out in a plot of ${name} covers nothing, and all of it is said`, () => {
		fc.assert(
			fc.property(fc.constantFrom(...widths), anyExtras, (width, extras) => {
				const scene = place(width, extras);
				assertBroughtOut(scene, extras);
				assert.equal(ofClass(scene, 'shaded').length, extras.shades?.length);
			}),
			{ numRuns: tries(30, 200) },
		);
	});

test('a line across a plot is within its axis and is in front of its bars', () => {
	const extras: TimeExtras = {
		lines: [{ id: 'line', measure: 'aid', value: 40e9, words: '€40 billion, NATO' }],
	};
	const scene = forms.columns(704, extras);
	const kinds = scene.items.map((item) =>
		item.kind === 'lines' && item.className === 'threshold' ? 'line' : item.kind,
	);
	assert.ok(kinds.indexOf('line') > kinds.lastIndexOf('group'));
	assert.ok(kinds.indexOf('line') < kinds.lastIndexOf('text'));
	const [line] = ofClass(scene, 'threshold');
	assert.ok(line?.kind === 'lines' && line.paths.flat().every(({ y }) => y > 0));
});

test('a line of the measure from left to right is upright', () => {
	const scene = forms.pairs(704, {
		lines: [{ id: 'line', measure: 'share', value: 2, words: '2%' }],
	});
	const [line] = ofClass(scene, 'threshold');
	assert.ok(line?.kind === 'lines');
	const [from, to] = line.paths[0] ?? [];
	assert.ok(from !== undefined && to !== undefined && from.x === to.x && from.y < to.y);
});

test('a note at a record without a mark, or beyond the axis, is below the drawing', () => {
	const far = '30 billion was asked for';
	const scene = forms.columns(704, {
		notes: [
			{ at: { of: 'record', id: 'passed-over' }, text: 'no bar' },
			{ at: { of: 'value', value: 30e9 }, text: far },
			{ at: { of: 'date', date: '2030-01' }, text: 'much later' },
		],
	});
	assert.deepEqual(scene.unplaced, ['much later', 'no bar', far]);
});

/** A plot of estimates, and the line of one. */
function drawn(attributes: Attributes, more: readonly Fields[] = []) {
	const figures = [
		people('first', 'killed', 1000, { asOf: '2023-01-01' }),
		people('second', 'killed', 3000, { asOf: '2023-04-01' }),
		people('ceiling', 'killed', 2000, { asOf: '2023-02-01' }),
		...more,
	];
	const text =
		'---\ntitle: T\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n---\nT.\n';
	const ledger = buildLedger(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify(figures),
			'content/articles/a.md': text,
		}),
	);
	const article = ledger.articles.get('a');
	assert.ok(article !== undefined);
	return draw(
		'plot',
		{
			figures: ['first', 'second'],
			title: 'T',
			mark: 'bars',
			x: 'date',
			y: 'amount',
			...attributes,
		},
		{ article, ledger, id: 'chart' },
	);
}

test('a plot says what is brought out, and has its lines in the table', () => {
	const element = drawn({
		lines: ['ceiling'],
		shade: '2023-02..2023-03: Offensive; 1500..: More than was known',
		notes: 'second: the last count; 2023-03: the leak; 500: half of it',
	});
	const words = markedText(element);
	for (const sentence of [
		'A line marks 2,000,',
		'Shaded, Feb 2023 to Mar 2023: Offensive.',
		'More than was known.',
		'the last count.',
		'Note at Mar 2023: the leak.',
	])
		assert.ok(words.includes(sentence), `${sentence} is missing in ${words}`);
	const chart = element.data?.chart;
	assert.ok(chart !== undefined && 'figures' in chart);
	assert.deepEqual(
		chart.figures.map(({ id }) => id),
		['first', 'second', 'ceiling'],
	);
	assert.equal(chart.table.rows.length, 3);
});

test('a line is in the panel of its word, or in every panel if it has the word of none', () => {
	const panels = (lines: readonly string[]) => {
		const { chart } =
			drawn({ figures: ['first', 'other'], lines, facet: 'claimant' }, [
				people('other', 'killed', 2500, {
					asOf: '2023-02-01',
					claimant: { name: 'UK', kind: 'third-government', named: true },
				}),
				people('third', 'killed', 1500, {
					claimant: { name: 'US', kind: 'third-government', named: true },
				}),
			]).data ?? {};
		return chart === undefined ? 0 : ofClass(chart.wide, 'threshold').length;
	};
	assert.equal(panels(['ceiling']), 1);
	assert.equal(panels(['third']), 2);
});

test('a plot reports what it cannot bring out', () => {
	const found = (attributes: string) =>
		findingsOf(
			[people('first', 'killed', 1000), people('second', 'killed', 3000, { asOf: '2023-04-01' })],
			{
				'content/articles/a.md': `---\ntitle: T\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\nfigures: [first, second]\n---\nT.\n\n::plot{mark="bars" y="amount" figures="first second" title="T" ${attributes}}\n`,
			},
		)
			.map(({ code }) => code)
			.filter((code) =>
				['bad-value', 'bad-date', 'not-drawn', 'note-without-room', 'unplottable'].includes(code),
			);
	assert.deepEqual(found('x="date" notes="first: fewer; 2023-05: later" shade="2023..: War"'), []);
	assert.deepEqual(found('x="measure" facet="year" notes="2023-05: later"'), ['bad-value']);
	assert.deepEqual(found('x="date" notes="third: none"'), ['not-drawn']);
	assert.deepEqual(found('x="date" notes="9000000: far beyond the axis"'), ['note-without-room']);
});
