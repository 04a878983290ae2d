import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openPictureCache } from '../../../src/astro/files/picture-cache.ts';

/** How many of these builds, one after the other in one folder, drew the picture. */
function drawnIn(
	renderers: readonly string[],
	svgs: readonly string[] = renderers.map(() => '<svg/>'),
): readonly boolean[] {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-pictures-'));
	return renderers.map((renderer, index) => {
		const cache = openPictureCache(folder, renderer);
		const picture = { svg: svgs[index] ?? '', scale: 2 };
		if (cache.has(picture)) return false;
		writeFileSync(cache.pathOf(picture) ?? assert.fail(), 'png');
		return true;
	});
}

test('a picture is drawn once, and is forgotten when a build has no use for it', () => {
	assert.deepEqual(drawnIn(['a', 'a', 'a']), [true, false, false]);
	assert.deepEqual(drawnIn(['a', 'a', 'a', 'a'], ['x', 'y', 'x', 'x']), [true, true, true, false]);
});

test('a picture of another renderer is drawn again', () => {
	assert.deepEqual(drawnIn(['a', 'b', 'b', 'a']), [true, true, false, true]);
});

test('where nothing can be written nothing is kept', () => {
	const file = join(mkdtempSync(join(tmpdir(), 'caveat-pictures-')), 'file');
	writeFileSync(file, '');
	const cache = openPictureCache(file, 'a');
	const picture = { svg: '<svg/>', scale: 1 };
	assert.deepEqual([cache.pathOf(picture), cache.has(picture)], [undefined, false]);
});
