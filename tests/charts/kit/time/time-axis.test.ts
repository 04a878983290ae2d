import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fontsOf } from '../../../../src/charts/kit/text/fonts.ts';
import { placeTimeAxis } from '../../../../src/charts/kit/time/time-axis.ts';
import { chart as english } from '../../../../src/messages/en/chart.ts';

const labelsAt = (widthPx: number, ...days: readonly string[]) =>
	placeTimeAxis(days, {
		leftPx: 10,
		rightPx: widthPx - 10,
		widthPx,
		font: fontsOf.narrow.small,
		words: english,
	}).ticks.map(({ label }) => label);

test('a single day is named in full, at its place', () => {
	assert.deepEqual(labelsAt(120, '2023-08-18', '2023-08-18'), ['18 Aug 2023']);
	assert.deepEqual(labelsAt(700, '2023-01-01'), ['1 Jan 2023']);
});

test('an axis on which two labels have no room has one', () => {
	assert.deepEqual(labelsAt(120, '2023-08-10', '2023-08-25'), ['Aug 2023']);
});
