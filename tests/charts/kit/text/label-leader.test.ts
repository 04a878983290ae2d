import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLeader } from '../../../../src/charts/kit/text/label-leader.ts';

/** A dot at (110, 50) with a tick on its left. */
const anchor = { left: 90, right: 116, top: 44, bottom: 60 };
const request = { id: 'a', anchor, widthPx: 60, heightPx: 10 };
const left = { left: 20, right: 80, top: 10, bottom: 20 };

test('a leader to a label on the left starts above the dot, not at the sign beside it', () => {
	assert.deepEqual(withLeader({ ...request, middle: 110 }, left).leader, [
		{ x: 110, y: 44 },
		{ x: 83, y: 15 },
	]);
	assert.deepEqual(withLeader(request, left).leader, [
		{ x: 90, y: 52 },
		{ x: 83, y: 15 },
	]);
});

test('a leader to a label above starts at the dot, and one to the right at its side', () => {
	const above = { left: 90, right: 150, top: 10, bottom: 20 };
	assert.deepEqual(withLeader({ ...request, middle: 110 }, above).leader, [
		{ x: 110, y: 44 },
		{ x: 110, y: 23 },
	]);
	const right = { left: 140, right: 200, top: 10, bottom: 20 };
	assert.deepEqual(withLeader({ ...request, middle: 110 }, right).leader?.[0], { x: 116, y: 52 });
});
