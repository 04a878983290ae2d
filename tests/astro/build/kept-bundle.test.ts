import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { bundleName, keepBundle, readBundle } from '../../../src/astro/build/kept-bundle.ts';
import { filesIn } from '../../../src/astro/build/keep-files.ts';
import { contentKey } from '../../../src/workspace/cache-folder.ts';
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

const k = { key: 'k', isShared: false, baseUrl: 'https://a.org' };

function newPlace() {
	const root = mkdtempSync(join(tmpdir(), 'caveat-bundle-'));
	mkdirSync(join(root, 'public'));
	writeFileSync(join(root, 'public/robots.txt'), 'of the site');
	return { root, content: join(root, 'content'), output: join(root, 'dist') };
}

test('the code of the pages is kept with the files that they load, and without those of the site', async () => {
	const place = newPlace();
	await keepBundle(place, k, written('[]'));
	const bundle = readBundle(place, k) ?? assert.fail();
	assert.equal(bundle.entry, 'prerender-entry.x.mjs');
	assert.deepEqual(Object.keys(bundle.code).sort(), ['chunks/a.mjs', 'prerender-entry.x.mjs']);
	assert.deepEqual(bundle.assets, { '_astro/reader.js': btoa('reader') });
});

test('a bundle of another key, or a damaged one, is not used', async () => {
	const place = newPlace();
	await keepBundle(place, k, written('[]'));
	assert.equal(readBundle(place, { ...k, key: 'other' }), undefined);
	const cache = join(place.root, '.caveat/cache');
	for (const path of filesIn(cache)) {
		const file = join(cache, path);
		writeFileSync(file, readFileSync(file, 'utf8').replace('export {};', 'export{} ;'));
	}
	assert.equal(readBundle(place, k), undefined);
});

test('pages with styles that Astro adds are not kept', async () => {
	const place = newPlace();
	await keepBundle(place, k, written('[{}]'));
	assert.equal(readBundle(place, k), undefined);
});

const siteAt = (root: string) => ({
	root,
	content: join(root, 'content'),
	output: join(root, 'dist'),
});

test('sites share a bundle if they have the same path and no code of their own', () => {
	const nameOf = (root: string, address: string, withCode: readonly string[] = []) =>
		bundleName(siteAt(root), address, withCode);
	const name = nameOf('/srv/a', 'https://a.org');
	assert.equal(name.isShared, true);
	assert.equal(nameOf('/srv/b', 'https://b.org/').key, name.key);
	assert.notEqual(nameOf('/srv/a', 'https://a.org/b').key, name.key);
	const own = nameOf('/srv/a', 'https://a.org', ['a.mdx']);
	assert.equal(own.isShared, false);
	assert.notEqual(nameOf('/srv/a', 'https://a.org', ['b.mdx']).key, own.key);
	assert.notEqual(nameOf('/srv/b', 'https://a.org', ['a.mdx']).key, own.key);
	const configured = newPlace();
	writeFileSync(join(configured.root, 'site.config.mjs'), 'export default {};');
	assert.equal(bundleName(configured, 'https://a.org', []).isShared, false);
});

test('the folders and the address in a bundle become those of the site that uses it', async () => {
	const [first, second] = [newPlace(), newPlace()];
	const folder = written('[]');
	const paths = (root: string, address = 'https://a.org') =>
		[root, engine]
			.map(
				(one) => `import '${pathToFileURL(one).href}/x.mjs'; // ${one}/x.mjs "site":"${address}"`,
			)
			.join('\n');
	writeFileSync(join(folder, '.prerender/chunks/a.mjs'), paths(first.root));
	await keepBundle(first, k, folder);
	const cache = '.caveat/cache';
	cpSync(join(first.root, cache), join(second.root, cache), { recursive: true });
	const [from = '', to = ''] = [first, second].map(({ content }) =>
		join(cache, contentKey(content)),
	);
	renameSync(join(second.root, from), join(second.root, to));
	const other = { ...k, baseUrl: 'https://b.org' };
	assert.equal(
		readBundle(second, other)?.code['chunks/a.mjs'],
		paths(second.root, 'https://b.org'),
	);
});
