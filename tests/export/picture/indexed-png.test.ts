import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { renderSvg } from '../../../src/export/picture/chart-png.ts';
import { chartSvg } from '../../../src/export/picture/chart-svg.ts';
import { indexedPng } from '../../../src/export/picture/indexed-png.ts';
import { isWholePng } from '../../../src/export/picture/whole-png.ts';
import { css, sample } from '../charts-of.ts';
import { slowTest } from '../../sample.ts';

slowTest('a picture with a palette has the same pixels in less than half the bytes', async () => {
	const { charts, ledger } = sample();
	const image = renderSvg(chartSvg(charts[0] ?? assert.fail(), ledger, css).svg);
	const png = indexedPng(image) ?? assert.fail();
	assert.ok(isWholePng(png));
	const { width, height } = image;
	const whole = await sharp(image.pixels, { raw: { width, height, channels: 4 } })
		.png({ compressionLevel: 6 })
		.toBuffer();
	assert.ok(png.length < whole.length / 2, `${png.length} of ${whole.length} bytes`);
	assert.deepEqual(await sharp(png).ensureAlpha().raw().toBuffer(), image.pixels);
});

test('a picture with more than 256 colours, or with pixels that are not opaque, has no palette', () => {
	const row = (colours: number, alpha: number) => {
		const pixels = Buffer.from(
			Array.from({ length: colours }, (_, at) => [at % 256, at >> 8, 0, alpha]).flat(),
		);
		return indexedPng({ pixels, width: colours, height: 1 });
	};
	assert.ok(row(256, 255) !== undefined);
	assert.equal(row(257, 255), undefined);
	assert.equal(row(2, 254), undefined);
});
