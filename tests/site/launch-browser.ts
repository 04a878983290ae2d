import assert from 'node:assert/strict';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/browser.ts';

/** The browser of this machine, which asks no other. Whoever opens it closes it. @throws where there is none */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = findBrowser();
	assert.ok(executablePath, 'no browser: set CHROME_PATH');
	return chromium.launch({
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
		],
	});
}
