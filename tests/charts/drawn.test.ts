import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawingOf } from '../../src/charts/draw.ts';
import type { Article, Ledger } from '../../src/ledger/ledger.ts';
import { baseFiles, people } from '../check/sites.ts';
import { contentOf } from '../content.ts';
import { ledgerOfFiles } from '../kept-readings.ts';
import { slowTest } from '../sample.ts';

interface Written {
	readonly words?: string;
	readonly title?: string;
	readonly amount?: number;
	readonly otherWords?: string;
}

/** A site of two articles, the first with a chart of two figures. */
function siteWith({
	words = 'T.',
	title = 'A',
	amount = 2000,
	otherWords = 'T.',
}: Written): Ledger {
	const text = (figures: string, body: string) =>
		`---\ntitle: T\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n${figures}---\n${body}\n`;
	return ledgerOfFiles(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify([
				people('f0', 'killed', 1000),
				people('f1', 'killed', amount),
			]),
			'content/articles/a.md': text(
				'figures: [f0, f1]\n',
				`${words}\n\n::estimate-range{figures="f0 f1" title="${title}"}`,
			),
			'content/articles/b.md': text('', otherWords),
		}),
	);
}

function articleOf(ledger: Ledger): Article {
	const article = ledger.articles.get('a');
	assert.ok(article !== undefined);
	return article;
}

function chartOf(ledger: Ledger) {
	const article = articleOf(ledger);
	const [drawing] = article.body.drawings;
	assert.ok(drawing !== undefined);
	return drawingOf(drawing, article, ledger);
}

test('a drawing is kept while words and lines of texts change', () => {
	const first = chartOf(siteWith({}));
	assert.equal(chartOf(siteWith({ words: 'Other.' })), first);
	assert.equal(chartOf(siteWith({ words: 'Other.\n\nA paragraph more.' })), first);
	assert.equal(chartOf(siteWith({ otherWords: 'Another.' })), first);
});

test('a drawing is made again when a record or what the text says of it changes', () => {
	const first = chartOf(siteWith({}));
	const amount = chartOf(siteWith({ amount: 3000 }));
	assert.notEqual(amount, first);
	assert.match(JSON.stringify(amount), /3,000/);
	const titled = chartOf(siteWith({ amount: 3000, title: 'B' }));
	assert.notEqual(titled, amount);
	assert.match(JSON.stringify(titled.children), /"B"/);
	assert.deepEqual(chartOf(siteWith({})), first);
});

slowTest('after twenty saves a drawing is made anew, so that old content leaves the memory', () => {
	const drawn = Array.from({ length: 25 }, (_, save) =>
		chartOf(siteWith({ words: `Save ${save}.` })),
	);
	const distinct = new Set(drawn);
	assert.ok(distinct.size > 1 && distinct.size < 4, `${distinct.size}`);
});
