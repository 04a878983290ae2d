import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leadersDown, placeTopLabels } from '../../../../src/charts/kit/note/top-labels.ts';
import { overlap } from '../../../../src/charts/kit/scene.ts';
import { fontsOf } from '../../../../src/charts/kit/text/fonts.ts';
import { tries } from '../../../sample.ts';

const font = fontsOf.wide.small;

test('words that would meet are in rows of their own, and no leader runs through words', () => {
	const label = fc.record({
		text: fc.constantFrom('the leak', 'a register of inheritances opened', 'Контрнаступ'),
		x: fc.integer({ min: 0, max: 340 }),
		isLed: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (labels) => {
			const { boxes, leaders, bottom, unplaced } = placeTopLabels(labels, {
				font,
				widthPx: 340,
				top: 10,
			});
			assert.ok(boxes.length + unplaced.length >= labels.length);
			for (const [index, box] of boxes.entries()) {
				assert.ok(!boxes.slice(index + 1).some((other) => overlap(box, other)));
				assert.ok(
					box.top >= 10 && box.bottom <= bottom && box.left >= -0.01 && box.right <= 340.01,
				);
				for (const { x, top } of leaders)
					assert.ok(!(x > box.left && x < box.right && top < box.bottom), 'a leader in words');
			}
		}),
		{ numRuns: tries(200, 1000) },
	);
});

test('a leader ends above the first thing in its way', () => {
	const [lines] = leadersDown([{ x: 50, top: 20 }], {
		obstacles: [
			{ left: 40, right: 60, top: 80, bottom: 90 },
			{ left: 70, right: 90, top: 40, bottom: 50 },
		],
		bottom: 200,
	});
	assert.deepEqual(lines?.kind === 'lines' && lines.paths, [
		[
			{ x: 50, y: 20 },
			{ x: 50, y: 76 },
		],
	]);
});

test('the name of a span is next to the plot, under notes that do not need its room', () => {
	const { boxes, bottom } = placeTopLabels(
		[
			{ text: 'No new law', x: 200, isLed: false },
			{ text: 'the month in which the majority changed', x: 300, isLed: true },
		],
		{ font, widthPx: 360, top: 10, maxPx: 90 },
	);
	const name = boxes.find(({ text }) => text === 'No new law') ?? assert.fail();
	const note = boxes.filter((box) => box !== name);
	assert.ok(note.length > 1 && Math.min(...note.map(({ top }) => top)) < name.top);
	assert.equal(name.bottom, bottom - 4);
});
