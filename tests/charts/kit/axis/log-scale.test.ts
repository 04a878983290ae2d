import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
	type EstimateRow,
	placeEstimateRange,
} from '../../../../src/charts/estimate-range/layout.ts';
import { placeEstimatesOverTime } from '../../../../src/charts/estimates-over-time/layout.ts';
import {
	placeLogAxis,
	powerLabels,
	powersAround,
	suitsLog,
} from '../../../../src/charts/kit/axis/log-scale.ts';
import type { Scene } from '../../../../src/charts/kit/scene.ts';
import { spanOf } from '../../../../src/language/bounds.ts';
import { qualifiers } from '../../../../src/record/figure.ts';
import { anyWords, assertLegible, widths } from '../../legible.ts';
import { rows } from '../../samples.ts';
import { points } from '../../time-samples.ts';
import { chart as english } from '../../../../src/messages/en/chart.ts';
import { tries } from '../../../sample.ts';

const exact = (...values: readonly number[]) => values.map((value) => spanOf(value, 'exact'));
const font = { sizePx: 12.5, weight: 400, className: 'small' } as const;

test('a logarithmic axis is offered from a factor of 20 on, and never where something is zero', () => {
	assert.equal(suitsLog(exact(100, 1_999)), false);
	assert.equal(suitsLog(exact(100, 2_000)), true);
	assert.equal(suitsLog(exact(0, 2_000)), false);
	assert.equal(suitsLog([spanOf({ low: 0, high: 10 }, 'range'), ...exact(2_000)]), false);
	assert.equal(suitsLog([]), false);
});

test('its steps are powers of ten around all values', () => {
	assert.deepEqual(
		powersAround(exact(450, 2_336_000)),
		[100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000],
	);
	assert.deepEqual(powersAround(exact(1_000, 100_000)), [1_000, 10_000, 100_000]);
	assert.deepEqual(powerLabels([100, 10_000, 1e6], english), ['100', '10,000', '1 million']);
});

test('each step is as long as the others', () => {
	const { ticks, x } = placeLogAxis(exact(10, 10_000), {
		leftPx: 0,
		rightPx: 300,
		widthPx: 320,
		font,
		words: english,
	});
	assert.deepEqual(
		ticks.map((tick) => Math.round(tick.x)),
		[0, 100, 200, 300],
	);
	assert.equal(Math.round(x(1000)), 200);
});

test('where labels lack room some steps have none, and all have their line', () => {
	const { ticks } = placeLogAxis(exact(1, 1e9), {
		leftPx: 0,
		rightPx: 300,
		widthPx: 300,
		font,
		words: english,
	});
	assert.equal(ticks.length, 10);
	assert.ok(ticks.filter(({ label }) => label !== '').length < 6);
});

const says = (scene: Scene) => scene.boxes.some(({ text }) => text === english.log);
const spread = rows.map(
	(row, index): EstimateRow => ({
		...row,
		amount: typeof row.amount === 'number' ? row.amount / 10 ** (index % 4) : row.amount,
	}),
);

test('a logarithmic drawing says so, and a linear one does not', () => {
	for (const width of widths) {
		for (const place of [
			(scale: 'linear' | 'log') => placeEstimateRange(spread, width, { scale, words: english }),
			(scale: 'linear' | 'log') => placeEstimatesOverTime(points, width, { scale, words: english }),
		]) {
			assert.equal(says(place('log')), true);
			assert.equal(says(place('linear')), false);
			assertLegible(place('log'));
		}
	}
});

test('no label is clipped or covered in any logarithmic chart', () => {
	const row = fc.record({
		qualifier: fc.constantFrom(...qualifiers),
		low: fc.integer({ min: 1, max: 2_000_000_000 }),
		more: fc.integer({ min: 0, max: 1_000_000 }),
		colour: fc.constantFrom('blue' as const, 'rust' as const),
	});
	fc.assert(
		fc.property(
			fc.array(row, { minLength: 1, maxLength: 20 }),
			fc.constantFrom(...widths),
			anyWords,
			(drawn, width, words) => {
				const estimates = drawn.map(
					({ low, more, qualifier, colour }, index): EstimateRow => ({
						id: String(index),
						lane: 'US officials',
						when: '2023',
						measure: 'killed',
						measureLabel: 'Killed',
						subjectLabel: 'Russia',
						colour,
						grade: 'claimed',
						differs: false,
						qualifier,
						amount: qualifier === 'range' ? { low, high: low + more } : low,
						words: `as many as ${low.toLocaleString('en')}`,
					}),
				);
				const scene = placeEstimateRange(estimates, width, { scale: 'log', words });
				assertLegible(scene);
				for (const { of, left, right } of scene.boxes)
					if (of === 'mark')
						assert.ok(
							left >= 0 && right <= width,
							`a mark from ${left} to ${right} in ${width} px`,
						);
			},
		),
		{ numRuns: tries(100, 300) },
	);
});
