import { test } from 'node:test';
import { assertLegible, widths } from './legible.ts';
import { stressedEstimates } from './stress-samples.ts';

for (const [name, place] of Object.entries(stressedEstimates))
	test(`nothing is clipped or covered in ${name}, at any width`, () => {
		for (const width of widths) assertLegible(place(width));
	});
