import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawFigureFacts } from '../../src/parts/figure-facts.ts';
import { figureListPages, groupPages } from '../../src/parts/figure-row.ts';
import {
	provenanceSentences,
	sentenceToCopy,
	titleNodes,
	titleWords,
} from '../../src/parts/figure-sentence.ts';
import { drawSeries, seriesAround } from '../../src/charts/estimates-over-time/figure-series.ts';
import { drawRepetitions } from '../../src/parts/repetition-tree.ts';
import { originWords } from '../../src/parts/source-page.ts';
import { figurePage } from '../../src/messages/en/figure-page.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Figure } from '../../src/record/resolved.ts';
import { article, contentOf, frontmatter } from '../content.ts';
import { markedText } from '../charts/words.ts';

const magazine =
	'  - {id: magazine, type: article-magazine, title: Another report, container-title: The Magazine, issued: 2024-01, seen: secondary, via: [paper]}\n';

function ledgerWith(figures: string, more = ''): Ledger {
	return buildLedger(
		contentOf({
			'content/articles/one.md': article(
				'',
				frontmatter
					.replace('figures:\n', `${magazine}figures:\n`)
					.replace('named: true', 'named: false') +
					figures +
					more,
			),
		}),
	);
}

function figureOf(ledger: Ledger, id: string): Figure {
	const record = ledger.figures.get(id)?.record;
	assert.ok(record, JSON.stringify(ledger.findings));
	return record;
}

const later = (count: number) =>
	Array.from(
		{ length: count },
		(_, index) =>
			`  - {id: later-${index}, subject: ukraine, population: military, measure: killed, amount: ${71_000 + index}, unit: people, qualifier: exact, asOf: "${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}", claimant: {name: US officials, kind: third-government, named: false}, evidence: claim, source: paper}\n`,
	).join('');

test('the title of a page is the figure as a sentence with its number bold, and its line says by whom and when', () => {
	const ledger = ledgerWith('');
	assert.equal(
		titleNodes(figureOf(ledger, 'ua-killed'), ledger).map(markedText).join(''),
		'Close to *70,000* Ukrainian soldiers killed',
	);
	assert.equal(
		titleWords(figureOf(ledger, 'ua-killed'), ledger),
		'Close to 70,000 Ukrainian soldiers killed (US officials, Aug 2023)',
	);
	assert.equal(
		provenanceSentences(figureOf(ledger, 'ua-killed'), ledger),
		'According to unnamed US officials, as of August 2023. Estimate, method not published. Published by The Paper, 18 August 2023.',
	);
});

test('a number without a qualifier begins with itself, and an order of magnitude with its word', () => {
	const ledger = ledgerWith(
		`${later(1)}  - {id: order, subject: ukraine, population: military, measure: killed, amount: 10000, unit: people, qualifier: order, asOf: 2023, claimant: {name: Somebody, kind: other, named: true}, evidence: unknown, source: paper}\n`,
	);
	assert.equal(
		titleNodes(figureOf(ledger, 'later-0'), ledger).map(markedText).join(''),
		'*71,000* Ukrainian soldiers killed',
	);
	assert.equal(
		titleNodes(figureOf(ledger, 'order'), ledger).map(markedText).join(''),
		'*Tens of thousands* of Ukrainian soldiers killed',
	);
});

test('the text to copy keeps the qualifier, the claimant, the day, the source and the address', () => {
	const ledger = ledgerWith('');
	assert.equal(
		sentenceToCopy(
			figureOf(ledger, 'ua-killed'),
			ledger,
			'https://caveat.example/figures/ua-killed/',
		)
			.map(markedText)
			.join(''),
		'Close to 70,000 Ukrainian soldiers killed, according to unnamed US officials, as of August 2023 (estimate, method not published). Source: “A report”, The Paper, 18 August 2023. https://caveat.example/figures/ua-killed/',
	);
});

test('the facts say how to read the qualifier and how the source was seen', () => {
	const ledger = ledgerWith(
		'  - {id: told, repeats: ua-killed, amount: 70000, qualifier: at-least, source: magazine, at: page 3}\n',
	);
	const facts = drawFigureFacts(figureOf(ledger, 'told'), ledger).children.map(markedText);
	const isThere = (words: string) => facts.some((fact) => fact.includes(words));
	for (const words of [
		'A floor: this number or a higher one. No highest is stated.',
		'The Magazine, Jan 2024, page 3',
		'We have not seen it ourselves. We know of it from The Paper, 18 Aug 2023.',
		'No archived copy recorded.',
	])
		assert.ok(isThere(words), `${words}\n${facts.join('\n')}`);
});

test('all repetitions of a figure are below it, with changes marked, and their repetitions below them', () => {
	const ledger = ledgerWith(
		'  - {id: told, repeats: ua-killed, amount: 70000, qualifier: at-least, source: magazine}\n  - {id: retold, repeats: told, amount: 70000, qualifier: at-least, source: magazine}\n',
	);
	const tree = drawRepetitions(figureOf(ledger, 'ua-killed'), ledger);
	assert.ok(tree);
	const words = markedText(tree);
	assert.match(
		words,
		/^\[at least\] \*70,000\* Ukrainian soldiers killed.*ceiling became floor.*at least \*70,000\* Ukrainian soldiers killed.*Unchanged/s,
	);
	assert.equal(drawRepetitions(figureOf(ledger, 'retold'), ledger), undefined);
});

test('a long path of repetitions ends on a page with how many go on', () => {
	const path = Array.from(
		{ length: 6 },
		(_, index) =>
			`  - {id: t-${index}, repeats: ${index === 0 ? 'ua-killed' : `t-${index - 1}`}, amount: 70000, qualifier: near-below, source: magazine}\n`,
	).join('');
	const tree = drawRepetitions(figureOf(ledgerWith(path), 'ua-killed'), ledgerWith(path));
	assert.ok(tree);
	assert.match(markedText(tree), /1 further repetition\.$/);
});

test('a series is drawn for each of its figures, the others as links; a repetition and a figure alone have none', () => {
	const ledger = ledgerWith(
		`${later(2)}  - {id: told, repeats: ua-killed, amount: 70000, qualifier: near-below, source: magazine}\n`,
	);
	const drawn = drawSeries(figureOf(ledger, 'later-0'), ledger);
	assert.ok(drawn);
	assert.match(markedText(drawn), /US officials on Ukrainian soldiers killed: 3 figures over time/);
	assert.equal(drawSeries(figureOf(ledger, 'told'), ledger), undefined);
	assert.equal(drawSeries(figureOf(ledgerWith(''), 'ua-killed'), ledgerWith('')), undefined);
});

test('the title of a series has the words after its amount, or what it measures', () => {
	const titled = (thing: string) =>
		figurePage.series
			.title({ who: 'Kiel', thing, counted: 'Aid (Germany)', count: 2 })
			.replace(': 2 figures over time', '');
	assert.equal(titled('in aid from all donors'), 'Kiel on aid from all donors');
	assert.equal(titled('of GDP in aid from Germany'), 'Kiel on aid (Germany)');
	assert.equal(titled(''), 'Kiel');
});

test('of a long series the page of a figure shows those around it', () => {
	const ledger = ledgerWith(later(150));
	const ids = (id: string) => seriesAround(figureOf(ledger, id), ledger).shown.map((one) => one.id);
	assert.equal(ids('later-80').length, 60);
	assert.ok(ids('later-80').includes('later-80'));
	assert.equal(ids('ua-killed')[0], 'ua-killed');
	assert.equal(ids('later-149').at(-1), 'later-149');
	assert.equal(seriesAround(figureOf(ledger, 'later-80'), ledger).all, 151);
});

test('the list has every figure once, in pages, and a group that goes on is found where it begins', () => {
	const ledger = ledgerWith(later(25));
	const pages = figureListPages(ledger, 10);
	const rows = pages.map(({ groups }) => groups.flatMap((group) => group.rows.map(({ id }) => id)));
	assert.deepEqual(
		rows.map(({ length }) => length),
		[10, 10, 6],
	);
	assert.equal(new Set(rows.flat()).size, 26);
	assert.deepEqual([...groupPages(pages)], [['of-ukraine-killed', 1]]);
});

test('a source says how many of its figures start elsewhere', () => {
	const ledger = ledgerWith(
		'  - {id: told, repeats: ua-killed, amount: 70000, qualifier: near-below, source: magazine}\n  - {id: twice, repeats: ua-killed, amount: 70000, qualifier: near-below, source: magazine}\n',
	);
	assert.equal(
		originWords('paper', ledger),
		'It publishes one figure, for which no earlier source is recorded.',
	);
	assert.equal(
		originWords('magazine', ledger),
		'Of the 2 figures it publishes, none originates here; 2 repeat an earlier figure from another source.',
	);
});
