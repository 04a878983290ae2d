import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeSlopes } from '../../../src/charts/plot/slopes.ts';
import type { SceneItem } from '../../../src/charts/kit/scene.ts';
import { chart as words } from '../../../src/messages/en/chart.ts';
import { assertLegible, widths } from '../legible.ts';
import { point } from './samples.ts';

const texts = (items: readonly SceneItem[]) =>
	items.flatMap((item) => (item.kind === 'text' ? [item] : []));

/** The labels of two slopes, whose amounts are in words, at a width. */
function drawn(names: readonly string[], said: string, widthPx: number) {
	const scene = placeSlopes(
		[
			{
				title: '',
				content: names.map((name, index) => ({
					name,
					points: ['Committed', 'Allocated'].map((at) => ({
						...point(`${index}-${at}`, 20 + 20 * index),
						qualifier: 'approx' as const,
						words: said,
						at,
					})),
				})),
			},
		],
		widthPx,
		{ colours: [], positions: ['Committed', 'Allocated'], words },
	);
	assertLegible(scene);
	return texts(scene.items);
}

test('the labels of slopes break between words, and a number stays with its unit', () => {
	const names = ['Netherlands', 'Türkiye (pledged together)'];
	const whole = new Set(`${names.join(' ')} about €29\u00a0billion`.split(' '));
	for (const width of widths) {
		const found = drawn(names, 'about €29 billion', width).map(({ text }) => text);
		assert.ok(found.some((line) => line.includes('€29\u00a0billion')));
		for (const line of found.slice(2, -1))
			for (const word of line.replace('about\u00a0', 'about ').split(' '))
				assert.ok(whole.has(word), `"${word}" at ${width} px`);
	}
});

test('a word that is wider than its column is shortened, and the whole of it can be read on demand', () => {
	const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
	const labels = drawn([long], '€2', 340);
	const shortened = labels.filter(({ text }) => text.includes('…'));
	assert.equal(shortened.length, 2);
	for (const { text } of shortened) assert.match(text, /^Donau\p{L}+…$/u);
	assert.equal(labels.filter(({ full }) => full?.includes(long)).length, 2);
});
