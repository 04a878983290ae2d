import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { chartsOf } from '../../src/export/embed/charts.ts';
import { embedHeights, wideFramePx } from '../../src/export/embed/embed-heights.ts';
import { embedSnippet } from '../../src/export/embed/oembed.ts';
import { type OpenSite, openSite } from '../../src/workspace/site.ts';
import { root } from '../root.ts';
import { builtProject } from './build.ts';
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
	site = await openSite(join(root, 'content'));
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
				/<figure class="(?:chart [^"]*|chain|claims|timeline)" id="([^"]+)"/g,
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

/** A page of another host, as wide as `widthPx`, with what the snippet says to paste. */
async function embed(
	snippet: string,
	widthPx: number,
	use: (page: Page) => Promise<void>,
): Promise<void> {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: widthPx, height: 900 },
	});
	const page = await context.newPage();
	await page.setContent(`<!doctype html><style>body{margin:0}</style>${snippet}`, {
		waitUntil: 'load',
	});
	await page.frameLocator('iframe').locator('.from').waitFor();
	await Promise.all(page.frames().map((frame) => frame.waitForLoadState('load')));
	await use(page);
	assert.deepEqual(await context.cookies(), []);
	await context.close();
}

test('at the heights that the snippet gives nothing is cut off, from 320 to 900 px, with script off and no cookie', async () => {
	for (const chart of charts()) {
		const { wide, narrow } = embedHeights(chart, site.ledger.site.title);
		const snippet = embedSnippet(chart, site.ledger).replaceAll(
			site.ledger.site.baseUrl,
			served.origin,
		);
		for (const widthPx of [320, 400, 520, wideFramePx - 1, wideFramePx, 744, 900]) {
			const height = widthPx < wideFramePx ? narrow : wide;
			await embed(
				snippet.replace(/(<iframe.*) height="\d+"/, `$1 height="${height}"`),
				widthPx,
				async (page) => {
					const frame = page.frameLocator('iframe');
					const end = await frame.locator('.from').boundingBox();
					assert.ok(end !== null, `${chart.id} at ${widthPx} px`);
					const bottom = end.y + end.height + 20;
					assert.ok(
						bottom <= height,
						`${chart.id} at ${widthPx} px is ${bottom} px high, and the snippet says ${height}`,
					);
					// A frame has one height for many widths: below a short chart a few lines may be left, where its words wrap less.
					assert.ok(
						height - bottom < Math.max(height / 4, 160),
						`${chart.id} at ${widthPx} px is ${bottom} px high, much less than ${height}`,
					);
					assert.equal(await frame.locator('.plot .wide').isVisible(), widthPx >= wideFramePx);
					assert.equal(await frame.locator('.plot .narrow').isVisible(), widthPx < wideFramePx);
				},
			);
		}
	}
});
