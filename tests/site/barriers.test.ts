import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampled } from '../sample.ts';
import { browsedSite } from './browsed-site.ts';
import { barriersOf, openPage } from './open-page.ts';

const site = browsedSite();

/** Pages by kind; pages of one kind are made by the same components. */
const pages = {
	'the first page': ['/', '/uk/'],
	'an article': ['/ceasefire-offer-2024/', '/uk/ceasefire-offer-2024/'],
	'how to cite an article': ['/ceasefire-offer-2024/cite/', '/uk/ceasefire-offer-2024/cite/'],
	'a tag': ['/tags/aid/', '/uk/tags/casualties/'],
	'the data': ['/data/'],
	'the checks': ['/checks/'],
	'a page of the site': ['/about/'],
	'the method': ['/method/', '/uk/method/'],
	'the glossary': ['/glossary/', '/uk/glossary/'],
	'what is not there': ['/404.html'],
	'a chart': ['/charts/ceasefire-offer-2024/estimate-range/'],
	'a figure with a series': ['/figures/ru-killed-us-2023-08/', '/uk/figures/ru-killed-us-2023-08/'],
	'a figure with a chain': [
		'/figures/ru-lost-western-journal-2024-02/',
		'/uk/figures/ru-lost-western-journal-2024-02/',
	],
	'a figure with parts': ['/figures/us-package-2024-02-ukraine/'],
	'a figure as it was released': ['/figures/ru-killed-us-2023-08/2026-11-24/'],
	'the figures': ['/figures/'],
	'the sources': ['/sources/'],
	'a source': ['/sources/nyt-2023-08-18-troop-deaths/', '/uk/sources/nyt-2023-08-18-troop-deaths/'],
	'the claims': ['/claims/', '/uk/claims/'],
	'the corrections': ['/corrections/'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const views = Object.entries(pages).flatMap(([kind, paths]) =>
	paths.flatMap((path) =>
		[320, 1280].flatMap((width) =>
			(['light', 'dark'] as const).map((colorScheme) => ({ kind, path, width, colorScheme })),
		),
	),
);

for (const { path, width, colorScheme } of sampled(views, ({ kind }) => kind)) {
	test(`${path} at ${width} px in ${colorScheme} has no barrier that axe can see, and nothing runs out of the window`, async () => {
		await openPage(site.browser, site.origin + path, {
			viewport: { width, height: 900 },
			colorScheme,
			bypassCSP: true,
			use: async ({ page }) => {
				assert.deepEqual(await barriersOf(page), []);
				const isWithin = await page.evaluate(
					() => document.documentElement.scrollWidth <= window.innerWidth,
				);
				assert.equal(isWithin, true);
			},
		});
	});
}
