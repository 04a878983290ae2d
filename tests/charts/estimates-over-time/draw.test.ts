import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { baseFiles, type Fields, people } from '../../check/sites.ts';
import { contentOf } from '../../content.ts';
import { directive, firstDrawing } from '../first-drawing.ts';
import { markedText } from '../words.ts';

function drawn(
	kind: 'estimates-over-time' | 'estimate-range',
	figures: readonly Fields[],
	attributes: Readonly<Record<string, unknown>>,
): Element {
	const article = `---\ntitle: A\nsummary: B\npublished: 2025-01-01\nfactsAsOf: 2025-01-01\n---\n${directive(kind, attributes)}`;
	const ledger = buildLedger(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify(figures),
			'content/articles/a.md': article,
		}),
	);
	return firstDrawing('a', ledger);
}

const moving = [
	people('one', 'killed', 1000, { asOf: '2023-01-05' }),
	people(
		'two',
		'killed',
		{ low: 2000, high: 3000 },
		{ asOf: '2023-03', qualifier: 'range', methodBreak: 'from here on with the missing' },
	),
	people('ours', 'killed', 500, { asOf: '2023-02', subject: 'ukraine' }),
];

test('the subtitle says what is counted, of which dates, and for how long a line holds', () => {
	const words = markedText(
		drawn('estimates-over-time', moving, { measure: 'killed', title: 'T', gap: 1 }),
	);
	assert.match(
		words,
		/Soldiers, as stated, by the date each figure describes, 5 January 2023 to March 2023\. Each figure holds until the same claimant gives another, for up to 1 month; a band shows a stated range\./,
	);
});

test('the table has the publication date of a figure apart from its date, and the change of a claimant’s method', () => {
	const words = markedText(drawn('estimates-over-time', moving, { measure: 'killed', title: 'T' }));
	assert.ok(
		words.includes('MeasureSubjectAmountAs ofPublishedClaimantEvidenceChange of methodSource'),
		words,
	);
	assert.match(words, /2,000 to 3,000Mar 2023[^,]*2024/);
	assert.match(
		words,
		/Russia, 5 Jan 2023|An office · Russia: 5 Jan 2023, 1,000; Mar 2023, 2,000 to 3,000 \(change of method: from here on with the missing\)/,
	);
});

test('a count from another start date is a line of its own', () => {
	const words = markedText(
		drawn(
			'estimates-over-time',
			[
				...moving.slice(0, 1),
				people('winter', 'killed', 200, { asOf: '2023-05', since: '2022-12' }),
			],
			{ measure: 'killed', title: 'T' },
		),
	);
	assert.match(words, /An office: 5 Jan 2023, 1,000\. An office · since Dec 2022: May 2023, 200/);
});

test('the lanes of a range say how they are sorted', () => {
	const subtitle = (...ids: readonly string[]) =>
		markedText(drawn('estimate-range', moving, { figures: ids, title: 'T' }));
	assert.match(subtitle('one', 'ours', 'two'), /Oldest first\./);
	assert.match(subtitle('two', 'one', 'ours'), /Sorted by lower bound, highest first\./);
	assert.match(subtitle('ours', 'one', 'two'), /Sorted by lower bound, lowest first\./);
	assert.match(subtitle('one', 'two', 'ours'), /Sorted by claimant\./);
});
