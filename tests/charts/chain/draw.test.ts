import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { drawCard } from '../../../src/parts/card.ts';
import { draw as drawChain, drawText } from '../../../src/charts/chain/draw.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import type { Article, Ledger } from '../../../src/ledger/ledger.ts';
import { contentOf, article as articleOf, frontmatter } from '../../content.ts';
import { markedText } from '../words.ts';

const sources = `  - id: magazine
    type: article-magazine
    title: Another report
    container-title: The Magazine
    issued: 2024-01
    seen: direct
`;

/**
 * A ledger with one article with these figures and "ua-killed", close to 70,000 Ukrainian soldiers
 * killed.
 */
function ledgerWith(figures: string, more = ''): Ledger {
	const yaml =
		frontmatter
			.replace('figures:\n', `${sources}figures:\n`)
			.replace('named: true', 'named: false') +
		figures +
		more;
	return buildLedger(contentOf({ 'content/articles/one.md': articleOf('', yaml) }));
}

function contextOf(ledger: Ledger): {
	readonly article: Article;
	readonly ledger: Ledger;
	readonly id: string;
} {
	const article = ledger.articles.get('one');
	assert.ok(article, JSON.stringify(ledger.findings));
	return { article, ledger, id: 'chain' };
}

/** The links of a chain, each as the words of its paragraphs. */
function linksOf(ledger: Ledger, figure: string): readonly (readonly string[])[] {
	const list = drawChain({ figure }, contextOf(ledger)).children.find(
		(child): child is Element => child.type === 'element' && child.tagName === 'ol',
	);
	assert.ok(list);
	return list.children.map((item) => ('children' in item ? item.children.map(markedText) : []));
}

const origin = [
	'August 2023\u00a0· Unnamed US officials, in The Paper, 18 Aug 2023',
	'close to *70,000* Ukrainian soldiers killed',
];

test('a chain says what changed on the way, marks the changed words, and gives the reasons', () => {
	const ledger = ledgerWith(`  - id: told
    repeats: ua-killed
    measure: casualties
    amount: 70000
    qualifier: at-least
    asOf: 2024-01
    claimant: {name: The Magazine, kind: media, named: true}
    source: magazine
    acknowledged:
      drift-qualifier: A ceiling became a floor.
      drift-measure: The dead became the dead and wounded.
  - id: again
    repeats: told
    amount: 70000
    qualifier: at-least
    source: paper
`);
	assert.deepEqual(linksOf(ledger, 'again'), [
		origin,
		[
			'Changes: ceiling became floor, definition changed, claimant lost, date lost',
			'[January 2024]\u00a0· [The Magazine, Jan 2024]',
			'[at least] *70,000* Ukrainian [casualties]',
			'A ceiling became a floor. The dead became the dead and wounded.',
		],
		[
			'Unchanged',
			'January 2024\u00a0· The Magazine, in The Paper, 18 Aug 2023',
			'at least *70,000* Ukrainian casualties',
		],
	]);
});

test('an amount whose unit is part of what is counted is written once', () => {
	const yaml = `${frontmatter.replace('figures:\n', `${sources}figures:\n`)}  - {id: cases, repeats: ua-killed, measure: treatment-cases, amount: 370000, unit: cases, qualifier: at-least, source: magazine}\n`;
	const ledger = buildLedger(
		contentOf({
			'content/vocabulary.yaml': readFileSync('content/vocabulary.yaml', 'utf8'),
			'content/articles/one.md': articleOf('', yaml),
		}),
	);
	assert.equal(linksOf(ledger, 'cases')[1]?.[2], 'at least *370,000* [treatment cases]');
});

test('a dropped qualifier leaves a place to mark, and a changed amount is marked itself', () => {
	const ledger =
		ledgerWith(`  - {id: dropped, repeats: ua-killed, amount: 70000, qualifier: exact, source: magazine}
  - {id: other, repeats: dropped, amount: 90000, qualifier: exact, source: paper}
`);
	assert.deepEqual(linksOf(ledger, 'other').slice(1), [
		[
			'Changes: qualifier dropped',
			'August 2023\u00a0· Unnamed US officials, in The Magazine, Jan 2024',
			'*70,000* [(no qualifier)] Ukrainian soldiers killed',
		],
		[
			'Changes: amount changed',
			'August 2023\u00a0· Unnamed US officials, in The Paper, 18 Aug 2023',
			'[*90,000*] Ukrainian soldiers killed',
		],
	]);
});

test('a weaker statement is described mildly and not marked', () => {
	const ledger = ledgerWith(
		'  - {id: told, repeats: ua-killed, amount: 70000, qualifier: approx, source: magazine}\n',
	);
	assert.deepEqual(linksOf(ledger, 'told')[1], [
		'Softened',
		'August 2023\u00a0· Unnamed US officials, in The Magazine, Jan 2024',
		'about *70,000* Ukrainian soldiers killed',
	]);
	const collapsed = ledgerWith(
		'  - {id: range, repeats: ua-killed, amount: {low: 60000, high: 70000}, qualifier: range, independent: true, source: magazine}\n  - {id: told, repeats: range, amount: 70000, qualifier: at-most, source: paper}\n',
	);
	assert.equal(linksOf(collapsed, 'told')[2]?.[0], 'Softened (range cut to one end)');
});

test('who had a source of its own is said to be independent, and to differ', () => {
	const same = ledgerWith(
		'  - {id: told, repeats: ua-killed, amount: 70000, qualifier: near-below, independent: true, source: magazine}\n',
	);
	assert.equal(linksOf(same, 'told')[1]?.[0], 'Independent, with its own source');
	const other = ledgerWith(
		'  - {id: told, repeats: ua-killed, amount: 90000, qualifier: near-below, independent: true, source: magazine}\n',
	);
	assert.equal(
		linksOf(other, 'told')[1]?.[0],
		'Independent, with its own source; differences: amount changed',
	);
});

test('a change that the words of the links do not show is described with both values', () => {
	const aid = (id: string, subject: string, rest: string) =>
		`  - {id: ${id}, subject: ${subject}, measure: aid, amount: 60e9, unit: USD, qualifier: exact, asOf: 2024-02, claimant: {name: The Senate, kind: legislature, named: true}, evidence: record, source: paper, ${rest}}\n`;
	const ledger = ledgerWith(
		`${aid('aid', 'ukraine', 'includes: [weapons]')}${aid('told', 'ukraine', 'repeats: aid, includes: [weapons, loans]')}${aid('moved', 'russia', 'repeats: told, includes: [weapons, loans]')}`,
	);
	assert.equal(
		linksOf(ledger, 'told')[1]?.[0],
		'Changes: scope widened (“includes weapons” became “includes weapons, loans”)',
	);
	assert.equal(
		linksOf(ledger, 'moved')[2]?.[0],
		'Changes: subject changed (“Ukraine” became “Russia”)',
	);
	assert.deepEqual(
		linksOf(ledger, 'moved').map((words) => words.find((line) => line.includes('*'))),
		[
			'*$60 billion* in aid\u00a0· includes weapons',
			'*$60 billion* in aid\u00a0· [includes weapons, loans]\u00a0· Ukraine',
			'*$60 billion* in aid\u00a0· [Russia]',
		],
	);
});

test('no two links look alike whose stage, place or currency differs', () => {
	const aid = (id: string, rest: string) =>
		`  - {id: ${id}, subject: ukraine, measure: aid, amount: 60e9, unit: USD, qualifier: exact, asOf: 2024-02, claimant: {name: The Senate, kind: legislature, named: true}, evidence: record, source: paper, ${rest}}\n`;
	const said = (id: string, figures: string) =>
		linksOf(ledgerWith(figures), id).map((words) => words.find((line) => line.includes('*')));
	assert.deepEqual(
		said(
			'given',
			`${aid('voted', 'stage: enacted, kind: mixed')}${aid('given', 'repeats: voted, stage: disbursed, kind: military')}`,
		),
		[
			'*$60 billion* in aid\u00a0· enacted\u00a0· mixed',
			'*$60 billion* in aid\u00a0· [disbursed]\u00a0· [military]',
		],
	);
	assert.deepEqual(
		said(
			'town',
			`  - {id: fronts, repeats: ua-killed, amount: 70000, qualifier: near-below, place: all fronts, source: magazine}\n  - {id: town, repeats: fronts, amount: 70000, qualifier: near-below, place: Bakhmut, source: paper}\n`,
		).slice(1),
		[
			'close to *70,000* Ukrainian soldiers killed\u00a0· all fronts',
			'close to *70,000* Ukrainian soldiers killed\u00a0· [Bakhmut]',
		],
	);
});

test('a currency that changed is marked with its amount', () => {
	const yaml = `${frontmatter.replace('figures:\n', `${sources}figures:\n`)}  - {id: pounds, subject: ukraine, measure: aid, amount: 60e9, unit: GBP, qualifier: exact, asOf: 2024-02, claimant: {name: The Cabinet, kind: third-government, named: true}, evidence: record, source: paper}
  - {id: euros, repeats: pounds, amount: 60e9, unit: EUR, qualifier: exact, source: magazine}
`;
	const ledger = buildLedger(
		contentOf({
			'content/vocabulary.yaml': readFileSync('content/vocabulary.yaml', 'utf8'),
			'content/articles/one.md': articleOf('', yaml),
		}),
	);
	assert.deepEqual(
		linksOf(ledger, 'euros').map((words) => words.find((line) => line.includes('*'))),
		['*£60 billion* for Ukraine', '[*€60 billion*] for Ukraine'],
	);
});

test('a chain whose origin was not found says so first', () => {
	const ledger = ledgerWith(
		'  - {id: told, repeats: unknown, subject: ukraine, population: military, measure: killed, amount: 50000, unit: people, qualifier: approx, asOf: 2024-01, claimant: {name: Somebody, kind: other, named: true}, evidence: unknown, source: magazine}\n',
	);
	assert.deepEqual(linksOf(ledger, 'told'), [
		['Origin unknown'],
		[
			'Not comparable',
			'January 2024\u00a0· Somebody, in The Magazine, Jan 2024',
			'about *50,000* Ukrainian soldiers killed',
		],
	]);
});

test('a link that was superseded or withdrawn says when, by what and why', () => {
	const told =
		'  - {id: told, repeats: ua-killed, amount: 70000, qualifier: near-below, source: magazine}\n';
	const ledger = ledgerWith(
		told,
		`corrections:
  - {date: 2024-01-30, kind: supersession, figure: ua-killed, by: told, before: close to 70000, after: close to 70000, reason: The Magazine asked again.}
  - {date: 2024-02, kind: retraction, figure: told, before: close to 70000, after: withdrawn, reason: Nobody stands by it.}
`,
	);
	const [first, second] = linksOf(ledger, 'told');
	assert.equal(
		first?.at(-1),
		'Superseded on 30 January 2024 by close to 70,000 Ukrainian soldiers killed (US officials, Aug 2023): The Magazine asked again.',
	);
	assert.equal(second?.at(-1), 'Withdrawn in February 2024: Nobody stands by it.');
});

test('the card of a repetition names its origin and the changes; that of an origin, how it was repeated', () => {
	const ledger = ledgerWith(
		'  - {id: told, repeats: ua-killed, amount: 70000, qualifier: at-least, source: magazine}\n  - {id: retold, repeats: told, amount: 70000, qualifier: at-least, source: magazine}\n',
	);
	const context = contextOf(ledger);
	const cardOf = (id: string) => {
		const record = ledger.figures.get(id)?.record;
		assert.ok(record);
		return drawCard(record, context).children.map(markedText);
	};
	assert.deepEqual(cardOf('retold'), [
		'at least 70,000',
		'Ukrainian soldiers killed',
		'Unnamed US officials, Aug 2023',
		'Estimate, method not published',
		'Repeats “close to 70,000 Ukrainian soldiers killed”. Changes: ceiling became floor.',
		'The Magazine\u00a0· More about this number',
	]);
	assert.deepEqual(cardOf('ua-killed'), [
		'close to 70,000',
		'Ukrainian soldiers killed',
		'Unnamed US officials, Aug 2023',
		'Estimate, method not published',
		'[Others changed it to:] at least 70,000 Ukrainian soldiers killed.',
		'The Paper\u00a0· More about this number',
	]);
});

test('a chain is one ordered list without a style, a picture or a script of its own', () => {
	const html = toHtml(
		drawChain(
			{ figure: 'told' },
			contextOf(
				ledgerWith(
					'  - {id: told, repeats: ua-killed, amount: 70000, qualifier: at-least, source: magazine}\n',
				),
			),
		),
	);
	assert.equal(html.match(/<ol>/g)?.length, 1);
	assert.doesNotMatch(html, /style=|<svg|<img|<script|aria-hidden/);
});

test('a chain that is not exported is the same text without the way to its own page', () => {
	const ledger = ledgerWith(
		'  - {id: told, repeats: ua-killed, amount: 80000, qualifier: approx, source: magazine}\n',
	);
	for (const attributes of [
		{ figure: 'told' },
		{ figure: 'told', title: 'A chain', subtitle: 'From one report' },
	]) {
		const whole = drawChain(attributes, contextOf(ledger));
		const alone = drawText(attributes, contextOf(ledger));
		assert.match(toHtml(whole.children.slice(-1)), /^<p class="take">/);
		assert.equal(toHtml(alone), toHtml({ ...whole, children: whole.children.slice(0, -1) }));
		assert.equal(alone.data, undefined);
	}
});
