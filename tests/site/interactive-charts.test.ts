import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { builtProject } from './build.ts';
import { launchBrowser } from './launch-browser.ts';
import { barriersOf, openPage } from './open-page.ts';
import { type Served, serve } from './serve.ts';
import { strangeContent } from './strange-content.ts';
import { oneIn } from '../sample.ts';

let browser: Browser;
let served: Served;

before(async () => {
	served = serve(join(builtProject(strangeContent()), 'dist'));
	browser = await launchBrowser();
});
after(async () => {
	await browser?.close();
	served?.close();
});

/** Opens the article with the policy of the page enforced. */
const open = (options: BrowserContextOptions, use: (page: Page) => Promise<void>) =>
	openPage(browser, `${served.origin}/asked/`, { ...options, use: ({ page }) => use(page) });

const chart = (page: Page, id = 'estimates-over-time') => page.locator(`#${id}`);
/** The readout on one line: the amount is a line of its own. */
const said = async (one: Locator) =>
	(await one.locator('.say').innerText()).replace(/\s*\n\s*/, ' · ');
const heard = (page: Page) => page.locator('body > [role=status]').innerText();
const marked = (page: Page) => page.locator('.fig.on').allInnerTexts();
const words =
	'as many as 200,000 · Killed · Russia · as of Aug 2023 · published 18 Aug 2023 · US officials · Official record · The New York Times, 18 Aug 2023';

/** The middle of the ring, as fractions of the drawing. */
async function ringOf(one: Locator): Promise<{ readonly x: number; readonly y: number }> {
	const [ring, svg] = await Promise.all([
		one.locator('.ring').boundingBox(),
		one.locator('.plot .wide').boundingBox(),
	]);
	assert.ok(ring !== null && svg !== null);
	return {
		x: (ring.x + ring.width / 2 - svg.x) / svg.width,
		y: (ring.y + ring.height / 2 - svg.y) / svg.height,
	};
}

test('the mark nearest to the pointer is shown in full, ringed and highlighted in the text, but not announced', async () => {
	await open({}, async (page) => {
		const one = chart(page);
		const svg = await one.locator('.plot .wide').boundingBox();
		assert.ok(svg !== null);
		await page.mouse.move(svg.x + svg.width * 0.72, svg.y + 60);
		assert.equal(await said(one), words);
		assert.equal(await one.locator('.ring').count(), 1);
		assert.deepEqual(await marked(page), ['as many as 200,000 killed']);
		assert.equal(await heard(page), '');
		await page.mouse.move(svg.x + svg.width / 2, svg.y - 60);
		assert.equal(await one.locator('.ring').count(), 0);
		assert.equal(await one.locator('.say').isVisible(), false);
		assert.match(await one.locator('.hint').innerText(), /^Point at a mark/);
		assert.deepEqual(await marked(page), []);
	});
});

test('a tap asks as a pointer does, at 360 px', async () => {
	await open(
		{ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true },
		async (page) => {
			const one = chart(page, 'estimate-range');
			const label = one.locator('.plot .narrow').getByText('as many as 200,000');
			await label.scrollIntoViewIfNeeded();
			const box = await label.boundingBox();
			assert.ok(box !== null);
			await page.touchscreen.tap(box.x + 5, box.y + 5);
			assert.match(await said(one), /^as many as 200,000/);
			const line = await one.locator('.say').boundingBox();
			assert.ok(
				line !== null && line.y >= 0 && line.y + line.height <= 801 && line.x + line.width <= 360,
				'the readout stays in the window',
			);
			const ring = await one.locator('.ring').boundingBox();
			assert.ok(
				ring !== null &&
					Math.min(
						Math.abs(line.y + line.height - ring.y),
						Math.abs(line.y - ring.y - ring.height),
					) < 16,
				'the readout is at the mark',
			);
			assert.match(await one.locator('.hint').innerText(), /^Tap a mark/);
		},
	);
});

test('a drawing is one stop, and arrow keys, Home and End go from figure to figure, each of which is heard', async () => {
	await open({}, async (page) => {
		const one = chart(page);
		await one.locator('.plot').focus();
		const seen: string[] = [];
		for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'End', 'ArrowRight', 'Home']) {
			await page.keyboard.press(key);
			assert.equal(await heard(page), await said(one));
			seen.push((await said(one)).split(' · ')[0] ?? '');
		}
		assert.deepEqual(seen, [
			'500',
			'about 7,000',
			'500',
			'as many as 200,000',
			'as many as 200,000',
			'500',
		]);
		const [first, last] = [
			await ringOf(one),
			await page.keyboard.press('End').then(() => ringOf(one)),
		];
		assert.ok(
			first.x < last.x && first.y > last.y,
			'the later figure is further right, the larger higher up',
		);
		await page.keyboard.press('Escape');
		assert.equal(await one.locator('.ring').count(), 0);
		assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
	});
});

test('Enter opens the card of a figure, and its row in the table where it has none; Escape closes the card and stays', async () => {
	await open({}, async (page) => {
		const one = chart(page);
		await one.locator('.plot').focus();
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		const card = page.locator('[popover]:popover-open');
		await card.waitFor({ state: 'visible' });
		assert.match(await card.innerText(), /as many as 200,000/);
		const box = await card.boundingBox();
		assert.ok(
			box !== null &&
				box.x >= 0 &&
				box.y >= 0 &&
				box.x + box.width <= 1280 &&
				box.y + box.height <= 900,
			JSON.stringify(box),
		);
		await page.keyboard.press('Escape');
		await card.waitFor({ state: 'hidden' });
		assert.equal(await one.locator('.ring').count(), 1);
		await page.keyboard.press('Home');
		await page.keyboard.press('Enter');
		assert.match(
			await page.evaluate(() => document.activeElement?.textContent ?? ''),
			/^KilledRussia500/,
		);
	});
});

test('a number in the text marks its mark in every chart that draws it, by pointer and by keyboard', async () => {
	await open({}, async (page) => {
		const label = page.locator('.fig').first();
		for (const [start, end] of [
			[() => label.hover(), () => page.mouse.move(0, 0)],
			[() => label.locator('button').focus(), () => page.locator('.brand').focus()],
		] as const) {
			await start();
			assert.equal(await page.locator('.ring').count(), 2);
			assert.match(await said(chart(page, 'estimate-range')), /as many as 200,000/);
			await end();
			assert.equal(await page.locator('.ring').count(), 0);
		}
	});
});

test('the bar or line of the selected mark keeps its colour, and the others fade', async () => {
	await open({}, async (page) => {
		const one = chart(page, 'estimate-range');
		await one.locator('.plot').focus();
		await page.keyboard.press('Home');
		const opacities = await one
			.locator('.plot .wide > g')
			.evaluateAll((groups) => groups.map((group) => getComputedStyle(group).opacity));
		assert.equal(opacities.filter((opacity) => opacity === '1').length, 1);
		assert.ok(opacities.length > 1);
		await page.keyboard.press('Escape');
		assert.equal(await one.locator('.lit').count(), 0);
	});
});

test('another scale replaces the drawing and explains itself, and the first comes back', async () => {
	await open({}, async (page) => {
		const one = chart(page);
		const choice = one.getByRole('button', { name: 'Log scale' });
		const before = await one.locator('figcaption p').innerText();
		assert.equal(await choice.getAttribute('aria-pressed'), 'false');
		await choice.focus();
		await page.keyboard.press('Space');
		await one.locator('.plot .wide text', { hasText: 'Logarithmic: each step is 10×' }).waitFor();
		assert.equal(await choice.getAttribute('aria-pressed'), 'true');
		const backgroundOf = () => choice.evaluate((link) => getComputedStyle(link).backgroundColor);
		assert.notEqual(await backgroundOf(), 'rgba(0, 0, 0, 0)', 'a switch that is on looks on');
		assert.match(await one.locator('figcaption p').innerText(), /each step is ten times/);
		assert.match(await heard(page), /^Log scale .*each step is ten times/);
		assert.equal(await page.locator('[id="estimates-over-time-text"]').count(), 1);
		await one.locator('.plot').focus();
		await page.keyboard.press('End');
		assert.equal(await said(one), words);
		assert.equal(await one.locator('.wide .ring').count(), 1);
		await choice.click();
		assert.equal(await one.locator('figcaption p').innerText(), before);
		assert.equal(await choice.getAttribute('aria-pressed'), 'false');
		assert.equal(await one.locator('.plot svg').count(), 2);
	});
});

test('where the other drawing cannot be fetched its link is followed', async () => {
	await open({}, async (page) => {
		await page.route('**/log/', (route) =>
			route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
		);
		page.removeAllListeners('console');
		await chart(page).getByRole('button', { name: 'Log scale' }).click();
		await page.waitForURL('**/charts/asked/estimates-over-time/log/');
		assert.match(await page.locator('main').innerText(), /each step is ten times/);
	});
});

test('without script the page is complete: no line is reserved, the table is there, and the other scale is a page', async () => {
	await open({ javaScriptEnabled: false }, async (page) => {
		assert.equal(await page.locator('.say, [role=application], [aria-pressed]').count(), 0);
		const [plot, svg] = [
			await chart(page).locator('.plot').boundingBox(),
			await chart(page).locator('.plot .wide').boundingBox(),
		];
		assert.equal(Math.round(plot?.height ?? 0), Math.round(svg?.height ?? 1));
		await chart(page).getByText('Table').click();
		assert.equal(await chart(page).locator('tbody tr').count(), 3);
		await chart(page).getByRole('link', { name: 'Log scale' }).click();
		assert.match(
			(await page.locator('.plot .wide').textContent()) ?? '',
			/Logarithmic: each step is 10×/,
		);
	});
});

test('a chart reads as its sentences and its table next to its drawing, script or not', async () => {
	await open({ bypassCSP: true }, async (page) => {
		const tree = await chart(page).ariaSnapshot();
		assert.match(
			tree,
			/application "More each year: 3 figures\. Arrow keys read them, Enter opens one\."/,
		);
		assert.match(tree, /paragraph: .*US officials.*as many as 200,000/);
		assert.match(tree, /button "Log scale"/);
	});
	await open({ javaScriptEnabled: false }, async (page) => {
		const tree = await chart(page).ariaSnapshot();
		assert.match(tree, /img "More each year"/);
		assert.match(tree, /paragraph: .*US officials.*as many as 200,000/);
	});
});

for (const forcedColors of ['none', 'active'] as const) {
	for (const colorScheme of oneIn(2, ['light', 'dark'] as const)) {
		test(`a chart that is asked, in ${colorScheme}${forcedColors === 'active' ? ' with forced colours' : ''}, has no barrier that axe can see, and its ring stands out`, async () => {
			await open({ colorScheme, forcedColors, bypassCSP: true }, async (page) => {
				await chart(page).locator('.plot').focus();
				await page.keyboard.press('End');
				assert.deepEqual(await barriersOf(page), []);
				const [ring, paper] = await page.evaluate(() => {
					const stroke = document.querySelector('.ring');
					return [
						stroke === null ? '' : getComputedStyle(stroke).stroke,
						getComputedStyle(document.body).backgroundColor,
					];
				});
				const light = (colour: string | undefined) => {
					const [r = 0, g = 0, b = 0] = (colour?.match(/\d+/g) ?? []).map(Number);
					return 0.2126 * r + 0.7152 * g + 0.0722 * b;
				};
				assert.ok(Math.abs(light(ring) - light(paper)) > 128, `${ring} on ${paper}`);
			});
		});
	}
}

test('nothing moves while the script starts and a figure is asked for', async () => {
	await open({ bypassCSP: true }, async (page) => {
		await chart(page).locator('.plot').focus();
		await page.keyboard.press('End');
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
