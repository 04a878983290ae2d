import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { builtProject } from './build.ts';
import { launchBrowser } from './launch-browser.ts';
import { type Served, serve } from './serve.ts';

let browser: Browser;
let served: Served;

before(async () => {
	const folder = builtProject();
	served = serve(join(folder, 'dist'));
	browser = await launchBrowser();
});
after(async () => {
	await browser?.close();
	served?.close();
});

/** One of each kind: with a series, with a chain, with parts; as it was released; the lists; a source; claims and corrections; and in another language. */
const paths = [
	'/figures/ru-killed-us-2023-08/',
	'/figures/ru-lost-western-journal-2024-02/',
	'/figures/us-package-2024-02-ukraine/',
	'/figures/ru-killed-us-2023-08/2026-11-24/',
	'/figures/',
	'/sources/',
	'/sources/nyt-2023-08-18-troop-deaths/',
	'/claims/',
	'/corrections/',
	'/uk/figures/ru-lost-western-journal-2024-02/',
	'/uk/figures/ru-killed-us-2023-08/',
	'/uk/sources/nyt-2023-08-18-troop-deaths/',
	'/uk/claims/',
	'/uk/method/',
	'/uk/ceasefire-offer-2024/',
	'/uk/ceasefire-offer-2024/cite/',
];

for (const path of paths) {
	test(`${path} has no barrier that axe can see, nothing runs out of the window, and the browser has nothing to complain of`, async () => {
		for (const { colorScheme, ...viewport } of [
			{ width: 320, height: 800, colorScheme: 'light' },
			{ width: 1280, height: 900, colorScheme: 'dark' },
		] as const) {
			// axe needs to run its own script, which the policy of the page forbids.
			const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
			const page = await context.newPage();
			const complaints: string[] = [];
			page.on('console', (message) => {
				if (
					/error|warning/.test(message.type()) &&
					!message.text().includes('preloaded using link preload')
				)
					complaints.push(message.text());
			});
			const answer = await page.goto(served.origin + path, { waitUntil: 'networkidle' });
			assert.equal(answer?.status(), 200);
			const { violations } = await new AxeBuilder({ page }).analyze();
			assert.deepEqual(
				violations.map(
					(one) => `${viewport.width} ${colorScheme} ${one.id}: ${one.nodes[0]?.html}`,
				),
				[],
			);
			assert.equal(
				await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
				true,
				`${viewport.width}`,
			);
			assert.deepEqual(complaints, []);
			await context.close();
		}
	});
}

test('one tap on the text to copy selects all of it, without script', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${served.origin}/figures/ru-killed-us-2023-08/`);
	assert.equal(
		await page.locator('.copy code').evaluate((code) => getComputedStyle(code).userSelect),
		'all',
	);
	await page.locator('.copy').focus();
	await context.close();
});
