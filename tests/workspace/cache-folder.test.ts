import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { repairCacheFolders } from '../../src/workspace/cache-folder.ts';

test('files with the names of folders for caches are removed, and nothing else', () => {
	const root = mkdtempSync(join(tmpdir(), 'caveat-cache-'));
	repairCacheFolders(root);
	mkdirSync(join(root, '.caveat/cache/texts'), { recursive: true });
	for (const name of ['.astro', '.caveat/staging', '.caveat/cache/fonts', '.caveat/build.lock'])
		writeFileSync(join(root, name), '');
	writeFileSync(join(root, '.caveat/cache/texts/a.json'), '');
	mkdirSync(join(root, '.caveat/astro/site/data-store.json/below'), { recursive: true });
	repairCacheFolders(root);
	assert.deepEqual(readdirSync(root, { recursive: true }).sort(), [
		'.caveat',
		'.caveat/astro',
		'.caveat/astro/site',
		'.caveat/build.lock',
		'.caveat/cache',
		'.caveat/cache/texts',
		'.caveat/cache/texts/a.json',
	]);
});
