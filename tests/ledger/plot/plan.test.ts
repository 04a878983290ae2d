import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { plotPlan } from '../../../src/ledger/plot/plan.ts';
import { vocabulary as schema } from '../../../src/record/vocabulary.ts';
import { baseFiles } from '../../check/sites.ts';

const vocabulary = schema.parse(load(baseFiles['content/vocabulary.yaml']));
const messagesOf = (attributes: Readonly<Record<string, string>>) =>
	plotPlan(attributes, vocabulary).faults.map(({ message }) => message);

test('a plot of fields that go together has a plan', () => {
	for (const attributes of [
		{ mark: 'dots', x: 'amount', y: 'subject', colour: 'stage' },
		{ mark: 'bars', x: 'date', y: 'amount', per: 'month' },
		{ mark: 'lines', x: 'date', y: 'amount', colour: 'claimant' },
		{ mark: 'areas', x: 'date', y: 'amount', colour: 'subject', facet: 'subject' },
		{ mark: 'slopes', x: 'year', y: 'amount', by: 'kind' },
		{ mark: 'dots', x: 'killed', y: 'wounded' },
	])
		assert.deepEqual(messagesOf(attributes), [], JSON.stringify(attributes));
});

test('what does not go together is said, each with what to write instead', () => {
	const said: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
		[{ mark: 'dots', x: 'amount', y: 'amount' }, /the amount on both axes/],
		[{ mark: 'dots', x: 'subject', y: 'claimant' }, /no axis of amounts/],
		[{ mark: 'dots', x: 'amount', y: 'date' }, /dates on y/],
		[{ mark: 'lines', x: 'stage', y: 'amount' }, /lines over something other than dates/],
		[{ mark: 'slopes', x: 'date', y: 'amount' }, /slopes over amounts or dates/],
		[{ mark: 'lines', x: 'date', y: 'amount', per: 'month' }, /which only bars over dates/],
		[{ mark: 'bars', x: 'killed', y: 'wounded' }, /bars between two measures/],
		[{ mark: 'dots', x: 'killed', y: 'amount' }, /a measure on one axis only/],
		[{ mark: 'areas', x: 'date', y: 'amount', colour: 'subject' }, /over one another/],
	];
	for (const [attributes, message] of said) {
		const { faults } = plotPlan(attributes, vocabulary);
		assert.equal(faults.length, 1, JSON.stringify(attributes));
		assert.match(faults[0]?.message ?? '', message);
		assert.notEqual(faults[0]?.hint ?? '', '');
	}
});

test('an unknown word is reported with the nearest known one', () => {
	const { faults } = plotPlan({ mark: 'bar', x: 'amount', y: 'subjcet' }, vocabulary);
	assert.deepEqual(
		faults.map(({ message, hint }) => [message, hint]),
		[
			['Unexpected "bar" for "mark" on this plot.', 'Did you mean "bars"?'],
			['Unexpected "subjcet" for "y" on this plot.', 'Did you mean "subject"?'],
		],
	);
});
