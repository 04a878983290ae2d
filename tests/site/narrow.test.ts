import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browsedSite } from './browsed-site.ts';

const site = browsedSite();

/** Articles that together have a chart of every kind. */
const articles = [
	'/ceasefire-offer-2024/',
	'/ninety-five-billion/',
	'/how-the-dead-are-counted/',
	'/how-a-number-changes/',
];

for (const width of [320, 360])
	test(`no article scrolls sideways at ${width} px, and neither does a table of records in it`, async () => {
		const context = await site.browser.newContext({
			viewport: { width, height: 800 },
			javaScriptEnabled: false,
		});
		const page = await context.newPage();
		const kinds = new Set<string>();
		for (const path of articles) {
			await page.goto(`${site.origin}${path}`);
			const found = await page.evaluate(() => ({
				page: document.documentElement.scrollWidth,
				kinds: [...document.querySelectorAll('figure')].map(({ classList }) =>
					[...classList].at(-1),
				),
				tables: [...document.querySelectorAll('.records .scroll')].map(
					({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
				),
			}));
			assert.ok(found.page <= width, `${path}: ${found.page} px`);
			for (const over of found.tables) assert.ok(over <= 1, `${path}: ${over} px`);
			for (const kind of found.kinds) if (kind !== undefined) kinds.add(kind);
		}
		assert.ok(kinds.has('records') && kinds.size >= 10, [...kinds].join(' '));
		await context.close();
	});
