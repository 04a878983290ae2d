import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findSite } from '../../src/workspace/site-place.ts';

test('a command finds its site from every folder in it, and its files can be elsewhere', (t) => {
	const root = mkdtempSync(join(tmpdir(), 'caveat-place-'));
	t.after(() => {
		rmSync(root, { recursive: true, force: true });
	});
	mkdirSync(join(root, 'content/articles'), { recursive: true });
	writeFileSync(join(root, 'content/site.yaml'), '');
	const place = { root, content: join(root, 'content'), output: join(root, 'dist') };
	assert.deepEqual(findSite(root), place);
	assert.deepEqual(findSite(join(root, 'content/articles')), place);
	assert.deepEqual(findSite(root, { content: '/else', output: '/out' }), {
		root,
		content: '/else',
		output: '/out',
	});
});

test('without a site above it, a command stays in its folder', (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-place-'));
	t.after(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	assert.equal(findSite(folder).root, folder);
});
