import assert from 'node:assert/strict';
import { test } from 'node:test';
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
