import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browsedSite } from './browsed-site.ts';

const site = browsedSite();

/** The height of a printed page at 96 px to the inch, without margins of 15 mm. */
const pagePx = ((297 - 30) / 25.4) * 96;

test('an article of six minutes prints on fewer than twelve pages, and no chart is higher than one', async () => {
	const context = await site.browser.newContext();
	const page = await context.newPage();
	await page.goto(`${site.origin}/ninety-five-billion/`);
	const margin = '15mm';
	const pdf = await page.pdf({
		format: 'A4',
		margin: { top: margin, bottom: margin, left: margin, right: margin },
	});
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
	assert.ok(pages.length > 4 && pages.length < 12, `${pages.length} pages`);
	await page.setViewportSize({ width: 680, height: 1000 });
	await page.emulateMedia({ media: 'print' });
	const heights = await page
		.locator('figure')
		.evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().height));
	assert.ok(heights.length > 5);
	for (const height of heights) assert.ok(height <= pagePx, `${height} px`);
	await context.close();
});
