import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { builtProject } from './build.ts';
import { attribute, type BuiltPage, visibleText } from './built-page.ts';
import { pagesOf } from './built-pages.ts';
import { strangeContent } from './strange-content.ts';

let folder = '';
let pages: ReadonlyMap<string, BuiltPage>;
const file = (name: string) => readFileSync(join(folder, 'dist', name), 'utf8');
const pageAt = (path: string) => pages.get(path) ?? assert.fail(`There is no page ${path}`);

before(() => {
	folder = builtProject(strangeContent());
	pages = pagesOf(folder);
});

test('a figure that was corrected keeps its old value at the address of its day, which leads to the present one', () => {
	const old = pageAt('/figures/page/2024-03-01/');
	assert.equal(visibleText(old.one('h1')), 'At least 11,000 Ukrainian soldiers killed');
	assert.equal(attribute(old.one('meta[name=robots]'), 'content'), 'noindex');
	assert.equal(
		attribute(old.one('link[rel=canonical]'), 'href'),
		'https://caveat.example/figures/page/2024-03-01/',
	);
	assert.match(
		old.words,
		/This changed later, on 2 March 2024\. It now says: At least 12,000 Ukrainian soldiers killed \(Somebody, Nov 2023\)/,
	);
	assert.match(pageAt('/figures/page/2024-03-02/').words, /It has not changed\./);
	const now = pageAt('/figures/page/');
	assert.match(
		now.words,
		/2 March 2024.{0,60}Correction: we were wrong.*at least 11,000 became at least 12,000.*We had misread <it>\./,
	);
	assert.ok(
		visibleText(now.one('pre.copy')).includes('https://caveat.example/figures/page/2024-03-02/'),
	);
	assert.deepEqual(now.all('meta[name=robots]'), []);
});

test('a withdrawn figure keeps its page, without data, and says that it is no longer published', () => {
	const page = pageAt('/figures/gone-away/');
	assert.match(visibleText(page.one('main [role=note]')), /^This number is no longer published/);
	assert.match(page.words, /Nobody stands by it\./);
	assert.match(
		pageAt('/figures/gone-away/2024-03-01/').words,
		/This number is no longer published \(since 1 April 2024\)/,
	);
	assert.deepEqual(globSync('figures/gone-away*', { cwd: join(folder, 'dist') }).sort(), [
		'figures/gone-away',
		'figures/gone-away.cite.bib',
		'figures/gone-away.cite.json',
		'figures/gone-away.cite.ris',
		'figures/gone-away.json',
	]);
});

test('a figure that was superseded says so on its page, in the list and in its data', () => {
	const words =
		'Superseded on 1 May 2024 by at least 12,000 Ukrainian soldiers killed (Somebody, Nov 2023): Counted again.';
	assert.equal(visibleText(pageAt('/figures/7/').one('main [role=note]')), words);
	const rows = [...pages]
		.filter(([path]) => /^\/figures\/(?:page\/\d+\/)?$/.test(path))
		.flatMap(([, page]) => page.all('tr:has(a[href="/figures/7/"])'));
	assert.ok(rows.length > 0);
	for (const row of rows) assert.match(visibleText(row), /at least 12,000 soldiers superseded/);
	assert.equal(JSON.parse(file('figures/7.json')).figure.correctionNotice, words);
});

test('the data of a figure is its record with its origin and its repetitions', () => {
	const {
		figure: data,
		repetitions,
		articles,
		released,
		address,
	} = JSON.parse(file('figures/ru-killed-us-2023-08.json'));
	assert.equal(data.amount, 120000);
	assert.equal(address, 'https://caveat.example/figures/ru-killed-us-2023-08/');
	assert.ok(repetitions.length >= 2 && articles.length >= 1 && released.length >= 1);
	const [names = '', row = ''] = file('figures/ru-killed-us-2023-08.csv').split('\n');
	assert.equal(names.split(',').at(-1), 'figure_url');
	assert.match(row, /^ru-killed-us-2023-08,.*,at-most,,120000,/);
	const { children } = pageAt('/figures/ru-killed-us-2023-08/').one(
		'script[type="application/ld+json"]',
	);
	const graph = JSON.parse(children[0]?.type === 'text' ? children[0].value : '')['@graph'];
	assert.deepEqual(
		[graph[0]['@type'], graph[0].about.maxValue, graph[0].about.minValue, graph[0].about.unitText],
		['Claim', 120000, undefined, 'people'],
	);
	assert.deepEqual(
		graph[1].itemListElement.map((item: { readonly position: number }) => item.position),
		[1, 2, 3],
	);
});

test('a title of any script, with anything in it, is text with its own direction', () => {
	const rtl = pageAt('/sources/undated/');
	assert.equal(attribute(rtl.one('h1'), 'dir'), 'auto');
	assert.equal(visibleText(rtl.one('h1')), 'تقرير عن الخسائر');
	assert.match(rtl.words, /Published Date unknown\./);
	const odd = pageAt('/sources/2/');
	assert.equal(attribute(odd.one('h1'), 'dir'), 'auto');
	assert.equal(visibleText(odd.one('h1')), '</h1><script>alert(1)</script> & “more”');
	assert.deepEqual(odd.all('body script'), []);
	assert.match(pageAt('/sources/').words, /تقرير عن الخسائر undated/);
});

test('the corrections are listed newest first, including those of articles and the site', () => {
	const items = pageAt('/corrections/')
		.all('main li[id]')
		.map((item) => attribute(item, 'id'));
	const days = items.map((id) => id.slice('on-'.length, 'on-2024-05-01'.length));
	assert.deepEqual(days, days.toSorted().reverse());
	for (const id of ['on-2024-05-01-7', 'on-2024-04-01-gone-away', 'on-2024-03-02-page'])
		assert.ok(items.includes(id), id);
});
