import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, FrameLocator } from 'playwright-core';
import { type Chart, chartsOf } from '../../src/export/embed/charts.ts';
import { embedHeights, wideFramePx } from '../../src/export/embed/embed-heights.ts';
import { embedSnippet } from '../../src/export/embed/oembed.ts';
import type { OpenSite } from '../../src/workspace/site.ts';
import { sampled, oneIn } from '../sample.ts';
import { builtProject, openBuilt } from './build.ts';
import { launchBrowser } from './launch-browser.ts';
import { serve, type Served } from './serve.ts';

let folder = '';
let site: OpenSite;
let served: Served;
let browser: Browser;
const file = (name: string) => readFileSync(join(folder, 'dist', name), 'utf8');
const charts = () =>
	[...site.ledger.articles.values()].flatMap((article) => chartsOf(article, site.ledger));

before(async () => {
	folder = builtProject();
	site = await openBuilt(folder);
	served = serve(join(folder, 'dist'));
	browser = await launchBrowser();
});
after(async () => {
	await browser?.close();
	served?.close();
});

test('every chart on the page of an article has a page and files of its own, by the same id', () => {
	for (const article of site.ledger.articles.values()) {
		const onPage = [
			...file(`${article.slug}/index.html`).matchAll(
				/<figure class="(?:(?:chart|records) [^"]*|chain|claims|timeline|records)" id="([^"]+)"/g,
			),
		].map(([, id = '']) => id);
		assert.deepEqual(
			chartsOf(article, site.ledger).map(({ id }) => id),
			onPage,
		);
		assert.ok(onPage.length > 0);
		for (const id of onPage) {
			assert.match(
				file(`${article.slug}/index.html`),
				new RegExp(`<a href="/charts/${article.slug}/${id}/">Data and embed</a>`),
			);
			for (const end of ['/index.html', '.csv', '.json', '.svg', '.png', '.oembed.json'])
				assert.ok(existsSync(join(folder, 'dist/charts', article.slug, id + end)), id + end);
		}
	}
});

test('a chart’s page is for frames, not for search, and says where its chart belongs and how it is embedded', () => {
	for (const { article, id } of charts()) {
		const html = file(`charts/${article.slug}/${id}/index.html`);
		assert.match(html, /<meta name="robots" content="noindex">/);
		assert.ok(
			html.includes(
				`<link rel="canonical" href="${site.ledger.site.baseUrl}/${article.slug}/#${id}">`,
			),
		);
		assert.ok(
			html.includes(
				`<link rel="alternate" type="application/json+oembed" href="/charts/${article.slug}/${id}.oembed.json"`,
			),
		);
		assert.doesNotMatch(html, /<script|<form/);
	}
	assert.doesNotMatch(file('_headers'), /frame-ancestors|X-Frame-Options/i);
});

const kindOf = ({ article, id }: Chart) =>
	article.body.drawings.find((drawing) => drawing.id === id)?.kind ?? '';

/** Widths of frames, below and above the width from which the wide drawing is shown. */
const widthsPx = [320, 400, 520, wideFramePx - 1, wideFramePx, 744, 900];

/** A page of another host with the pasted snippet, once for each width. */
async function embed(
	chart: Chart,
	use: (frame: FrameLocator, widthPx: number) => Promise<void>,
): Promise<void> {
	const { wide, narrow } = embedHeights(chart, site.ledger.site.title);
	const snippet = embedSnippet(chart, site.ledger).replaceAll(
		site.ledger.site.baseUrl,
		served.origin,
	);
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 1000, height: 900 },
	});
	const page = await context.newPage();
	const frames = widthsPx.map((widthPx) => {
		const height = widthPx < wideFramePx ? narrow : wide;
		const frame = snippet.replace(/(<iframe.*) height="\d+"/, `$1 height="${height}"`);
		return `<div id="w${widthPx}" style="width:${widthPx}px">${frame}</div>`;
	});
	await page.setContent(`<!doctype html><style>body{margin:0}</style>${frames.join('')}`, {
		waitUntil: 'load',
	});
	for (const widthPx of widthsPx) {
		// A frame loads when it is visible.
		await page.locator(`#w${widthPx}`).scrollIntoViewIfNeeded();
		const frame = page.frameLocator(`#w${widthPx} iframe`);
		await frame.locator('.from').waitFor();
		await use(frame, widthPx);
	}
	assert.deepEqual(await context.cookies(), []);
	await context.close();
}

test('at the heights that the snippet gives nothing is cut off, from 320 to 900 px, with script off and no cookie', async () => {
	for (const chart of oneIn(4, sampled(charts(), kindOf))) {
		const { wide, narrow } = embedHeights(chart, site.ledger.site.title);
		await embed(chart, async (frame, widthPx) => {
			const height = widthPx < wideFramePx ? narrow : wide;
			const place = `${chart.article.slug}/${chart.id} at ${widthPx} px`;
			const bottom =
				20 + (await frame.locator('.from').evaluate((end) => end.getBoundingClientRect().bottom));
			assert.ok(bottom <= height, `${place} is ${bottom} px high, and the snippet says ${height}`);
			// A frame has one height for many widths, and a drawing grows with its frame: at 320 px
			// it has 70% of its height.
			assert.ok(
				height - bottom < Math.max(height * 0.3, 160),
				`${place} is ${bottom} px high, much less than ${height}`,
			);
			assert.equal(await frame.locator('.plot .wide').isVisible(), widthPx >= wideFramePx);
			assert.equal(await frame.locator('.plot .narrow').isVisible(), widthPx < wideFramePx);
		});
	}
});
