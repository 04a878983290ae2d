import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleItem } from '../../../src/export/cite/cite.ts';
import { articlesFeed } from '../../../src/export/feed/feed-articles.ts';
import { articleData } from '../../../src/export/meta/article-data.ts';
import { personPages } from '../../../src/ledger/ask/people.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import type { Article } from '../../../src/ledger/ledger.ts';
import { contentOf, siteText } from '../../content.ts';

const text = (more: string) =>
	`---\ntitle: A title\nsummary: What it says.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n${more}---\nText.\n`;
const ledger = buildLedger(
	contentOf({
		'content/site.yaml': siteText.replace(/editors:.*/, 'editors: [cleo-reed, The desk]'),
		'content/people.yaml':
			'- {id: ada-marsh, name: Ada Marsh, url: "https://example.com/ada"}\n- {id: ben-stone, name: Ben Stone}\n- {id: cleo-reed, name: Cleo Reed}\n- {id: dan-hill, name: Dan Hill}\n',
		'content/articles/one.md': text('authors: [ada-marsh, ben-stone]\neditors: [cleo-reed]\n'),
		'content/articles/two.md': text(''),
		'content/articles/three.md': text('draft: true\nauthors: [dan-hill]\n'),
	}),
);
const articleOf = (slug: string): Article => {
	const article = ledger.articles.get(slug);
	assert.ok(article);
	return article;
};

test('everybody whom a published article names has a page, and so have the editors of the site', () => {
	assert.deepEqual(
		personPages(ledger).map(({ person, written, edited, isEditorOfSite }) => [
			person.name,
			written.map(({ slug }) => slug),
			edited.map(({ slug }) => slug),
			isEditorOfSite,
		]),
		[
			['Ada Marsh', ['one'], [], false],
			['Ben Stone', ['one'], [], false],
			['Cleo Reed', [], ['one'], true],
		],
	);
});

test('an article without authors is by the editors of the site', () => {
	const cited = (slug: string) => articleItem(articleOf(slug), ledger).author;
	assert.deepEqual(cited('one'), [{ literal: 'Ada Marsh' }, { literal: 'Ben Stone' }]);
	assert.deepEqual(cited('two'), [{ literal: 'Cleo Reed' }, { literal: 'The desk' }]);
	assert.deepEqual(
		articlesFeed(ledger).items.map(({ authors }) => authors),
		[['Ada Marsh', 'Ben Stone'], []],
	);
});

test('search engines are told who wrote an article', () => {
	const [own] = articleData(articleOf('one'), ledger)['@graph'] as readonly {
		readonly author: readonly unknown[];
	}[];
	assert.deepEqual(own?.author, [
		{
			'@type': 'Person',
			name: 'Ada Marsh',
			url: `${ledger.site.baseUrl.replace(/\/?$/, '/')}people/ada-marsh/`,
			sameAs: ['https://example.com/ada'],
		},
		{
			'@type': 'Person',
			name: 'Ben Stone',
			url: `${ledger.site.baseUrl.replace(/\/?$/, '/')}people/ben-stone/`,
		},
	]);
});
