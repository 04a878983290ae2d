import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { browsedSite } from './browsed-site.ts';

const site = browsedSite();

/** The height of a printed page at 96 px to the inch, without margins of 15 mm. */
const pagePx = ((297 - 30) / 25.4) * 96;

/** How many pages of A4 a page of the site takes. */
async function pagesOf(page: Page): Promise<number> {
	const margin = '15mm';
	const pdf = await page.pdf({
		format: 'A4',
		margin: { top: margin, bottom: margin, left: margin, right: margin },
	});
	return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

test('an article with a hundred sources and eleven charts prints on at most twelve pages', async () => {
	const context = await site.browser.newContext();
	const page = await context.newPage();
	await page.goto(`${site.origin}/how-the-dead-are-counted/`);
	const pages = await pagesOf(page);
	assert.ok(pages > 8 && pages <= 12, `${pages} pages`);
	await context.close();
});

test('an article of six minutes prints on fewer than ten pages, and no chart is higher than one', async () => {
	const context = await site.browser.newContext();
	const page = await context.newPage();
	await page.goto(`${site.origin}/ninety-five-billion/`);
	const pages = await pagesOf(page);
	assert.ok(pages > 4 && pages < 10, `${pages} pages`);
	await page.setViewportSize({ width: 680, height: 1000 });
	await page.emulateMedia({ media: 'print' });
	const heights = await page
		.locator('figure')
		.evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().height));
	assert.ok(heights.length > 5);
	for (const height of heights) assert.ok(height <= pagePx, `${height} px`);
	const chart = page.locator('figure.chart').first();
	const [drawing, title] = await Promise.all([
		chart.locator('.plot').boundingBox(),
		chart.locator('figcaption').boundingBox(),
	]);
	assert.ok(drawing !== null && title !== null && title.x >= drawing.x + drawing.width);
	await context.close();
});

test('charts that are loaded when they are reached are printed, too, sharp and without script', async () => {
	const context = await site.browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${site.origin}/how-the-dead-are-counted/`);
	await pagesOf(page);
	await page.emulateMedia({ media: 'print' });
	const images = await page.locator('.plot img').evaluateAll((all) =>
		all.flatMap((image) => {
			const { src, complete, naturalWidth } = image as HTMLImageElement;
			return image.checkVisibility() ? [{ src, isThere: complete && naturalWidth > 0 }] : [];
		}),
	);
	assert.ok(images.length > 3, `${images.length} images`);
	for (const { src, isThere } of images) {
		assert.match(src, /\.svg$/);
		assert.ok(isThere, src);
	}
	await context.close();
});

test('a printed link says where it leads, unless its words are the address', async () => {
	const context = await site.browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${site.origin}/sources/nyt-2023-08-18-troop-deaths/`);
	await page.emulateMedia({ media: 'print' });
	const links = await page.locator('dl a[href^="http"]').evaluateAll((all) =>
		all.map((link) => ({
			isAddress: link.textContent === link.getAttribute('href'),
			after: getComputedStyle(link, '::after').content,
		})),
	);
	assert.ok(links.some(({ isAddress }) => isAddress) && links.some(({ isAddress }) => !isAddress));
	for (const { isAddress, after } of links) assert.equal(after === 'none', isAddress, after);
	await context.close();
});
