import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameMark } from '../../../../src/charts/kit/mark/frame-mark.ts';
import type { Scene } from '../../../../src/charts/kit/scene.ts';

const scene: Scene = {
	layout: 'wide',
	widthPx: 100,
	heightPx: 50,
	items: [],
	boxes: [
		{ of: 'label', text: 'a', left: 0, top: 0, right: 9, bottom: 9 },
		{ of: 'mark', text: 'a', left: 20, top: 20, right: 30, bottom: 30 },
		{ of: 'mark', text: 'b', left: 92, top: 1, right: 99, bottom: 9 },
	],
};
const boxOf = ({ items: [item] }: Scene) => (item?.kind === 'rect' ? item.box : undefined);

test('the mark of one figure has a frame around it, within the drawing', () => {
	assert.deepEqual(boxOf(frameMark(scene, 'a')), { left: 15, top: 15, right: 35, bottom: 35 });
	assert.deepEqual(boxOf(frameMark(scene, 'b')), { left: 87, top: 1, right: 99, bottom: 14 });
});

test('a figure without a mark changes nothing', () => {
	assert.equal(frameMark(scene, 'c'), scene);
});
