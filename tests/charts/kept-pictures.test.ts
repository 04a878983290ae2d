import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { samplePictures } from './samples.ts';

const folder = new URL('pictures/', import.meta.url);
/** Set by `npm run pictures`: what is drawn now is kept. */
const isKept = process.env['CAVEAT_KEEP_PICTURES'] === '1';

/** The SVG with an element a line, but for those within a text, where a line break would be a space. */
function linesOf(svg: Element): string {
	return `${toHtml(svg, {
		space: 'svg',
		closeEmptyElements: true,
		tightSelfClosing: true,
	}).replaceAll(/>(?=<(?!\/?tspan|\/text))/g, '>\n')}\n`;
}

for (const [name, svg] of samplePictures())
	test(`the picture ${name} is the one that is kept`, () => {
		const kept = new URL(`${name}.svg`, folder);
		const changed = new URL(`${name}-changed.svg`, folder);
		const drawn = linesOf(svg);
		if (isKept) {
			mkdirSync(folder, { recursive: true });
			writeFileSync(kept, drawn);
		}
		if (existsSync(kept) && readFileSync(kept, 'utf8') === drawn) {
			rmSync(changed, { force: true });
			return;
		}
		writeFileSync(changed, drawn);
		assert.fail(
			`${name} changed: look at tests/charts/pictures/${name}-changed.svg, then npm run pictures`,
		);
	});
