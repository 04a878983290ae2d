import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { draw as drawAidBreakdown } from '../../../src/charts/breakdown/draw.ts';
import type { Attributes } from '../../../src/parts/context.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { baseFiles, type Fields, money } from '../../check/sites.ts';
import { contentOf } from '../../content.ts';

const text = (figures: readonly string[]) =>
	`---\ntitle: T\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\nfigures: [${figures.join(', ')}]\n---\nT.\n`;

/** The breakdown of these figures as HTML, in an article that lists all or some of them. */
function drawn(
	figures: readonly Fields[],
	attributes: Attributes = {},
	listed: readonly string[] = figures.map(({ id }) => String(id)),
): string {
	const ledger = buildLedger(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify(figures),
			'content/articles/a.md': text(listed),
		}),
	);
	const article = ledger.articles.get('a');
	assert.ok(article !== undefined);
	return toHtml(
		drawAidBreakdown({ of: 'whole', title: 'T', ...attributes }, { article, ledger, id: 'chart' }),
	);
}

test('a part in another currency is in the bar at its rate, with the rate below it', () => {
	const html = drawn([
		money('whole', 100e9),
		money('a', 40e9, {
			partOf: 'whole',
			label: 'Arms',
			unit: 'EUR',
			converted: { from: 'USD', rate: 0.8, date: '2024-02-13', source: 'paper-2024-02' },
		}),
	]);
	assert.match(
		html,
		/Arms: €40 billion, drawn at a rate of 0\.8 euros to one US dollar \(13 February 2024\)\./,
	);
	// 40 / 0.8 = 50 of 100.
	assert.match(html, /about \$50 billion/);
});

test('a part at the rate of its whole', () => {
	const html = drawn([
		money('whole', 100e9, {
			converted: { from: 'EUR', rate: 1.25, date: '2024-02', source: 'paper-2024-02' },
		}),
		money('a', 40e9, { partOf: 'whole', label: 'Arms', unit: 'EUR' }),
	]);
	assert.match(
		html,
		/Arms: €40 billion, drawn at a rate of 1\.25 US dollars to one euro \(February 2024\)\./,
	);
	assert.match(html, /about \$50 billion/);
});

test('a part at another stage, and one without a rate, are not in the bar', () => {
	const html = drawn([
		money('whole', 100e9, { stage: 'enacted' }),
		money('a', 40e9, { partOf: 'whole', label: 'Paid', stage: 'disbursed' }),
		money('b', 40e9, { partOf: 'whole', label: 'Arms', unit: 'EUR' }),
	]);
	assert.doesNotMatch(html, /Paid|Arms/);
});

const nested = [
	money('whole', 100e9),
	money('a', 60e9, { partOf: 'whole', label: 'Ukraine', subject: 'ukraine' }),
	money('arms', { low: 20e9, high: 30e9 }, { partOf: 'a', label: 'Arms', qualifier: 'range' }),
	money('b', 40e9, { partOf: 'whole', label: 'Others' }),
];

test('the named part is divided in turn, and its remainder has both ends of its parts', () => {
	const html = drawn(nested, { emphasise: 'a' });
	assert.match(
		html,
		/Of this: Ukraine, \$60 billion; Others, \$40 billion\. Of Ukraine: Arms, \$20 billion to \$30 billion; Not itemised here, about \$30 billion to \$40 billion\./,
	);
	assert.match(html, /<td>Of which: Arms<\/td>/);
	assert.match(html, /<td>Not itemised here: Ukraine<\/td>/);
});

test('a part that is not named is not divided', () => {
	assert.doesNotMatch(drawn(nested, { emphasise: 'b' }), /Arms/);
	assert.doesNotMatch(drawn(nested), /Arms/);
});

test('stage and day are columns only where parts differ in them', () => {
	assert.match(
		drawn(nested),
		/<th scope="col" class="amount">Amount<\/th><th scope="col">Source<\/th>/,
	);
	assert.match(
		drawn([money('whole', 100e9), money('a', 40e9, { partOf: 'whole', asOf: '2024-02' })]),
		/<th scope="col">As of<\/th>/,
	);
});

test('a part that the article does not list is not drawn, so that a later record changes no published chart', () => {
	const figures = [
		money('whole', 100e9),
		money('a', 40e9, { partOf: 'whole', label: 'Arms' }),
		money('b', 30e9, { partOf: 'whole', label: 'Relief' }),
	];
	const html = drawn(figures, {}, ['whole', 'a']);
	assert.match(html, /Arms/);
	assert.doesNotMatch(html, /Relief/);
	assert.match(html, /about \$60 billion/);
});
