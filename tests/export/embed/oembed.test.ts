import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { chartPicture } from '../../../src/export/embed/chart-picture.ts';
import { chartSvg } from '../../../src/export/picture/chart-svg.ts';
import { embedFigure } from '../../../src/export/embed/embed-figure.ts';
import { embedHeights } from '../../../src/export/embed/embed-heights.ts';
import { embedSnippet, oembedData } from '../../../src/export/embed/oembed.ts';
import { chartOf, css, superseded } from '../charts-of.ts';

test('the snippet is a frame with a title, and says how high it has to be in a narrow column', () => {
	const { chart, ledger } = chartOf('estimate-range');
	const { wide, narrow } = embedHeights(chart, 'Test');
	assert.ok(narrow > wide);
	assert.equal(
		embedSnippet(chart, ledger),
		`<!-- In a column narrower than 664px: height="${narrow}" -->\n<iframe src="https://example.org/charts/a/estimate-range/" title="Killed &#x26; <wounded>" loading="lazy" width="100%" height="${wide}" style="border:0"></iframe>`,
	);
});

test('oEmbed has what version 1.0 asks of the type rich', () => {
	const { chart, ledger } = chartOf('waffle');
	const { widthPx } = chartSvg(chart, ledger, css);
	const data = oembedData(chart, ledger, chartPicture(chart, ledger, css));
	assert.deepEqual(
		[
			data['version'],
			data['type'],
			data['title'],
			data['provider_name'],
			data['width'],
			data['height'],
		],
		['1.0', 'rich', 'How many', 'Test', 744, embedHeights(chart, 'Test').wide],
	);
	assert.equal(data['html'], embedSnippet(chart, ledger).split('\n')[1]);
	assert.deepEqual(
		[data['thumbnail_url'], data['thumbnail_width']],
		['https://example.org/charts/a/waffle.png', widthPx * 2],
	);
});

test('a site without pictures of charts offers none', () => {
	const { chart, ledger } = chartOf('waffle');
	for (const pictures of ['articles', 'none'] as const) {
		const without = { ...ledger, site: { ...ledger.site, pictures } };
		assert.equal(chartPicture(chart, without, css), undefined);
		assert.equal('thumbnail_url' in oembedData(chart, without, undefined), false);
		const offered = selectAll('a[download]', embedFigure(chart, without, css)).map(textOf);
		assert.deepEqual(offered, ['CSV', 'JSON', 'SVG']);
	}
});

test('an embedded chart links to the sources of its article, has its banner, its table and its files, and no link to itself', () => {
	const { chart, ledger } = chartOf('waffle', superseded);
	const html = toHtml(embedFigure(chart, ledger, css));
	assert.match(html, /<h1 id="waffle-title">How many<\/h1>/);
	assert.match(html, /href="\/a\/#source:[a-z0-9-]+"/);
	assert.doesNotMatch(html, /href="#/);
	assert.match(html, /<p class="gone" role="note">[^<]*Superseded on 10 February 2024/);
	assert.match(html, /<summary>Table<\/summary>/);
	for (const extension of ['csv', 'json', 'svg', 'png', 'dark.png', 'square.png'])
		assert.ok(
			html.includes(`href="/charts/a/waffle.${extension}" download="a-waffle.${extension}"`),
			extension,
		);
	assert.doesNotMatch(html, /href="\/charts\/a\/waffle\/"/);
});
