import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isMultiple } from '../../../src/charts/estimates-over-time/multiples.ts';
import {
	placeEstimatesOverTime,
	type TimePoint,
} from '../../../src/charts/estimates-over-time/layout.ts';
import type { Group, Scene, SceneItem } from '../../../src/charts/kit/scene.ts';
import { stepSeries } from '../../../src/charts/kit/time/step-series.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';
import { slowTest, tries } from '../../sample.ts';
import { assertLegible, widths } from '../legible.ts';
import { points } from '../time-samples.ts';

function point(series: string, month: number, amount: number, rest: Partial<TimePoint> = {}) {
	const day = `2023-${String(month).padStart(2, '0')}-15`;
	return {
		id: `${series}-${month}`.toLowerCase(),
		series,
		measure: 'killed',
		measureLabel: 'Killed',
		colour: 'rust',
		first: day,
		last: day,
		when: day,
		amount,
		qualifier: 'exact',
		grade: 'claimed',
		words: String(amount),
		...rest,
	} satisfies TimePoint;
}

function groupsOf({ items }: Pick<Scene, 'items'>, className: string): readonly Group[] {
	return items.flatMap((item) =>
		item.kind === 'group' && item.className === className ? [item] : [],
	);
}

function textsOf({ items }: { readonly items: readonly SceneItem[] }): readonly string[] {
	return items.flatMap((item) =>
		item.kind === 'text' ? [item.text] : item.kind === 'group' ? textsOf(item) : [],
	);
}

const three = ['A', 'B', 'C'].flatMap((series, index) => [
	point(series, 2, 100 + 50 * index),
	point(series, 8, 300 + 50 * index),
]);

test('more than two lines of one colour have a panel each, with the others in grey', () => {
	const scene = placeEstimatesOverTime(three, 704, { words: english });
	// In each of three panels, the steps and the marks of one line, and two lines in grey.
	assert.equal(groupsOf(scene, 'rust').length, 6);
	assert.deepEqual(
		groupsOf(scene, 'context').map(({ title }) => title),
		['B', 'C', 'A', 'C', 'A', 'B'],
	);
	assert.equal(scene.boxes.filter(({ of }) => of === 'mark').length, three.length);
});

test('two lines, or three of several colours, share a plot', () => {
	assert.equal(isMultiple(stepSeries(three.slice(0, 4), 6)), false);
	const coloured = three.map((one, index) => ({
		...one,
		colour: (['rust', 'blue', 'teal'] as const)[Math.floor(index / 2)] ?? 'rust',
	}));
	assert.equal(isMultiple(stepSeries(coloured, 6)), false);
	assert.equal(isMultiple(stepSeries(three, 6)), true);
	const fourth = three
		.slice(0, 2)
		.map((one) => ({ ...one, series: 'D', colour: 'ochre' as const }));
	assert.equal(isMultiple(stepSeries([...coloured, ...fourth], 6)), true);
});

test('what is not brought out is grey, has no label in the plot and is named below', () => {
	const lit = three.map((one) =>
		one.series === 'B' ? one : { ...one, colour: 'context' as const },
	);
	const scene = placeEstimatesOverTime(lit, 704, { words: english });
	assert.deepEqual(
		groupsOf(scene, 'context').map(({ title }) => title),
		['A', 'C'],
	);
	const texts = textsOf(scene);
	assert.ok(texts.includes('B'));
	assert.ok(!texts.includes('A') && !texts.includes('C'));
	assert.ok(texts.includes('In grey: A; C'));
});

test('a plot with few names is as wide as the drawing', () => {
	const scene = placeEstimatesOverTime(three.slice(0, 4), 704, { words: english });
	const grid = scene.items.find((item) => item.kind === 'lines' && item.className === 'grid');
	assert.ok(grid?.kind === 'lines');
	assert.equal(Math.max(...grid.paths.flat().map(({ x }) => x)), 700);
});

test('a line, a shaded period and a note are drawn, and a note without room is named', () => {
	const scene = placeEstimatesOverTime(three.slice(0, 2), 704, {
		words: english,
		lines: [{ id: 'line', measure: 'killed', value: 250, words: 'at least 250, NATO' }],
		shades: [{ of: 'dates', from: '2023-04', to: '2023-05', name: 'Spring' }],
		notes: [
			{ at: { of: 'record', id: 'a-8' }, text: 'half a year later' },
			{ at: { of: 'date', date: '2023-06' }, text: 'the leak' },
			{ at: { of: 'value', value: 200 }, text: 'as far as this' },
			{ at: { of: 'record', id: 'a-2' }, text: 'words '.repeat(400).trim() },
		],
	});
	const texts = textsOf(scene).join(' ');
	for (const said of [
		'at least 250, NATO',
		'Spring',
		'half a year later',
		'the leak',
		'as far as this',
	])
		assert.ok(texts.includes(said), said);
	assert.deepEqual(scene.unplaced, ['words '.repeat(400).trim()]);
	const shaded = scene.items.filter((item) => item.kind === 'rect' && item.className === 'shaded');
	assert.equal(shaded.length, 1);
	assert.ok(scene.boxes.some(({ of, text }) => of === 'area' && text === 'line'));
});

slowTest('what is brought out covers no label and no mark, at any width', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...widths),
			fc.subarray(points.map(({ id }) => id)),
			fc.subarray(['2022-09', '2023-05', '2024']),
			fc.boolean(),
			(width, ids, dates, hasHighlight) => {
				const drawn = points.map((one, index) =>
					hasHighlight && index % 2 === 0 ? { ...one, colour: 'context' as const } : one,
				);
				const scene = placeEstimatesOverTime(drawn, width, {
					words: english,
					lines: [{ id: 'line', measure: 'killed', value: 90_000, words: 'about 90,000, NATO' }],
					shades: [
						{ of: 'dates', from: '2023-02', to: '2023-06', name: 'The winter' },
						{ of: 'values', from: 60_000, to: 80_000, name: 'What was expected' },
					],
					notes: [
						...ids.map((id) => ({ at: { of: 'record', id } as const, text: `a note on ${id}` })),
						...dates.map((date) => ({ at: { of: 'date', date } as const, text: `in ${date}` })),
					],
				});
				assertLegible(scene);
			},
		),
		{ numRuns: tries(60, 400) },
	);
});
