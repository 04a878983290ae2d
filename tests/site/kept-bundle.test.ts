import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { filesIn } from '../../src/astro/build/keep-files.ts';
import { keepFile, keptFile } from '../../src/workspace/kept-file.ts';
import { root } from '../root.ts';
import { isLong } from '../sample.ts';
import { plainArticle } from './plain-article.ts';
import {
	articlePath,
	changedSmallest,
	runIn,
	siteIn,
	type Surroundings,
	writeSmallest,
} from './small-build.ts';

const inLong = { skip: isLong ? false : 'only in npm test -- --long' };
const withoutAstro = { node: ['--import', join(root, 'tests/site/no-astro.mjs')] };

/** Where the last build has kept the code of the pages, if a text has code. */
function bundleIn(folder: string): string {
	const cache = join(folder, '.caveat/cache');
	const path = filesIn(cache).find((one) => one.endsWith('/pages.json'));
	return join(cache, path ?? assert.fail('Nothing was kept.'));
}

/** Builds a site, with success. */
function built(folder: string, surroundings: Surroundings = {}): void {
	const { code, output } = runIn(folder, 'build', surroundings);
	assert.equal(code, 0, output);
}

/** Builds the site with nothing kept, and says which it is. */
async function builtAnew(folder: string): Promise<string> {
	rmSync(join(folder, '.caveat/cache'), { recursive: true });
	built(folder, { rest: ['--fresh'] });
	return siteIn(folder);
}

/** Adds a sentence to the article. */
function addTo(folder: string, sentence: string): void {
	appendFileSync(join(folder, articlePath), `\n${sentence}\n`);
}

/** A site that was built where it is. Each test changes it further. */
const folder = changedSmallest();
before(() => {
	built(folder);
});

test('a changed text is built with the code that the last build has kept, to the same site', async () => {
	addTo(folder, 'There is one sentence more.');
	built(folder, withoutAstro);
	assert.match(readFileSync(join(folder, 'dist/a/index.html'), 'utf8'), /one sentence more/);
	const site = await siteIn(folder);
	assert.equal(site, await builtAnew(folder));
});

test('another site is built with the same code', () => {
	const other = mkdtempSync(join(tmpdir(), 'caveat-other-'));
	writeSmallest(other);
	built(other, withoutAstro);
	assert.match(readFileSync(join(other, 'dist/a/index.html'), 'utf8'), /close to 70,000/);
	rmSync(other, { recursive: true });
});

test('kept code that fails is found out, and the site is built anew', async () => {
	const withCode = plainArticle('With code', 'There are {1 + 2}.');
	writeFileSync(join(folder, 'content/articles/b.mdx'), withCode);
	built(folder);
	addTo(folder, 'There are two.');
	const path = bundleIn(folder);
	const text = keptFile(path)?.toString() ?? assert.fail();
	const bundle = JSON.parse(text) as { entry: string; code: Record<string, string> };
	bundle.code[bundle.entry] = 'export const app = {};';
	keepFile(path, JSON.stringify(bundle));
	built(folder);
	assert.equal(keptFile(path)?.includes('export const app = {};'), false);
	assert.match(readFileSync(join(folder, 'dist/a/index.html'), 'utf8'), /There are two/);
	assert.notEqual(await siteIn(folder), 'torn');
});

test('a text with code is bundled, and the next one without is not', inLong, async () => {
	const withCode = plainArticle('With code', 'There are {1 + 3}.');
	writeFileSync(join(folder, 'content/articles/b.mdx'), withCode);
	assert.equal(runIn(folder, 'build', withoutAstro).code, 1);
	built(folder);
	assert.match(readFileSync(join(folder, 'dist/b/index.html'), 'utf8'), /There are 4\./);
	addTo(folder, 'There are three.');
	built(folder, withoutAstro);
	const site = await siteIn(folder);
	assert.equal(site, await builtAnew(folder));
});
