import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
	crosses,
	intersect,
	type LabelRequest,
	type Leader,
} from '../../../../src/charts/kit/text/label-leader.ts';
import { placeColumn } from '../../../../src/charts/kit/text/place-column.ts';
import { placeLabels } from '../../../../src/charts/kit/text/place-labels.ts';
import { pushApart } from '../../../../src/charts/kit/text/push-apart.ts';
import { type Box, overlap } from '../../../../src/charts/kit/scene.ts';
import { tries } from '../../../sample.ts';

const dot = (x: number, y: number): Box => ({
	left: x - 4,
	right: x + 4,
	top: y - 4,
	bottom: y + 4,
});
const label = (id: string, x: number, y: number): LabelRequest => ({
	id,
	anchor: dot(x, y),
	widthPx: 40,
	heightPx: 16,
});
const bounds = { left: 0, right: 200, top: 0, bottom: 100 };

test('a label is to the right of its anchor if there is room', () => {
	const anchor = dot(50, 50);
	assert.deepEqual(placeLabels([label('a', 50, 50)], { bounds, obstacles: [anchor] }).placed, [
		{ id: 'a', box: { left: 61, right: 101, top: 42, bottom: 58 } },
	]);
});

test('at the right edge a label is above its anchor and right-aligned with it', () => {
	const [placed] = placeLabels([label('a', 190, 50)], { bounds, obstacles: [dot(190, 50)] }).placed;
	assert.deepEqual(placed?.box, { left: 154, right: 194, top: 27, bottom: 43 });
});

test('a label that has to move away has a leader, and one without room is reported', () => {
	const wall: Box = { left: 0, right: 200, top: 20, bottom: 100 };
	const moved = placeLabels([label('a', 100, 60)], { bounds, obstacles: [wall] });
	assert.deepEqual(moved.unplaced, []);
	assert.ok(moved.placed[0]?.leader !== undefined && moved.placed[0].box.bottom < 20);
	assert.deepEqual(placeLabels([label('a', 100, 60)], { bounds, obstacles: [bounds] }), {
		placed: [],
		unplaced: ['a'],
	});
});

test('a label that could be taken for the name of something nearer has a leader', () => {
	const [anchor, other] = [dot(100, 50), dot(126, 50)];
	const room = {
		bounds: { ...bounds, left: 96, bottom: 62 },
		obstacles: [anchor, other, { left: 96, right: 200, top: 36, bottom: 38 }],
	};
	const request: LabelRequest = { id: 'a', anchor, widthPx: 6, heightPx: 16 };
	assert.deepEqual(placeLabels([request], room).placed, [
		{ id: 'a', box: { left: 111, right: 117, top: 42, bottom: 58 } },
	]);
	const [placed] = placeLabels([request], { ...room, others: [anchor, other] }).placed;
	assert.deepEqual(placed, {
		id: 'a',
		box: { left: 96, right: 102, top: 18, bottom: 34 },
		leader: [
			{ x: 100, y: 46 },
			{ x: 100, y: 37 },
		],
	});
});

const at = (id: string, anchor: Box): LabelRequest => ({ id, anchor, widthPx: 40, heightPx: 16 });

test('a label beside something else moves to where it can name only its anchor', () => {
	const [anchor, other] = [dot(100, 60), dot(53, 40)];
	const below: Box = { left: 0, right: 200, top: 69, bottom: 100 };
	const right: Box = { left: 105, right: 200, top: 0, bottom: 100 };
	const room = { bounds, obstacles: [anchor, other, below, right], others: [anchor, other] };
	// Above its anchor, it would begin 7 px after the other dot, at the same height.
	assert.deepEqual(placeLabels([at('a', anchor)], room).placed, [
		{ id: 'a', box: { left: 49, right: 89, top: 52, bottom: 68 } },
	]);
});

test('labels that need no leader have the first choice', () => {
	const [crowded, free] = [dot(100, 50), dot(20, 50)];
	const walls: readonly Box[] = [
		{ left: 85, right: 95, top: 20, bottom: 80 },
		{ left: 105, right: 115, top: 20, bottom: 80 },
		{ left: 95, right: 105, top: 20, bottom: 44 },
		{ left: 95, right: 105, top: 56, bottom: 80 },
	];
	const { placed } = placeLabels([at('crowded', crowded), at('free', free)], {
		bounds,
		obstacles: [crowded, free, ...walls],
		others: [crowded, free],
	});
	assert.deepEqual(
		placed.map(({ id, leader }) => [id, leader !== undefined]),
		[
			['free', false],
			['crowded', true],
		],
	);
});

test('a label without room is placed before the others, if more have room then', () => {
	const [free, tied] = [dot(20, 30), dot(70, 60)];
	const { placed, unplaced } = placeLabels(
		[at('free', free), { ...at('tied', tied), widthPx: 100 }],
		{
			bounds: { left: 0, right: 140, top: 0, bottom: 80 },
			obstacles: [free, tied],
			others: [free, tied],
		},
	);
	assert.deepEqual(unplaced, []);
	// Right of its dot, at a height of 22 to 38, the first would leave no room for the second. Of the
	// places above its dot, that at 30 is the nearest whose leader is long enough to be seen.
	assert.deepEqual(
		placed.map(({ id, box }) => [id, box.top]),
		[
			['tied', 30],
			['free', 7],
		],
	);
});

test('a leader too short to be seen does not tell which of two dots a label names', () => {
	const [left, right] = [dot(140, 50), dot(170, 50)];
	const room = {
		bounds: { left: 0, right: 176, top: 0, bottom: 100 },
		obstacles: [left, right, { left: 100, right: 166, top: 30, bottom: 44 }],
		others: [left, right],
	};
	const [placed] = placeLabels([{ ...at('a', right), widthPx: 60 }], room).placed;
	assert.ok(placed?.leader !== undefined, 'it has a leader');
	const [from, to] = placed.leader;
	assert.ok(Math.hypot(to.x - from.x, to.y - from.y) >= 6, JSON.stringify(placed));
});

test('a leader does not run between a dot and the label beside it', () => {
	const [upper, lower] = [dot(60, 40), dot(62, 60)];
	const walls: readonly Box[] = [
		{ left: 0, right: 54, top: 0, bottom: 100 },
		{ left: 56, right: 140, top: 66, bottom: 100 },
		{ left: 69, right: 200, top: 50, bottom: 66 },
	];
	const room = { bounds, obstacles: [upper, lower, ...walls], others: [upper, lower] };
	const { placed } = placeLabels([at('upper', upper), at('lower', lower)], room);
	const beside = placed.find(({ id }) => id === 'upper');
	const leader = placed.find(({ id }) => id === 'lower')?.leader;
	assert.ok(beside !== undefined && beside.leader === undefined);
	const between: Box = { ...beside.box, left: upper.right, right: beside.box.left };
	assert.ok(leader === undefined || !crosses(leader, between), JSON.stringify(placed));
});

test('two lines cross if each has its ends on both sides of the other', () => {
	const line = (x1: number, y1: number, x2: number, y2: number): Leader => [
		{ x: x1, y: y1 },
		{ x: x2, y: y2 },
	];
	assert.equal(intersect(line(0, 0, 10, 10), line(0, 10, 10, 0)), true);
	assert.equal(intersect(line(0, 0, 10, 10), line(10, 10, 20, 0)), false);
	assert.equal(intersect(line(0, 0, 10, 0), line(0, 5, 10, 5)), false);
});

test('intervals that collide share what they give up', () => {
	assert.deepEqual(
		pushApart(
			[
				{ at: 10, length: 10 },
				{ at: 10, length: 10 },
			],
			0,
			100,
		),
		[5, 15],
	);
	assert.deepEqual(
		pushApart(
			[
				{ at: -5, length: 10 },
				{ at: 50, length: 10 },
				{ at: 95, length: 10 },
			],
			0,
			100,
		),
		[0, 50, 90],
	);
	assert.deepEqual(
		pushApart(
			[
				{ at: 0, length: 10 },
				{ at: 2, length: 10 },
				{ at: 4, length: 10 },
			],
			0,
			100,
		),
		[0, 10, 20],
	);
});

test('a column leaves out only what does not fit', () => {
	const requests = [label('a', 10, 5), label('b', 10, 5), label('c', 10, 5)];
	assert.deepEqual(placeColumn(requests, 50, { top: 0, bottom: 40 }).unplaced, ['c']);
	assert.deepEqual(
		placeColumn(requests, 50, { top: 0, bottom: 48 }).placed.map(({ box }) => box.top),
		[0, 16, 32],
	);
});

test('no placed label overlaps another or an obstacle, or leaves the bounds, and none is lost', () => {
	const request = fc.record({
		x: fc.integer({ min: 0, max: 200 }),
		y: fc.integer({ min: 0, max: 100 }),
		widthPx: fc.integer({ min: 5, max: 120 }),
		heightPx: fc.integer({ min: 8, max: 40 }),
	});
	fc.assert(
		fc.property(fc.array(request, { maxLength: 20 }), (drawn) => {
			const requests = drawn.map(
				({ x, y, widthPx, heightPx }, index): LabelRequest => ({
					id: String(index),
					anchor: dot(x, y),
					widthPx,
					heightPx,
				}),
			);
			const obstacles = requests.map(({ anchor }) => anchor);
			const { placed, unplaced } = placeLabels(requests, { bounds, obstacles });
			assert.equal(placed.length + unplaced.length, requests.length);
			for (const [index, { box }] of placed.entries()) {
				assert.ok(box.left >= 0 && box.right <= 200 && box.top >= 0 && box.bottom <= 100);
				for (const other of [...obstacles, ...placed.slice(index + 1).map((one) => one.box)])
					assert.equal(overlap(box, other), false);
			}
			const column = placeColumn(requests, 210, { top: 0, bottom: 100 });
			assert.equal(column.placed.length + column.unplaced.length, requests.length);
			for (const [index, { box }] of column.placed.entries()) {
				assert.ok(box.top >= -1e-6 && box.bottom <= 100 + 1e-6);
				const next = column.placed[index + 1];
				assert.ok(next === undefined || next.box.top >= box.bottom - 1e-6);
			}
		}),
		{ numRuns: tries(250, 1000) },
	);
});
