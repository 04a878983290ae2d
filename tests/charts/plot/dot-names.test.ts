import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeRows } from '../../../src/charts/plot/rows.ts';
import type { Scene, SceneItem } from '../../../src/charts/kit/scene.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';
import { widths } from '../legible.ts';
import { point } from './samples.ts';

const colours = [
	{ colour: 'ochre', label: 'Committed' },
	{ colour: 'teal', label: 'Allocated' },
] as const;
const row = (committed: number, allocated: number) => ({
	label: 'Germany',
	points: [
		point('committed', committed, { colour: 'ochre', words: `€${committed} billion` }),
		point('allocated', allocated, { words: `€${allocated} billion` }),
	],
});
const place = (rows: readonly ReturnType<typeof row>[], widthPx = 704) =>
	placeRows([{ title: '', content: rows }], widthPx, { mark: 'dots', colours, words: english });
const labelOf = (scene: Scene, text: string) => {
	const found = scene.boxes.find((box) => box.of === 'label' && box.text === text);
	assert.ok(found, text);
	return found;
};
const dotOf = (scene: Scene, id: string) => {
	const found = scene.boxes.find((box) => box.of === 'mark' && box.text === id);
	assert.ok(found, id);
	return found;
};
const middle = ({ left, right }: { readonly left: number; readonly right: number }) =>
	(left + right) / 2;
const isSwatch = (item: SceneItem): boolean =>
	item.kind === 'rect'
		? item.className === 'counted'
		: item.kind === 'group' && item.items.some(isSwatch);

test('the names of colours are above the dots of the first row, and there is no key', () => {
	for (const widthPx of widths) {
		const scene = place([row(190, 84), row(47, 29)], widthPx);
		assert.ok(!scene.items.some(isSwatch));
		for (const [name, id] of [
			['Committed', 'committed'],
			['Allocated', 'allocated'],
		] as const) {
			assert.ok(Math.abs(middle(labelOf(scene, name)) - middle(dotOf(scene, id))) < 1);
			assert.ok(labelOf(scene, name).bottom <= dotOf(scene, id).top);
		}
		assert.equal(scene.boxes.filter(({ text }) => text === 'Committed').length, 1);
	}
});

test('the names of two dots that are close go outwards', () => {
	const scene = place([row(190, 170)]);
	const [allocated, committed] = [labelOf(scene, 'Allocated'), labelOf(scene, 'Committed')];
	assert.ok(!scene.items.some(isSwatch));
	assert.ok(allocated.right < committed.left);
	assert.ok(allocated.right >= middle(dotOf(scene, 'allocated')));
	assert.ok(committed.left <= middle(dotOf(scene, 'committed')));
});

test('names without room are in a key, in the order of the dots of the first row', () => {
	const scene = place([row(190, 189), row(47, 29)]);
	assert.ok(scene.items.some(isSwatch));
	assert.ok(labelOf(scene, 'Allocated').right < labelOf(scene, 'Committed').left);
});

test('a first row without a dot of each colour leaves the names in a key', () => {
	const [committed] = row(190, 84).points;
	assert.ok(committed);
	const scene = place([{ label: 'Japan', points: [committed] }, row(47, 29)]);
	assert.ok(scene.items.some(isSwatch));
});
