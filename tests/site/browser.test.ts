import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { builtProject } from './build.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './open-page.ts';
import { type Served, serve } from './serve.ts';

let browser: Browser;
let served: Served;
let origin = '';

before(async () => {
	const folder = builtProject();
	served = serve(join(folder, 'dist'));
	origin = served.origin;
	browser = await launchBrowser();
});
after(async () => {
	await browser?.close();
	served?.close();
});

/** Opens a page of the built site. */
const open = (path: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>) =>
	openPage(browser, origin + path, { ...options, use: ({ page }) => use(page) });

const article = '/ceasefire-offer-2024/';
const sizes = [
	{ width: 360, height: 800 },
	{ width: 1280, height: 900 },
];

test('a figure opens its card by keyboard, without script, and closes it again', async () => {
	await open(
		article,
		{ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } },
		async (page) => {
			const button = page.locator('.fig button').first();
			const card = page.locator(`[id="${await button.getAttribute('popovertarget')}"]`);
			assert.equal(await card.isVisible(), false);
			await button.focus();
			await page.keyboard.press('Enter');
			await card.waitFor({ state: 'visible' });
			await page.keyboard.press('Escape');
			await card.waitFor({ state: 'hidden' });
		},
	);
});

test('a tap on the words of a figure opens its card inside the window, at 360 px and at 1280 px', async () => {
	for (const viewport of sizes) {
		await open(article, { javaScriptEnabled: false, viewport }, async (page) => {
			for (const index of [0, 3, 6]) {
				const label = page.locator('.fig').nth(index);
				await label.scrollIntoViewIfNeeded();
				await label.click();
				const id = await label.locator('button').getAttribute('popovertarget');
				const card = page.locator(`[id="${id}"]`);
				await card.waitFor({ state: 'visible' });
				const box = await card.boundingBox();
				assert.ok(
					box !== null &&
						box.x >= 0 &&
						box.x + box.width <= viewport.width &&
						box.y >= 0 &&
						box.y + box.height <= viewport.height,
					JSON.stringify(box),
				);
				await page.keyboard.press('Escape');
			}
		});
	}
});

test('a tap on the words of a term opens its definition without script, and the definition leads to the glossary', async () => {
	await open(
		'/ninety-five-billion/',
		{ javaScriptEnabled: false, viewport: { width: 360, height: 800 } },
		async (page) => {
			const term = page.locator('.term').first();
			await term.click();
			const card = page.locator(
				`[id="${await term.locator('button').getAttribute('popovertarget')}"]`,
			);
			await card.waitFor({ state: 'visible' });
			await card.getByRole('link', { name: 'Glossary' }).click();
			assert.match(page.url(), /\/glossary\/#stage-passed-one-chamber$/);
			assert.equal(await page.locator('#stage-passed-one-chamber').isVisible(), true);
		},
	);
});

test('a figure reads as its words first, and its button has a name', async () => {
	await open(article, {}, async (page) => {
		const first = page.locator('.fig').first();
		const words = (await first.innerText()).trim();
		assert.match(words, /\d/);
		assert.equal((await page.getByRole('button', { name: words, exact: true }).count()) > 0, true);
	});
});

test('a chain runs from left to right if there is room, and top down on a phone', async () => {
	for (const viewport of sizes) {
		await open(article, { javaScriptEnabled: false, viewport }, async (page) => {
			const boxes = await page
				.locator('.chain')
				.first()
				.locator('li')
				.evaluateAll((links) =>
					links.map((link) => {
						const { x, y } = link.getBoundingClientRect();
						return { x, y };
					}),
				);
			assert.ok(boxes.length >= 3);
			const along = boxes.map((box) => (viewport.width > 700 ? box.x : box.y));
			const across = boxes.map((box) => (viewport.width > 700 ? box.y : box.x));
			assert.deepEqual(
				along,
				along.toSorted((a, b) => a - b),
			);
			assert.equal(new Set(along).size, boxes.length);
			assert.equal(new Set(across).size, 1);
		});
	}
});

test('one of the two drawings of a chart shows, the one for its width, with script off', async () => {
	for (const viewport of sizes) {
		await open(article, { javaScriptEnabled: false, viewport }, async (page) => {
			const shown = await page
				.locator('figure.chart')
				.evaluateAll((charts) =>
					charts.map(
						(chart) =>
							[...chart.querySelectorAll('svg')].filter(
								(svg) => svg.getBoundingClientRect().width > 0,
							).length,
					),
				);
			assert.ok(shown.length >= 2);
			assert.deepEqual(new Set(shown), new Set([1]));
		});
	}
});

test('nothing moves while the page loads', async () => {
	await open(article, { viewport: { width: 1280, height: 900 }, bypassCSP: true }, async (page) => {
		const shift = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let sum = 0;
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries())
							sum += (entry as PerformanceEntry & { value: number }).value;
					}).observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => resolve(sum), 300);
				}),
		);
		assert.equal(shift, 0);
	});
});

test('one tap on the text to copy selects all of it, without script', async () => {
	await open('/figures/ru-killed-us-2023-08/', { javaScriptEnabled: false }, async (page) => {
		const copied = page.locator('.copy');
		await copied.click();
		const selected = await page.evaluate(() => getSelection()?.toString().trim());
		assert.equal(selected, (await copied.innerText()).trim());
	});
});
