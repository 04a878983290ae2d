import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface OpenedPage {
	readonly page: Page;
	/** Paths requested since the page was opened. */
	readonly asked: readonly string[];
}

/**
 * Opens a page of a served site with its policy enforced. Fails if the browser reports an error or
 * another host is requested.
 * @param address absolute
 */
export async function openPage(
	browser: Browser,
	address: string,
	options: BrowserContextOptions & { readonly use: (opened: OpenedPage) => Promise<void> },
): Promise<void> {
	const { use, ...contextOptions } = options;
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		...contextOptions,
	});
	const page = await context.newPage();
	const { origin } = new URL(address);
	const complaints: string[] = [];
	const asked: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		asked.push(new URL(request.url()).pathname);
		if (/^http/.test(request.url()) && !request.url().startsWith(origin))
			complaints.push(request.url());
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	await use({ page, asked });
	assert.deepEqual(
		complaints.filter((text) => !text.includes('preloaded using link preload')),
		[],
	);
	await context.close();
}

/**
 * The barriers that axe finds in a page opened with `bypassCSP`, because axe runs its own script.
 */
export async function barriersOf(page: Page): Promise<readonly string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`);
}
