import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { BuildPlan } from '../../../src/astro/build/build-plan.ts';
import { fileState } from '../../../src/astro/build/built-state.ts';
import { NextSite } from '../../../src/astro/build/next-site.ts';
import { keepSearchState, readSearchState } from '../../../src/astro/search/search-state.ts';
import { writeSearch } from '../../../src/astro/search/write-search.ts';
import { searchPages } from '../../../src/export/search/search-pages.ts';
import { editionsOf } from '../../../src/ledger/link/edition.ts';
import { sha256Of } from '../../../src/workspace/sha256.ts';
import { bilingual } from '../../bilingual.ts';

const { ledger } = bilingual();
const folder = mkdtempSync(join(tmpdir(), 'caveat-'));
after(() => {
	rmSync(folder, { recursive: true, force: true });
});
const searchFolders = ['search/data', 'uk/search/data'];

/** The pages of the articles of a site, with these words in the one at /first/. */
function writePages(name: string, words: string): string {
	const site = join(folder, name);
	for (const edition of editionsOf(ledger))
		for (const { path, kind } of searchPages(edition)) {
			if (kind !== 'explainer') continue;
			mkdirSync(join(site, path), { recursive: true });
			const text = path === '/first/' ? words : 'Officials said so.';
			writeFileSync(join(site, path, 'index.html'), `<main id="main"><p>${text}</p></main>`);
		}
	return site;
}

const filesOf = (site: string) =>
	new Map<string, string>(
		searchFolders.flatMap((search) =>
			readdirSync(join(site, search)).map(
				(name) => [`${search}/${name}`, readFileSync(join(site, search, name), 'utf8')] as const,
			),
		),
	);

/** A site that is written anew. */
const newSite = (staging: string) => new NextSite({ staging, published: '' }, undefined);

/** A site of which all pages but one are kept from another one. */
function nextSite(staging: string, published: string, made: string): NextSite {
	const intact = Array.from(filesOf(published), ([path, text]) => [
		path,
		fileState(published, path, sha256Of(text)),
	]);
	const pages = editionsOf(ledger).flatMap((edition) =>
		searchPages(edition).map(({ path }) => `${path.slice(1)}index.html`),
	);
	const kept = new Set(pages.filter((path) => path !== made));
	const plan = { intact: new Map(intact as never), kept };
	return new NextSite({ staging, published }, plan as unknown as BuildPlan);
}

test('a page that is made again changes the same files as if all were, and only those are written', () => {
	const before = writePages('before', 'Ships were sunk.');
	const editions = writeSearch(newSite(before), ledger);
	const [after, cold] = ['after', 'cold'].map((name) => writePages(name, 'Planes were sunk, too.'));
	assert.ok(after !== undefined && cold !== undefined);
	// No page is read that is not made again.
	rmSync(join(after, 'uk'), { recursive: true });
	rmSync(join(before, 'uk/first'), { recursive: true });
	const site = nextSite(after, before, 'first/index.html');
	writeSearch(site, ledger, { key: 'k', editions });
	writeSearch(newSite(cold), ledger);
	const written = filesOf(after);
	const all = filesOf(cold);
	for (const [path, text] of all) assert.equal(readFileSync(site.at(path), 'utf8'), text, path);
	assert.deepEqual(
		[...written.keys(), ...[...site.kept].filter((path) => all.has(path))].sort(),
		[...all.keys()].sort(),
	);
	assert.ok(written.has('search/data/words-s.json') && written.has('search/data/article-0.json'));
	assert.ok(site.kept.has('search/data/records-0.json'));
	assert.ok(![...written.keys()].some((path) => path.startsWith('uk/')));
});

test('without what the last build has indexed, all is indexed again, and equal files are kept', () => {
	const before = writePages('indexed', 'Ships were sunk.');
	writeSearch(newSite(before), ledger);
	const after = writePages('again', 'Ships were sunk.');
	// The page of an article that is kept is where the last build left it.
	const site = nextSite(after, before, 'first/index.html');
	writeSearch(site, ledger);
	assert.deepEqual(filesOf(after), new Map());
	for (const path of filesOf(before).keys()) assert.ok(site.kept.has(path), path);
});

test('a page without words to be found by is an error', () => {
	const site = writePages('empty', '');
	assert.throws(
		() => writeSearch(newSite(site), ledger),
		/^Error: \/first\/ has no text to search\.$/,
	);
});

test('what was indexed is kept for the build with its key, and ignored if it is damaged', () => {
	const site = writePages('kept', 'Ships were sunk.');
	const editions = writeSearch(newSite(site), ledger);
	const path = join(folder, 'search.bin');
	keepSearchState(path, { key: 'a', editions });
	assert.deepEqual(readSearchState(path, 'a')?.editions, editions);
	assert.equal(readSearchState(path, 'b'), undefined);
	const bytes = readFileSync(path);
	bytes.writeUInt8(bytes.readUInt8(200) ^ 1, 200);
	writeFileSync(path, bytes);
	assert.equal(readSearchState(path, 'a'), undefined);
	assert.equal(readSearchState(join(folder, 'gone.bin'), 'a'), undefined);
});
