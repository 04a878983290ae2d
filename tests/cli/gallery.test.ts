import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { chartKinds } from '../../src/charts/kinds.ts';

const docs = new URL('../../docs/charts/', import.meta.url);
const gallery = readFileSync(new URL('gallery.md', docs), 'utf8');

test('every kind of chart is in the gallery: wide, on a phone, dark and printed', () => {
	for (const { component, directive } of chartKinds) {
		assert.ok(gallery.includes(`## [\`${component}\`](${directive}.md)`), component);
		for (const view of ['wide', 'narrow', 'dark', 'print'])
			assert.ok(gallery.includes(`"gallery/${directive}-${view}.png"`), `${directive} ${view}`);
	}
});

test('every picture of the gallery is there, and none that it does not show', () => {
	const shown = [...gallery.matchAll(/src="gallery\/([^"]+)"/g)].map(([, file = '']) => file);
	for (const file of shown) assert.ok(existsSync(new URL(`gallery/${file}`, docs)), file);
	assert.deepEqual(readdirSync(new URL('gallery/', docs)).sort(), [...shown].sort());
});

test('the page about a chart shows it', () => {
	for (const { directive } of chartKinds)
		assert.match(
			readFileSync(new URL(`${directive}.md`, docs), 'utf8'),
			new RegExp(`src="gallery/${directive}-wide\\.png"`),
			directive,
		);
});
