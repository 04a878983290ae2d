import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownerOf } from '../../../src/astro/build/output-owner.ts';

const names = { texts: new Set(['first', 'uk/first', 'about']), editions: ['uk'] };

test('the pages and files of a text, a figure or a source have it as their owner', () => {
	const owners = {
		'first/index.html': 'text:first',
		'first/cite/index.html': 'text:first',
		'first/cite.bib': 'text:first',
		'first/sources.json': 'text:first',
		'first/social.png': 'text:first',
		'uk/first/index.html': 'text:uk/first',
		'about/index.html': 'text:about',
		'charts/first/range/index.html': 'text:first',
		'charts/uk/first/range.oembed.json': 'text:uk/first',
		'charts/uk/first/range/log/index.html': 'text:uk/first',
		'charts/first/range.dark.png': 'text:first',
		'figures/ua-killed.png': 'figure:ua-killed',
		'uk/figures/ua-killed.png': 'figure:ua-killed',
		'figures/ua-killed/index.html': 'figure:ua-killed',
		'uk/figures/ua-killed/index.html': 'figure:ua-killed',
		'figures/ua-killed/2024-02-14/index.html': 'figure:ua-killed',
		'figures/ua-killed.cite.bib': 'figure:ua-killed',
		'figures/ua-killed.json': 'figure:ua-killed',
		'sources/nyt/index.html': 'source:nyt',
		'sources/nyt.ris': 'source:nyt',
	};
	for (const [path, owner] of Object.entries(owners))
		assert.equal(ownerOf(path, names), owner, path);
});

test('what is about the whole site has no owner', () => {
	for (const path of [
		...['index.html', '404.html', 'uk/index.html', 'uk/social.png', 'sitemap.xml', 'feed.xml'],
		...['figures/index.html', 'figures/page/2/index.html', 'figures/data/index.json'],
		...['sources/page/2/index.html', 'checks/page/2/index.html', 'explainers/index.html'],
		...['sources/index.html', 'sources.bib', 'tags/losses/index.html', 'images/a-320.webp'],
		...['first/other.html', 'gone/index.html', 'pagefind/pagefind.js', 'data/figures.csv'],
	])
		assert.equal(ownerOf(path, names), undefined, path);
});
