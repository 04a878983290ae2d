import assert from 'node:assert/strict';
import {
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { BuildPlan } from '../../../src/astro/build/build-plan.ts';
import { fileState } from '../../../src/astro/build/built-state.ts';
import { NextSite } from '../../../src/astro/build/next-site.ts';
import { searchEditions, searchParts } from '../../../src/astro/search/search-parts.ts';
import {
	keepSearchState,
	readSearchState,
	type SearchState,
} from '../../../src/astro/search/search-state.ts';
import { beginSearch } from '../../../src/astro/search/write-search.ts';
import type { SearchPage } from '../../../src/export/search/search-pages.ts';
import { sha256Of } from '../../../src/workspace/sha256.ts';
import { bilingual } from '../../bilingual.ts';
import { slowTest, longTest } from '../../sample.ts';

const { ledger } = bilingual();
const folder = mkdtempSync(join(tmpdir(), 'caveat-'));
after(() => {
	rmSync(folder, { recursive: true, force: true });
});
/** So small that the site has several parts. */
const most = 8;
const write = (site: NextSite, last?: SearchState, engine = 'one') =>
	beginSearch(site, ledger, { engine, most, ...(last === undefined ? {} : { last }) }).finish();

/** The pages of a site, with these words in the article at /first/. */
function writePages(name: string, words: string): string {
	const site = join(folder, name);
	for (const { path } of searchEditions(ledger).flatMap(({ pages }) => pages)) {
		mkdirSync(join(site, path), { recursive: true });
		const text = path === '/first/' ? words : 'Officials said so.';
		writeFileSync(
			join(site, path, 'index.html'),
			`<html lang="${path.startsWith('/uk/') ? 'uk' : 'en'}"><main id="main"><p>${text}</p></main>`,
		);
	}
	return site;
}

/** The files of the search, with their SHA-256. */
const filesOf = (site: string) =>
	new Map(
		globSync('pagefind/**/*.*', { cwd: site })
			.sort()
			.map((path) => [path, sha256Of(readFileSync(join(site, path)))] as const),
	);

/** A site that is written anew. */
const newSite = (staging: string) => new NextSite({ staging, published: '' }, undefined);

/** A site for which the last build left another one, of which no page is kept. */
function nextSite(staging: string, published: string): NextSite {
	const intact = [...filesOf(published)].map(
		([path, sha256]) => [path, fileState(published, path, sha256)] as const,
	);
	const plan: Pick<BuildPlan, 'intact' | 'kept'> = { intact: new Map(intact), kept: new Set() };
	return new NextSite({ staging, published }, plan as BuildPlan);
}

slowTest(
	'a changed article changes the part that it is in, as if all were written, and no other',
	async () => {
		const before = writePages('before', 'Ships were sunk.');
		const last = await write(newSite(before));
		assert.ok(Object.keys(last).length > 3);
		const [after, cold] = ['after', 'cold'].map((name) =>
			writePages(name, 'Planes were sunk, too.'),
		);
		assert.ok(after !== undefined && cold !== undefined);
		const site = nextSite(after, before);
		const next = await write(site, last);
		await write(newSite(cold));
		const changed = Object.keys(next).filter((part) => next[part]?.key !== last[part]?.key);
		assert.equal(changed.length, 1);
		const [own = ''] = changed;
		assert.ok(next[own]?.ids['/first/'] !== last[own]?.ids['/first/']);
		for (const path of filesOf(after).keys())
			assert.ok(path.startsWith(`${own}/`) || /^pagefind\/facets/.test(path), path);
		const left = filesOf(before);
		const again = [...filesOf(after)].filter(([path, sha256]) => left.get(path) === sha256);
		assert.deepEqual(
			again.filter(([path]) => path.startsWith(`${own}/`)),
			[],
		);
		await site.settle();
		const all = filesOf(cold);
		for (const [path, sha256] of all) assert.equal(sha256Of(readFileSync(site.at(path))), sha256);
		assert.deepEqual(new Set([...filesOf(after).keys(), ...site.kept]), new Set(all.keys()));
	},
);

slowTest('the search is written while the thread of the build is busy', async () => {
	const site = writePages('beside', 'Ships were sunk.');
	const search = beginSearch(newSite(site), ledger, { engine: 'one' });
	const entry = join(site, 'pagefind/pagefind-entry.json');
	const ever = new Int32Array(new SharedArrayBuffer(4));
	for (let turns = 0; turns < 600 && !existsSync(entry); turns += 1) Atomics.wait(ever, 0, 0, 50);
	assert.ok(existsSync(entry));
	await search.finish();
});

slowTest('a page that cannot be indexed is named', async () => {
	const site = writePages('without-text', 'Ships were sunk.');
	writeFileSync(join(site, 'first/index.html'), '<html lang="en"><p>Nothing.</p></html>');
	await assert.rejects(write(newSite(site)), { message: '/first/ has no text to search.' });
});

longTest(
	'a part is written again if one of its files was changed, or by another engine',
	async () => {
		const before = writePages('intact', 'Ships were sunk.');
		const last = await write(newSite(before));
		const after = writePages('damaged', 'Ships were sunk.');
		const kept = nextSite(after, before);
		await write(kept, last);
		assert.deepEqual(
			[...filesOf(after).keys()].filter((path) => !path.includes('facets')),
			[],
		);
		const [first = ''] = last['pagefind']?.files ?? [];
		const files = [...filesOf(before)].filter(([path]) => path !== first);
		const plan = {
			intact: new Map(
				files.map(([path, sha256]) => [path, fileState(before, path, sha256)] as const),
			),
			kept: new Set<string>(),
		};
		await write(new NextSite({ staging: after, published: before }, plan as never), last);
		assert.ok(filesOf(after).has(first));
		const other = writePages('other-engine', 'Ships were sunk.');
		const same = nextSite(other, before);
		await write(same, last, 'two');
		await same.settle();
		for (const [path, sha256] of filesOf(before))
			assert.equal(sha256Of(readFileSync(same.at(path))), sha256);
	},
);

slowTest(
	'a small site has one part, and a large one a power of two, in which its pages stay',
	() => {
		const editions = searchEditions(ledger);
		assert.deepEqual(
			searchParts(editions).map((part) => part.folder),
			['pagefind'],
		);
		const [english] = editions;
		assert.ok(english !== undefined);
		const { edition } = english;
		const page = (kind: SearchPage['kind'], number: number): SearchPage => ({
			path: `/${kind}/${number}/`,
			kind,
			figures: [],
			said: () => ({ title: '', note: '' }),
		});
		const pages = [
			...Array.from({ length: 1000 }, (_, number) => page('explainer', number)),
			...Array.from({ length: 9000 }, (_, number) => page('figure', number)),
		];
		const parts = searchParts([{ edition, pages }]);
		assert.deepEqual(
			parts.map((part) => part.folder),
			['pagefind', ...Array.from({ length: 15 }, (_, number) => `pagefind/part-${number + 2}`)],
		);
		const inParts = parts.map((part) => part.editions[0]?.pages ?? []);
		assert.deepEqual(new Set(inParts.flat()), new Set(pages));
		for (const own of inParts) assert.ok(own.length > 500 && own.length < 750, `${own.length}`);
		const grown = searchParts([{ edition, pages: [page('explainer', 9999), ...pages] }]);
		for (const [place, own] of inParts.entries()) {
			const now = new Set(grown[place]?.editions[0]?.pages);
			for (const one of own) assert.ok(now.has(one), one.path);
		}
	},
);

slowTest('a page without words to be found by is an error', async () => {
	const site = writePages('empty', 'Ships were sunk.');
	writeFileSync(join(site, 'first/index.html'), '<p>Nothing</p>');
	await assert.rejects(write(newSite(site)), /^Error: \/first\/ has no text to search\.$/);
});

test('what was written is kept for the next build, and ignored if it is damaged', () => {
	const state: SearchState = {
		pagefind: { key: 'k', files: ['pagefind/a'], ids: { '/first/': 'en_1' }, words: ['a b'] },
	};
	keepSearchState(folder, state);
	assert.deepEqual(readSearchState(folder), state);
	writeFileSync(join(folder, 'search.json'), '{"version":1,"parts":{}}');
	assert.deepEqual(readSearchState(folder), {});
	assert.deepEqual(readSearchState(join(folder, 'gone')), {});
});
