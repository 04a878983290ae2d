import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
	type SubjectBar,
	type BarPiece,
	describeSubjects,
	placeBySubject,
	sortBars,
} from '../../../src/charts/by-subject/layout.ts';
import { barEndOf } from '../../../src/charts/kit/mark/bar-end.ts';
import { lowerBound } from '../../../src/language/bounds.ts';
import { maxLooks, partItem } from '../../../src/charts/kit/parts.ts';
import { qualifiers } from '../../../src/record/figure.ts';
import { subjectBars } from '../money/samples.ts';
import { anyAmount, anyName, anyWords, assertLegible, widths } from '../legible.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';
import { tries } from '../../sample.ts';

const bar = (
	subject: string,
	amount: BarPiece['amount'],
	qualifier: BarPiece['qualifier'] = 'exact',
): SubjectBar => ({ subject, pieces: [{ id: subject, amount, qualifier, words: '' }] });

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

test('the words for a bar keep every qualifier, and add nothing up', () => {
	assert.equal(
		describeSubjects(subjectBars.slice(1, 3), english),
		'Germany: military about €24 billion, humanitarian €4.1 billion; Japan: financial at least €10.4 billion.',
	);
	assert.equal(
		describeSubjects(subjectBars.slice(4, 5), english),
		'Norway, A ministry · 2025: €6 billion to €20 billion.',
	);
});

test('six kinds have six looks', () => {
	const box = { left: 0, top: 0, right: 30, bottom: 18 };
	assert.equal(
		new Set(Array.from({ length: maxLooks }, (_, rank) => JSON.stringify(partItem(box, rank))))
			.size,
		6,
	);
});

test('an axis of shares names its unit', () => {
	const said = (suffix?: string) =>
		JSON.stringify(
			placeBySubject(
				[bar('One', 3)],
				704,
				suffix === undefined ? { words: english } : { suffix, words: english },
			).items,
		).match(/"text":"3%?"/)?.[0];
	assert.equal(said('%'), '"text":"3%"');
	assert.equal(said(), '"text":"3"');
});

test('no label is clipped or covered in any chart of 1 to 40 bars', () => {
	const single = fc
		.record({
			id: anyName,
			low: anyAmount,
			more: anyAmount,
			qualifier: fc.constantFrom(...qualifiers),
			words: anyName,
			kind: fc.option(anyName, { nil: undefined }),
			rank: fc.option(fc.nat(5), { nil: undefined }),
		})
		.map(({ low, more, kind, rank, ...rest }): readonly BarPiece[] => [
			{
				...rest,
				rank,
				...(kind === undefined ? {} : { kind }),
				amount: rest.qualifier === 'range' ? { low, high: low + more } : low,
			},
		]);
	const piece = fc.record({
		id: anyName,
		amount: anyAmount,
		qualifier: fc.constantFrom('exact' as const, 'approx' as const),
		words: anyName,
		kind: anyName,
		rank: fc.nat(5),
	});
	const bars = fc.array(
		fc.record({
			subject: anyName,
			detail: anyName,
			pieces: fc.oneof(single, fc.array(piece, { minLength: 2, maxLength: 4 })),
		}),
		{ minLength: 1, maxLength: 40 },
	);
	fc.assert(
		fc.property(bars, fc.constantFrom(...widths), anyWords, (drawn, width, words) =>
			assertLegible(placeBySubject(sortBars(drawn), width, { words })),
		),
		{ numRuns: tries(250, 1000) },
	);
});
