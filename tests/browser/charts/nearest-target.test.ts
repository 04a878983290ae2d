import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scene } from '../../../src/charts/kit/scene.ts';
import { svgOf } from '../../../src/charts/kit/svg.ts';
import { nearestTarget, parseTargets } from '../../../src/browser/charts/nearest-target.ts';

const scene = (boxes: Scene['boxes']): Scene => ({
	layout: 'wide',
	widthPx: 700,
	heightPx: 100,
	items: [],
	boxes,
});
const mark = (text: string, left: number, width: number, top: number, height: number) => ({
	of: 'mark' as const,
	text,
	left,
	right: left + width,
	top,
	bottom: top + height,
});

test('targets are parsed as a drawing writes them, in the order of the table, without repeated values', () => {
	const boxes = [
		mark('b', 50, 30, 10, 20),
		mark('a', 0, 40, 10, 20),
		{ ...mark('c', 0, 9, 9, 9), of: 'label' as const },
		mark('d', 50, 30, 40, 20),
		mark('e', 50, 30, 40, 20),
	];
	const { properties } = svgOf(scene(boxes), {
		prefix: 'p',
		label: 'L',
		className: 'wide',
		marked: ['a', 'b', 'c', 'd', 'e'],
	});
	assert.equal(properties['dataM'], '0 40 10 20,50 30,,50 30 40,50');
	const places = parseTargets(String(properties['dataM']));
	assert.deepEqual(places, [
		{ left: 0, width: 40, top: 10, height: 20 },
		{ left: 50, width: 30, top: 10, height: 20 },
		undefined,
		{ left: 50, width: 30, top: 40, height: 20 },
		{ left: 50, width: 30, top: 40, height: 20 },
	]);
});

test('a drawing whose figures are lanes, or that is not interactive, lists no targets', () => {
	const boxes = [mark('a', 0, 40, 10, 20)];
	assert.equal(
		svgOf(
			{ ...scene(boxes), hasLanes: true },
			{ prefix: 'p', label: 'L', className: 'wide', marked: ['a'] },
		).properties['dataM'],
		undefined,
	);
	assert.equal(
		svgOf(scene(boxes), { prefix: 'p', label: 'L', className: 'wide' }).properties['dataM'],
		undefined,
	);
});

test('among marks side by side the nearest is the nearest', () => {
	const places = parseTargets('0 10 0 10,100 10 5 10');
	assert.equal(nearestTarget(places, 40, 5), 0);
	assert.equal(nearestTarget(places, 80, 5), 1);
});

test('among marks on lines of their own it is that of the line, however far away', () => {
	const places = parseTargets('300 10 0 10,0 10 40 10');
	assert.equal(nearestTarget(places, 0, 5), 0);
	assert.equal(nearestTarget(places, 300, 44), 1);
});

test('inside a part the part is nearest and not the whole, and without marks nothing is', () => {
	assert.equal(nearestTarget(parseTargets('0 100 0 40,0 50 0 40'), 20, 20), 1);
	assert.equal(nearestTarget(parseTargets('0 100 0 40,0 50 0 40'), 70, 20), 0);
	assert.equal(nearestTarget(parseTargets(''), 1, 1), -1);
});
