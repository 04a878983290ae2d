import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misreadIn } from '../../../src/ledger/read/misread-yaml.ts';

const findings = (text: string): readonly string[] =>
	misreadIn(text, { path: 'a.yaml', linesBefore: 0 }).map(
		({ place, message, hint }) => `${place.line}:${place.column}  ${message} ${hint ?? ''}`,
	);

test('a text that a comment cuts off is reported with the lost words', () => {
	assert.deepEqual(findings('a: 1\ntitle: The #1 claim'), [
		'2:8  The value ends before "#1 claim": after a space, "#" starts a comment. Put quotes around the whole value: "The #1 claim", or put the comment on its own line.',
	]);
	assert.equal(findings('- says: at least # as they put it').length, 1);
	assert.equal(findings('- The #1 claim').length, 1);
});

test('an amount with three decimals is questioned', () => {
	assert.deepEqual(findings('  amount: 120.000'), [
		'1:11  Unexpected "120.000" in "amount": it is 120 here, but looks like 120,000. Write 120000, or 120.0000 where 120 is meant.',
	]);
	assert.equal(findings('amount: {low: 170.000, high: 180.000}').length, 2);
});

test('values that YAML reads as intended have no finding', () => {
	for (const text of [
		'title: "The #1 claim"',
		"title: 'The #1 claim'",
		'# title: The #1 claim',
		'colour: ru # the token',
		'amount: 120000 # from the table',
		'amount: 95.342e9',
		'amount: 0.125',
		'amount: 61.37',
		'URL: https://example.org/a#b',
		'summary: >\n  The #1 claim\n  of many',
		'text: |-\n  The #1 claim',
		'rate: 1.085',
	])
		assert.deepEqual(findings(text), [], text);
});
