import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeEstimateRange } from '../../../src/charts/estimate-range/layout.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';
import { tries } from '../../sample.ts';
import { assertLegible, widths } from '../legible.ts';
import { rows } from '../samples.ts';

test('a line is in the panel of its measure, and its figure is an area of the drawing', () => {
	const scene = placeEstimateRange(rows, 704, {
		words: english,
		lines: [
			{
				id: 'line',
				measure: 'killed',
				amount: 100_000,
				qualifier: 'at-least',
				words: 'at least 100,000, NATO',
			},
		],
	});
	const line = scene.items.find((item) => item.kind === 'lines' && item.className === 'threshold');
	const wounded = scene.boxes.find(({ text }) => text === 'Wounded');
	assert.ok(line?.kind === 'lines' && wounded !== undefined);
	assert.ok(line.paths.flat().every(({ y }) => y < wounded.top));
	assert.ok(scene.boxes.some(({ of, text }) => of === 'area' && text === 'line'));
	assert.equal(scene.hasLanes, undefined);
});

test('a note is below the mark of its lane, and makes the lane higher', () => {
	const noted = rows.map((row) => (row.id === 'at-most' ? { ...row, notes: ['a ceiling'] } : row));
	const [plain, scene] = [rows, noted].map((all) =>
		placeEstimateRange(all, 704, { words: english }),
	);
	assert.ok(plain !== undefined && scene !== undefined);
	const [mark, note] = ['at-most', 'a ceiling'].map((text) =>
		scene.boxes.find((box) => box.text === text),
	);
	assert.ok(mark !== undefined && note !== undefined && note.top >= mark.bottom);
	assert.ok(scene.heightPx > plain.heightPx);
});

test('what is brought out covers no label and no mark, at any width', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...widths),
			fc.subarray(rows.map(({ id }) => id)),
			fc.subarray([20_000, 70_000, 150_000]),
			(width, ids, values) => {
				const noted = rows.map((row) =>
					ids.includes(row.id)
						? { ...row, notes: ['a line about this estimate', 'and another'] }
						: row,
				);
				assertLegible(
					placeEstimateRange(noted, width, {
						words: english,
						lines: rows.slice(1, 3).map((row) => ({ ...row, words: `${row.words}, ${row.lane}` })),
						shades: [{ name: 'What was expected', from: 60_000, to: undefined }],
						notes: values.map((value) => ({ value, text: `as far as ${value}` })),
					}),
				);
			},
		),
		{ numRuns: tries(60, 400) },
	);
});
