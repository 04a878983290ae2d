import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeChart } from '../../../src/export/picture/chart-svg.ts';
import { squareSvg } from '../../../src/export/picture/square-svg.ts';
import { css, sample } from '../charts-of.ts';

test('a square has the drawing that is larger in it, with the same words, in the middle', () => {
	const { charts, ledger } = sample();
	for (const chart of charts) {
		const square = squareSvg(chart, ledger, css) ?? assert.fail(chart.id);
		const drawings = (['wide', 'narrow'] as const).map((width) =>
			writeChart(chart, ledger, { css, width }),
		);
		const sides = drawings.map(({ widthPx, heightPx }) => Math.max(widthPx, heightPx));
		assert.equal(square.sidePx, Math.min(...sides), chart.id);
		const drawn = drawings[sides.indexOf(square.sidePx)] ?? assert.fail();
		assert.match(square.svg, new RegExp(`viewBox="0 0 ${square.sidePx} ${square.sidePx}"`));
		assert.ok(
			square.svg.includes(
				`translate(${(square.sidePx - drawn.widthPx) / 2} ${(square.sidePx - drawn.heightPx) / 2})`,
			),
		);
		assert.deepEqual(square.svg.match(/<text.*?<\/text>/g), drawn.svg.match(/<text.*?<\/text>/g));
	}
});

test('a chart that would be too small in a square has none', () => {
	const { charts, ledger } = sample();
	const [chart] = charts;
	assert.ok(chart !== undefined);
	const { frame } = chart;
	const high = { ...frame.wide, heightPx: 900 };
	const long = { ...chart, frame: { ...frame, wide: high, narrow: { ...high, widthPx: 320 } } };
	assert.equal(squareSvg(long, ledger, css), undefined);
});
