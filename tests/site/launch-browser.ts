import assert from 'node:assert/strict';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/test/browser.ts';

/**
 * Launches the browser of this machine without its background requests. The caller closes it.
 * @throws if there is no browser
 */
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
			// Browsers load a picture this far below the window on a fast connection, which one without
			// windows does not measure.
			'--blink-settings=lazyLoadingImageMarginPxUnknown=1250',
		],
	});
}
