import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colouring } from '../../../src/charts/plot/colours.ts';
import { lightness, themes } from '../../../src/record/colour.ts';
import { isNamed, palette } from '../../../src/record/palette.ts';
import { ownLedger } from '../../own-ledger.ts';

const ledger = ownLedger();
/** One figure for each of two claimants. */
const figures = [
	...new Map(
		[...ledger.figures.values()].map(({ record }) => [record.claimant.name, record] as const),
	).values(),
].slice(0, 2);

test('a grey print tells the two colours of a plot apart, whatever colours subjects have', () => {
	const { subjects, ...rest } = ledger.vocabulary;
	const [first = ''] = Object.keys(subjects);
	// Without wine, the next colour of the palette after ochre would be teal, which has its grey.
	for (const taken of ['blue', 'wine'] as const) {
		const site = {
			...rest,
			subjects: {
				[first]: { label: 'A', colour: 'blue' },
				other: { label: 'B', colour: taken },
			},
		};
		const colourOf = colouring('claimant', figures, site);
		const colours = figures.map(colourOf).filter(isNamed);
		assert.equal(new Set(colours).size, 2, colours.join(' '));
		for (const [index, colour] of colours.entries())
			for (const other of colours.slice(0, index))
				for (const theme of themes) {
					const apart = lightness(palette[colour][theme]) - lightness(palette[other][theme]);
					assert.ok(Math.abs(apart) >= 10, `${colour} and ${other}, ${theme}: ${apart.toFixed(1)}`);
				}
	}
});
