import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, themes } from '../../src/record/colour.ts';
import { themeCss, themeOf } from '../../src/record/theme.ts';

const dark = { light: '#000000', dark: '#ffffff' };
const page = { light: '#ffffff', dark: '#000000' };

test('a site that sets no colour has those of Caveat, with rules in ink and links in small print', () => {
	const theme = themeOf();
	assert.deepEqual(theme.paper, { light: '#fcfbf8', dark: '#14140f' });
	assert.deepEqual(theme.rule, theme.ink);
	assert.deepEqual(theme.link, theme.soft);
});

test('small print, lines and greys of another paper have the contrast that they have on the usual one', () => {
	const [usual, other] = [themeOf(), themeOf({ paper: page, ink: dark })];
	for (const name of ['soft', 'line', 'grey-1', 'grey-2', 'grey-3', 'grey-4', 'dark-grey'] as const)
		for (const theme of themes) {
			const [was, is] = [usual, other].map((one) => contrast(one[name][theme], one.paper[theme]));
			assert.ok((is ?? 0) >= (was ?? 0), `${name}, ${theme}: ${is} is less than ${was}`);
			assert.ok((is ?? 0) <= (was ?? 0) * 1.1, `${name}, ${theme}: ${is} is more than ${was}`);
		}
});

test('ink with little contrast is the darkest that small print can be', () => {
	const grey = { light: '#777777', dark: '#777777' };
	assert.deepEqual(themeOf({ paper: page, ink: grey }).soft, grey);
});

test('an accent colours rules and the lines below links', () => {
	const accent = { light: '#8a2f5b', dark: '#e08ab4' };
	const { rule, link } = themeOf({ accent });
	assert.deepEqual([rule, link], [accent, accent]);
});

test('the stylesheet has each colour for light and for dark pages', () => {
	const css = themeCss(themeOf({ paper: page }));
	assert.ok(css.startsWith(':root {\n\tcolor-scheme: light dark;\n'));
	assert.ok(css.includes('\t--paper: light-dark(#ffffff, #000000);\n'));
});
