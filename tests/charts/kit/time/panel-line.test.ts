import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlap } from '../../../../src/charts/kit/scene.ts';
import { placeMarks } from '../../../../src/charts/kit/time/panel-line.ts';
import { stepSeries, type TimePoint } from '../../../../src/charts/kit/time/step-series.ts';

const point = (day: string, amount: number, qualifier: TimePoint['qualifier']): TimePoint => ({
	id: day,
	series: 'The ministry',
	measure: 'killed',
	measureLabel: 'Killed',
	colour: 'plain',
	first: day,
	last: day,
	when: day,
	amount,
	qualifier,
	grade: 'estimated',
	words: String(amount),
});

test('two signs of a line never touch: the later is further from its dot', () => {
	const points = [point('2024-10-01', 60, 'at-least'), point('2024-10-20', 63, 'approx')];
	const [series] = stepSeries(points, 6);
	assert.ok(series);
	const [one, other] = placeMarks(series, {
		x: (day) => (Date.parse(day) - Date.parse('2024-01-01')) / 400_000_000,
		y: (value) => 200 - value,
		zeroPx: 200,
	}).map(({ mark }) => mark.sign);
	assert.ok(one && other);
	assert.ok(!overlap(one, other) && other.bottom < one.top);
});
