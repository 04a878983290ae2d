import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { browsedSite } from './browsed-site.ts';

const site = browsedSite();

/** Renames what an older browser does not know, so that this one does not know it either. */
function aged(html: string): string {
	return html
		.replaceAll('light-dark(', 'no-light-dark(')
		.replaceAll('container-type', 'no-container-type')
		.replaceAll('@container', '@no-container')
		.replaceAll(':popover-open', ':no-popover-open')
		.replaceAll('[popover]', '[data-popover]')
		.replaceAll(/ popover(?=[ >=])/g, ' data-popover')
		.replaceAll(' popovertarget', ' data-popovertarget');
}

/** Opens a page as an older browser shows it: without popovers, container queries and light-dark(). */
async function openAged(
	path: string,
	widthPx: number,
	use: (page: Page) => Promise<void>,
): Promise<void> {
	// The policy names the stylesheet by its hash, which is another now.
	const context = await site.browser.newContext({
		viewport: { width: widthPx, height: 900 },
		colorScheme: 'dark',
		bypassCSP: true,
	});
	const page = await context.newPage();
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() !== 'document') return route.continue();
		const response = await route.fetch();
		return route.fulfill({ response, body: aged(await response.text()) });
	});
	await page.goto(site.origin + path, { waitUntil: 'domcontentloaded' });
	await use(page);
	await context.close();
}

const pages = ['/', '/ceasefire-offer-2024/', '/figures/ru-killed-us-2023-08/', '/figures/'];

for (const path of pages)
	for (const widthPx of [360, 1280])
		test(`${path} at ${widthPx} px is readable without popovers, container queries and light-dark()`, async () => {
			await openAged(path, widthPx, async (page) => {
				assert.ok((await page.locator('main').innerText()).length > 200);
				assert.equal(await page.locator('[data-popover]:visible').count(), 0);
				const [ink, paper] = await page.evaluate(() => {
					const { color, backgroundColor } = getComputedStyle(document.body);
					return [color, backgroundColor];
				});
				// The light theme, whatever the system asks for: dark words on a light page.
				assert.ok(brightnessOf(ink) < 60 && brightnessOf(paper) > 200, `${ink} on ${paper}`);
				assert.equal(
					await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1),
					false,
				);
			});
		});

test('a chart has one drawing, the one that fits, with its lines and colours', async () => {
	for (const [widthPx, shown, hidden] of [
		[360, 'narrow', 'wide'],
		[1280, 'wide', 'narrow'],
	] as const)
		await openAged('/ceasefire-offer-2024/', widthPx, async (page) => {
			const plot = page.locator('.chart .plot').first();
			assert.equal(await plot.locator(`svg.${shown}`).isVisible(), true);
			assert.equal(await plot.locator(`svg.${hidden}`).isVisible(), false);
			const strokes = await plot
				.locator(`svg.${shown} .grid`)
				.evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
			assert.ok(strokes.length > 0 && strokes.every((stroke) => stroke !== 'none'));
			const fills = await plot
				.locator(`svg.${shown} :is(.range, .dot)`)
				.evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).stroke));
			assert.ok(fills.every((stroke) => stroke !== 'none'));
		});
});

function brightnessOf(colour: string | undefined): number {
	const [red = 0, green = 0, blue = 0] = (colour?.match(/\d+/g) ?? []).map(Number);
	return (red + green + blue) / 3;
}
