import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SubjectChart } from '../../../src/charts/money/rows.ts';
import { placeShares } from '../../../src/charts/shares/layout.ts';
import type { Scene } from '../../../src/charts/kit/scene.ts';
import { sharedBars } from '../money/samples.ts';
import { anyAmount, anyName, anyWords, assertLegible, widths } from '../legible.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';
import { slowTest, tries } from '../../sample.ts';

const chartOf = (...subjects: readonly (readonly number[])[]): SubjectChart => ({
	kinds: ['a', 'b', 'c'].map((name) => ({ name, label: name, colour: 'plain' })),
	bars: subjects.map((values, row) => ({
		subject: `Subject ${row}`,
		pieces: values.map((amount, kind) => ({
			id: `${row}-${kind}`,
			kind,
			colour: 'plain',
			amount,
			qualifier: 'exact',
			words: String(amount),
		})),
	})),
});
const marksOf = ({ boxes }: Scene) =>
	new Map(boxes.flatMap((box) => (box.of === 'mark' ? [[box.text, box] as const] : [])));

test('every bar is as long as the others, and its pieces have the shares of their amounts', () => {
	for (const width of [704, 340]) {
		const marks = marksOf(placeShares(chartOf([600, 200, 200], [3, 1]), width, { words: english }));
		const lengthOf = (id: string) => (marks.get(id)?.right ?? 0) - (marks.get(id)?.left ?? 0) + 1;
		assert.ok(Math.abs(lengthOf('0-0') / lengthOf('0-1') - 3) < 0.05);
		assert.ok(Math.abs(lengthOf('1-0') / lengthOf('0-0') - 0.75 / 0.6) < 0.02);
		assert.equal(marks.get('0-2')?.right, marks.get('1-1')?.right);
	}
});

test('every amount is written below its bar, and a total only where it is stated', () => {
	for (const width of [704, 340]) {
		const { boxes } = placeShares(sharedBars, width, { words: english });
		const said = boxes.flatMap(({ of, text }) => (of === 'label' ? [text] : [])).join(' ');
		for (const { pieces, total } of sharedBars.bars)
			for (const { words } of [...pieces, ...(total === undefined ? [] : [total])])
				assert.equal(said.split(words).length, 2, `${words} at ${width} px`);
		assert.doesNotMatch(said, /€(?:8.8|84.4) billion/);
	}
});

test('an amount of zero has words and no length', () => {
	const marks = marksOf(placeShares(chartOf([0, 5], [0]), 704, { words: english }));
	assert.equal(marks.get('0-0')?.left, marks.get('0-0')?.right);
	assert.equal(marks.get('1-0')?.left, marks.get('1-0')?.right);
});

slowTest('no label is clipped or covered in shares of 1 to 40 subjects', () => {
	const piece = fc.record({
		id: anyName,
		kind: fc.nat(2),
		colour: fc.constantFrom('forest' as const, 'ochre' as const),
		amount: anyAmount,
		qualifier: fc.constantFrom('exact' as const, 'approx' as const),
		words: anyName,
	});
	const total = fc.record({
		id: anyName,
		amount: anyAmount,
		qualifier: fc.constant('exact' as const),
		words: anyName,
	});
	const charts = fc.record({
		kinds: fc.array(
			fc.record({ name: anyName, label: anyName, colour: fc.constant('forest' as const) }),
			{ minLength: 3, maxLength: 3 },
		),
		bars: fc.array(
			fc.record(
				{
					subject: anyName,
					pieces: fc.array(piece, { minLength: 1, maxLength: 6 }),
					total,
				},
				{ requiredKeys: ['subject', 'pieces'] },
			),
			{ minLength: 1, maxLength: 40 },
		),
	});
	fc.assert(
		fc.property(charts, fc.constantFrom(...widths), anyWords, (drawn, width, words) =>
			assertLegible(placeShares(drawn, width, { words })),
		),
		{ numRuns: tries(250, 1000) },
	);
});
