import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { writeProject } from '../editor/project.ts';
import { isLong } from '../sample.ts';
import { launchBrowser } from './launch-browser.ts';
import { measure, schemeNames, windows } from './measure-barriers.ts';
import { otherKinds, siteOfOthers } from './page-kinds.ts';
import { serve } from './serve.ts';
import { runIn } from './small-build.ts';

let browser: Browser;
before(async () => {
	browser = await launchBrowser();
});
after(() => browser.close());

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
					browser,
					address: served.origin + path,
					options: { viewport, reducedMotion: 'reduce', bypassCSP: true },
					schemes: isLong ? schemeNames : ['light', 'forced dark'],
				});
});
