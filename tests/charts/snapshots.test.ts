import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { samplePictures } from './samples.ts';

const folder = new URL('pictures/', import.meta.url);
/** Set by `npm run pictures`: overwrite the snapshots. */
const isUpdate = process.env['CAVEAT_UPDATE_SNAPSHOTS'] === '1';

/** The SVG with one element per line, except inside a text, where a line break would be a space. */
function linesOf(svg: Element): string {
	return `${toHtml(svg, {
		space: 'svg',
		closeEmptyElements: true,
		tightSelfClosing: true,
	}).replaceAll(/>(?=<(?!\/?tspan|\/text))/g, '>\n')}\n`;
}

for (const [name, svg] of samplePictures())
	test(`${name} is drawn as in its snapshot`, () => {
		const snapshot = new URL(`${name}.svg`, folder);
		const changed = new URL(`${name}-changed.svg`, folder);
		const drawn = linesOf(svg);
		if (isUpdate) {
			mkdirSync(folder, { recursive: true });
			writeFileSync(snapshot, drawn);
		}
		if (existsSync(snapshot) && readFileSync(snapshot, 'utf8') === drawn) {
			rmSync(changed, { force: true });
			return;
		}
		writeFileSync(changed, drawn);
		assert.fail(
			`${name} changed: look at tests/charts/pictures/${name}-changed.svg, then npm run pictures`,
		);
	});
