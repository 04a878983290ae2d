import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartPng, renderSvg } from '../../../src/export/picture/chart-png.ts';
import { pngScale } from '../../../src/export/picture/png-scale.ts';
import { chartSvg } from '../../../src/export/picture/chart-svg.ts';
import { sampled, slowTest } from '../../sample.ts';
import { css, sample } from '../charts-of.ts';

/** The number of dark pixels in a picture. */
function darkPixels(svg: string): number {
	const { pixels } = renderSvg(svg);
	let dark = 0;
	for (let at = 0; at < pixels.length; at += 4)
		if (Math.max(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0) < 128) dark++;
	return dark;
}

const alone = (text: string, weight = 400, family = 'Inter') =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40" font-family="${family}, sans-serif"><rect width="300" height="40" fill="#fff"/><text x="5" y="28" font-size="24" font-weight="${weight}">${text}</text></svg>`;

slowTest('a PNG is twice as large as its SVG, and the same bytes each time', () => {
	const { charts, ledger } = sample();
	for (const chart of charts) {
		const { svg, widthPx, heightPx } = chartSvg(chart, ledger, css);
		const png = chartPng(svg);
		assert.equal(png.toString('latin1', 1, 4), 'PNG');
		assert.deepEqual(
			[png.readUInt32BE(16), png.readUInt32BE(20)],
			[widthPx * pngScale, heightPx * pngScale],
		);
		assert.ok(png.equals(chartPng(svg)));
	}
});

slowTest('every line of text is drawn: without it the picture is paler', () => {
	const { charts, ledger } = sample();
	const { svg } = chartSvg(charts[0] ?? assert.fail(), ledger, css);
	const all = darkPixels(svg);
	const lines = [...svg.matchAll(/<text\b[^>]*>.*?<\/text>/g)].map(([line]) => line);
	for (const line of sampled(lines, (one) => /class="[^"]*"/.exec(one)?.[0] ?? '')) {
		const inDark = line
			.replace(/fill="[^"]*"/, '')
			.replace('<text', '<text fill="#000"')
			.replace(/stroke="[^"]*"/, '');
		assert.ok(darkPixels(svg.replace(line, inDark)) > darkPixels(svg.replace(line, '')), line);
	}
	assert.ok(all > 5000, `${all} dark pixels`);
});

test('letters of Latin, Cyrillic and Greek are drawn, and a heavy one is heavier', () => {
	for (const text of ['Zażółć', 'Жертвы', 'Ґрунт', 'Ελλάδα', '“95 %” – ≥ 1'])
		assert.ok(darkPixels(alone(text)) > 300, text);
	for (const text of ['Killed', 'Загиблі', 'Ґрунт', 'Ελλάδα'])
		assert.ok(darkPixels(alone(text, 600)) > darkPixels(alone(text)) * 1.15, text);
});

test('a title in Cyrillic letters is in the family of titles', () => {
	for (const text of ['Killed', 'Загиблі'])
		assert.notEqual(
			darkPixels(alone(text, 600, 'Source Serif 4')),
			darkPixels(alone(text, 600)),
			text,
		);
});
