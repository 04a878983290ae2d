import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { addressOfLead, leadOf } from '../../../src/ledger/link/lead.ts';
import type { Article } from '../../../src/ledger/ledger.ts';
import { article, contentOf, siteText } from '../../content.ts';

const translation = (of: string) =>
	`---\ntitle: Т\nsummary: С\nlanguage: uk\ntranslationOf: ${of}\ntranslated: 2024-03-01\n---\n## Слова\n`;
const ledger = buildLedger(
	contentOf({
		'content/site.yaml': siteText.replace(/baseUrl: .*/, 'baseUrl: https://example.org/repo/'),
		'content/articles/a.md': article('## Words\n'),
		'content/articles/b.mdx': article('## Words\n'),
		'content/articles/c.md': article('## Words\n'),
		'content/articles/uk/a.md': translation('a'),
		'content/articles/uk/b.md': translation('b'),
		'content/pages/about.md': '---\ntitle: About\nsummary: Us.\n---\nWords.\n',
	}),
);
const from = (slug: string): Article =>
	ledger.articles.get(slug) ?? ledger.translations.get(slug) ?? assert.fail(slug);
const address = (written: string, slug: string) =>
	addressOfLead(leadOf(written, from(slug), ledger), from(slug), ledger);

for (const [written, slug, expected] of [
	['b.mdx', 'a', '/repo/b/'],
	['b.md', 'a', '/repo/b/'],
	['./b.mdx#words', 'a', '/repo/b/#words'],
	['b.mdx?x=1#words', 'a', '/repo/b/?x=1#words'],
	['../articles/c.md', 'a', '/repo/c/'],
	['../pages/about.md', 'a', '/repo/about/'],
	['uk/a.md', 'a', '/repo/uk/a/'],
	['/b/', 'a', '/repo/b/'],
	['/b', 'a', '/repo/b/'],
	['/b/index.html', 'a', '/repo/b/'],
	['/uk/a/#слова', 'a', '/repo/uk/a/#слова'],
	['b#words', 'a', '/repo/b/#words'],
	['about', 'a', '/repo/about/'],
	['../c/', 'a', '/repo/c/'],
	['https://example.org/repo/c/#words', 'a', '/repo/c/#words'],
	['#words', 'a', '#words'],
	['b.md', 'uk/a', '/repo/uk/b/'],
	['c.md', 'uk/a', '/repo/c/'],
	['../b.mdx', 'uk/a', '/repo/b/'],
	['b', 'uk/a', '/repo/uk/b/'],
	['c', 'uk/a', '/repo/c/'],
	['/b/', 'uk/a', '/repo/b/'],
] as const) {
	test(`in ${slug}, "${written}" leads to ${expected}`, () => {
		assert.equal(address(written, slug), expected);
	});
}

for (const [written, expected] of [
	['https://example.com/a.md', 'elsewhere'],
	['mailto:a@example.org', 'elsewhere'],
	['//example.org/a', 'elsewhere'],
	['/figures/', 'page'],
	['d.md', 'nowhere'],
	['../../x.md', 'nowhere'],
	['d', 'nowhere'],
	['../d/', 'nowhere'],
	['table.csv', 'nowhere'],
	['%', 'nowhere'],
] as const) {
	test(`"${written}" leads ${expected === 'page' ? 'to a page' : expected}`, () => {
		assert.equal(leadOf(written, from('a'), ledger).to, expected);
	});
}
