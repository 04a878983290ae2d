import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectChart } from '../../../src/charts/money/subject-chart.ts';
import { bySubject } from '../../../src/charts/by-subject/kind.ts';
import { litBy } from '../../../src/charts/money/lit.ts';
import { statedTotals } from '../../../src/charts/money/totals.ts';
import type { Attributes } from '../../../src/parts/context.ts';
import { draw } from '../../../src/charts/draw.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { baseFiles, type Fields, money } from '../../check/sites.ts';
import { contentOf } from '../../content.ts';
import { directive, firstDrawing } from '../first-drawing.ts';
import { markedText } from '../words.ts';

const text = '---\ntitle: T\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n---\nT.\n';
const ledgerOf = (figures: readonly Fields[], body = '') =>
	buildLedger(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify(figures),
			'content/articles/a.md': `${text}\n${body}`,
		}),
	);

/** The words of a drawing of these figures. */
function said(kind: string, figures: readonly Fields[], attributes: Attributes = {}): string {
	const ledger = ledgerOf(figures);
	const article = ledger.articles.get('a');
	assert.ok(article !== undefined);
	return markedText(
		draw(
			kind,
			{ figures: figures.map(({ id }) => String(id)), title: 'T', ...attributes },
			{ article, ledger, id: 'chart' },
		),
	);
}

/** The ids in each row. */
function rowsOf(figures: readonly Fields[]): readonly string[] {
	const ledger = ledgerOf(figures);
	const records = [...ledger.figures.values()].map(({ record }) => record);
	return subjectChart(
		records,
		{
			article: { figures: figures.map(({ id }) => String(id)) },
			amountWords: () => 'some',
			lit: litBy({}, bySubject, records, ledger),
		},
		ledger,
	).bars.map(({ pieces, total }) =>
		[...pieces.map(({ id }) => id), ...(total === undefined ? [] : [`=${total.id}`])].join('+'),
	);
}

const military = (id: string, amount: Fields['amount'], more: Fields = {}) =>
	money(id, amount, { kind: 'military', subject: 'germany', ...more });
const financial = (id: string, amount: Fields['amount'], more: Fields = {}) =>
	military(id, amount, { kind: 'financial', ...more });

test('the kinds of one subject share a row, whatever their qualifiers', () => {
	assert.deepEqual(
		rowsOf([
			financial('b', { low: 1e9, high: 2e9 }, { qualifier: 'range' }),
			military('a', 5e9, { qualifier: 'at-least' }),
		]),
		['a+b'],
	);
});

const apart: readonly (readonly [what: string, other: Fields])[] = [
	[
		'another claimant',
		financial('b', 2e9, { claimant: { name: 'A paper', kind: 'media', named: true } }),
	],
	['another day', financial('b', 2e9, { asOf: '2024-02' })],
	['the same kind', military('b', 2e9)],
];
for (const [what, other] of apart) {
	test(`two figures of one subject have a row each: ${what}`, () => {
		assert.deepEqual(rowsOf([military('a', 5e9), other]), ['a', 'b']);
	});
}

test('a whole is the total of a row if all of its kinds are drawn', () => {
	const whole = money('all', 7e9, { subject: 'germany' });
	const of = { partOf: 'all' };
	const kinds = [military('a', 5e9, of), financial('b', 2e9, of)];
	assert.deepEqual(rowsOf([whole, ...kinds]), ['a+b+=all']);
	const ledger = ledgerOf([whole, ...kinds]);
	const records = kinds.flatMap(({ id }) => ledger.figures.get(String(id))?.record ?? []);
	const totals = (figures: typeof records, listed: readonly string[]) =>
		statedTotals(figures, { figures: listed }, ledger).map(({ id }) => id);
	assert.deepEqual(totals(records, ['all', 'a', 'b']), ['all']);
	assert.deepEqual(totals(records, ['a', 'b']), [], 'the article does not list it');
	assert.deepEqual(totals(records.slice(0, 1), ['all', 'a']), [], 'a kind is not drawn');
});

test('the subtitle of bars says what is counted, by whom and how they are sorted', () => {
	assert.match(
		said('aid-by-donor', [
			military('a', 5e9, { stage: 'requested' }),
			military('b', 2e9, { stage: 'requested', subject: 'france' }),
		]),
		/Military aid, requested, in US dollars; An office, Jan 2024\. Largest first\./,
	);
	assert.match(
		said('aid-by-donor', [
			military('a', 5e9),
			military('b', 2e9, { subject: 'france', qualifier: 'at-least' }),
		]),
		/Sorted by stated lower bound; a bar ends at the stated amount\./,
	);
});

test('the words for bars tell who says what where it differs, and add nothing up', () => {
	const words = said('aid-by-donor', [
		military('a', 5e9),
		financial('b', 2e9),
		military('c', 9e9, {
			qualifier: 'at-most',
			claimant: { name: 'A paper', kind: 'media', named: true },
		}),
	]);
	assert.match(
		words,
		/Germany, An office: military \$5 billion, financial \$2 billion; Germany, A paper: military up to \$9 billion\./,
	);
	assert.doesNotMatch(words, /\$(?:7|14|16) billion/);
});

test('what is brought out keeps its colour, the rest is grey, and the words say which', () => {
	const figures = [
		military('a', 5e9),
		military('b', 2e9, { subject: 'france' }),
		military('c', 1e9, { subject: 'eu' }),
	];
	const ledger = ledgerOf(figures);
	const records = [...ledger.figures.values()].map(({ record }) => record);
	const chartOf = (attributes: Attributes) =>
		subjectChart(
			records,
			{
				article: { figures: [] },
				amountWords: ({ id }) => id,
				lit: litBy(attributes, bySubject, records, ledger),
			},
			ledger,
		).bars;
	assert.deepEqual(
		chartOf({ highlight: 'france' }).map(({ pieces: [piece] }) => [
			piece?.id,
			piece?.colour === 'context',
		]),
		[
			['a', true],
			['b', false],
			['c', true],
		],
	);
	const idsOf = (attributes: Attributes) =>
		chartOf(attributes).map(({ pieces: [piece] }) => piece?.id);
	assert.deepEqual(idsOf({ sort: 'value' }), ['c', 'b', 'a']);
	assert.deepEqual(idsOf({ sort: '-value' }), ['a', 'b', 'c']);
	assert.deepEqual(idsOf({ sort: '-text' }), ['c', 'b', 'a']);
	assert.match(
		said('by-subject', figures, { highlight: 'france', notes: 'b: only arms' }),
		/In colour: France; the rest is grey\. .*France: \$2 billion \(only arms\);/,
	);
	assert.match(
		said(
			'ladder',
			[military('a', 5e9, { stage: 'enacted' }), military('b', 4e9, { stage: 'committed' })],
			{
				highlight: 'b',
				notes: 'b: by cheque',
			},
		),
		/In colour: Committed; the rest is grey\..*80% of the step above\. \(by cheque\)/,
	);
});

test('shares say every amount and no sum', () => {
	const words = said('shares', [
		military('a', 5e9),
		financial('b', 2e9, { qualifier: 'approx' }),
		military('c', 3e9, { subject: 'france' }),
	]);
	assert.match(
		words,
		/France: military \$3 billion; Germany: military \$5 billion, financial about \$2 billion\./,
	);
	assert.doesNotMatch(words, /\$(?:7|8|10) billion/);
});

test('aid over time tells stages, subjects and kinds apart', () => {
	const allocated = { stage: 'allocated', asOf: '2022', since: '2022-01' };
	const words = said('aid-over-time', [
		military('a', 5e9, allocated),
		military('b', 6e9, { ...allocated, asOf: '2023' }),
		financial('c', 2e9, { ...allocated, qualifier: 'at-least' }),
		military('d', 9e9, { ...allocated, stage: 'committed' }),
	]);
	assert.match(
		words,
		/Allocated, Germany, military, in total up to each date: Jan 2022 to 2022: \$5 billion; Jan 2022 to 2023: \$6 billion\. Allocated, Germany, financial, in each period: Jan 2022 to 2022: at least \$2 billion\. Committed, Germany, military, in each period: Jan 2022 to 2022: \$9 billion\./,
	);
});

/** The words of a chart that asks for its figures. */
function asked(
	kind: 'aid-by-donor' | 'aid-marimekko' | 'aid-ladder' | 'aid-over-time',
	figures: readonly Fields[],
	query: Readonly<Record<string, string>>,
): string {
	const body = directive(kind, { ...query, title: 'T' });
	return markedText(firstDrawing('a', ledgerOf(figures, body)));
}

test('donors are found by a query too', () => {
	assert.match(
		asked(
			'aid-by-donor',
			[
				military('a', 5e9),
				military('b', 2e9, { subject: 'france' }),
				military('c', 1e9, { subject: 'eu' }),
			],
			{ subject: 'germany france', measure: 'aid' },
		),
		/Germany: \$5 billion; France: \$2 billion\./,
	);
});

test('shares are found by a query for kinds, without what the kinds are together', () => {
	const together = military('all', 7e9, { kind: 'mixed' });
	assert.match(
		asked(
			'aid-marimekko',
			[
				together,
				military('a', 5e9),
				financial('b', 2e9),
				military('c', 3e9, { subject: 'france' }),
			],
			{ kind: 'military financial', subject: 'germany' },
		),
		/Germany: military \$5 billion, financial \$2 billion\./,
	);
});

test('the rungs of a ladder are found by a query', () => {
	const rungs = [
		military('a', 5e9, { stage: 'enacted' }),
		military('b', 4e9, { stage: 'disbursed' }),
		military('c', 9e9, { stage: 'enacted', subject: 'france' }),
	];
	const words = asked('aid-ladder', rungs, { subject: 'germany', stage: 'enacted disbursed' });
	assert.match(words, /\$5 billion/);
	assert.match(words, /\$4 billion/);
	assert.doesNotMatch(words, /\$9 billion/);
});
