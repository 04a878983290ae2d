import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLegible, widths } from './legible.ts';
import { stressedEstimates } from './stress-samples.ts';

for (const [name, place] of Object.entries(stressedEstimates))
	test(`nothing is clipped or covered in ${name}, at any width`, () => {
		for (const width of widths) assertLegible(place(width));
	});

test('lanes that are higher than a screen have their axis above and below', () => {
	for (const [name, times] of Object.entries({ 'stress-range-2': 1, 'stress-range-120': 2 })) {
		const { items = [] } = stressedEstimates[name]?.(704) ?? {};
		const zeros = items.filter((item) => item.kind === 'text' && item.text === '0');
		assert.equal(zeros.length, times, name);
	}
});
