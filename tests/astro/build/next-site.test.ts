import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { BuildPlan } from '../../../src/astro/build/build-plan.ts';
import { fileState } from '../../../src/astro/build/built-state.ts';
import { NextSite } from '../../../src/astro/build/next-site.ts';
import { sha256Of } from '../../../src/workspace/sha256.ts';

function write(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

/**
 * @param last the files of the last build
 * @param written the files of this one
 * @param kept which of the last build are kept
 */
function nextSite(
	last: Readonly<Record<string, string>>,
	written: Readonly<Record<string, string>>,
	kept: readonly string[],
): NextSite {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-next-'));
	const folders = { staging: join(folder, 'staging'), published: join(folder, 'dist') };
	write(folders.published, last);
	write(folders.staging, written);
	const intact = Object.entries(last).map(([path, text]) => [
		path,
		fileState(folders.published, path, sha256Of(text)),
	]);
	const plan = { intact: new Map(intact as never), kept: new Set(kept) };
	return new NextSite(folders, plan as unknown as BuildPlan);
}

test('a kept file is where the last build left it, a written one where this build wrote it', () => {
	const site = nextSite({ 'a/b': 'kept', c: 'old' }, { c: 'new' }, ['a/b']);
	assert.equal(readFileSync(site.at('a/b'), 'utf8'), 'kept');
	assert.equal(readFileSync(site.at('c'), 'utf8'), 'new');
	assert.equal(site.keep('c'), true);
	assert.equal(site.keep('nothing'), false);
});

test('a file that is written again with the same bytes is kept, and one that differs is not', async () => {
	const site = nextSite(
		{ same: '1', other: '1', kept: '1', gone: '1' },
		{ same: '1', other: '2' },
		['kept'],
	);
	const hashes = await site.settle();
	assert.deepEqual([...hashes].toSorted(), [
		['kept', sha256Of('1')],
		['other', sha256Of('2')],
		['same', sha256Of('1')],
	]);
	assert.deepEqual([...site.kept].toSorted(), ['kept', 'same']);
	assert.equal(existsSync(join(site.staging, 'same')), false);
});

test('a written file comes before one that was to be kept', async () => {
	const site = nextSite({ page: 'old' }, { page: 'new' }, ['page']);
	const hashes = await site.settle();
	assert.deepEqual([...hashes], [['page', sha256Of('new')]]);
	assert.equal(readFileSync(site.at('page'), 'utf8'), 'new');
});

test('a file whose SHA-256 is known is not read', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-next-'));
	write(folder, { page: 'one', other: 'two' });
	const known = new Map([['page', sha256Of('as it was written')]]);
	const site = new NextSite({ staging: folder, published: '' }, undefined, known);
	assert.deepEqual([...(await site.settle())].toSorted(), [
		['other', sha256Of('two')],
		['page', sha256Of('as it was written')],
	]);
});

test('files that were read before others were written count as those do', async () => {
	const site = nextSite({ kept: '1', page: 'old' }, { page: 'new', list: '1' }, ['kept', 'page']);
	site.readWritten((path) => path !== 'list');
	write(site.staging, { list: '2', 'search/entry': '1' });
	const hashes = await site.settle();
	assert.deepEqual([...hashes].toSorted(), [
		['kept', sha256Of('1')],
		['list', sha256Of('2')],
		['page', sha256Of('new')],
		['search/entry', sha256Of('1')],
	]);
});

test('a file is not read again that was read before the site is settled', async () => {
	const site = nextSite({}, { page: 'new' }, []);
	site.readWritten(() => true);
	write(site.staging, { page: 'changed by nobody' });
	assert.deepEqual([...(await site.settle())], [['page', sha256Of('new')]]);
});
