import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { draw as drawAidLadder } from '../../../src/charts/ladder/draw.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { baseFiles, type Fields, findingsOf, money } from '../../check/sites.ts';
import { contentOf } from '../../content.ts';

const article = (drawing: string) =>
	`---\ntitle: T\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\nfigures: [requested, obligated]\n---\n${drawing}\n`;
const exits = '\n  expired: {label: expired, definition: Its time ran out., exit: true}\n';
const vocabulary = baseFiles['content/vocabulary.yaml'].replace(/\n\nkinds:/, `${exits}\nkinds:`);

/** The text alternative of the ladder of these figures, and its subtitle. */
function said(
	figures: readonly Fields[],
	rungs?: string,
): { readonly text: string; readonly subtitle: string } {
	const ledger = buildLedger(
		contentOf({
			...baseFiles,
			'content/vocabulary.yaml': vocabulary,
			'content/library/figures/f.yaml': JSON.stringify(figures),
			'content/articles/a.md': article('T.'),
		}),
	);
	const one = ledger.articles.get('a');
	assert.ok(one !== undefined);
	const html = toHtml(
		drawAidLadder(
			{
				figures: figures.map(({ id }) => String(id)),
				title: 'T',
				...(rungs === undefined ? {} : { rungs }),
			},
			{ article: one, ledger, id: 'chart' },
		),
	);
	return {
		text: /id="chart-text">([^<]*)</.exec(html)?.[1] ?? '',
		subtitle: /<p class="soft">([^<]*)</.exec(html)?.[1] ?? '',
	};
}

const requested = money('requested', 61.4e9, { stage: 'requested' });
const obligated = money('obligated', 101.2e9, { stage: 'obligated' });

test('rungs are in the order of the stages, with an empty one for each missing stage between them', () => {
	assert.equal(
		said([obligated, requested]).text,
		'Requested: $61.4 billion. Passed by one chamber: not stated. Enacted: not stated. Committed: not stated. Allocated: not stated. Obligated: $101.2 billion.',
	);
});

test('the stages that money goes through can be named: the others have no rung, and those without a figure are not stated', () => {
	assert.equal(
		said([requested, obligated], 'requested enacted obligated delivered expired').text,
		'Requested: $61.4 billion. Enacted: not stated. Obligated: $101.2 billion. Delivered: not stated. Goes no further: Expired: not stated.',
	);
	// What is stated is never left out.
	assert.equal(
		said([requested, obligated], 'enacted').text,
		'Requested: $61.4 billion. Enacted: not stated. Obligated: $101.2 billion.',
	);
});

test('exits come last, and a figure without a stage says so', () => {
	const figures = [
		money('expired', 2e9, { stage: 'expired' }),
		money('some', 9e9),
		money('paid', 5e9, { stage: 'disbursed', qualifier: 'at-least' }),
	];
	assert.equal(
		said(figures).text,
		'Disbursed: at least $5 billion. Stage not stated: $9 billion. Goes no further: Expired: $2 billion.',
	);
});

test('one day is in the subtitle, several are at their rungs', () => {
	assert.match(said([requested, obligated]).subtitle, /as of January 2024\./);
	const { text, subtitle } = said([requested, { ...obligated, asOf: '2023-12-31' }]);
	assert.match(subtitle, /each as of the date beside it\./);
	assert.match(text, /Obligated \(31 Dec 2023\): \$101\.2 billion\./);
});

test('names are at the rungs if they differ', () => {
	assert.match(
		said([
			{ ...requested, label: 'Ukraine' },
			{ ...obligated, label: 'Ukraine and others' },
		]).text,
		/^Requested \(Ukraine\): .* Obligated \(Ukraine and others\): /,
	);
});

test('two rungs of one stage are distinguished by their subjects', () => {
	const passed = money('senate', 60e9, {
		stage: 'passed-one-chamber',
		claimant: { name: 'Senate', kind: 'legislature', named: true },
	});
	assert.match(
		said([
			passed,
			{ ...passed, id: 'house', claimant: { name: 'House', kind: 'legislature', named: true } },
			requested,
		]).text,
		/Passed by one chamber \(Senate\): \$60 billion, 98% of the step above\. Passed by one chamber \(House\): \$60 billion, 100% of the step above\./,
	);
});

const mixtures: readonly (readonly [what: string, fields: Fields, found: number])[] = [
	['stages', {}, 0],
	['currencies', { unit: 'EUR' }, 1],
	['price bases', { basis: 'real' }, 1],
];
for (const [what, fields, found] of mixtures) {
	test(`two ${what} on one ladder: ${found === 0 ? 'no finding' : 'a finding'}`, () => {
		const files = {
			'content/articles/a.md': article('::aid-ladder{figures="requested obligated" title="T"}'),
		};
		const codes = findingsOf(
			[
				{ ...requested, basis: 'nominal' },
				{ ...obligated, basis: 'nominal', ...fields },
			],
			files,
		).map(({ code }) => code);
		assert.equal(codes.filter((code) => code === 'mixed-axis').length, found);
	});
}
