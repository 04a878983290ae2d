import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { deferredCharts } from '../../src/charts/deferred.ts';
import { deferredFrame } from '../../src/charts/kit/deferred-frame.ts';
import { chartsOf } from '../../src/export/embed/charts.ts';
import { deferredDrawing } from '../../src/export/picture/deferred-drawing.ts';
import { filesOfKind } from '../../src/export/files/site-file.ts';
import { chartKinds } from '../../src/export/files/chart-kinds.ts';
import type { Article, Ledger } from '../../src/ledger/ledger.ts';
import { baseFiles, people } from '../check/sites.ts';
import { contentOf } from '../content.ts';
import { css } from '../export/charts-of.ts';
import { ledgerOfFiles } from '../kept-readings.ts';

/** An article with as many charts, each of as many figures, with a chain after the first. */
function articleWith(
	charts: number,
	figures: number,
): { readonly article: Article; readonly ledger: Ledger } {
	const ids = Array.from({ length: figures }, (_, index) => `f${index}`);
	const [first, ...others] = Array.from(
		{ length: charts },
		(_, index) => `::estimate-range{figures="${ids.join(' ')}" title="Chart ${index}"}`,
	);
	const body = [first, '::chain{figure="f0" title="A chain"}', ...others].join('\n\n');
	const front = `title: T\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\nfigures: [${ids.join(', ')}]`;
	const ledger = ledgerOfFiles(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify(
				ids.map((id, index) => people(id, 'killed', 1000 * (index + 1))),
			),
			'content/articles/a.md': `---\n${front}\n---\nT.\n\n${body}\n`,
		}),
	);
	const article = ledger.articles.get('a');
	assert.ok(article !== undefined);
	return { article, ledger };
}

const deferredIn = (charts: number, figures: number) => {
	const { article, ledger } = articleWith(charts, figures);
	return [...deferredCharts(article, ledger).keys()];
};

test('all charts of an article are in its page if they are small', () => {
	assert.deepEqual(deferredIn(3, 2), []);
});

test('a large first chart is in the page, and every chart after it is deferred', () => {
	assert.deepEqual(deferredIn(3, 40), ['estimate-range-2', 'estimate-range-3']);
	assert.deepEqual(deferredIn(1, 40), []);
});

test('a deferred chart keeps its words, and has a picture of a fixed size at each width', () => {
	const { article, ledger } = articleWith(2, 40);
	const [frame] = deferredCharts(article, ledger).values();
	assert.ok(frame !== undefined);
	const figure = deferredFrame(frame);
	assert.deepEqual(selectAll('svg, table', figure), []);
	assert.equal(selectAll('h2', figure).map(textOf).join(), 'Chart 1');
	assert.equal(selectAll('.sr', figure).map(textOf).join(), frame.description);
	const [img] = selectAll('img', figure);
	assert.deepEqual(img?.properties, {
		src: '/charts/a/estimate-range-2.wide.svg',
		alt: 'Chart 1',
		ariaDescribedBy: ['estimate-range-2-text'],
		loading: 'lazy',
		width: 704,
		height: Math.round(frame.wide.heightPx),
	});
	const [source] = selectAll('source', figure);
	assert.deepEqual(source?.properties, {
		media: 'screen and (max-width: 41.49rem)',
		srcSet: '/charts/a/estimate-range-2.narrow.svg',
		width: 340,
		height: Math.round(frame.narrow.heightPx),
	});
	assert.deepEqual(
		selectAll('.credit a.table', figure).map(({ properties: { href } }) => href),
		['/charts/a/estimate-range-2/#estimate-range-2-table'],
	);
});

test('only deferred charts have files for their drawings', () => {
	const { ledger } = articleWith(2, 40);
	const paths = chartKinds
		.flatMap((kind) => filesOfKind(kind, { ledger, css }))
		.map(({ path }) => path)
		.filter((path) => /\.(?:wide|narrow)\.svg$/.test(path));
	assert.deepEqual(paths, [
		'charts/a/estimate-range-2.wide.svg',
		'charts/a/estimate-range-2.narrow.svg',
	]);
});

test('a drawing in a file has its words, and the rules of the page in both themes', () => {
	const { article, ledger } = articleWith(1, 2);
	const [chart] = chartsOf(article, ledger);
	assert.ok(chart !== undefined);
	const svg = deferredDrawing(chart, css, 'narrow');
	assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="plot" width="340" /);
	assert.match(svg, /--ink:light-dark\(#1d1b16, #ece8de\)/);
	assert.match(svg, /\.plot \.narrow \.small\{font-size:13px\}/);
	assert.doesNotMatch(svg, /\.plot \.narrow\{display:none\}/);
	assert.match(svg, />2,000</);
});
