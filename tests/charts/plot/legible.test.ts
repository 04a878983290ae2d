import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { haveColumnRoom, placeColumns } from '../../../src/charts/plot/columns.ts';
import type { PlotPoint } from '../../../src/charts/plot/point.ts';
import { placeRows } from '../../../src/charts/plot/rows.ts';
import { placeScatter } from '../../../src/charts/plot/scatter.ts';
import { placeSlopes } from '../../../src/charts/plot/slopes.ts';
import type { Scene, SceneItem } from '../../../src/charts/kit/scene.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';
import { qualifiers } from '../../../src/record/figure.ts';
import { grades } from '../../../src/record/vocabulary.ts';
import { slowTest, tries } from '../../sample.ts';
import { anyAmount, anyName, anyWords, assertLegible, widths } from '../legible.ts';
import { drawnPlots, point } from './samples.ts';

const runs = { numRuns: tries(120, 800) };
const anyWidth = fc.constantFrom(...widths);
const anyPoint = fc
	.record({
		low: anyAmount,
		more: anyAmount,
		qualifier: fc.constantFrom(...qualifiers),
		grade: fc.constantFrom(...grades),
		colour: fc.constantFrom('teal' as const, 'rust' as const, 'plain' as const),
	})
	.map(
		({ low, more, qualifier, ...rest }): PlotPoint => ({
			...rest,
			id: '',
			qualifier,
			amount: qualifier === 'range' ? { low, high: low + more } : low,
			words: `about ${Math.round(low).toLocaleString('en')}`,
		}),
	);
const named = (points: readonly PlotPoint[], from = 'p') =>
	points.map((one, index) => ({ ...one, id: `${from}${index}` }));
const colours = [
	{ colour: 'teal', label: 'Committed' },
	{ colour: 'rust', label: 'Головне управління розвідки Міністерства оборони України' },
] as const;

slowTest('the samples of plots are legible at every width', () => {
	for (const place of Object.values(drawnPlots))
		for (const width of widths) assertLegible(place(width));
});

test('no label of a plot of rows is clipped or covered', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.record({ label: anyName, points: fc.array(anyPoint, { minLength: 1, maxLength: 3 }) }),
				{
					minLength: 1,
					maxLength: 25,
				},
			),
			fc.constantFrom('dots' as const, 'bars' as const),
			anyWidth,
			anyWords,
			(rows, mark, width, words) => {
				const content = rows.map(({ label, points }, index) => ({
					label,
					points: named(points, `${index}-`),
				}));
				assertLegible(placeRows([{ title: 'A', content }], width, { mark, colours, words }));
			},
		),
		runs,
	);
});

test('no label of a plot of columns is clipped or covered', () => {
	fc.assert(
		fc.property(
			fc.array(anyPoint, { minLength: 1, maxLength: 60 }),
			fc.constantFrom('dots' as const, 'bars' as const),
			anyWidth,
			anyWords,
			(points, mark, width, words) => {
				const content = named(points).map((one, index) => {
					const from = new Date(Date.UTC(2022, index, 1)).toISOString().slice(0, 10);
					return { ...one, at: { from, to: from } };
				});
				assertLegible(placeColumns([{ title: '', content }], width, { mark, colours, words }));
			},
		),
		runs,
	);
});

slowTest('no label of slopes or of a plot of two measures is clipped or covered', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(anyName, anyPoint, anyPoint), { minLength: 1, maxLength: 14 }),
			anyWidth,
			anyWords,
			(things, width, words) => {
				const pairs = things.map(([name, x, y], index) => ({
					name,
					x: { ...x, id: `x${index}` },
					y: { ...y, id: `y${index}` },
				}));
				assertLegible(
					placeScatter([{ title: '', content: pairs }], width, {
						colours: [],
						titles: { x: 'Share of GDP', y: 'Aid' },
						words,
					}),
				);
				const content = pairs.map(({ name, x, y }) => ({
					name,
					points: [
						{ ...x, at: 'Committed' },
						{ ...y, at: 'Allocated' },
					],
				}));
				assertLegible(
					placeSlopes([{ title: '', content }], width, {
						colours: [],
						positions: ['Committed', 'Allocated'],
						words,
					}),
				);
			},
		),
		runs,
	);
});

/** The boxes of the drawn rectangles of a class. */
function rectsOf({ items }: Scene, className: string) {
	const all = (list: readonly SceneItem[]): readonly SceneItem[] =>
		list.flatMap((item) => (item.kind === 'group' ? all(item.items) : [item]));
	return all(items).flatMap((item) =>
		item.kind === 'rect' && item.className === className ? [item.box] : [],
	);
}

test('bars start at zero and are as long as their amounts', () => {
	const content = [10, 20, 5].map((billions) => ({
		label: String(billions),
		points: [point(String(billions), billions)],
	}));
	const boxes = rectsOf(
		placeRows([{ title: '', content }], 704, { mark: 'bars', colours: [], words: english }),
		'counted',
	);
	assert.equal(new Set(boxes.map(({ left }) => left)).size, 1);
	const [ten = 0, twenty = 0, five = 0] = boxes.map(({ left, right }) => right - left);
	assert.ok(Math.abs(twenty - 2 * ten) < 0.01 && Math.abs(ten - 2 * five) < 0.01);
});

test('a column covers the days between its figures, and days without one stay empty', () => {
	const at = (from: string, to: string) => ({ ...point(from, 1), at: { from, to } });
	const [first, second, third] = rectsOf(
		placeColumns(
			[
				{
					title: '',
					content: [
						at('2024-01-01', '2024-02-01'),
						at('2024-02-01', '2024-03-01'),
						at('2024-05-01', '2024-06-01'),
					],
				},
			],
			704,
			{ mark: 'bars', colours: [], words: english },
		),
		'counted',
	);
	assert.ok(first !== undefined && second !== undefined && third !== undefined);
	// One pixel lies between two months that follow one another; two empty months are wider than one.
	assert.ok(second.left - first.right < 1.5);
	assert.ok(third.left - second.right > first.right - first.left);
});

test('columns become rows where a word below them would have to be broken', () => {
	assert.equal(haveColumnRoom(['Committed', 'Allocated'], 704), true);
	assert.equal(haveColumnRoom(['Committed', 'Allocated', 'Disbursed', 'Delivered'], 340), false);
});
