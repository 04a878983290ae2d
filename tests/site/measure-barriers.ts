import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { axeFindings, cutText, hiddenFocus, readerSpacing, unseen } from './access.ts';
import { openPage } from './open-page.ts';

/** A window of 1280 by 1024 pixels, and the same window at a zoom of 400 %. */
export const windows = {
	'1280 px': { width: 1280, height: 1024 },
	'320 px, as at 400 %': { width: 320, height: 256 },
} as const;

export const colours = {
	light: { colorScheme: 'light' },
	dark: { colorScheme: 'dark' },
	'forced light': { colorScheme: 'light', forcedColors: 'active' },
	'forced dark': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export const schemeNames = Object.keys(colours) as (keyof typeof colours)[];

interface Measured {
	readonly browser: Browser;
	readonly address: string;
	readonly options: {
		readonly viewport: { readonly width: number; readonly height: number };
		readonly reducedMotion: 'reduce';
		readonly bypassCSP: true;
	};
	readonly schemes: typeof schemeNames;
}

/** Looks for everything that keeps a reader from a page. */
export async function measure({ browser, address, options, schemes }: Measured): Promise<void> {
	await openPage(browser, address, {
		...options,
		use: async ({ page }) => {
			for (const [index, scheme] of schemes.entries()) {
				await page.emulateMedia({ forcedColors: 'none', ...colours[scheme] });
				const rules = index === 0 ? 'all' : 'colours';
				assert.deepEqual(await axeFindings(page, rules), [], scheme);
				assert.deepEqual(await unseen(page), [], scheme);
				assert.deepEqual(await hiddenFocus(page), [], scheme);
			}
			assert.deepEqual(await cutText(page, { drawings: true }), []);
			await page.addStyleTag({ content: readerSpacing });
			assert.deepEqual(
				await cutText(page, { drawings: false }),
				[],
				'with the spacing of a reader',
			);
		},
	});
}
