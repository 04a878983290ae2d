import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import type { Attributes } from '../../../src/parts/context.ts';
import { draw as drawWaffle } from '../../../src/charts/waffle/draw.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { groupsOf } from '../../../src/ledger/sums/waffle-groups.ts';
import { baseFiles, type Fields, money, people } from '../../check/sites.ts';
import { contentOf } from '../../content.ts';

const text =
	'---\ntitle: T\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\nfigures: []\n---\nT.\n';
const ledgerOf = (figures: readonly Fields[]) =>
	buildLedger(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify(figures),
			'content/articles/a.md': text,
		}),
	);

/** The waffle of these figures as HTML. */
function drawn(figures: readonly Fields[], attributes: Attributes = {}): string {
	const ledger = ledgerOf(figures);
	const article = ledger.articles.get('a');
	assert.ok(article !== undefined);
	return toHtml(
		drawWaffle(
			{ figures: figures.map(({ id }) => String(id)), title: 'T', ...attributes },
			{ article, ledger, id: 'chart' },
		),
	);
}

const killed = people('killed', 'killed', 120_000, { qualifier: 'at-most', phrase: 'as many as' });

test('those with a name are drawn within the squares of those killed', () => {
	const html = drawn([killed, people('named', 'named-dead', 45_123, { evidence: 'named' })]);
	assert.match(html, /1 square = 500 people/);
	assert.match(
		html,
		/as many as 120,000 killed \([^)]+\); within the same squares: 45,123 identified dead \([^)]+counted by name\)\./,
	);
});

test('a figure of another side, of another population or of a wider measure has a grid of its own', () => {
	const figures = [
		killed,
		people('other-side', 'named-dead', 9, { subject: 'ukraine' }),
		people('civilians', 'killed', 9, { population: 'civilian' }),
		people('wider', 'casualties', 9),
	];
	const ledger = ledgerOf(figures);
	const recorded = figures.flatMap(({ id }) => ledger.figures.get(String(id)) ?? []);
	assert.deepEqual(
		groupsOf(recorded, ledger).map(({ inner }) => inner.length),
		[0, 0, 0, 0],
	);
});

test('those with a name are drawn within the squares of those killed, whichever is found first', () => {
	const figures = [
		people('earlier', 'named-dead', 30_000, { evidence: 'named', asOf: '2023-01' }),
		people('named', 'named-dead', 45_123, { evidence: 'named', asOf: '2023-06' }),
		killed,
	];
	const ledger = ledgerOf(figures);
	const recorded = figures.flatMap(({ id }) => ledger.figures.get(String(id)) ?? []);
	assert.deepEqual(
		groupsOf(recorded, ledger).map(({ outer, inner }) => [
			outer.record.id,
			inner.map(({ record }) => record.id),
		]),
		[['killed', ['earlier', 'named']]],
	);
});

test('a waffle draws what its query finds', () => {
	const article =
		'---\ntitle: T\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n---\n## C\n\n::waffle{measure="killed named-dead" subject="russia" title="T"}\n';
	const ledger = buildLedger(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify([
				people('named', 'named-dead', 45_123, { evidence: 'named', asOf: '2023-06' }),
				killed,
			]),
			'content/articles/a.md': article,
		}),
	);
	assert.deepEqual(ledger.articles.get('a')?.figures, ['named', 'killed']);
});

test('an author can choose what a square represents, within limits', () => {
	assert.match(drawn([killed], { each: '1,000' }), /1 square = 1,000 people/);
	assert.match(drawn([killed], { each: '1' }), /1 square = 500 people/);
	assert.match(drawn([killed], { each: 'many' }), /1 square = 500 people/);
});

test('a square of one, and a square of money', () => {
	assert.match(drawn([people('a', 'killed', 22)]), /1 square = 1 person/);
	assert.match(drawn([money('a', 61.4e9)]), /1 square = \$200 million/);
});

test('empty squares are explained', () => {
	assert.match(
		drawn([killed]),
		/Empty squares show how far the lowest number that the words allow is from the highest\./,
	);
	assert.doesNotMatch(drawn([people('a', 'killed', 22)]), /Empty squares/);
});
