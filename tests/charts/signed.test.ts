import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeBySubject } from '../../src/charts/by-subject/layout.ts';
import type { SubjectBar } from '../../src/charts/money/rows.ts';
import { placeAmountsOverTime } from '../../src/charts/amounts-over-time/layout.ts';
import { placeEstimateRange } from '../../src/charts/estimate-range/layout.ts';
import { placeEstimatesOverTime } from '../../src/charts/estimates-over-time/layout.ts';
import { barEndOf } from '../../src/charts/kit/mark/bar-end.ts';
import type { Box, Scene } from '../../src/charts/kit/scene.ts';
import type { TimePoint } from '../../src/charts/kit/time/step-series.ts';
import { formatNumber } from '../../src/language/write/written-number.ts';
import { chart as words } from '../../src/messages/en/chart.ts';
import type { Amount, Qualifier } from '../../src/record/figure.ts';
import { tries } from '../sample.ts';
import { assertLegible, widths } from './legible.ts';

interface Stated {
	readonly amount: Amount;
	readonly qualifier: Qualifier;
}
const days = ['2021-12-31', '2022-12-31', '2023-12-31', '2024-12-31'] as const;

const said = ({ amount }: Stated) =>
	typeof amount === 'number'
		? formatNumber(amount, 'en-GB')
		: `${formatNumber(amount.low, 'en-GB')} to ${formatNumber(amount.high, 'en-GB')}`;

/** The four charts of amounts that can be below zero, of the same amounts. */
function charts(all: readonly Stated[], widthPx: number): readonly Scene[] {
	const named = all.map((one, index) => ({ ...one, id: String(index), words: said(one) }));
	const bars = named.map(
		(piece): SubjectBar => ({
			subject: `Town ${piece.id}`,
			pieces: [{ ...piece, colour: 'plain' }],
		}),
	);
	const day = (index: number) => days[index % days.length] ?? days[0];
	const rows = named.map((one) => ({
		...one,
		lane: 'City',
		when: '2023',
		measure: 'balance',
		measureLabel: 'Balance',
		subjectLabel: 'City',
		colour: 'teal' as const,
		grade: 'counted' as const,
		differs: false,
	}));
	const points = rows.map((row, index): TimePoint => {
		const { differs: _, lane: series, subjectLabel: __, ...rest } = row;
		return { ...rest, series, first: day(index), last: day(index) };
	});
	const periods = named.slice(0, days.length).map((one, index) => ({
		...one,
		subject: 'City',
		stage: 'Paid',
		from: day(index).replace('12-31', '01-01'),
		to: day(index),
		when: day(index).slice(0, 4),
		colour: 'teal' as const,
	}));
	return [
		placeBySubject({ bars, kinds: [] }, widthPx, { words }),
		placeEstimateRange(rows, widthPx, { words }),
		placeEstimatesOverTime(points, widthPx, { words }),
		placeAmountsOverTime(periods, widthPx, { words }),
	];
}

const markOf = (scene: Scene | undefined, id: string): Box => {
	const box = scene?.boxes.find(({ of, text }) => of === 'mark' && text === id);
	assert.ok(box);
	return box;
};

test('a bar below zero goes the other way, and its open end points away from zero', () => {
	assert.deepEqual(barEndOf(-5, 'exact'), { full: -5, caps: [], end: -5 });
	assert.deepEqual(barEndOf(-5, 'at-most'), { full: -5, caps: [], end: -5 });
	assert.deepEqual(barEndOf(-5, 'at-least'), { full: 0, hollow: -5, caps: [], end: -5 });
	assert.deepEqual(barEndOf({ low: -7, high: -5 }, 'range'), {
		full: -5,
		pale: [-7, -5],
		caps: [-7, -5],
		end: -7,
	});
	assert.deepEqual(barEndOf({ low: -5, high: 10 }, 'range'), {
		full: 0,
		pale: [-5, 10],
		caps: [-5, 10],
		end: 10,
	});
});

test('amounts below and above zero are on both sides of one zero', () => {
	const stated = [
		{ amount: -400, qualifier: 'exact' },
		{ amount: 400, qualifier: 'exact' },
	] as const;
	const [bars, range, estimates, periods] = charts(stated, 704);
	assert.ok(Math.abs(markOf(bars, '0').right - markOf(bars, '1').left) <= 1);
	assert.ok(markOf(range, '0').right < markOf(range, '1').left);
	assert.ok(markOf(estimates, '0').top > markOf(estimates, '1').bottom);
	assert.ok(Math.abs(markOf(periods, '0').top + 1 - markOf(periods, '1').bottom) <= 2);
});

test('no label is clipped or covered in charts with amounts on both sides of zero', () => {
	const amount = fc.integer({ min: -2_000_000, max: 2_000_000 });
	const stated = fc
		.record({
			amount,
			more: fc.integer({ min: 1, max: 1_000_000 }),
			qualifier: fc.constantFrom('exact', 'approx', 'at-least', 'at-most', 'near-below', 'range'),
		})
		.map(
			({ amount: low, more, qualifier }): Stated => ({
				amount: qualifier === 'range' ? { low, high: low + more } : low,
				qualifier,
			}),
		);
	fc.assert(
		fc.property(
			fc.array(stated, { minLength: 1, maxLength: 8 }),
			fc.constantFrom(...widths),
			(all, width) => {
				for (const scene of charts(all, width)) assertLegible(scene);
			},
		),
		{ numRuns: tries(100, 2000) },
	);
});
