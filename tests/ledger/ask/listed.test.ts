import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainerPages, homeBlocks } from '../../../src/ledger/ask/listed/home-blocks.ts';
import { articlePages, listPages } from '../../../src/ledger/ask/listed/list-pages.ts';
import { readNext } from '../../../src/ledger/ask/listed/read-next.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { contentOf, siteText } from '../../content.ts';

const article = (title: string, day: number, tags: string, more = '') =>
	`---\ntitle: ${title}\nsummary: S\npublished: 2024-02-0${day}\nfactsAsOf: 2024-02-0${day}\ntags: [${tags}]\n${more}---\nT.\n`;
const ledgerWith = (settings: string, more: Readonly<Record<string, string>> = {}) =>
	buildLedger(
		contentOf({
			'content/site.yaml': siteText + settings,
			'content/articles/old.md': article('Old', 1, 'aid, dead'),
			'content/articles/new.md': article('New', 3, 'dead'),
			'content/articles/mid.md': article('Mid', 2, 'aid'),
			'content/articles/draft.md': article('Draft', 4, 'aid', 'draft: true\n'),
			...more,
		}),
	);
/** What each block shows: its kind and the articles that it lists. */
const shown = (settings: string) =>
	homeBlocks(ledgerWith(settings)).map(({ block, articles }) =>
		[...Object.keys(block), ...articles.map(({ slug }) => slug)].join(' '),
	);

test('a list has the published articles that no block above it shows, newest first', () => {
	assert.deepEqual(shown('home:\n  - lead: {article: mid}\n  - list: {}\n'), [
		'lead',
		'list new old',
	]);
	assert.deepEqual(shown('home:\n  - list: {tag: aid}\n  - list: {}\n  - list: {}\n'), [
		'list mid old',
		'list new',
		'list',
	]);
});

test('a list can name its articles, and have a limit', () => {
	assert.deepEqual(shown('home:\n  - list: {articles: [old, new, draft]}\n  - list: {most: 1}\n'), [
		'list old new',
		'list mid',
	]);
});

/** Forty articles, of one day, with the tag "many". */
const many = Object.fromEntries(
	Array.from({ length: 40 }, (_, index) => [
		`content/articles/many-${index}.md`,
		article(`Many ${index}`, 2, 'many'),
	]),
);

test('a list of the first page does not grow with the site, and leads to the rest', () => {
	const wholeOf = (settings: string) =>
		homeBlocks(ledgerWith(settings, many)).flatMap(({ articles, whole }) =>
			whole === undefined ? [] : [[articles.length, whole.path, whole.count]],
		);
	assert.deepEqual(wholeOf(''), [[30, '/explainers/', 43]]);
	assert.deepEqual(wholeOf('home:\n  - list: {most: 5}\n'), [[5, '/explainers/', 43]]);
	assert.deepEqual(wholeOf('home:\n  - list: {tag: many}\n'), [[30, '/tags/many/', 40]]);
	assert.deepEqual(wholeOf('home:\n  - list: {tag: aid}\n'), []);
	assert.deepEqual(wholeOf('home:\n  - list: {articles: [old, new], most: 1}\n'), []);
});

test('all explainers are listed in pages, if the first page does not show them all', () => {
	assert.deepEqual(explainerPages(ledgerWith('')), []);
	assert.deepEqual(explainerPages(ledgerWith('home:\n  - list: {tag: many}\n', many)), []);
	const ledger = ledgerWith('', many);
	const [page, ...more] = explainerPages(ledger);
	assert.deepEqual([page?.items[0]?.slug, page?.items.length, more], ['new', 43, []]);
	const twice = [...ledger.articles.values(), ...ledger.articles.values()];
	assert.deepEqual(
		articlePages(twice, ledger).map(({ number, count, items }) => [number, count, items.length]),
		[
			[1, 2, 50],
			[2, 2, 38],
		],
	);
});

test('a list is divided into pages by what its items take', () => {
	const pagesOf = (weights: readonly number[]) =>
		listPages(weights, 10, (weight) => weight).map(({ items }) => items);
	assert.deepEqual(pagesOf([]), [[]]);
	assert.deepEqual(pagesOf([4, 6, 1]), [[4, 6], [1]]);
	assert.deepEqual(pagesOf([4, 7, 25, 1, 2]), [[4], [7], [25], [1, 2]]);
});

test('a site without blocks lists its articles, its corrections, its figures and more', () => {
	assert.deepEqual(shown(''), ['list new mid old', 'corrections', 'figures', 'more']);
});

test('after an article come the next of its series, then those with the most tags in common', () => {
	const ledger = ledgerWith('', {
		'content/articles/a.md': article('A', 5, 'dead', 'series: {name: S, position: 1}\n'),
		'content/articles/b.md': article('B', 6, 'none', 'series: {name: S, position: 2}\n'),
	});
	const next = (slug: string) => {
		const one = ledger.articles.get(slug);
		return one === undefined ? [] : readNext(one, ledger).map((other) => other.slug);
	};
	assert.deepEqual(next('a'), ['b', 'new']);
	assert.deepEqual(next('old'), ['a', 'new']);
	assert.deepEqual(next('mid'), ['old', 'b']);
});
