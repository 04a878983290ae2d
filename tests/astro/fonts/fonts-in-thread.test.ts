import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFontsBeside } from '../../../src/astro/fonts/fonts-in-thread.ts';
import { makeFonts } from '../../../src/astro/fonts/site-fonts.ts';
import type { FontPackage } from '../../../src/ledger/read/look-parts.ts';
import { root } from '../../root.ts';
import { slowTest } from '../../sample.ts';

function installed(id: string, family: string, category: string): FontPackage {
	const name = `@fontsource-variable/${id}`;
	const weights = [400, 500, 600];
	return { name, id, family, subsets: ['latin', 'cyrillic'], weights, isVariable: true, category };
}

const own = [
	installed('source-serif-4', 'Source Serif 4', 'serif'),
	installed('inter', 'Inter', 'sans-serif'),
];
const ledger = { site: {}, fonts: new Map(own.map((font) => [font.name, font])) };

slowTest(
	'the first fonts of a site are made in a thread, and are those of later builds',
	async () => {
		const cacheFolder = mkdtempSync(join(tmpdir(), 'caveat-fonts-'));
		const place = { content: join(root, 'content'), cacheFolder, characters: ['a', '1'] };
		const before = process.memoryUsage().external;
		const first = await makeFontsBeside(ledger, place);
		// The memory of the tool that makes fonts smaller alone is 68 MB.
		assert.ok(process.memoryUsage().external - before < 60e6);
		assert.deepEqual(await makeFontsBeside(ledger, place), first);
		assert.deepEqual(await makeFonts(ledger, place), first);
		rmSync(cacheFolder, { recursive: true });
	},
);

slowTest('a font that cannot be made is reported as without a thread', async () => {
	const cacheFolder = mkdtempSync(join(tmpdir(), 'caveat-fonts-'));
	const place = { content: root, cacheFolder, characters: [] };
	await assert.rejects(
		makeFontsBeside({ ...ledger, fonts: new Map() }, place),
		new Error('The font package "@fontsource-variable/source-serif-4" is not installed.'),
	);
	rmSync(cacheFolder, { recursive: true });
});
