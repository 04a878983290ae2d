import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chartPng } from '../../../src/export/picture/chart-png.ts';
import { isWholePng } from '../../../src/export/picture/whole-png.ts';

const svg =
	'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><circle cx="9" cy="9" r="7"/></svg>';
const png = Buffer.from(chartPng(svg, 1, []));

test('a picture as it was drawn is whole', () => {
	assert.ok(isWholePng(png));
});

test('a picture with another byte, more bytes or fewer is not whole', () => {
	fc.assert(
		fc.property(fc.nat(png.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
			const bytes = Buffer.from(png);
			bytes[at] = (bytes[at] ?? 0) ^ by;
			assert.ok(!isWholePng(bytes));
			assert.ok(!isWholePng(png.subarray(0, at)));
			assert.ok(!isWholePng(Buffer.concat([png, bytes.subarray(at)])));
		}),
	);
});
