import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { builtProject } from './build.ts';
import { launchBrowser } from './launch-browser.ts';
import { type Served, serve } from './serve.ts';

/** A site that is served while the tests of a file run, and a browser for it. */
export interface BrowsedSite {
	readonly browser: Browser;
	readonly origin: string;
}

/** Serves the built site for the tests of the file that calls it, and closes everything after them. */
export function browsedSite(): BrowsedSite {
	let browser: Browser;
	let served: Served;
	before(async () => {
		served = serve(join(builtProject(), 'dist'));
		browser = await launchBrowser();
	});
	after(async () => {
		await browser?.close();
		served?.close();
	});
	return {
		get browser() {
			return browser;
		},
		get origin() {
			return served.origin;
		},
	};
}
