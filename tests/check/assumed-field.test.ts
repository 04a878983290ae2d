import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runChecks } from '../../src/check/run-checks.ts';
import { ledgerOf } from './repetition-site.ts';

const killed = [
	'subject: russia',
	'population: military',
	'measure: killed',
	'amount: 120000',
	'unit: people',
	'qualifier: at-most',
];
const aid = [
	'subject: united-states',
	'measure: aid',
	'stage: passed-one-chamber',
	'amount: 95e9',
	'unit: USD',
	'basis: nominal',
	'qualifier: exact',
];
const at = ['amount: 120000', 'qualifier: at-most'];

function notesOf(origin: readonly string[], again: readonly string[]): readonly string[] {
	return runChecks(ledgerOf({ origin, again }))
		.filter(({ code }) => code === 'assumed-field')
		.map(({ severity, message }) => `${severity}: ${message}`);
}

const cases: readonly {
	readonly what: string;
	readonly origin: readonly string[];
	readonly again: readonly string[];
	readonly notes: readonly string[];
}[] = [
	{ what: 'no words', origin: killed, again: at, notes: [] },
	{
		what: 'words that name all',
		origin: killed,
		again: ['says: as many as 120,000 Russian troops killed'],
		notes: [],
	},
	{
		what: 'words that name no subject and no population',
		origin: killed,
		again: ['says: as many as 120,000 killed'],
		notes: [
			'note: "as many as 120,000 killed" names no subject: "Russia" is assumed from "origin".',
			'note: "as many as 120,000 killed" names no population: "military" is assumed from "origin".',
		],
	},
	{
		what: 'fields for what its words leave out',
		origin: killed,
		again: ['subject: russia', 'population: military', 'says: as many as 120,000 killed'],
		notes: [],
	},
	{
		what: 'quoted words that name another subject',
		origin: killed,
		again: [...at, 'quoted: as many as 120,000 Ukrainian soldiers killed'],
		notes: [
			'note: "as many as 120,000 Ukrainian soldiers killed" names the subject "Ukraine": "Russia" is assumed from "origin".',
		],
	},
	{
		what: 'words that name another subject, which is drift',
		origin: killed,
		again: ['says: as many as 120,000 Ukrainian soldiers killed'],
		notes: [],
	},
	{
		what: 'a country in capitals and no stage',
		origin: aid,
		again: ['says: $95 billion in US aid'],
		notes: [
			'note: "$95 billion in US aid" names no stage: "passed by one chamber" is assumed from "origin".',
		],
	},
	{
		what: 'a stage that its words name',
		origin: aid,
		again: ['says: "$95 billion in US aid, passed by the Senate"'],
		notes: [],
	},
	{
		what: 'a verb of another stage, which is drift',
		origin: aid,
		again: ['says: the US has sent $95 billion in aid'],
		notes: [],
	},
	{
		what: 'a place that its words name',
		origin: [...killed, 'place: Bakhmut'],
		again: ['says: as many as 120,000 Russian soldiers killed in Bakhmut'],
		notes: [],
	},
	{
		what: 'a place that its words leave out',
		origin: [...killed, 'place: Bakhmut'],
		again: ['says: as many as 120,000 Russian soldiers killed'],
		notes: [
			'note: "as many as 120,000 Russian soldiers killed" names no place: "Bakhmut" is assumed from "origin".',
		],
	},
	{
		what: 'the claimant in other words',
		origin: killed,
		again: ['says: "as many as 120,000 Russian soldiers killed, American officials said"'],
		notes: [],
	},
	{
		what: 'somebody else who said it',
		origin: killed,
		again: ['says: "as many as 120,000 Russian soldiers killed, according to Kyiv"'],
		notes: [
			'note: "as many as 120,000 Russian soldiers killed, according to Kyiv" names no claimant: "US officials" is assumed from "origin".',
		],
	},
	{
		what: 'no claimant although the words of the origin name one',
		origin: [
			...killed,
			'quoted: US officials put it at as many as 120,000 Russian soldiers killed',
		],
		again: ['says: as many as 120,000 Russian soldiers killed'],
		notes: [
			'note: "as many as 120,000 Russian soldiers killed" names no claimant: "US officials" is assumed from "origin".',
		],
	},
];
for (const { what, origin, again, notes } of cases)
	test(`a repetition with ${what} has ${notes.length === 0 ? 'no note' : 'notes'}`, () => {
		assert.deepEqual(notesOf(origin, again), notes);
	});
