import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../root.ts';
import { isEverything, isLong, sampled } from '../sample.ts';
import { axeFindings, cutText, hiddenFocus, unseen } from './access.ts';
import { browsedSite } from './browsed-site.ts';
import { openPage } from './open-page.ts';
import { measure, schemeNames, windows } from './measure-barriers.ts';
import { otherKinds, pageKinds } from './page-kinds.ts';

const site = browsedSite();

const views = Object.entries(pageKinds).flatMap(([kind, { paths }]) =>
	paths.flatMap((path) =>
		Object.entries(windows).flatMap(([size, viewport]) =>
			schemeNames.map((scheme) => ({
				kind,
				path,
				size,
				scheme,
				options: { viewport, reducedMotion: 'reduce', bypassCSP: true } as const,
			})),
		),
	),
);

/**
 * A view takes seconds, so `npm test` looks at every ninth kind of page, and `npm run test:all` at
 * every third.
 */
const step = isLong ? 1 : isEverything ? 3 : 9;
const chosen = sampled(views, ({ kind }) => kind).filter((_, index) => index % step === 0);

/** A page is opened once a size: how it is laid out does not depend on its colours. */
for (const [name, ones] of Map.groupBy(chosen, ({ path, size }) => `${path} at ${size}`)) {
	const [{ path, options } = assert.fail()] = ones;
	const schemes = ones.map(({ scheme }) => scheme);
	test(`${name} in ${schemes.join(', ')} colours: axe finds nothing, all is seen, and the focus too`, async () => {
		await measure({ browser: site.browser, address: site.origin + path, options, schemes });
	});
}

test('every template of pages has a kind', () => {
	const templates = globSync('**/*.astro', { cwd: join(root, 'src/pages') });
	const kinds = [...Object.values(pageKinds), ...Object.values(otherKinds)];
	const known = kinds.map(({ made }) => made);
	assert.deepEqual(templates.toSorted(), [...new Set(known)].toSorted());
});

test('a page with each barrier is reported', async () => {
	await openPage(site.browser, `${site.origin}/404.html`, {
		viewport: windows['320 px, as at 400 %'],
		reducedMotion: 'reduce',
		bypassCSP: true,
		use: async ({ page }) => {
			await page.evaluate(() => {
				document.body.innerHTML = `<main><h1>Words</h1>
<p style="color:#999;background:#fff">pale</p>
<p style="overflow:hidden;height:1em">cut off<br>below</p>
<p style="width:30em">too wide</p>
<a href="/" style="outline:0">no outline</a>
<button style="width:9px;height:9px;padding:0;border:0">a</button><button style="width:9px;height:9px;padding:0;border:0">b</button>
<a href="/x/" style="position:absolute;top:99px;left:0">behind</a>
<div style="position:fixed;inset:0 0 0 0;background:#fff;color:#fff">over all</div></main>`;
			});
			const start = (found: readonly string[]) => found.map((text) => text.split(':')[0]);
			assert.ok(start(await axeFindings(page, 'all')).includes('target-size'));
			assert.ok((await unseen(page)).includes('1.0:1 over all'));
			assert.deepEqual(await cutText(page, { drawings: true }), ['the page', 'p.null', 'p.null']);
			assert.deepEqual(start(await hiddenFocus(page)), [
				'no outline',
				'hidden',
				'hidden',
				'hidden',
			]);
		},
	});
});
