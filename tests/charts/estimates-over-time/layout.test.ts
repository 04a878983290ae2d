import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { describeSeries } from '../../../src/charts/kit/time/describe-series.ts';
import {
	placeEstimatesOverTime,
	type TimePoint,
} from '../../../src/charts/estimates-over-time/layout.ts';
import type { Scene, SceneItem } from '../../../src/charts/kit/scene.ts';
import { stepSeries } from '../../../src/charts/kit/time/step-series.ts';
import { timeLabels } from '../../../src/charts/kit/time/time-axis.ts';
import { qualifiers } from '../../../src/record/figure.ts';
import { grades } from '../../../src/record/vocabulary.ts';
import { anyAmount, anyName, anyWords, assertLegible, widths } from '../legible.ts';
import { points } from '../time-samples.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';
import { slowTest, tries } from '../../sample.ts';

function point(id: string, day: string, amount: number, rest: Partial<TimePoint> = {}): TimePoint {
	return {
		id,
		series: 'A',
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
	};
}

/** The paths of the lines of a scene. */
function linesOf({
	items,
}: Pick<Scene, 'items'>): readonly (readonly { readonly x: number; readonly y: number }[])[] {
	return items.flatMap((item: SceneItem) =>
		item.kind === 'group'
			? linesOf(item)
			: item.kind === 'lines' && item.className.startsWith('steps ')
				? item.paths
				: [],
	);
}

function textsOf({ items }: Pick<Scene, 'items'>): readonly string[] {
	return items.flatMap((item: SceneItem) =>
		item.kind === 'group' ? textsOf(item) : item.kind === 'text' ? [item.text] : [],
	);
}

test('a figure holds until the next of its series, and no longer than the gap', () => {
	const [series] = stepSeries(
		[point('b', '2023-03-01', 2), point('a', '2023-01-01', 1), point('c', '2023-09-02', 3)],
		6,
	);
	assert.deepEqual(
		series?.steps.map(({ point: { id }, next }) => [id, next?.id]),
		[
			['a', 'b'],
			['b', undefined],
			['c', undefined],
		],
	);
	const [whole] = stepSeries([point('b', '2023-03-01', 2), point('c', '2023-09-01', 3)], 6);
	assert.deepEqual(
		whole?.steps.map(({ next }) => next?.id),
		['c', undefined],
	);
});

test('a line is level and then steps: no value is drawn that nobody stated', () => {
	const [path = []] = linesOf(
		placeEstimatesOverTime(
			[point('a', '2023-01-01', 10), point('b', '2023-04-01', 30), point('c', '2023-06-01', 20)],
			704,
			{ words: english },
		),
	);
	assert.equal(path.length, 5);
	for (const [index, to] of path.slice(1).entries())
		assert.ok(path[index]?.x === to.x || path[index]?.y === to.y);
	assert.equal(new Set(path.map(({ y }) => y)).size, 3);
});

test('a range without a best value has no line through it', () => {
	assert.deepEqual(
		linesOf(
			placeEstimatesOverTime(
				[
					point('a', '2023-01-01', 0, { amount: { low: 10, high: 20 }, qualifier: 'range' }),
					point('b', '2023-04-01', 0, { amount: { low: 20, high: 30 }, qualifier: 'range' }),
				],
				704,
				{ words: english },
			),
		),
		[],
	);
});

const countOf = (items: readonly SceneItem[], className: string): number =>
	items.reduce(
		(sum, item) =>
			sum +
			(item.kind === 'group'
				? countOf(item.items, className)
				: Number('className' in item && item.className === className)),
		0,
	);

test('where marks crowd they are small, and a sign stands where the qualifier changes and at the end', () => {
	const { items } = placeEstimatesOverTime(
		Array.from({ length: 28 }, (_, index) =>
			point(String(index), `2023-01-${String(index + 1).padStart(2, '0')}`, 10 + index, {
				qualifier: index < 10 || index >= 20 ? 'approx' : 'at-least',
			}),
		),
		340,
		{ words: english },
	);
	// Of days 1 to 10, 11 to 20 and 21 to 27 the first each, the last day, and two in the key.
	assert.deepEqual([countOf(items, 'sign'), countOf(items, 'counted')], [6, 27]);
});

test('where a part of a line crowds, its marks are small and a sign is not repeated there', () => {
	const days = [
		'2022-02-01',
		'2022-08-01',
		...[1, 3, 5, 7, 9].map((day) => `2023-01-0${day}`),
		'2023-08-01',
	];
	const { items } = placeEstimatesOverTime(
		days.map((day, index) => point(String(index), day, 10 + index, { qualifier: 'approx' })),
		704,
		{ words: english },
	);
	// Three marks that are not crowded, and one in the key; the five crowded ones have no sign.
	assert.equal(countOf(items, 'sign'), 4);
});

test('three marks crowd if their signs would touch, but not if they are far apart upwards', () => {
	const signsOf = (...amounts: readonly number[]) =>
		countOf(
			placeEstimatesOverTime(
				['2022-02-01', '2023-01-01', '2023-01-03', '2023-01-05', '2023-08-01'].map((day, index) =>
					point(String(index), day, amounts[index] ?? 0, { qualifier: 'approx' }),
				),
				704,
				{ words: english },
			).items,
			'sign',
		);
	// One is in the key.
	assert.equal(signsOf(10, 50, 51, 52, 100), 3);
	assert.equal(signsOf(10, 20, 50, 80, 100), 6);
});

test('ticks name their year once', () => {
	const dates = (...days: readonly string[]) =>
		timeLabels(
			days.map((day) => new Date(day)),
			english,
		);
	assert.deepEqual(dates('2022-07-01', '2022-10-01', '2023-01-01', '2023-04-01'), [
		'Jul 2022',
		'Oct',
		'2023',
		'Apr',
	]);
	assert.deepEqual(dates('2023-08-06', '2023-08-13'), ['6 Aug 2023', '13 Aug']);
});

test('panels of several measures have one scale, from zero', () => {
	const scene = placeEstimatesOverTime(points, 704, { words: english });
	const values = textsOf(scene).filter((text) => /^(?:0|[\d,]+000)$/.test(text));
	assert.deepEqual(values, [
		'0',
		'20,000',
		'40,000',
		'60,000',
		'80,000',
		'100,000',
		'120,000',
		'0',
		'20,000',
		'40,000',
	]);
	assertLegible(scene);
});

test('the text alternative keeps every qualifier and tells of method breaks', () => {
	assert.equal(
		describeSeries(points.slice(6), english),
		'Killed. Mediazona and the BBC: 15 Jan 2023, 12,000; 24 Feb 2024, 45,123 (change of method: from here on with a register that was leaked). Missing. A minister: 1 Jul 2022, thousands; 2023, close to 30,000.',
	);
});

slowTest(
	'no label is clipped or covered, and no line goes without its name, in any chart of 1 to 60 figures by 1 to 8 claimants',
	() => {
		const day = fc
			.integer({ min: 0, max: 1600 })
			.map((days) =>
				new Date(Date.UTC(2022, 1, 24) + days * 86_400_000).toISOString().slice(0, 10),
			);
		const figure = fc.record({
			day,
			length: fc.constantFrom('day', 'month', 'year'),
			series: fc.integer({ min: 0, max: 7 }),
			measure: fc.constantFrom('killed', 'wounded'),
			colour: fc.constantFrom('blue' as const, 'rust' as const),
			grade: fc.constantFrom(...grades),
			qualifier: fc.constantFrom(...qualifiers),
			low: anyAmount,
			more: fc.integer({ min: 0, max: 1_000_000 }),
			methodBreak: fc.option(anyName, { nil: undefined, freq: 12 }),
		});
		const names = fc.array(anyName, { minLength: 8, maxLength: 8 });
		fc.assert(
			fc.property(
				fc.array(figure, { minLength: 1, maxLength: 60 }),
				names,
				fc.integer({ min: 1, max: 8 }),
				fc.constantFrom(...widths),
				anyWords,
				(drawn, named, claimants, width, words) => {
					const all = drawn.map(
						(
							{ day: first, length, series, low, more, methodBreak, measure, ...rest },
							index,
						): TimePoint => ({
							...rest,
							measure,
							measureLabel: measure,
							id: String(index),
							series: `${series % claimants} ${named[series % claimants]}`,
							when: first,
							first:
								length === 'day'
									? first
									: length === 'month'
										? `${first.slice(0, 7)}-01`
										: `${first.slice(0, 4)}-01-01`,
							last:
								length === 'day'
									? first
									: length === 'month'
										? `${first.slice(0, 7)}-28`
										: `${first.slice(0, 4)}-12-31`,
							amount: rest.qualifier === 'range' ? { low, high: low + more } : low,
							words: `as many as ${low.toLocaleString('en')}`,
							...(methodBreak === undefined ? {} : { methodBreak }),
						}),
					);
					const scene = placeEstimatesOverTime(all, width, { words });
					assertLegible(scene);
					const said = textsOf(scene).join(' ');
					for (const name of new Set(all.map(({ series }) => series.slice(0, 1))))
						assert.ok(new RegExp(`(^| )${name} `).test(said), name);
				},
			),
			{ numRuns: tries(250, 1000) },
		);
	},
);
