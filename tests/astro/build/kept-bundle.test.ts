import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundleKey, keepBundle, readBundle } from '../../../src/astro/build/kept-bundle.ts';
import { filesIn } from '../../../src/astro/build/keep-files.ts';
import { root as engine } from '../../root.ts';

/** A folder as Astro has written it before the first page. */
function written(styles: string): string {
	const folder = join(mkdtempSync(join(tmpdir(), 'caveat-bundle-')), 'staging');
	const files = {
		'.prerender/prerender-entry.x.mjs': `export const manifest = { routes: [{ styles: ${styles}, scripts: [] }] };`,
		'.prerender/chunks/a.mjs': 'export {};',
		'_astro/reader.js': 'reader',
		'robots.txt': 'of the site',
	};
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

function newPlace() {
	const root = mkdtempSync(join(tmpdir(), 'caveat-bundle-'));
	mkdirSync(join(root, 'public'));
	writeFileSync(join(root, 'public/robots.txt'), 'of the site');
	return { root, content: join(root, 'content'), output: join(root, 'dist') };
}

test('the code of the pages is kept with the files that they load, and without those of the site', async () => {
	const place = newPlace();
	await keepBundle(place, 'k', written('[]'));
	const bundle = readBundle(place, 'k') ?? assert.fail();
	assert.equal(bundle.entry, 'prerender-entry.x.mjs');
	assert.deepEqual(Object.keys(bundle.code).sort(), ['chunks/a.mjs', 'prerender-entry.x.mjs']);
	assert.deepEqual(bundle.assets, { '_astro/reader.js': btoa('reader') });
});

test('a bundle of another key, or a damaged one, is not used', async () => {
	const place = newPlace();
	await keepBundle(place, 'k', written('[]'));
	assert.equal(readBundle(place, 'other'), undefined);
	const cache = join(place.root, '.caveat/cache');
	for (const path of filesIn(cache)) {
		const file = join(cache, path);
		writeFileSync(file, readFileSync(file, 'utf8').replace('export {};', 'export{} ;'));
	}
	assert.equal(readBundle(place, 'k'), undefined);
});

test('pages with styles that Astro adds are not kept', async () => {
	const place = newPlace();
	await keepBundle(place, 'k', written('[{}]'));
	assert.equal(readBundle(place, 'k'), undefined);
});

test('the key changes with the address of the site and its texts with code', () => {
	const place = { root: engine, content: join(engine, 'content'), output: join(engine, 'dist') };
	const key = (address: string, withCode: readonly string[] = []) =>
		bundleKey(place, address, withCode);
	assert.equal(key('https://a.org'), key('https://a.org'));
	assert.notEqual(key('https://a.org'), key('https://a.org/b'));
	assert.notEqual(key('https://a.org', ['a.mdx']), key('https://a.org', ['b.mdx']));
});
