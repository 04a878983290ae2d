import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { browsedSite } from './browsed-site.ts';
import { openPage } from './open-page.ts';

const site = browsedSite();

/** How often each animation of the page runs, and the millisecond at which the last one ends. */
const animationsOf = (page: Page) =>
	page.evaluate(() => {
		const timings = document
			.getAnimations()
			.flatMap(({ effect }) => effect?.getComputedTiming() ?? []);
		return {
			times: [...new Set(timings.map(({ iterations }) => iterations))],
			end: Math.max(0, ...timings.map(({ endTime }) => Number(endTime))),
		};
	});

test('the chart of the lead article moves once, for less than five seconds, and then shows every word', async () => {
	await openPage(site.browser, `${site.origin}/`, {
		reducedMotion: 'no-preference',
		use: async ({ page }) => {
			const { times, end } = await animationsOf(page);
			assert.deepEqual(times, [1]);
			// WCAG 2.2.2 asks for a way to stop what moves longer.
			assert.ok(end > 1000 && end < 5000, `${end} ms`);
			await page.evaluate(() => {
				for (const animation of document.getAnimations()) animation.finish();
			});
			const opacities = await page
				.locator('.lead + figure li p')
				.evaluateAll((all) => all.map((one) => getComputedStyle(one).opacity));
			assert.ok(opacities.length > 5);
			assert.deepEqual([...new Set(opacities)], ['1']);
		},
	});
});

test('nothing on the first page moves where readers asked for less motion, or on paper', async () => {
	for (const media of ['screen', 'print'] as const)
		await openPage(site.browser, `${site.origin}/`, {
			reducedMotion: media === 'screen' ? 'reduce' : 'no-preference',
			use: async ({ page }) => {
				await page.emulateMedia({ media });
				assert.deepEqual((await animationsOf(page)).times, []);
			},
		});
});

test('on paper, too, a small drawing is beside the words of its explainer and not over them', async () => {
	await openPage(site.browser, `${site.origin}/`, {
		viewport: { width: 680, height: 1000 },
		use: async ({ page }) => {
			await page.emulateMedia({ media: 'print' });
			const overlaps = await page.locator('.list > li:has(> .drawn)').evaluateAll((items) =>
				items.flatMap((item) => {
					const drawn = item.querySelector('.drawn')?.getBoundingClientRect();
					const words = [...item.querySelectorAll('h2, h3, p')].map((one) => {
						const range = document.createRange();
						range.selectNodeContents(one);
						return range.getBoundingClientRect();
					});
					if (drawn === undefined || words.length === 0) return ['no drawing or no words'];
					return words.flatMap(({ right, bottom }) =>
						right > drawn.left && bottom > drawn.top ? [`${right} > ${drawn.left}`] : [],
					);
				}),
			);
			assert.deepEqual(overlaps, []);
			assert.ok((await page.locator('.list > li > .drawn').count()) > 1);
		},
	});
});
