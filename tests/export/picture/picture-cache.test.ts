import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cachedPicture, openPictureCache } from '../../../src/export/picture/picture-cache.ts';

/** How many of these builds, one after the other in one folder, drew the picture. */
function drawnIn(
	painters: readonly string[],
	svgs: readonly string[] = painters.map(() => '<svg/>'),
): readonly boolean[] {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-pictures-'));
	return painters.map((painter, index) => {
		openPictureCache(folder, painter);
		let isDrawn = false;
		cachedPicture(svgs[index] ?? '', 2, () => {
			isDrawn = true;
			return Buffer.from('png');
		});
		return isDrawn;
	});
}

test('a picture is drawn once, and is forgotten when a build has no use for it', () => {
	assert.deepEqual(drawnIn(['a', 'a', 'a']), [true, false, false]);
	assert.deepEqual(drawnIn(['a', 'a', 'a', 'a'], ['x', 'y', 'x', 'x']), [true, true, true, false]);
});

test('a picture of another renderer is drawn again', () => {
	assert.deepEqual(drawnIn(['a', 'b', 'b', 'a']), [true, true, false, true]);
});
