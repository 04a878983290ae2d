import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
	chooseEach,
	describeWaffle,
	placeWaffle,
	type WaffleFigure,
} from '../../../src/charts/waffle/layout.ts';
import { gridFor, heightOf, placeOf } from '../../../src/charts/waffle/grid.ts';
import { piecesOf, seenPieces } from '../../../src/charts/waffle/pieces.ts';
import { qualifiers } from '../../../src/record/figure.ts';
import { grades } from '../../../src/record/vocabulary.ts';
import { anyAmount, anyName, assertLegible, widths } from '../legible.ts';
import { waffle } from '../samples.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';
import { tries } from '../../sample.ts';

const figure = {
	id: 'a',
	words: '',
	detail: '',
	colour: 'rust',
	amount: 1000,
	qualifier: 'exact',
	grade: 'counted',
} as const satisfies WaffleFigure;
const runsOf = (one: WaffleFigure, isInside = false) =>
	piecesOf(one, 100, isInside).map(({ from, to, fill }) => [from, to, fill]);

test('a square represents 1, 2 or 5 followed by zeros', () => {
	assert.equal(chooseEach([{ ...figure, amount: 120_000 }]), 500);
	assert.equal(chooseEach([{ ...figure, amount: 31_000 }]), 100);
	assert.equal(chooseEach([{ ...figure, amount: 400 }]), 1);
	assert.equal(chooseEach([{ ...figure, amount: 401 }]), 2);
	assert.equal(chooseEach([{ ...figure, amount: 7 }]), 1);
	assert.equal(chooseEach([]), 1);
});

test('the largest amount is 100 to 400 squares, however large', () => {
	fc.assert(
		fc.property(fc.integer({ min: 100, max: Number.MAX_SAFE_INTEGER }), (amount) => {
			const squares = amount / chooseEach([{ ...figure, amount }]);
			assert.ok(squares >= 100 && squares <= 400, String(squares));
		}),
	);
});

test('squares are full up to what is stated, and empty from there to a stated high end', () => {
	assert.deepEqual(runsOf(figure), [[0, 10, 'counted']]);
	assert.deepEqual(
		runsOf({ ...figure, amount: { low: 1000, high: 1400 }, qualifier: 'range', grade: 'claimed' }),
		[
			[0, 10, 'claimed'],
			[10, 14, 'empty'],
		],
	);
	assert.deepEqual(runsOf({ ...figure, qualifier: 'at-most' }), [[0, 10, 'empty']]);
	for (const qualifier of ['approx', 'near-below'] as const)
		assert.deepEqual(runsOf({ ...figure, qualifier }), [[0, 10, 'counted']], qualifier);
	assert.deepEqual(runsOf({ ...figure, amount: 100, qualifier: 'order' }), [[1, 10, 'empty']]);
	assert.deepEqual(runsOf({ ...figure, qualifier: 'at-least' }, true), [[0, 10, 'counted']]);
	assert.deepEqual(runsOf({ ...figure, amount: 0 }), []);
});

test('a part lies upon its whole', () => {
	const outer = piecesOf({ ...figure, amount: 2000, qualifier: 'at-most' }, 100);
	const inner = piecesOf({ ...figure, amount: 450 }, 100, true);
	assert.deepEqual(
		seenPieces([outer, inner]).map(({ from, to, fill }) => [from, to, fill]),
		[
			[0, 4.5, 'counted'],
			[4.5, 20, 'empty'],
		],
	);
});

test('squares are in rows of blocks of ten', () => {
	const grid = gridFor(340);
	assert.deepEqual(grid, { columns: 20, sidePx: 13, gapPx: 3, widthPx: 321 });
	assert.deepEqual(placeOf(9, grid), { x: 144, y: 0 });
	assert.deepEqual(placeOf(10, grid), { x: 164, y: 0 });
	assert.deepEqual(placeOf(200, grid), { x: 0, y: 164 });
	assert.equal(heightOf(0.2, grid), 13);
	assert.equal(heightOf(0, grid), 0);
});

test('a square that is not full is drawn in part', () => {
	const scene = placeWaffle(
		{ groups: [{ outer: { ...figure, amount: 250 }, inner: [] }], each: 100, scale: '' },
		340,
	);
	const groups = scene.items.flatMap((item) => (item.kind === 'group' ? [item.items] : []));
	const [squares, part] = groups[1] ?? [];
	assert.equal(squares?.kind === 'squares' ? squares.at.length : undefined, 2);
	assert.equal(part?.kind === 'rect' ? part.box.right - part.box.left : undefined, 6.5);
});

test('no label is clipped or covered in any waffle', () => {
	const any = fc
		.record({
			id: anyName,
			words: anyName,
			detail: anyName,
			colour: fc.constantFrom('blue' as const, 'rust' as const),
			low: anyAmount,
			more: anyAmount,
			qualifier: fc.constantFrom(...qualifiers),
			grade: fc.constantFrom(...grades),
		})
		.map(
			({ low, more, ...rest }): WaffleFigure => ({
				...rest,
				amount: rest.qualifier === 'range' ? { low, high: low + more } : low,
			}),
		);
	const groups = fc.array(fc.record({ outer: any, inner: fc.array(any, { maxLength: 3 }) }), {
		maxLength: 3,
	});
	fc.assert(
		fc.property(groups, fc.constantFrom(...widths), (drawn, width) => {
			const each = chooseEach(drawn.flatMap(({ outer, inner }) => [outer, ...inner]));
			assertLegible(placeWaffle({ groups: drawn, each, scale: '1 square = 500 people' }, width));
		}),
		{ numRuns: tries(250, 1000) },
	);
});

test('the text alternative keeps every qualifier', () => {
	assert.equal(
		describeWaffle(waffle, english),
		'1 square = 500 people. as many as 120,000 killed (Russia · US officials · Aug 2023); within the same squares: 45,123 identified dead (Russia · Mediazona and the BBC · Feb 2024).',
	);
});
