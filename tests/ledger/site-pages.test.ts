import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runChecks } from '../../src/check/run-checks.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { publishedFigures } from '../../src/ledger/ask/published-figures.ts';
import { article, contentOf, line } from '../content.ts';

const page = (body: string) => `---\ntitle: About\nsummary: What this is.\n---\n${body}`;
const ledgerOf = (files: Readonly<Record<string, string>>) =>
	buildLedger(
		contentOf({
			'content/articles/a.md': article('Text.').replace('factsAsOf', 'draft: true\nfactsAsOf'),
			...files,
		}),
	);

test('a page has what its text names, and is no article', () => {
	const ledger = ledgerOf({
		'content/pages/about.mdx': page('It was :fig[close to 70,000]{#ua-killed}.:cite[paper]'),
	});
	assert.deepEqual(runChecks(ledger).map(line), []);
	assert.deepEqual(ledger.pages.get('about')?.figures, ['ua-killed']);
	assert.deepEqual(ledger.pages.get('about')?.sources, ['paper']);
	assert.deepEqual([...ledger.articles.keys()], ['a']);
});

test('a figure that a page tells is published, though the article that holds it is a draft', () => {
	assert.deepEqual([...publishedFigures(ledgerOf({}))], []);
	assert.deepEqual(
		[
			...publishedFigures(
				ledgerOf({ 'content/pages/about.md': page('It was :fig[close to 70,000]{#ua-killed}.') }),
			),
		],
		['ua-killed'],
	);
});

test('labels, figures and sources of a page are checked as those of an article are', () => {
	const ledger = ledgerOf({
		'content/pages/about.md': page(
			'It was :fig[at least 70,000]{#ua-killed}, :fig[nobody]{#ua-kiled}, said [@papers].',
		),
	});
	assert.deepEqual(
		runChecks(ledger)
			.map(({ code }) => code)
			.sort(),
		['label-differs', 'unknown-figure', 'unknown-source'],
	);
});
