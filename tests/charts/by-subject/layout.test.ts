import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeBySubject } from '../../../src/charts/by-subject/layout.ts';
import {
	type BarPiece,
	describeSubjects,
	type SubjectBar,
	sortBars,
} from '../../../src/charts/money/rows.ts';
import type { PlacedBox } from '../../../src/charts/kit/scene.ts';
import { barEndOf } from '../../../src/charts/kit/mark/bar-end.ts';
import { lowerBound } from '../../../src/language/bounds.ts';
import { qualifiers } from '../../../src/record/figure.ts';
import { kinds, splitBars } from '../money/samples.ts';
import { anyAmount, anyName, anyWords, assertLegible, widths } from '../legible.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';
import { slowTest, tries } from '../../sample.ts';

const bar = (
	subject: string,
	amount: BarPiece['amount'],
	qualifier: BarPiece['qualifier'] = 'exact',
): SubjectBar => ({
	subject,
	pieces: [{ id: subject, colour: 'plain', amount, qualifier, words: '' }],
});

test('a bar ends where the statement does, is pale between two stated ends, and an outline up to a mere ceiling', () => {
	for (const qualifier of ['exact', 'approx', 'near-below', 'at-least'] as const)
		assert.deepEqual(barEndOf(100, qualifier), { full: 100, caps: [], end: 100 }, qualifier);
	assert.deepEqual(barEndOf(100, 'at-most'), { full: 0, hollow: 100, caps: [], end: 100 });
	assert.deepEqual(barEndOf({ low: 20, high: 45 }, 'range'), {
		full: 20,
		pale: [20, 45],
		caps: [20, 45],
		end: 45,
	});
	assert.deepEqual(barEndOf({ low: 20, high: 45, best: 30 }, 'range').caps, [20, 45, 30]);
	assert.deepEqual(barEndOf(10, 'order'), { full: 0, pale: [10, 100], caps: [], end: 100 });
});

test('bars are sorted by their lower bounds, never by a middle, with those of one subject together', () => {
	assert.equal(lowerBound(50, 'at-most'), 0);
	const sorted = sortBars([
		bar('A ceiling', 50, 'at-most'),
		bar('A range', { low: 20, high: 90 }, 'range'),
		bar('One', 30),
		bar('A floor', 25, 'at-least'),
		bar('One', 1),
	]);
	assert.deepEqual(
		sorted.map(({ subject }) => subject),
		['One', 'One', 'A floor', 'A range', 'A ceiling'],
	);
});

test('a stated total sorts its row', () => {
	const [us = bar('', 0), de = bar('', 0)] = splitBars.bars;
	const small = { ...us, total: { id: 't', amount: 1, qualifier: 'exact' as const, words: '' } };
	assert.deepEqual(
		sortBars([small, de]).map(({ subject }) => subject),
		['Germany', 'United States'],
	);
});

test('the words for a row keep every qualifier, and add nothing up', () => {
	assert.equal(
		describeSubjects({ kinds, bars: splitBars.bars.slice(0, 3) }, english),
		'United States: in all €115.4 billion, military €64.6 billion, financial €47.3 billion, humanitarian €3.5 billion; Germany: military about €24 billion, humanitarian €4.1 billion; Japan: financial at least €10.4 billion.',
	);
	assert.equal(
		describeSubjects({ kinds, bars: splitBars.bars.slice(3, 4) }, english),
		'Norway, A ministry · 2025: in all €8 billion, military €6.8 billion.',
	);
});

/** The marks of a drawing by the id of their figure. */
const marksOf = (boxes: readonly PlacedBox[]) =>
	new Map(boxes.flatMap((box) => (box.of === 'mark' ? [[box.text, box] as const] : [])));

test('kinds are columns side by side on one scale, and a total is written only where it is stated', () => {
	const { boxes } = placeBySubject(splitBars, 704, { words: english });
	const marks = marksOf(boxes);
	const [us, financial] = [marks.get('military-64.6'), marks.get('financial-47.3')];
	assert.ok(us !== undefined && financial !== undefined);
	assert.ok(financial.left > us.right && financial.top === us.top);
	const perBillion = (us.right - us.left) / 64.6;
	assert.ok(Math.abs((financial.right - financial.left) / 47.3 - perBillion) < 0.02);
	assert.deepEqual(
		boxes.filter(({ of }) => of === 'area').map(({ text }) => text),
		['all-115.4', 'all-8'],
	);
	const heads = boxes.filter(({ text }) => kinds.some(({ label }) => label === text));
	assert.equal(heads.length, 3, 'each kind is named once');
});

test('columns that have no room side by side follow below, on the same scale', () => {
	const six = Array.from({ length: 6 }, (_, kind) => ({ ...kinds[kind % 2 === 0 ? 0 : 1], kind }));
	const chart = {
		kinds: six,
		bars: [
			{
				subject: 'One',
				pieces: six.map(({ colour, kind }) => ({
					id: `kind-${kind}`,
					kind,
					colour,
					amount: 1000 * (kind + 1),
					qualifier: 'exact' as const,
					words: 'about 123.45 billion of something',
				})),
			},
		],
	};
	const marks = [...marksOf(placeBySubject(chart, 704, { words: english }).boxes).values()];
	assert.ok(new Set(marks.map(({ top }) => top)).size > 1);
	const lengths = marks.map(({ left, right }, kind) => (right - left) / (kind + 1));
	for (const length of lengths) assert.ok(Math.abs(length - (lengths[5] ?? 0)) < 0.5);
	const rows = [...Map.groupBy(marks, ({ top }) => top).values()].map(({ length }) => length);
	assert.equal(new Set(rows).size, 1, `as many in each row: ${rows}`);
});

test('on a phone the kinds of a subject are below its name, on one scale', () => {
	const { boxes } = placeBySubject(splitBars, 340, { words: english });
	const marks = marksOf(boxes);
	const [us, financial] = [marks.get('military-64.6'), marks.get('financial-47.3')];
	assert.ok(us !== undefined && financial !== undefined);
	assert.ok(financial.left === us.left && financial.top > us.bottom);
	assert.ok(
		Math.abs((us.right - us.left) / (financial.right - financial.left) - 64.6 / 47.3) < 0.02,
	);
});

test('an axis of shares names its unit', () => {
	const said = (suffix?: string) =>
		JSON.stringify(
			placeBySubject(
				{ kinds: [], bars: [bar('One', 3)] },
				704,
				suffix === undefined ? { words: english } : { suffix, words: english },
			).items,
		).match(/"text":"3%?"/)?.[0];
	assert.equal(said('%'), '"text":"3%"');
	assert.equal(said(), '"text":"3"');
});

slowTest('no label is clipped or covered in any chart of 1 to 40 rows', () => {
	const piece = fc
		.record({
			id: anyName,
			low: fc.oneof(
				anyAmount,
				anyAmount.map((amount) => -amount),
			),
			more: anyAmount,
			qualifier: fc.constantFrom(...qualifiers),
			words: anyName,
			colour: fc.constantFrom('plain' as const, 'forest' as const),
		})
		.map(
			({ low, more, ...rest }): BarPiece => ({
				...rest,
				amount: rest.qualifier === 'range' ? { low, high: low + more } : low,
			}),
		);
	const total = fc.record({
		id: anyName,
		amount: anyAmount,
		qualifier: fc.constantFrom(...qualifiers),
		words: anyName,
	});
	const row = (pieces: fc.Arbitrary<readonly BarPiece[]>) =>
		fc.record(
			{ subject: anyName, detail: anyName, pieces, total },
			{ requiredKeys: ['subject', 'pieces'] },
		);
	const split = fc
		.array(
			fc.record({ name: anyName, label: anyName, colour: fc.constantFrom('forest' as const) }),
			{ minLength: 2, maxLength: 6 },
		)
		.chain((some) =>
			fc.record({
				kinds: fc.constant(some),
				bars: fc.array(
					row(
						fc
							.uniqueArray(fc.nat(some.length - 1), { minLength: 1 })
							.chain((at) => fc.tuple(...at.map((kind) => piece.map((one) => ({ ...one, kind }))))),
					),
					{ minLength: 1, maxLength: 40 },
				),
			}),
		);
	const single = fc.record({
		kinds: fc.constant([]),
		bars: fc.array(row(piece.map((one) => [one])), { minLength: 1, maxLength: 40 }),
	});
	fc.assert(
		fc.property(
			fc.oneof(single, split),
			fc.constantFrom(...widths),
			anyWords,
			({ bars, kinds: some }, width, words) =>
				assertLegible(placeBySubject({ kinds: some, bars: sortBars(bars) }, width, { words })),
		),
		{ numRuns: tries(250, 1000) },
	);
});

test('the axis of bars ends at the next step above the largest amount', () => {
	const { items, boxes } = placeBySubject(
		{ kinds: [], bars: [bar('One', 9), bar('Two', 4)] },
		704,
		{
			words: english,
		},
	);
	const ticks = items.flatMap((item) => (item.kind === 'text' ? [item] : []));
	const [eight, ten] = ['8', '10'].map((label) => ticks.find(({ text }) => text === label)?.at.x);
	const end = boxes.find(({ of, text }) => of === 'mark' && text === 'One')?.right;
	assert.ok(eight !== undefined && ten !== undefined && end !== undefined);
	assert.ok(Math.abs(end - (eight + ten) / 2) < 1);
});

test('on a narrow drawing, a bar that is grey has the name of its kind beside it', () => {
	const [first, ...others] = splitBars.bars;
	const grey = others.map((one) => ({
		...one,
		pieces: one.pieces.map((piece) => ({ ...piece, colour: 'context' as const })),
	}));
	const { boxes } = placeBySubject(
		{ kinds, bars: [...(first === undefined ? [] : [first]), ...grey] },
		340,
		{ words: english },
	);
	const named = boxes.filter(({ text }) => kinds.some(({ name }) => name === text));
	assert.deepEqual(
		named.map(({ text }) => text),
		grey.flatMap(({ pieces }) => pieces.map(({ kind }) => kinds[kind as 0 | 1 | 2].name)),
	);
});
