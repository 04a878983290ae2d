import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, lightness, themes } from '../../src/record/colour.ts';
import { palette, paletteColours } from '../../src/record/palette.ts';
import { themeOf } from '../../src/record/theme.ts';

/** The page of a site that sets no colours. */
const { paper } = themeOf();

test('contrast is 21 between black and white and 1 between a colour and itself', () => {
	assert.equal(contrast('#000000', '#ffffff'), 21);
	assert.equal(contrast('#ffffff', '#000000'), 21);
	assert.equal(contrast('#23619f', '#23619f'), 1);
	assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
});

test('lightness is that of CIE L*', () => {
	assert.equal(lightness('#000000'), 0);
	assert.equal(lightness('#ffffff'), 100);
	assert.equal(Math.round(lightness('#777777')), 50);
});

test('every colour of the palette has a contrast of at least 3 with the page', () => {
	for (const name of paletteColours)
		for (const theme of themes) {
			const found = contrast(palette[name][theme], paper[theme]);
			assert.ok(found >= 3, `${name}, ${theme}: ${found.toFixed(2)}`);
		}
});

test('a grey print tells neighbours of the palette apart, and no two have the same grey', () => {
	assert.equal(paletteColours.length, 8);
	for (const theme of themes)
		for (const [index, name] of paletteColours.entries()) {
			const next = paletteColours[index + 1];
			if (next === undefined) continue;
			const apart = Math.abs(lightness(palette[name][theme]) - lightness(palette[next][theme]));
			assert.ok(apart >= 10, `${name} and ${next}, ${theme}: ${apart.toFixed(1)}`);
		}
	const greys = paletteColours.map((name) => lightness(palette[name].light)).sort((a, b) => a - b);
	for (const [index, grey] of greys.entries())
		assert.ok(index === 0 || grey - (greys[index - 1] ?? 0) >= 3, `${greys.join(' ')}`);
});
