import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { describeLadder, type Ladder, placeLadder } from '../../../src/charts/ladder/layout.ts';
import type { Rung } from '../../../src/charts/ladder/rung.ts';
import type { Box } from '../../../src/charts/kit/scene.ts';
import { qualifiers } from '../../../src/record/figure.ts';
import { grades } from '../../../src/record/vocabulary.ts';
import { anyAmount, anyName, assertLegible, widths } from '../legible.ts';
import { ladder } from '../samples.ts';
import { tries } from '../../sample.ts';

/** The marks of a ladder, which are its bars with their steps, by rung. */
function marksOf(drawn: Ladder, widthPx: number): ReadonlyMap<string, Box> {
	return new Map(
		placeLadder(drawn, widthPx)
			.boxes.filter(({ of }) => of === 'mark')
			.map((box) => [box.text, box]),
	);
}

const widthOf = (box: Box | undefined) => (box === undefined ? 0 : box.right - box.left);

test('bars start at zero and have one scale', () => {
	const marks = marksOf(
		{ ...ladder, rungs: ladder.rungs.filter(({ id }) => id === 'requested' || id === 'enacted') },
		340,
	);
	assert.equal(marks.get('requested')?.left, 1);
	assert.ok(
		Math.abs(widthOf(marks.get('requested')) / widthOf(marks.get('enacted')) - 61.4 / 113.4) < 1e-9,
	);
});

test('a step down has the length of the bar above it', () => {
	const marks = marksOf(ladder, 704);
	assert.equal(marks.get('obligated')?.right, marks.get('enacted')?.right);
	assert.ok(widthOf(marks.get('requested')) < widthOf(marks.get('enacted')));
});

test('a rung without a figure has no bar, and takes no step away', () => {
	const marks = marksOf(ladder, 340);
	assert.equal(marks.has('passed'), false);
	assert.equal(placeLadder({ ...ladder, rungs: [] }, 340).boxes.length, 0);
});

test('an exit is striped, and is no step of the ladder', () => {
	assert.ok(widthOf(marksOf(ladder, 340).get('expired')) < 20);
});

test('no label is clipped or covered in any ladder', () => {
	const stated = fc
		.record({
			low: anyAmount,
			more: anyAmount,
			qualifier: fc.constantFrom(...qualifiers),
			grade: fc.constantFrom(...grades),
		})
		.map(({ low, more, qualifier, grade }) => ({
			amount: qualifier === 'range' ? { low, high: low + more } : low,
			qualifier,
			grade,
		}));
	const rung = fc.record({
		stage: anyName,
		detail: fc.oneof(fc.constant(''), anyName),
		words: anyName,
		stated: fc.option(stated),
		isExit: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(rung, { maxLength: 14 }), fc.constantFrom(...widths), (drawn, width) => {
			const rungs = drawn
				.toSorted((a, b) => Number(a.isExit) - Number(b.isExit))
				.map(
					({ stated: given, ...rest }, index): Rung => ({
						...rest,
						id: String(index),
						...(given === null ? {} : { stated: given }),
					}),
				);
			assertLegible(placeLadder({ colour: 'blue', rungs, exitHeading: 'Goes no further:' }, width));
		}),
		{ numRuns: tries(250, 1000) },
	);
});

test('the text alternative keeps every qualifier and says which amounts are not stated', () => {
	assert.equal(
		describeLadder(ladder),
		'Requested (20 Oct 2023): $61.4 billion. Passed by one chamber: not stated. Enacted (31 Dec 2023): $113.4 billion. Obligated (31 Dec 2023): $101.2 billion. Disbursed (31 Dec 2023): about $67.5 billion. Delivered (31 Dec 2023): at least $20 billion. Goes no further: Expired (31 Dec 2023): $1 billion to $3 billion.',
	);
});
