import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { transform } from 'lightningcss';

const folder = new URL('../../src/styles/', import.meta.url);

// WebKit (2.50) drops `text-decoration` with a style or a thickness in it, and the minifier writes
// it that way if `text-decoration: underline` is beside one of these.
test('no stylesheet has an underline with its style or thickness in one declaration', () => {
	for (const name of readdirSync(folder).filter((file) => file.endsWith('.css'))) {
		const code = readFileSync(new URL(name, folder));
		const css = transform({ filename: name, code, minify: true }).code.toString();
		assert.doesNotMatch(css, /[;{]text-decoration:[^;}]*\s/, name);
	}
});
