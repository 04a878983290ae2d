import assert from 'node:assert/strict';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Browser } from 'playwright-core';
import { writeProject } from '../editor/project.ts';
import { root } from '../root.ts';
import { isLong, sampled } from '../sample.ts';
import { axeFindings, cutText, hiddenFocus, readerSpacing, unseen } from './access.ts';
import { browsedSite } from './browsed-site.ts';
import { openPage } from './open-page.ts';
import { otherKinds, pageKinds, siteOfOthers } from './page-kinds.ts';
import { serve } from './serve.ts';
import { runIn } from './small-build.ts';

const site = browsedSite();

/** A window of 1280 by 1024 pixels, and the same window at a zoom of 400 %. */
const windows = {
	'1280 px': { width: 1280, height: 1024 },
	'320 px, as at 400 %': { width: 320, height: 256 },
} as const;

const colours = {
	light: { colorScheme: 'light' },
	dark: { colorScheme: 'dark' },
	'forced light': { colorScheme: 'light', forcedColors: 'active' },
	'forced dark': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const schemeNames = Object.keys(colours) as (keyof typeof colours)[];

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

/** A view takes seconds, so every third kind stands for its neighbours in `npm test`. */
const chosen = sampled(views, ({ kind }) => kind).filter((_, index) => isLong || index % 3 === 0);

interface Measured {
	readonly browser: Browser;
	readonly address: string;
	readonly options: (typeof views)[number]['options'];
	readonly schemes: typeof schemeNames;
}

/** Looks for everything that keeps a reader from a page. */
async function measure({ browser, address, options, schemes }: Measured): Promise<void> {
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

/** A page is opened once a size: how it is laid out does not depend on its colours. */
for (const [name, ones] of Map.groupBy(chosen, ({ path, size }) => `${path} at ${size}`)) {
	const [{ path, options } = assert.fail()] = ones;
	const schemes = ones.map(({ scheme }) => scheme);
	test(`${name} in ${schemes.join(', ')} colours: axe finds nothing, all is seen, and the focus too`, async () => {
		await measure({ browser: site.browser, address: site.origin + path, options, schemes });
	});
}

test(`the pages of ${Object.keys(otherKinds).join(', ')}: axe finds nothing, all is seen`, async (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-barriers-'));
	t.after(() => rmSync(folder, { recursive: true, force: true }));
	writeProject(folder, siteOfOthers);
	const { code, output } = runIn(folder, 'build');
	assert.equal(code, 0, output);
	const served = serve(join(folder, 'dist'));
	t.after(() => served.close());
	for (const { paths } of Object.values(otherKinds))
		for (const path of paths)
			for (const viewport of isLong ? Object.values(windows) : [windows['1280 px']])
				await measure({
					browser: site.browser,
					address: served.origin + path,
					options: { viewport, reducedMotion: 'reduce', bypassCSP: true },
					schemes: isLong ? schemeNames : ['light', 'forced dark'],
				});
});

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
