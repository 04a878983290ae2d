import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureGroups } from '../../src/parts/figure-row.ts';
import { figureBrowserFiles } from '../../src/export/search/figure-browser.ts';
import { figureFacets } from '../../src/export/search/figure-facets.ts';
import { llmsText } from '../../src/export/meta/llms.ts';
import { facetsFile, searchFacets, searchPages } from '../../src/export/search/search-pages.ts';
import { changedAt, sitemaps } from '../../src/export/meta/sitemap.ts';
import type { FigureWords } from '../../src/browser/search/figure-files.ts';
import { bilingual } from '../bilingual.ts';

const { ledger, edition } = bilingual();
const figuresOf = (one: typeof ledger) =>
	figureGroups(one).flatMap(({ rows }) =>
		rows.flatMap(({ id }) => one.figures.get(id)?.record ?? []),
	);
const facetOf = (name: string, one: typeof ledger) =>
	figureFacets(
		figuresOf(one).map((figure) => [figure]),
		one,
	).find((facet) => facet.name === name)?.values;

test('a row of the list has the words of its edition, and leads to its pages', () => {
	const rows = figureGroups(edition).flatMap((group) =>
		group.rows.map(({ amount, when, claimant, how, address }) => [
			group.title,
			amount,
			when,
			claimant,
			how,
			address,
		]),
	);
	assert.deepEqual(rows, [
		['Україна: загиблі', '7', '2023', 'Білий дім', 'твердження', '/uk/figures/the-house/'],
		[
			'Україна: загиблі',
			'120\u00a0000',
			'серп. 2023',
			'Білий дім',
			'твердження',
			'/uk/figures/house/',
		],
		[
			'Україна: загиблі',
			'9',
			'січ. 2024',
			'A guess',
			'твердження; відрізняється від того, що повторює',
			'/uk/figures/again/',
		],
	]);
});

test('the address of a choice means the same in every edition, and claimants with one name are one choice', () => {
	assert.deepEqual(facetOf('claimant', ledger), [
		['A guess', 'A guess'],
		['The White House', 'The White House'],
		['White House', 'White House'],
	]);
	assert.deepEqual(facetOf('claimant', edition), [
		['The White House', 'Білий дім'],
		['A guess', 'A guess'],
	]);
	assert.deepEqual(facetOf('evidence', edition), [['claim', 'Твердження']]);
	assert.deepEqual(facetOf('source', edition), [['paper', 'The Paper, 18 серп. 2023']]);
});

test('the browser of an edition reads the words of its own rows', () => {
	const rows = figureBrowserFiles(edition).get('rows-1') as readonly FigureWords[];
	assert.deepEqual(
		rows.map(({ when }) => when),
		['2023', 'серп. 2023', 'січ. 2024'],
	);
});

test('the search of an edition leaves out articles that are not in its language', () => {
	const kindsOf = (one: typeof ledger) =>
		searchPages(one)
			.map(({ kind, path }) => `${kind} ${path}`)
			.filter((line) => !line.startsWith('figure'));
	assert.deepEqual(kindsOf(ledger), [
		'explainer /first/',
		'explainer /second/',
		'source /sources/paper/',
	]);
	assert.deepEqual(kindsOf(edition), ['explainer /uk/first/', 'source /uk/sources/paper/']);
	assert.deepEqual(searchFacets(searchPages(edition), edition)[0]?.values, [
		['explainer', 'Пояснення'],
		['figure', 'Числа'],
		['source', 'Джерела'],
	]);
	assert.deepEqual(
		searchPages(edition)
			.find(({ path }) => path.endsWith('/house/'))
			?.said().note,
		'Число · Білий дім · серп. 2023',
	);
	assert.deepEqual([facetsFile(ledger), facetsFile(edition)], ['facets.json', 'facets.uk.json']);
});

test('the sitemap names a page in each of its languages', async () => {
	const paths = [
		'/',
		'/uk/',
		'/data/',
		'/first/',
		'/uk/first/',
		'/second/',
		'/figures/house/',
		'/uk/figures/house/',
		'/figures/house/2024-01-01/',
	];
	const text = (await sitemaps(paths, ledger)).get('sitemap-1.xml') ?? '';
	const links = Object.fromEntries(
		[...text.matchAll(/<loc>https:\/\/example\.org([^<]*)<\/loc>(.*?)<\/url>/g)].map(
			([, path = '', rest = '']) => [
				path,
				[...rest.matchAll(/hreflang="([a-z]+)" href="https:\/\/example\.org([^"]*)"/g)].map(
					([, language, href]) => `${language} ${href}`,
				),
			],
		),
	);
	const both = (path: string) => [`en ${path}`, `uk /uk${path}`];
	assert.deepEqual(links, {
		'/': both('/'),
		'/uk/': both('/'),
		'/data/': [],
		'/first/': both('/first/'),
		'/uk/first/': both('/first/'),
		'/second/': [],
		'/figures/house/': both('/figures/house/'),
		'/uk/figures/house/': both('/figures/house/'),
		'/figures/house/2024-01-01/': [],
	});
});

test('a translation changed last when it was translated, and with it the first page of its edition', () => {
	assert.deepEqual(
		['/', '/uk/', '/first/', '/uk/first/', '/second/', '/uk/figures/'].map((path) =>
			changedAt(path, ledger),
		),
		['2024-02-14', '2024-03-01', '2024-02-14', '2024-03-01', '2024-02-14', undefined],
	);
});

test('llms.txt names the other languages of the site in one line each', () => {
	assert.match(
		llmsText(ledger),
		/\n## In other languages\n\n- \[Українською\]\(https:\/\/example\.org\/uk\/\): this site in Ukrainian, with 1 of its 2 articles\./,
	);
});
