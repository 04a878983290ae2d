import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readSiteConfig } from '../../../src/astro/config/site-config.ts';

/** The folder of a site with this `site.config.mjs`. */
function siteWith(t: TestContext, code?: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-config-'));
	t.after(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	if (code !== undefined) writeFileSync(join(folder, 'site.config.mjs'), code);
	return folder;
}

test('a site without site.config.mjs adds nothing', async (t) => {
	assert.deepEqual(await readSiteConfig(siteWith(t)), { integrations: [], vite: {} });
});

test('site.config.mjs adds integrations and settings of Vite', async (t) => {
	const { integrations, vite } = await readSiteConfig(
		siteWith(
			t,
			"export default { integrations: [{ name: 'mine', hooks: {} }], vite: { define: { A: '1' } } };",
		),
	);
	assert.deepEqual(
		integrations.map(({ name }) => name),
		['mine'],
	);
	assert.deepEqual(vite, { define: { A: '1' } });
});

const refused: readonly (readonly [code: string, message: string])[] = [
	[
		'export default { integration: [] };',
		'site.config.mjs: unknown key "integration". Did you mean "integrations"? Everything else is in content/site.yaml.',
	],
	[
		"export default { title: 'x' };",
		'site.config.mjs: unknown key "title". Known here: integrations, vite. Everything else is in content/site.yaml.',
	],
	['export const a = 1;', 'site.config.mjs: it has no settings. Write export default { … }.'],
	[
		"export default { integrations: ['mine'] };",
		'site.config.mjs: "integrations" takes a list of integrations for Astro.',
	],
	['export default { vite: [] };', 'site.config.mjs: "vite" takes an object of settings.'],
	["throw new Error('no')", 'site.config.mjs: it cannot be loaded: no'],
];

for (const [code, message] of refused) {
	test(`site.config.mjs with ${code} is refused in one line`, async (t) => {
		await assert.rejects(readSiteConfig(siteWith(t, code)), { message, stack: message });
	});
}
