import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeNotes } from '../../../../src/charts/kit/note/place-notes.ts';
import { type Box, overlap, type Point } from '../../../../src/charts/kit/scene.ts';
import { fontsOf } from '../../../../src/charts/kit/text/fonts.ts';
import { crosses } from '../../../../src/charts/kit/text/label-leader.ts';
import { tries } from '../../../sample.ts';

const font = fontsOf.wide.small;
const bounds: Box = { left: 0, right: 400, top: 0, bottom: 300 };
const at = (x: number, y: number): Box => ({
	left: x - 5,
	right: x + 5,
	top: y - 5,
	bottom: y + 5,
});

function leadersOf(placed: ReturnType<typeof placeNotes>): readonly (readonly Point[])[] {
	return placed.items.flatMap((item) => (item.kind === 'lines' ? item.paths : []));
}

test('a note is near its mark, with a leader to it', () => {
	const placed = placeNotes([{ text: 'a ceiling', anchor: at(200, 150) }], {
		bounds,
		obstacles: [at(200, 150)],
		font,
	});
	assert.deepEqual(placed.unplaced, []);
	const [[from, to] = []] = leadersOf(placed);
	assert.ok(from !== undefined && to !== undefined);
	assert.ok(Math.hypot(to.x - from.x, to.y - from.y) < 20);
});

test('a note without room is named and not drawn', () => {
	const placed = placeNotes([{ text: 'a ceiling', anchor: at(200, 150) }], {
		bounds,
		obstacles: [{ left: 0, right: 400, top: 0, bottom: 300 }],
		font,
	});
	assert.deepEqual(placed, { items: [], boxes: [], unplaced: ['a ceiling'] });
});

test('no note and no leader touches a mark, a note or a leader', () => {
	const point = fc.record({
		x: fc.integer({ min: 10, max: 390 }),
		y: fc.integer({ min: 10, max: 290 }),
	});
	fc.assert(
		fc.property(
			fc.array(point, { minLength: 1, maxLength: 14 }),
			fc.integer({ min: 1, max: 4 }),
			(points, count) => {
				const marks = points.map(({ x, y }) => at(x, y));
				const noted = marks.slice(0, count);
				const placed = placeNotes(
					noted.map((anchor, index) => ({ text: `note ${index} about what is here`, anchor })),
					{ bounds, obstacles: marks, font },
				);
				const leaders = leadersOf(placed);
				assert.equal(leaders.length + placed.unplaced.length, noted.length);
				for (const box of placed.boxes)
					assert.ok(!marks.some((mark) => overlap(mark, box)), 'a note covers a mark');
				for (const [from, to] of leaders) {
					assert.ok(from !== undefined && to !== undefined);
					const start = noted.find((mark) =>
						overlap(
							{ left: from.x - 3, right: from.x + 3, top: from.y - 3, bottom: from.y + 3 },
							mark,
						),
					);
					const others = marks.filter(
						(mark) => mark !== start && !(start !== undefined && overlap(mark, start)),
					);
					assert.ok(!others.some((mark) => crosses([from, to], mark)), 'a leader crosses a mark');
					assert.ok(
						!placed.boxes.some((box) => crosses([from, to], box)),
						'a leader crosses words',
					);
				}
			},
		),
		{ numRuns: tries(100, 1000) },
	);
});
