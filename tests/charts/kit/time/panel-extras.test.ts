import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Box } from '../../../../src/charts/kit/scene.ts';
import { fontsOf } from '../../../../src/charts/kit/text/fonts.ts';
import { placePanelExtras } from '../../../../src/charts/kit/time/panel-extras.ts';

test('a shaded period reaches up to its name, over the room for notes; a span does not', () => {
	const { below } = placePanelExtras(
		{
			shades: [
				{ of: 'dates', from: '2023', to: '2023', name: 'No new law' },
				{ of: 'values', from: 2, to: undefined, name: 'As planned' },
			],
		},
		{
			plot: {
				left: 0,
				right: 300,
				top: 60,
				bottom: 200,
				x: (day) => Number(day.slice(0, 4)) - 1900,
				y: (value) => 200 - 10 * value,
			},
			obstacles: [],
			marks: new Map(),
			leaders: [],
			font: fontsOf.wide.small,
			notesTop: 20,
		},
	);
	assert.deepEqual(
		below.flatMap((item) => (item.kind === 'rect' ? [[item.box.top, item.box.bottom]] : [])),
		[
			[20, 200],
			[60, 180],
		],
	);
});

test('a note at a value is at the other end of the plot where bars cover the axis', () => {
	const bar = { left: 0, right: 180, top: 40, bottom: 200 };
	const place = (obstacles: readonly Box[]) =>
		placePanelExtras(
			{ notes: [{ at: { of: 'value', value: 5 }, text: 'what was asked for' }] },
			{
				plot: {
					left: 0,
					right: 300,
					top: 40,
					bottom: 200,
					x: () => 0,
					y: (value) => 200 - 20 * value,
				},
				obstacles,
				marks: new Map(),
				leaders: [],
				font: fontsOf.wide.small,
			},
		);
	const { above, unplaced } = place([bar]);
	assert.deepEqual(unplaced, []);
	const [lines] = above.flatMap((item) => (item.kind === 'lines' ? [item.paths] : []));
	assert.deepEqual(lines?.[1], [
		{ x: 292, y: 100 },
		{ x: 300, y: 100 },
	]);
	assert.deepEqual(place([{ ...bar, right: 300 }]).unplaced, ['what was asked for']);
});
