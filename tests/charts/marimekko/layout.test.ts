import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gatherSubjects, type MekkoSubject } from '../../../src/charts/marimekko/subjects.ts';
import { describeMarimekko, placeMarimekko } from '../../../src/charts/marimekko/layout.ts';
import type { Scene, SceneItem } from '../../../src/charts/kit/scene.ts';
import { mekkoSubjects } from '../money/samples.ts';
import { anyAmount, anyName, anyWords, assertLegible, widths } from '../legible.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';
import { tries } from '../../sample.ts';

const subject = (name: string, ...values: readonly number[]): MekkoSubject => ({
	subject: name,
	pieces: values.map((value, rank) => ({
		id: `${name}-${rank}`,
		kind: `kind ${rank}`,
		rank,
		value,
		words: String(value),
	})),
});
const textsOf = (items: readonly SceneItem[]): readonly string[] =>
	items.flatMap((item) =>
		item.kind === 'text'
			? [item.full ?? item.text]
			: item.kind === 'group'
				? textsOf(item.items)
				: [],
	);
const partsOf = ({ items }: Scene) =>
	items
		.flatMap((item) => (item.kind === 'group' ? item.items : []))
		.flatMap((item) => (item.kind === 'rect' ? [item.box] : []));

test('areas are amounts, on a wide drawing and on a narrow one', () => {
	for (const width of [704, 340]) {
		const [a, b, c] = partsOf(
			placeMarimekko([subject('One', 600, 200), subject('Two', 200)], width, { words: english }),
		)
			.filter(({ right, left, bottom, top }) => (right - left) * (bottom - top) > 1000)
			.map(({ left, top, right, bottom }) => (right - left + 2) * (bottom - top + 2));
		assert.ok(a !== undefined && b !== undefined && c !== undefined);
		assert.ok(Math.abs(a / b - 3) < 0.2 && Math.abs(b / c - 1) < 0.2, `${a} ${b} ${c}`);
	}
});

test('donors that are too small for a name are gathered, one of them is not', () => {
	assert.deepEqual(
		gatherSubjects([subject('A', 50), subject('B', 45), subject('C', 3), subject('D', 2)], {
			lengthPx: 100,
			leastPx: 10,
			words: english.money,
		}).map(({ name }) => name),
		['A', '3 others'],
	);
	assert.deepEqual(
		gatherSubjects([subject('A', 50), subject('B', 45), subject('C', 5)], {
			lengthPx: 100,
			leastPx: 10,
			words: english.money,
		}).map(({ name }) => name),
		['A', 'B', 'C'],
	);
});

test('the members of the others are listed with their own words, and no sum is said', () => {
	const said = textsOf(
		placeMarimekko(
			[subject('A', 500), subject('B', 450), subject('C', 31, 4), subject('D', 20)],
			704,
			{
				words: english,
			},
		).items,
	);
	for (const words of ['C', 'D', 'kind 0 31', 'kind 1 4', 'kind 0 20'])
		assert.ok(said.includes(words), words);
	assert.ok(!said.some((text) => text.includes('51') || text.includes('55')));
});

test('every amount is said once, in its part or below', () => {
	for (const width of [704, 340]) {
		const said = textsOf(placeMarimekko(mekkoSubjects, width, { words: english }).items).join(' ');
		for (const { words } of mekkoSubjects.flatMap(({ pieces }) => pieces))
			assert.equal(said.split(words).length, 2, `${words} at ${width} px`);
	}
});

test('the words for a marimekko', () => {
	assert.equal(
		describeMarimekko(mekkoSubjects.slice(3, 5), english),
		'Norway: military €6.8 billion, financial €2 billion; Japan: financial €10.4 billion.',
	);
});

test('no label is clipped or covered in any marimekko of 1 to 40 subjects', () => {
	const piece = fc.record({
		id: anyName,
		kind: anyName,
		rank: fc.nat(4),
		value: anyAmount,
		words: anyName,
	});
	const subjects = fc.array(
		fc.record({
			subject: anyName,
			pieces: fc.uniqueArray(piece, { minLength: 1, maxLength: 4, selector: ({ rank }) => rank }),
		}),
		{ minLength: 1, maxLength: 40 },
	);
	fc.assert(
		fc.property(subjects, fc.constantFrom(...widths), anyWords, (drawn, width, words) =>
			assertLegible(placeMarimekko(drawn, width, { words })),
		),
		{ numRuns: tries(250, 1000) },
	);
});
