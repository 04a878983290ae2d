import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAxis } from '../../../../src/charts/kit/axis/axis.ts';
import { fontsOf } from '../../../../src/charts/kit/text/fonts.ts';
import { chart as english } from '../../../../src/messages/en/chart.ts';

const axisOf = (largest: number, rightPx: number, least = 0) =>
	placeAxis(largest, {
		leftPx: 0,
		rightPx,
		widthPx: rightPx + 40,
		font: fontsOf.wide.small,
		words: english,
		least,
	});

test('an axis ends at the next fine step above its largest value, at every width', () => {
	for (const widthPx of [200, 340, 500, 700])
		for (const largest of [1_460_000, 120_001, 95.34e9, 7, 0.03, 1_010_000]) {
			const reached = axisOf(largest, widthPx).x(largest) / widthPx;
			assert.ok(reached > 0.8 && reached <= 1 + 1e-9, `${largest} at ${widthPx} px: ${reached}`);
		}
});

test('an axis with values below zero ends next to both', () => {
	const axis = axisOf(1_460_000, 600, -210_000);
	assert.ok(axis.x(-210_000) < 0.2 * 600 && axis.x(1_460_000) > 0.8 * 600);
});
