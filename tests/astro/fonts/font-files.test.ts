import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkit';
import { pageFont } from '../../../src/astro/fonts/font-files.ts';
import { slowTest } from '../../sample.ts';

const packages = createRequire(import.meta.url);
const characters = 'AVTo.0123456789';

function source(name: string) {
	const file = packages.resolve(
		`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`,
	);
	return {
		file,
		characters,
		folder: mkdtempSync(join(tmpdir(), 'caveat-fonts-')),
		isVariable: true,
	};
}

/** By how much less room these letters take together than alone, in ems. */
function kerning(file: string, letters: string): number {
	const font = create(readFileSync(file));
	const alone = [...letters].map((letter) => font.layout(letter).advanceWidth);
	const together = font.layout(letters).advanceWidth;
	return (alone.reduce((sum, width) => sum + width, 0) - together) / font.unitsPerEm;
}

slowTest(
	'pairs of letters are nearer in the font of the text, and not in that of the interface',
	async () => {
		const text = await pageFont(source('source-serif-4'), 'kern', 400);
		const face = await pageFont(source('inter'), 'tnum');
		for (const pair of ['AV', 'To', 'V.']) {
			assert.ok(kerning(text, pair) > 0.03, `${pair}: ${kerning(text, pair)}`);
			assert.equal(kerning(face, pair), 0, pair);
		}
	},
);

slowTest(
	'a font for pages has the characters of the site alone, in a file that is kept',
	async () => {
		const from = source('source-serif-4');
		const file = await pageFont(from, 'kern', 400);
		const font = create(readFileSync(file));
		assert.deepEqual(
			[...'AV0Bé'].map((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)),
			[true, true, true, false, false],
		);
		assert.ok(statSync(file).size < statSync(from.file).size / 3);
		const { mtimeMs } = statSync(file);
		assert.equal(await pageFont(from, 'kern', 400), file);
		assert.equal(statSync(file).mtimeMs, mtimeMs);
	},
);
