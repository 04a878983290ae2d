import assert from 'node:assert/strict';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/test/browser.ts';

/** What a browser without windows does not find out. They replace those of Playwright. */
const settings = {
	// There is a mouse.
	primaryHoverType: 2,
	availableHoverTypes: 2,
	primaryPointerType: 4,
	availablePointerTypes: 4,
	// How far below the window a browser loads pictures on a fast connection.
	lazyLoadingImageMarginPxUnknown: 1250,
};

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
			`--blink-settings=${Object.entries(settings)
				.map((pair) => pair.join('='))
				.join(',')}`,
		],
	});
}
