import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chartPng } from '../../../src/export/picture/chart-png.ts';
import { openPictureCache } from '../../../src/astro/files/picture-cache.ts';

/** A picture of one point. */
const png = chartPng('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', 1, []);

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
		writeFileSync(cache.pathOf(picture) ?? assert.fail(), png);
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

test('a picture that was damaged is drawn again', () => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-pictures-'));
	const picture = { svg: '<svg/>', scale: 1 };
	const pathIn = (cache: ReturnType<typeof openPictureCache>) =>
		cache.pathOf(picture) ?? assert.fail();
	const damages = [
		(path: string) => truncateSync(path, 20),
		(path: string) => writeFileSync(path, '{}'),
		(path: string) => {
			rmSync(path);
			mkdirSync(join(path, 'below'), { recursive: true });
		},
	];
	for (const damage of damages) {
		writeFileSync(pathIn(openPictureCache(folder, 'a')), png);
		const kept = openPictureCache(folder, 'a');
		assert.ok(kept.has(picture));
		damage(pathIn(kept));
		const cache = openPictureCache(folder, 'a');
		assert.ok(!cache.has(picture));
		writeFileSync(pathIn(cache), png);
		assert.ok(cache.has(picture));
	}
});
