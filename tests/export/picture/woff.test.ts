import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { unpackWoff } from '../../../src/export/picture/woff.ts';

test('each table of an unpacked font has the sum that its entry states', () => {
	const font = unpackWoff(
		readFileSync(
			createRequire(import.meta.url).resolve('@fontsource/inter/files/inter-latin-400-normal.woff'),
		),
	);
	const count = font.readUInt16BE(4);
	assert.equal(font.readUInt32BE(0), 0x00010000);
	assert.ok(count > 8);
	for (let entry = 12; entry < 12 + count * 16; entry += 16) {
		const [checksum, offset, length] = [
			font.readUInt32BE(entry + 4),
			font.readUInt32BE(entry + 8),
			font.readUInt32BE(entry + 12),
		];
		let sum = 0;
		for (let at = offset; at < offset + length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
		// The checksum of "head" leaves out the field with the checksum of the whole file.
		if (font.toString('latin1', entry, entry + 4) !== 'head') assert.equal(sum, checksum);
	}
});

test('a file that is not WOFF is refused', () => {
	assert.throws(() => unpackWoff(Buffer.from('wOF2 and more')), /This is not a WOFF file\./);
});
