import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runChecks } from '../../../src/check/run-checks.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { baseFiles, people } from '../../check/sites.ts';
import { contentOf } from '../../content.ts';
import { firstDrawing } from '../../charts/first-drawing.ts';
import { markedText } from '../../charts/words.ts';

const figures = [
	people('later', 'killed', 3000, { asOf: '2024-01' }),
	people('sooner', 'killed', 1000, {
		asOf: '2022-06-30',
		claimant: { name: 'US officials', kind: 'third-government', named: false },
	}),
	people('wounded', 'wounded', 2000, { asOf: '2023' }),
	people('ours', 'killed', 500, { subject: 'ukraine', asOf: '2023-03' }),
	people('too-late', 'killed', 9000, { asOf: '2024-08' }),
	people('again', 'killed', 3000, { repeats: 'later' }),
];

function ledgerWith(body: string, front = ''): Ledger {
	const article = `---\ntitle: A\nsummary: B\npublished: 2024-03-01\nfactsAsOf: 2024-03-01\n${front}---\n## C\n\n${body}\n`;
	return buildLedger(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify(figures),
			'content/articles/a.md': article,
		}),
	);
}

/** The figures of an article whose only drawing has this query. */
function found(query: string, front?: string): readonly string[] {
	return ledgerWith(`::estimate-range{${query} title="D"}`, front).articles.get('a')?.figures ?? [];
}

test('a query finds what all its words fit, oldest first', () => {
	assert.deepEqual(found('measure="killed"'), ['sooner', 'ours', 'later']);
	assert.deepEqual(found('measure="killed" subject="russia"'), ['sooner', 'later']);
	assert.deepEqual(found('measure="killed wounded" subject="russia" population="military"'), [
		'sooner',
		'wounded',
		'later',
	]);
	assert.deepEqual(found('claimant="us officials"'), ['sooner']);
	assert.deepEqual(found('claimant="third-government" subject="russia" measure="wounded"'), [
		'wounded',
	]);
});

test('a month or a year is found where one of its days would be', () => {
	assert.deepEqual(found('from="2023-05-10" to="2023-05-12"'), ['wounded']);
	assert.deepEqual(found('from="2022-06-30" to="2023" measure="killed"'), ['sooner', 'ours']);
});

test('repetitions are found where they are asked for', () => {
	assert.deepEqual(found('measure="killed" from="2024" repetitions'), ['later', 'again']);
});

test('a query finds nothing in the draft of another article', () => {
	const draft = JSON.stringify({
		title: 'X',
		summary: 'Y',
		published: '2024-03-01',
		factsAsOf: '2024-03-01',
		draft: true,
		figures: [people('drafted', 'killed', 1, { asOf: '2023' })],
	});
	const article = (slug: string) =>
		[
			`content/articles/${slug}.md`,
			'---\ntitle: A\nsummary: B\npublished: 2024-03-01\nfactsAsOf: 2024-03-01\n---\n::estimate-range{from="2023" to="2023" title="D"}\n',
		] as const;
	const ledger = buildLedger(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify(figures),
			'content/articles/x.md': `---\n${draft}\n---\n::estimate-range{from="2023" to="2023" title="D"}\n`,
			...Object.fromEntries([article('a')]),
		}),
	);
	assert.deepEqual(ledger.articles.get('a')?.figures, ['ours', 'wounded']);
	assert.deepEqual(ledger.articles.get('x')?.figures, ['drafted', 'ours', 'wounded']);
});

test('what is found is listed, checked and numbered like what is named, and drawn with it', () => {
	const ledger = ledgerWith(
		'::estimate-range{figures="wounded" measure="killed" subject="russia" title="D"}',
		'figures: [wounded]\n',
	);
	const article = ledger.articles.get('a');
	assert.ok(article !== undefined);
	assert.deepEqual(article.figures, ['wounded', 'sooner', 'later']);
	assert.deepEqual(article.sources, ['paper-2024-02']);
	assert.deepEqual(ledger.uses.get('sooner'), ['a']);
	assert.deepEqual(
		runChecks(ledger).filter(
			({ place, severity }) => place.path === 'content/articles/a.md' && severity === 'error',
		),
		[],
	);
	const drawn = markedText(firstDrawing('a', ledger));
	for (const amount of ['2,000', '1,000', '3,000']) assert.ok(drawn.includes(amount), amount);
	assert.ok(!drawn.includes('9,000'));
});

test('an axis that a query mixes is reported like one that is named', () => {
	const mixed = [
		...figures,
		people('cases', 'treatment-cases', 5, { unit: 'cases', asOf: '2023' }),
	];
	const ledger = buildLedger(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify(mixed),
			'content/articles/a.md':
				'---\ntitle: A\nsummary: B\npublished: 2024-03-01\nfactsAsOf: 2024-03-01\n---\n::estimate-range{subject="russia" title="D"}\n',
		}),
	);
	assert.deepEqual(runChecks(ledger).filter(({ code }) => code === 'mixed-axis').length, 1);
});
