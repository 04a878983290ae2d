import assert from 'node:assert/strict';
import { test } from 'node:test';
import { themedCss } from '../../../src/export/picture/themed-css.ts';
import { css } from '../charts-of.ts';

test('a theme has its own colours and leaves none to the reader', () => {
	const rule = ':root{--paper:light-dark(#fcfbf8,#14140f);--warning:light-dark(#b04520,#ee8a5c)}';
	assert.equal(themedCss(rule, 'light'), ':root{--paper:#fcfbf8;--warning:#b04520}');
	assert.equal(themedCss(rule, 'dark'), ':root{--paper:#14140f;--warning:#ee8a5c}');
});

test('a print is grey on white, each colour as light as it was', () => {
	// 0.299 × 176 + 0.587 × 69 + 0.114 × 32 = 96.8
	assert.equal(
		themedCss(':root{--paper:light-dark(#fcfbf8,#14140f);--warning:#b04520;--x:#fff}', 'print'),
		':root{--paper:#ffffff;--warning:#616161;--x:#ffffff}',
	);
});

test('the stylesheets of drawings have no colour that a theme would miss', () => {
	assert.match(css, /light-dark/);
	assert.doesNotMatch(themedCss(css, 'light'), /light-dark/);
});
