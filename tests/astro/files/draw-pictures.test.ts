import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Drawers } from '../../../src/astro/files/draw-pictures.ts';
import { noPictureCache, openPictureCache } from '../../../src/astro/files/picture-cache.ts';
import { isPicture, type SiteFile } from '../../../src/export/files/site-file.ts';
import { chartPng } from '../../../src/export/picture/chart-png.ts';
import { slowTest } from '../../sample.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'caveat-drawn-'));

/** A picture of a square, in a file of this name. */
function pictureFile(name: string, sidePx: number): SiteFile {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="#fff"/><rect width="${sidePx}" height="${sidePx}"/></svg>`;
	return { path: name, type: 'image/png', content: () => ({ svg, scale: 1 }) };
}

const text: SiteFile = {
	path: 'a.csv',
	type: 'text/csv',
	content: () => assert.fail('No text is read before the pages are made.'),
};
// The last two look the same.
const files = [text, ...[1, 2, 3, 3].map((side, at) => pictureFile(`${at}.png`, side))];
const pictures = files.slice(1);

function drawAll(drawers: Drawers, folder: string): void {
	for (const { path, content } of pictures) {
		const picture = drawers.begun(path) ?? content();
		assert.ok(isPicture(picture));
		drawers.draw(picture, join(folder, path));
	}
}

function assertDrawn(folder: string): void {
	for (const { path, content } of pictures) {
		const picture = content();
		assert.ok(isPicture(picture));
		const expected = chartPng(picture.svg, 1, []);
		assert.ok(readFileSync(join(folder, path)).equals(expected), path);
	}
}

slowTest('pictures that were begun are drawn once each, and are the same as without', async () => {
	const [first, second, third, cacheFolder] = [newFolder(), newFolder(), newFolder(), newFolder()];
	const drawers = new Drawers(openPictureCache(cacheFolder, 'a'), []);
	drawers.begin(files);
	assert.equal(drawers.count, 3);
	drawAll(drawers, first);
	assert.equal(drawers.count, 3);
	await drawers.end();
	assertDrawn(first);

	const again = new Drawers(openPictureCache(cacheFolder, 'a'), []);
	again.begin(files);
	assert.equal(again.count, 0);
	drawAll(again, second);
	await again.end();
	assertDrawn(second);

	const unbegun = new Drawers(noPictureCache, []);
	drawAll(unbegun, third);
	await unbegun.end();
	assertDrawn(third);
});

test('where nothing can be kept nothing is begun', () => {
	const drawers = new Drawers(noPictureCache, []);
	drawers.begin(files);
	assert.deepEqual([drawers.count, drawers.begun('0.png')], [0, undefined]);
});

slowTest('a picture that cannot be written fails the build', async () => {
	const folder = newFolder();
	const drawers = new Drawers(openPictureCache(folder, 'a'), []);
	rmSync(folder, { recursive: true });
	drawers.begin(files);
	await assert.rejects(drawers.end(), /ENOENT/);
	assert.ok(!existsSync(folder));
});
