import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browsedSite } from './browsed-site.ts';
import { openPage } from './open-page.ts';

const site = browsedSite();

test('readers tick the claimants of a long chart off and on, without script', async () => {
	// In its article this chart is deferred, and leads here without script.
	const address = '/charts/how-the-dead-are-counted/britain-and-america/';
	await openPage(site.browser, site.origin + address, {
		javaScriptEnabled: false,
		use: async ({ page }) => {
			const chart = page.locator('figure.chart:has(.choices)').first();
			const faded = () =>
				chart
					.locator('.plot .wide g')
					.evaluateAll((groups) =>
						groups.flatMap((group) =>
							getComputedStyle(group).opacity === '1' ? [] : [group.getAttribute('class') ?? ''],
						),
					);
			assert.deepEqual(await faded(), []);
			await chart.locator('.choices summary').click();
			const box = chart.getByRole('checkbox').nth(1);
			await box.uncheck();
			const hidden = await faded();
			assert.ok(hidden.length > 0);
			for (const name of hidden) assert.match(name, /\bc1\b/);
			await box.check();
			assert.deepEqual(await faded(), []);
		},
	});
});
