import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StatedFigure } from '../../../src/language/sayable.ts';
import { formatFigure, formatStatement } from '../../../src/language/write/format.ts';
import type { Vocabulary } from '../../../src/record/vocabulary.ts';

const vocabulary: Vocabulary = {
	subjects: {
		norway: { label: 'Norway', adjective: 'Norwegian', moneyRole: 'giver' },
		union: { label: 'European Union', moneyRole: 'giver' },
		senate: { label: 'US Senate' },
		ukraine: { label: 'Ukraine', adjective: 'Ukrainian', moneyRole: 'recipient' },
		netherlands: { label: 'Netherlands', adjective: 'Dutch', moneyRole: 'recipient' },
		fund: { label: 'Fund' },
	},
	populations: {
		military: { label: 'military', people: 'soldiers', person: 'soldier' },
		civilian: { label: 'civilian', people: 'civilians' },
	},
	measures: {
		killed: { label: 'killed', definition: 'Dead.' },
		lost: {
			label: 'losses (undefined)',
			definition: 'Not said.',
			behind: '“lost”',
			called: { military: 'troops' },
		},
		casualties: { label: 'casualties', singular: 'casualty', definition: 'Dead or wounded.' },
		aid: { label: 'aid', definition: 'Given.', implied: true },
		loans: { label: 'loans', definition: 'Lent.' },
		share: { label: 'aid as a share of GDP', definition: 'A share.', behind: 'of GDP in aid' },
		answers: { label: 'share of answers', definition: 'A share.' },
	},
	stages: {
		enacted: { label: 'enacted', definition: 'Law.' },
		passed: {
			label: 'passed by one chamber',
			definition: 'No law yet.',
			sentence: 'in a bill passed by only one chamber',
			sentenceBy: 'in a bill passed only by {claimant}',
		},
	},
	kinds: {
		military: { label: 'military', words: ['military'] },
		mixed: { label: 'mixed' },
	},
	units: {
		people: { kind: 'count', label: 'people', singular: 'person' },
		USD: { kind: 'money', label: 'US dollars', symbol: '$' },
		percent: { kind: 'share', label: 'per cent' },
		wells: { kind: 'count', label: 'wells', singular: 'well' },
		'per-100k': { kind: 'rate', base: 100_000, label: 'per 100,000 people' },
	},
	names: {
		'European Union': 'the European Union',
		'US Senate': 'the US Senate',
		Netherlands: 'the Netherlands',
	},
};
const claimant = { name: 'US Senate' };
const people = (fields: Partial<StatedFigure>): string =>
	formatFigure(
		{
			amount: 120_000,
			qualifier: 'exact',
			unit: 'people',
			measure: 'killed',
			subject: 'ukraine',
			population: 'military',
			...fields,
		},
		vocabulary,
	);
const sum = (fields: Partial<StatedFigure>): StatedFigure => ({
	amount: 60e9,
	qualifier: 'exact',
	unit: 'USD',
	measure: 'aid',
	subject: 'ukraine',
	claimant,
	...fields,
});
const money = (fields: Partial<StatedFigure>): string => formatFigure(sum(fields), vocabulary);

test('one person is a soldier, and one casualty a casualty', () => {
	assert.equal(people({ amount: 1 }), '1 Ukrainian soldier killed');
	assert.equal(people({ amount: 1, measure: 'casualties' }), '1 Ukrainian casualty');
	assert.equal(people({ amount: 2 }), '2 Ukrainian soldiers killed');
});

test('a population without a word for one of its people is called by that of the unit', () => {
	assert.equal(people({ amount: 1, population: 'civilian' }), '1 Ukrainian person killed');
	assert.equal(people({ amount: 1, population: undefined }), '1 Ukrainian person killed');
});

test('a range whose ends are equal is one number, and one of one is singular', () => {
	assert.equal(
		people({ amount: { low: 1, high: 1 }, qualifier: 'range' }),
		'1 Ukrainian soldier killed',
	);
});

test('a measure adds its own words after the people, and may rename a population', () => {
	assert.equal(people({ measure: 'lost' }), '120,000 Ukrainian troops “lost”');
	assert.equal(
		people({ measure: 'lost', population: 'civilian' }),
		'120,000 Ukrainian civilians “lost”',
	);
	assert.equal(
		people({ measure: 'lost', population: undefined }),
		'120,000 Ukrainian people “lost”',
	);
});

test('a range names a unit once, behind its second end, and repeats a symbol', () => {
	const range = { amount: { low: 250, high: 410 }, qualifier: 'range' } as const;
	const other = { ...range, population: undefined, measure: 'answers' };
	assert.equal(people({ ...other, unit: 'wells' }), '250 to 410 wells (share of answers)');
	assert.equal(
		people({ ...other, unit: 'per-100k' }),
		'250 to 410 share of answers per 100,000 people',
	);
	assert.equal(people({ ...other, unit: 'percent' }), '250% to 410% (share of answers)');
	assert.equal(money(range), '$250 to $410 for Ukraine');
});

test('an order of magnitude has its “of”', () => {
	assert.equal(
		people({ amount: 1e4, qualifier: 'order' }),
		'tens of thousands of Ukrainian soldiers killed',
	);
});

test('a share names its whole after the number, or in parentheses', () => {
	const share = { amount: 1.7, unit: 'percent', population: undefined };
	assert.equal(people({ ...share, measure: 'share' }), '1.7% of GDP in aid');
	assert.equal(people({ ...share, measure: 'answers' }), '1.7% (share of answers)');
});

test('money of a giver is its aid: by its adjective, or “from” its name within a sentence', () => {
	assert.equal(money({ subject: 'norway' }), '$60 billion in Norwegian aid');
	assert.equal(money({ subject: 'union' }), '$60 billion in aid from the European Union');
	assert.equal(
		money({ subject: 'norway', kind: 'military' }),
		'$60 billion in Norwegian military aid',
	);
});

test('money of a recipient is “for” it, and says what it is where that is not implied', () => {
	assert.equal(money({}), '$60 billion for Ukraine');
	assert.equal(money({ subject: 'netherlands' }), '$60 billion for the Netherlands');
	assert.equal(money({ kind: 'mixed' }), '$60 billion for Ukraine');
	assert.equal(money({ kind: 'military' }), '$60 billion in military aid for Ukraine');
	assert.equal(money({ measure: 'loans' }), '$60 billion in loans for Ukraine');
});

test('money of a subject that neither gives nor receives is not said to be anyone’s', () => {
	assert.equal(money({ subject: 'fund' }), '$60 billion in aid');
});

test('a sum with a purpose says what it is for, in place of who it is for', () => {
	assert.equal(money({ purpose: 'weapons', kind: 'military' }), '$60 billion for weapons');
	assert.equal(
		money({ purpose: 'restocking US stores', subject: 'norway' }),
		'$60 billion for restocking US stores',
	);
	assert.equal(money({ purpose: 'weapons', measure: 'loans' }), '$60 billion in loans for weapons');
});

test('a stage has its sentence; one that the claimant reached by itself names it', () => {
	const passed = sum({ stage: 'passed' });
	assert.equal(
		formatStatement({ ...passed, claimant: { name: 'White House' } }, vocabulary),
		'$60 billion for Ukraine, in a bill passed by only one chamber',
	);
	assert.equal(
		formatStatement(passed, vocabulary),
		'$60 billion for Ukraine, in a bill passed only by the US Senate',
	);
	assert.equal(
		formatStatement({ ...passed, stage: 'enacted' }, vocabulary),
		'$60 billion for Ukraine, enacted',
	);
	assert.equal(formatStatement(sum({}), vocabulary), '$60 billion for Ukraine');
});
