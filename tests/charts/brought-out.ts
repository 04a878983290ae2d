import assert from 'node:assert/strict';
import type { Scene, SceneItem } from '../../src/charts/kit/scene.ts';
import type { TimeExtras } from '../../src/charts/kit/time/panel-extras.ts';
import { assertLegible } from './legible.ts';

/** The items of a drawing, with those in groups. */
export function itemsOf({ items }: Pick<Scene, 'items'>): readonly SceneItem[] {
	return items.flatMap((item) => (item.kind === 'group' ? itemsOf(item) : [item]));
}

/** The items of a drawing with a class. */
export const ofClass = (scene: Scene, className: string) =>
	itemsOf(scene).filter((item) => 'className' in item && item.className === className);

/** Fails if what the author brings out covers something, or if a word of it is missing. */
export function assertBroughtOut(
	scene: Scene,
	{ lines = [], shades = [], notes = [] }: TimeExtras,
): void {
	assertLegible(scene);
	assert.equal(ofClass(scene, 'threshold').length > 0, lines.length > 0);
	const said = itemsOf(scene)
		.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
		.join(' ');
	for (const text of [
		...lines.map(({ words }) => words),
		...shades.map(({ name }) => name),
		...notes.map((note) => note.text),
	])
		assert.ok(
			text.split(' ').every((word) => said.includes(word)),
			`"${text}" is missing at ${scene.widthPx} px`,
		);
}
