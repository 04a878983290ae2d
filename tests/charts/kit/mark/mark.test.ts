import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeKey } from '../../../../src/charts/kit/mark/key.ts';
import { signInWords, signRoomPx } from '../../../../src/charts/kit/mark/sign.ts';
import { placeMark } from '../../../../src/charts/kit/mark/mark.ts';
import type { SceneItem } from '../../../../src/charts/kit/scene.ts';
import { spanOf } from '../../../../src/language/bounds.ts';
import { fontsOf } from '../../../../src/charts/kit/text/fonts.ts';
import { placeTimeMark } from '../../../../src/charts/kit/time/time-mark.ts';
import type { Amount, Qualifier } from '../../../../src/record/figure.ts';
import { qualifiers } from '../../../../src/record/figure.ts';
import { points } from '../../time-samples.ts';
import { chart as english } from '../../../../src/messages/en/chart.ts';

/** An axis of 1 px for each unit, from 0 at 20 px. */
const axis = { direction: 'along', at: (value: number) => 20 + value, zeroPx: 20 } as const;
const shapesOf = (items: readonly SceneItem[]) =>
	items
		.map(
			(item) =>
				`${item.kind} ${'className' in item ? item.className : 'paint' in item ? item.paint : ''}`,
		)
		.join(', ');

function mark(qualifier: Qualifier, amount: Amount) {
	return placeMark(spanOf(amount, qualifier), {
		qualifier,
		grade: 'counted',
		...axis,
		across: 50,
	});
}

const amountOf = (qualifier: Qualifier): Amount =>
	qualifier === 'range' ? { low: 80, high: 120 } : 100;

test('the seven qualifiers are seven drawings, along an axis and upright', () => {
	const along = qualifiers.map((qualifier) =>
		JSON.stringify(mark(qualifier, amountOf(qualifier)).items),
	);
	assert.equal(new Set(along).size, qualifiers.length);
	const [sample] = points;
	assert.ok(sample !== undefined);
	const upright = qualifiers.map((qualifier) =>
		JSON.stringify(
			placeTimeMark(
				{
					point: { ...sample, qualifier },
					span: spanOf(amountOf(qualifier), qualifier),
					...(qualifier === 'range' || qualifier === 'order' ? {} : { level: 100 }),
				},
				{ x: () => 50, y: (value) => 400 - value, zeroPx: 400, isSmall: false, isSigned: true },
			).items,
		),
	);
	assert.equal(new Set(upright).size, qualifiers.length);
});

test('each qualifier has its parts', () => {
	assert.equal(shapesOf(mark('exact', 100).items), 'circle dot counted');
	assert.equal(shapesOf(mark('approx', 100).items), 'lines sign, circle dot counted');
	assert.equal(shapesOf(mark('near-below', 100).items), 'lines sign, circle dot counted');
	assert.equal(shapesOf(mark('at-least', 100).items), 'lines sign, circle dot counted');
	assert.equal(shapesOf(mark('at-most', 100).items), 'lines sign, circle dot counted');
	assert.equal(
		shapesOf(mark('range', { low: 80, high: 120 }).items),
		'rect range counted, lines line',
	);
	assert.equal(
		shapesOf(mark('range', { low: 80, high: 120, best: 90 }).items),
		'rect range counted, lines line, circle best',
	);
	assert.equal(shapesOf(mark('order', 100).items), 'rect order');
});

test('a sign without room before zero is below its dot', () => {
	for (const qualifier of ['at-most', 'near-below'] as const) {
		const { box } = mark(qualifier, 0);
		assert.deepEqual([box.left, box.right, box.top, box.bottom], [14, 32, 44, 69], qualifier);
	}
	assert.deepEqual(mark('at-most', 100).box, { left: 99, right: 126, top: 44, bottom: 56 });
});

test('a sign whose place is taken is below its dot, and an arrow to the right stays', () => {
	const boxOf = (qualifier: Qualifier, isUnder: boolean) =>
		placeMark(spanOf(100, qualifier), {
			qualifier,
			grade: 'counted',
			...axis,
			across: 50,
			isUnder,
		}).box;
	for (const qualifier of ['approx', 'at-most', 'near-below'] as const) {
		const { left, right, top, bottom } = boxOf(qualifier, true);
		assert.deepEqual([left, right, top, bottom], [114, 126, 44, 69], qualifier);
	}
	assert.deepEqual(boxOf('at-least', true), boxOf('at-least', false));
});

test('the key names the grades on the chart, if there are several, and the signs', () => {
	const options = { font: fontsOf.wide.small, widthPx: 700, top: 10, words: english };
	const claimed = { grade: 'claimed', colour: 'rust' } as const;
	assert.deepEqual(placeKey([claimed, { ...claimed, colour: 'blue' }], [], options), {
		items: [],
		boxes: [],
		bottom: 10,
	});
	const textsOf = (...key: Parameters<typeof placeKey>) =>
		placeKey(...key).boxes.map(({ text }) => text);
	assert.deepEqual(textsOf([claimed, { grade: 'counted', colour: 'blue' }], ['exact'], options), [
		'counted or on record',
		'claimed, or basis not stated',
	]);
	assert.deepEqual(textsOf([claimed], ['range', 'at-most', 'approx', 'at-most'], options), [
		'about',
		'as many as',
	]);
});

test('the key of grades has the colour of the marks, or is grey if they have several', () => {
	const options = { font: fontsOf.wide.small, widthPx: 700, top: 10, words: english };
	const coloursOf = (...colours: readonly ('rust' | 'blue')[]) =>
		placeKey(
			colours.map((colour, index) => ({ colour, grade: index === 0 ? 'claimed' : 'counted' })),
			[],
			options,
		).items.flatMap((item) => (item.kind === 'group' ? [item.className] : []));
	assert.deepEqual(coloursOf('rust', 'rust'), ['rust', 'rust']);
	assert.deepEqual(coloursOf('rust', 'blue'), ['plain', 'plain']);
});

test('a sign is in front of words, but for the tick, which would be read as a minus', () => {
	const drawn = qualifiers.filter((qualifier) => signInWords(qualifier, { x: 0, y: 0 }).length > 0);
	assert.deepEqual(drawn, ['approx', 'at-least', 'at-most']);
	assert.deepEqual(
		qualifiers.filter((qualifier) => signRoomPx(qualifier) > 0),
		drawn,
	);
});
