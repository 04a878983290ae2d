import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browsedSite } from './browsed-site.ts';

const site = browsedSite();

/** Ways to ask for sizes, each of which makes the browser lay out the page before it goes on. */
const asking = {
	Element: ['getBoundingClientRect', 'getClientRects'],
	SVGGraphicsElement: ['getBBox'],
} as const;

test('the script of charts asks for no size while a page loads, so it does not force a layout', async () => {
	const context = await site.browser.newContext({ viewport: { width: 360, height: 800 } });
	const page = await context.newPage();
	await page.addInitScript((names) => {
		const asked: string[] = [];
		Object.assign(window, { asked });
		for (const [owner, methods] of Object.entries(names)) {
			const { prototype } =
				(window as unknown as Record<string, { prototype: object }>)[owner] ?? {};
			for (const name of methods) {
				const own = Reflect.get(prototype ?? {}, name);
				Object.assign(prototype ?? {}, {
					[name](this: Element, ...rest: readonly unknown[]) {
						asked.push(`${this.tagName} ${name}`);
						return own.apply(this, rest);
					},
				});
			}
		}
	}, asking);
	const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
	for (const path of ['/how-the-dead-are-counted/', '/ceasefire-offer-2024/']) {
		await page.goto(site.origin + path, { waitUntil: 'networkidle' });
		const plot = page.locator('.plot[role=application]').first();
		assert.match((await plot.getAttribute('aria-label')) ?? '', /: \d+ figures\. Arrow keys/);
		assert.deepEqual(await asked(), [], path);
		// Once somebody asks for a figure, the script does measure.
		await plot.focus();
		await page.keyboard.press('ArrowRight');
		assert.ok((await asked()).length > 0);
	}
	await context.close();
});
