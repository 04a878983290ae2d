import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartSvg } from '../../../src/export/picture/chart-svg.ts';
import { toString as textOf } from 'hast-util-to-string';
import { chartOf, css, sample, superseded } from '../charts-of.ts';

/** The drawn text, as readers see it. */
function drawnText(svg: string): string {
	const texts = [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/g)].map(([, text = '']) =>
		text
			.replace(/<title>.*?<\/title>|<[^>]+>/g, '')
			.replaceAll('&#x3C;', '<')
			.replaceAll('&#x26;', '&'),
	);
	return texts.join(' ').replace(/\s+/g, ' ');
}

test('an SVG is complete in itself: no class, no stylesheet, nothing that only new browsers support', () => {
	const { charts, ledger } = sample();
	for (const chart of charts) {
		const { svg } = chartSvg(chart, ledger, css);
		assert.doesNotMatch(svg, /class=|<style|var\(|light-dark|color-mix|undefined|NaN/);
		assert.match(
			svg,
			/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="752" height="\d+" viewBox="0 0 752 \d+" role="img" aria-labelledby="title desc"/,
		);
		for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g))
			assert.ok(svg.includes(`id="${id}"`), id);
	}
});

test('every label of the drawing is there, with title, subtitle, sources, the day and the address', () => {
	const { charts, ledger } = sample();
	for (const chart of charts) {
		const words = drawnText(chartSvg(chart, ledger, css).svg);
		for (const { of, text } of chart.frame.wide.boxes)
			if (of === 'label') assert.ok(words.includes(text.replace(/\s+/g, ' ').trim()), text);
		const { title, subtitle, sourceLine } = chart.frame;
		for (const text of [
			title,
			subtitle,
			`Sources: ${sourceLine.map(textOf).join('')}.`,
			`Test, facts as of 14 February 2024: ${chart.address}`,
		])
			assert.ok(words.includes(text), text);
	}
});

test('the notice of a figure that is no longer current is drawn, and makes the picture taller', () => {
	const [now, then] = [chartOf('waffle', superseded), chartOf('waffle')].map(({ chart, ledger }) =>
		chartSvg(chart, ledger, css),
	);
	assert.match(drawnText(now?.svg ?? ''), /Superseded on 10 February 2024/);
	assert.ok((now?.heightPx ?? 0) > (then?.heightPx ?? 0));
});
