import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draw } from '../../../src/charts/draw.ts';
import type { Box, SceneItem } from '../../../src/charts/kit/scene.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import type { Attributes } from '../../../src/parts/context.ts';
import { baseFiles, people } from '../../check/sites.ts';
import { contentOf } from '../../content.ts';
import { assertLegible } from '../legible.ts';
import { markedText } from '../words.ts';

const counts = [
	['first', 1000, '2023-01-01'],
	['second', 3000, '2023-03-01'],
	['third', 2000, '2023-04-01'],
	['late', 4000, '2024-04-01'],
] as const;

/** An area of the four counts. */
function areaOf(attributes: Attributes = {}) {
	const ledger = buildLedger(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify(
				counts.map(([id, amount, asOf]) => people(id, 'killed', amount, { asOf })),
			),
			'content/articles/a.md':
				'---\ntitle: T\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n---\nT.\n',
		}),
	);
	const article = ledger.articles.get('a');
	assert.ok(article !== undefined);
	const element = draw(
		'plot',
		{
			figures: counts.map(([id]) => id),
			title: 'T',
			mark: 'areas',
			x: 'date',
			y: 'amount',
			...attributes,
		},
		{ article, ledger, id: 'chart' },
	);
	const chart = element.data?.chart;
	assert.ok(chart !== undefined);
	const all = (list: readonly SceneItem[]): readonly SceneItem[] =>
		list.flatMap((item) => (item.kind === 'group' ? all(item.items) : [item]));
	const steps = all(chart.wide.items).flatMap((item): readonly Box[] =>
		item.kind === 'rect' && item.className === 'counted' ? [item.box] : [],
	);
	return { chart, steps, words: markedText(element) };
}

test('a step of an area holds up to the next figure, at the height that was stated', () => {
	const { steps } = areaOf();
	const [first, second, third] = steps;
	assert.ok(first !== undefined && second !== undefined && third !== undefined);
	// One pixel lies between two steps.
	assert.ok(second.left - first.right < 1.5 && third.left - second.right < 1.5);
	const [one, three, two] = steps.map(({ top, bottom }) => bottom - top);
	assert.ok(one !== undefined && two !== undefined && three !== undefined);
	assert.ok(Math.abs(three - 3 * one) < 0.01 && Math.abs(two - 2 * one) < 0.01);
	// January and February are 59 days, March is 31.
	const ratio = (first.right - first.left) / (second.right - second.left);
	assert.ok(Math.abs(ratio - 59 / 31) < 0.05);
});

test('an area is open where the next figure is further away than the gap, and ends with its last', () => {
	const widthsOf = (gap: string) => areaOf({ gap }).steps.map(({ left, right }) => right - left);
	const [, , shortThird = 0, shortLast = 0] = widthsOf('6');
	const [, , longThird = 0, longLast = 0] = widthsOf('13');
	assert.ok(longThird > 10 * shortThird);
	assert.equal(shortThird, shortLast);
	assert.equal(longLast, shortLast);
});

test('an area is legible at both widths and says what was stated at each date', () => {
	const { chart, words } = areaOf();
	assertLegible(chart.wide);
	assertLegible(chart.narrow);
	for (const said of ['1 Jan 2023, 1,000', '1 Apr 2024, 4,000'])
		assert.ok(words.includes(said), `${said} is missing in ${words}`);
});
