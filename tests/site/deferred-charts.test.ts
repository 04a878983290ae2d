import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { root } from '../root.ts';
import { sampled, oneIn } from '../sample.ts';
import { builtProject } from './build.ts';
import { launchBrowser } from './launch-browser.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { type Served, serve } from './serve.ts';

let browser: Browser;
let served: Served;

before(async () => {
	served = serve(join(builtProject(), 'dist'));
	browser = await launchBrowser();
});
after(async () => {
	await browser?.close();
	served?.close();
});

const open = (
	path: string,
	options: BrowserContextOptions,
	use: (opened: OpenedPage) => Promise<void>,
) => openPage(browser, served.origin + path, { ...options, use });

/** The article with the most charts, and its last chart. */
const heavy = '/how-the-dead-are-counted/';
const last = '#civilians-over-time';

const sizes = [
	{ width: 360, height: 800 },
	{ width: 1280, height: 900 },
];

for (const viewport of sizes) {
	test(`without script a deferred chart is a picture that loads when it is reached, at ${viewport.width} px`, async () => {
		await open(heavy, { javaScriptEnabled: false, viewport }, async ({ page, asked }) => {
			const width = viewport.width < 600 ? 'narrow' : 'wide';
			const path = `/charts${heavy}${last.slice(1)}.${width}.svg`;
			const img = page.locator(`${last} img`);
			const before = await img.boundingBox();
			await img.scrollIntoViewIfNeeded();
			await page.waitForLoadState('networkidle');
			assert.ok(asked.includes(path), asked.join(' '));
			const after = await img.boundingBox();
			assert.deepEqual(
				[after?.width, after?.height],
				[before?.width, before?.height],
				'the picture has its place before it is loaded',
			);
			assert.equal(await page.locator(`${last} svg`).count(), 0);
			const table = page.locator(`${last} a.table`);
			await table.click();
			await page.locator(`${last} table`).waitFor({ state: 'visible' });
		});
	});
}

test('with script a deferred chart that is reached gets its drawing, its sources and its table', async () => {
	await open(heavy, {}, async ({ page, asked }) => {
		assert.deepEqual(
			asked.filter((path) => path.startsWith('/charts/')),
			[],
			'nothing of a chart is asked for with the page',
		);
		const chart = page.locator(last);
		await chart.scrollIntoViewIfNeeded();
		await chart.locator('svg.wide').waitFor({ state: 'visible' });
		assert.equal(await chart.locator('img').count(), 0);
		await chart.getByText('Table', { exact: true }).click();
		await chart.locator('table').waitFor({ state: 'visible' });
		await chart.locator('.plot').focus();
		await page.keyboard.press('ArrowRight');
		assert.equal(await chart.locator('.ring').count(), 1);
		assert.notEqual(await page.locator('body > [role=status]').innerText(), '');
	});
});

/** Reads the page to its end, and returns the sum of its layout shifts. */
async function shiftOf(page: Page): Promise<number> {
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	for (let y = 0; y < height; y += 700) {
		await page.mouse.wheel(0, 700);
		await page.waitForTimeout(60);
	}
	await page.waitForLoadState('networkidle');
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => {
					const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
					resolve(shifts.reduce((sum, { value }) => sum + value, 0));
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(0), 300);
			}),
	);
}

const articles = globSync('content/articles/**/*.{md,mdx}', { cwd: root })
	.map((path) => path.replace(/^content\/articles\/(.*)\.mdx?$/, '/$1/'))
	.sort();

/** One in each language, unless everything is tested. */
const read = sampled(articles, (path) => path.replace(/[^/]+\/$/, ''));

for (const viewport of oneIn(2, sizes)) {
	test(`nothing moves while an article is loaded and read, at ${viewport.width} px`, async () => {
		assert.ok(read.length > 1);
		for (const path of read)
			await open(path, { viewport }, async ({ page }) => {
				assert.equal(await shiftOf(page), 0, path);
			});
	});
}
