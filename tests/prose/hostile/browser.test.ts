import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../site/launch-browser.ts';
import { payloadsFor, render, slots } from './render.ts';

const atOnce = 60;
const policy = "default-src 'none';style-src 'self';img-src 'self';base-uri 'none'";

let browser: Browser;
before(async () => {
	browser = await launchBrowser();
});
after(() => browser.close());

/** What the browser did with a page: dialogs, requests, and scripts that ran. */
async function deeds(html: string): Promise<readonly string[]> {
	const found: string[] = [];
	const context = await browser.newContext();
	const page = await context.newPage();
	page.on('dialog', (dialog) => {
		found.push(`dialog ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('pageerror', (error) => found.push(`script ${error.message}`));
	await page.route('**/*', (route) => {
		const url = route.request().url();
		if (url === 'https://site.example/a/')
			return route.fulfill({ body: html, contentType: 'text/html' });
		found.push(`request ${url}`);
		return route.abort();
	});
	await page.goto('https://site.example/a/', { waitUntil: 'load' });
	await page.evaluate(() => {
		for (const element of document.querySelectorAll<HTMLElement>('main *')) {
			element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
			element.dispatchEvent(new FocusEvent('focus'));
		}
	});
	found.push(
		...(await page.evaluate(() =>
			[...document.querySelectorAll('script, iframe, object, embed, style, link, base')].map(
				({ outerHTML }) => outerHTML.slice(0, 100),
			),
		)),
	);
	await context.close();
	return found;
}

/** Payloads in each place of a text, as HTML. */
async function renderAll(): Promise<readonly string[]> {
	const texts: string[] = [];
	for (const [slot, put] of Object.entries(slots))
		for (const payload of payloadsFor(slot, { few: 17, nth: 3 })) {
			const { html } = await render(put(payload));
			texts.push(`<section title="${slot}">${html}</section>`);
		}
	return texts;
}
const rendered = renderAll();

for (const [name, head] of [
	[
		'with the policy of the pages',
		`<meta http-equiv="content-security-policy" content="${policy}">`,
	],
	['without a policy', ''],
] as const) {
	test(`no payload runs, asks or speaks in a browser ${name}`, async () => {
		const texts = await rendered;
		for (let start = 0; start < texts.length; start += atOnce) {
			const body = texts.slice(start, start + atOnce).join('\n');
			assert.deepEqual(
				await deeds(
					`<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>A</title></head><body><main>${body}</main></body></html>`,
				),
				[],
			);
		}
	});
}

test('the same payloads do run where nothing takes them out', async () => {
	assert.notDeepEqual(
		await deeds('<!doctype html><title>A</title><main><img src="x" onerror="alert(1)"></main>'),
		[],
	);
});
