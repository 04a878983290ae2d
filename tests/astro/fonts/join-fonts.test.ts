import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { joinFonts } from '../../../src/astro/fonts/join-fonts.ts';
import { slowTest } from '../../sample.ts';

const packages = createRequire(import.meta.url);

/** A few characters of a font, as TrueType, in one weight or in the two of a page. */
function few(name: string, characters: string, weight: number | { min: number; max: number }) {
	const file = packages.resolve(
		`@fontsource-variable/${name.replace('/', '/files/')}-wght-normal.woff2`,
	);
	return subsetFont(readFileSync(file), characters, {
		targetFormat: 'truetype',
		variationAxes: { wght: weight },
		keepFeatures: ['kern', 'tnum'],
		// Widths are then read from the outlines, as in the fonts of pages.
		dropTables: ['HVAR'],
	});
}

const range = { min: 400, max: 600 };
/** A composed letter and one with two outlines are among both. */
const [latin, cyrillic] = ['A8é%', 'ЖїЙы'];

/** The outline and the width of each character in a weight. */
function drawn(font: Uint8Array, characters: string, weight?: number) {
	const opened = create(font);
	const at = weight === undefined ? opened : opened.getVariation({ wght: weight });
	return [...characters].map((one) => {
		const { advanceWidth, path } = at.glyphForCodePoint(one.codePointAt(0) ?? 0);
		return `${one} ${advanceWidth} ${path.toSVG()}`;
	});
}

slowTest('a font that was joined draws each character as before, in every weight', async () => {
	const [own, other] = await Promise.all([
		few('inter/inter-latin', latin, range),
		few('inter/inter-cyrillic', cyrillic, range),
	]);
	for (const [base, more] of [
		[own, other],
		[other, own],
	] as const) {
		const joined = joinFonts(base, more);
		assert.ok(joined);
		for (const weight of [400, 437, 600])
			assert.deepEqual(drawn(joined, latin + cyrillic, weight), [
				...drawn(own, latin, weight),
				...drawn(other, cyrillic, weight),
			]);
		// What makes fonts smaller reads it, too, and finds every character.
		const again = await subsetFont(joined, `${latin}Ж`, { targetFormat: 'truetype' });
		assert.deepEqual(drawn(again, `${latin}Ж`, 600), drawn(joined, `${latin}Ж`, 600));
		assert.equal(create(again).hasGlyphForCodePoint('ї'.codePointAt(0) ?? 0), false);
	}
});

slowTest('a font without weights is joined, and the first keeps its kerning', async () => {
	const own = await few('source-serif-4/source-serif-4-cyrillic', 'ГдАУ', 400);
	const other = await few('source-serif-4/source-serif-4-latin', latin, 400);
	const joined = joinFonts(own, other);
	assert.ok(joined);
	assert.deepEqual(drawn(joined, `Гд${latin}`), [...drawn(own, 'Гд'), ...drawn(other, latin)]);
	const width = (font: Uint8Array) => create(font).layout('Гд').advanceWidth;
	assert.equal(width(joined), width(own));
	assert.notEqual(
		width(own),
		drawn(own, 'Гд').reduce((sum, one) => sum + Number(one.split(' ')[1]), 0),
	);
});

slowTest('fonts in other units, or with other weights, are not joined', async () => {
	const varied = await few('inter/inter-latin', latin, range);
	assert.equal(joinFonts(varied, await few('inter/inter-cyrillic', cyrillic, 400)), undefined);
	assert.equal(
		joinFonts(varied, await few('inter/inter-cyrillic', cyrillic, { min: 400, max: 500 })),
		undefined,
	);
	assert.equal(
		joinFonts(
			await few('inter/inter-latin', latin, 400),
			await few('source-serif-4/source-serif-4-cyrillic', cyrillic, 400),
		),
		undefined,
	);
});

slowTest('a font without outlines of TrueType stays apart', async () => {
	const own = await few('inter/inter-latin', latin, range);
	const other = Buffer.from(await few('inter/inter-cyrillic', cyrillic, range));
	assert.ok(joinFonts(own, other));
	other.write('CFF2', other.indexOf('glyf'), 'latin1');
	assert.equal(joinFonts(own, other), undefined);
	assert.equal(joinFonts(other, own), undefined);
});
