import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
	type BreakdownPart,
	describeBreakdown,
	placeBreakdown,
	remainderOf,
} from '../../../src/charts/breakdown/layout.ts';
import { planLabels } from '../../../src/charts/kit/mark/segment-row.ts';
import { anyAmount, anyName, assertLegible, widths } from '../legible.ts';
import { parts, whole } from '../samples.ts';
import { slowTest, tries } from '../../sample.ts';

test('the remainder of the parts is drawn, unless rounding explains it', () => {
	assert.equal(remainderOf(100, [{ value: 60 }, { value: 30 }]), 10);
	assert.equal(remainderOf(95.34, [{ value: 95.3 }]), undefined);
});

test('the uncertain end of a range is striped, in the colour of its part', () => {
	const range: BreakdownPart = {
		id: 'a',
		label: 'A',
		words: '2 to 4',
		value: 4,
		least: 2,
		emphasised: 'blue',
	};
	const { items } = placeBreakdown({ id: 'w', label: 'W', words: '4', amount: 4 }, [range], 700);
	const full = items.find((item) => item.kind === 'boxes' && item.className === 'counted blue');
	assert.deepEqual(
		full?.kind === 'boxes' ? [full.boxes[0]?.left, full.boxes[0]?.right] : undefined,
		[0, 350],
	);
	const striped = items.find((item) => item.kind === 'rect');
	assert.deepEqual(
		striped?.kind === 'rect'
			? [striped.paint, striped.colour, striped.box.left, striped.box.right]
			: undefined,
		['hatch', 'blue', 350, 698],
	);
});

test('the parts of the named part fill the second bar', () => {
	const marks = placeBreakdown(whole, parts, 704).boxes.filter(({ of }) => of === 'mark');
	const inner = marks.filter(({ text }) =>
		['services', 'weapons', 'budget', 'private', 'ua-rest'].includes(text),
	);
	assert.equal(inner[0]?.left, 0);
	assert.ok(Math.abs((inner.at(-1)?.right ?? 0) - 702) < 1e-6);
	assert.ok(inner.every(({ top }) => top === inner[0]?.top));
	assert.ok((inner[0]?.top ?? 0) > (marks.find(({ text }) => text === 'ua')?.bottom ?? 0));
});

test('the parts of a named part have its colour, and only their own where others are brought out', () => {
	const part = (id: string, more: Partial<BreakdownPart> = {}): BreakdownPart => ({
		id,
		label: id,
		words: '1',
		value: 1,
		...more,
	});
	const coloured = (named: Partial<BreakdownPart>, inner: Partial<BreakdownPart>) =>
		placeBreakdown(
			{ id: 'w', label: 'W', words: '4', amount: 4 },
			[
				part('a', {
					value: 4,
					...named,
					parts: [part('b', { value: 2 }), part('c', { value: 2, ...inner })],
				}),
			],
			704,
		).items.flatMap((item) =>
			item.kind === 'boxes' && item.className === 'counted blue' ? item.boxes : [],
		).length;
	assert.equal(coloured({ emphasised: 'blue' }, {}), 3);
	assert.equal(coloured({}, { emphasised: 'blue' }), 1);
});

test('on a narrow drawing they are indented, on the scale of the whole', () => {
	const marks = new Map(
		placeBreakdown(whole, parts, 340)
			.boxes.filter(({ of }) => of === 'mark')
			.map((box) => [box.text, box]),
	);
	const widthOf = (id: string) => (marks.get(id)?.right ?? 0) - (marks.get(id)?.left ?? 0);
	assert.equal(marks.get('weapons')?.left, 16);
	// A sign takes 15 px: (340 - 16 - 15) * 60 / 95.34 = 194.5 and (340 - 16 - 15) * 14 / 95.34 =
	// 45.4.
	assert.deepEqual([widthOf('ua'), widthOf('weapons')], [194, 45]);
});

test('where small parts leave no room for their labels, each has a bar of its own', () => {
	const small = Array.from({ length: 40 }, (_, index) => ({
		label: `Part ${index}`,
		words: '$1 billion',
		qualifier: 'exact' as const,
		left: index * 10,
		right: index * 10 + 10,
	}));
	assert.equal(planLabels(small, 400), undefined);
});

slowTest('no label is clipped or covered in any breakdown', () => {
	const part = fc.record({
		label: anyName,
		words: anyName,
		value: anyAmount,
		least: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
	});
	const named = (
		drawn: readonly {
			readonly label: string;
			readonly words: string;
			readonly value: number;
			readonly least: number | null;
		}[],
		prefix: string,
	) =>
		drawn.map(
			({ least, ...rest }, index): BreakdownPart => ({
				...rest,
				id: `${prefix}${index}`,
				...(least === null ? {} : { least: rest.value * least }),
				...(index === drawn.length - 1 ? { remainder: true } : {}),
			}),
		);
	fc.assert(
		fc.property(
			fc.array(part, { maxLength: 9 }),
			fc.option(fc.array(part, { maxLength: 7 })),
			anyAmount,
			fc.constantFrom(...widths),
			(drawn, inner, amount, width) => {
				const all = named(drawn, 'a').map(
					(one, index): BreakdownPart =>
						index !== 0
							? one
							: {
									...one,
									emphasised: 'blue',
									...(inner === null ? {} : { parts: named(inner, 'b') }),
								},
				);
				assertLegible(
					placeBreakdown(
						{ id: 'w', label: 'Passed by one chamber', words: 'as much as there is', amount },
						all,
						width,
					),
				);
			},
		),
		{ numRuns: tries(250, 1000) },
	);
});

test('the text alternative keeps every qualifier, and tells the parts of a part apart', () => {
	assert.equal(
		describeBreakdown(whole, parts),
		'Passed by one chamber: $95.34 billion. Of this: Ukraine, about $60 billion; Israel, $14.1 billion; Humanitarian, $9.2 billion; Indo-Pacific, $4 billion to $5 billion; Not itemised here, about $7 billion to $8 billion. Of Ukraine: Support services, nearly $15 billion; Weapons purchases, nearly $14 billion; Budget support, about $8 billion; Private sector, about $1.6 billion; Not itemised here, about $21 billion.',
	);
});

test('a note is at the label of its part in a bar, and below the bar of its part in a list', () => {
	const noted = parts.map((part) =>
		part.id === 'ua' ? { ...part, notes: ['most of it is spent in the United States'] } : part,
	);
	for (const width of widths) {
		const scene = placeBreakdown({ ...whole, notes: ['passed after six months'] }, noted, width);
		assertLegible(scene);
		const said = scene.boxes.filter(({ of }) => of === 'label').map(({ text }) => text);
		for (const note of ['most of it', 'passed after'])
			assert.ok(
				said.some((text) => text.startsWith(note)),
				`"${note}" is missing at ${width} px`,
			);
	}
});

test('a part too narrow for its note gives each part a bar of its own', () => {
	const withNote = (id: string) =>
		placeBreakdown(
			whole,
			parts.map((part) => (part.id === id ? { ...part, notes: ['a note'] } : part)),
			704,
		);
	const heightOf = (id: string) => {
		const box = withNote(id).boxes.find(({ of, text }) => of === 'mark' && text === 'ua');
		return box === undefined ? 0 : box.bottom - box.top;
	};
	assert.equal(heightOf('ua'), 42);
	assert.equal(heightOf('ip'), 10);
});

test('a note at a part that is not drawn is below the drawing, and the text alternative has notes', () => {
	const scene = placeBreakdown(whole, parts, 704, ['of another whole']);
	assert.deepEqual(scene.unplaced, ['of another whole']);
	assert.ok(scene.boxes.some(({ text }) => text === 'of another whole'));
	assert.ok(
		describeBreakdown(whole, [
			{ id: 'a', label: 'A', words: '1', value: 1, notes: ['a loan'] },
		]).includes('A, 1 (a loan)'),
	);
});
