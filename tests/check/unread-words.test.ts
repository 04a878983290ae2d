import assert from 'node:assert/strict';
import { test } from 'node:test';
import { driftsOf, ledgerOf } from './repetition-site.ts';

/** The errors of a figure that is recorded only by its words. */
function unread(says: string, ...fields: readonly string[]): readonly string[] {
	const ledger = ledgerOf({
		origin: [`says: ${JSON.stringify(says)}`, ...fields],
		again: ['says: 5 Ukrainian soldiers killed'],
	});
	return driftsOf(ledger)
		.filter(({ place }) => place.line < 20)
		.map(
			({ code, place, message, hint }) =>
				`${place.line}:${place.column}  ${code}  ${message}\n${hint}`,
		);
}

const cases: readonly (readonly [
	part: string,
	says: string,
	message: string,
	...fields: string[],
])[] = [
	[
		'amount',
		'many Ukrainian soldiers killed',
		'do not say how much it is, and "amount" is not given.\nAdd "amount:" to this figure, or quote more of the source\'s words.',
	],
	[
		'amount',
		'several thousand Ukrainian soldiers killed',
		'do not say how much it is, and "amount" is not given.\nAdd "amount:" to this figure, or quote more of the source\'s words.',
	],
	[
		'measure',
		'close to 70,000 Ukrainian soldiers',
		'do not say what is counted, and "measure" is not given.\nAdd "measure:" to this figure, or quote more of the source\'s words.',
		'unit: people',
	],
	[
		'subject',
		'close to 70,000 soldiers killed',
		'do not say whose it is, and "subject" is not given.\nAdd "subject:" to this figure, or quote more of the source\'s words.',
	],
	[
		'subject, where a country is a place',
		'close to 70,000 soldiers killed in Ukraine',
		'do not say whose it is, and "subject" is not given.\nAdd "subject:" to this figure, or quote more of the source\'s words.',
	],
	[
		'unit',
		'about 60 billion in aid for Ukraine',
		'do not say in which unit, and "unit" is not given.\nAdd "unit:" to this figure, or quote more of the source\'s words.',
	],
	[
		'qualifier',
		'Ukrainian soldiers killed',
		'do not say how the amount is bounded, and "qualifier" is not given.\nAdd "qualifier:" to this figure, or quote more of the source\'s words.',
		'amount: 70000',
	],
	[
		'amount, where there are two',
		'70,000 Ukrainian soldiers killed and 120,000 wounded',
		'state more than one amount.\nQuote only the words about one of them; the other is a figure of its own.',
	],
];
for (const [part, says, message, ...fields] of cases) {
	test(`unread: ${part} of "${says}"`, () => {
		assert.deepEqual(unread(says, ...fields), [
			`11:11  unread-words  The words "${says}" ${message}`,
		]);
	});
}

test('words that lack several parts are reported for each', () => {
	assert.deepEqual(
		unread('close to 70,000').map((one) => /do not say (.+),/.exec(one)?.[1]),
		['whose it is', 'what is counted', 'in which unit'],
	);
});

test('what a field gives, the words need not say', () => {
	assert.deepEqual(unread('close to 70,000', 'subject: ukraine', 'measure: killed'), []);
});

test('a repetition takes from its origin what its words leave out', () => {
	assert.deepEqual(
		driftsOf(
			ledgerOf({
				origin: ['says: close to 70,000 Ukrainian soldiers killed'],
				again: ['says: nearly 70,000'],
			}),
		),
		[],
	);
});

test('what a repetition cannot take from its origin is unread', () => {
	assert.deepEqual(
		driftsOf(
			ledgerOf({
				origin: ['says: close to 70,000 Ukrainian soldiers killed'],
				again: ['says: many'],
			}),
		).map(({ code, place }) => [code, place.line, place.column]),
		[['unread-words', 40, 11]],
	);
});
