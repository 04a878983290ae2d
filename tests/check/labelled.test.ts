import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { disagreements } from '../../src/language/read/agree.ts';
import { readWords } from '../../src/ledger/read/read-words.ts';
import { type Labelled, labels } from './retold/labels.ts';
import { ledgerOf } from './repetition-site.ts';

const vocabulary = readFileSync(new URL('./retold/vocabulary.yaml', import.meta.url), 'utf8');

/** The parts in which a label differs, each once, in the order of the alphabet. */
function judged([record, label, , fields = []]: Labelled): string {
	const ledger = ledgerOf(
		{ origin: [`says: ${JSON.stringify(record)}`, ...fields], again: ['amount: 1'] },
		{ vocabulary },
	);
	const figure = ledger.figures.get('origin')?.record;
	assert.ok(figure?.says !== undefined, record);
	const found = disagreements(label, figure, ledger.vocabulary, {
		own: readWords(figure.says, ledger.vocabulary).parsed,
	});
	return [...new Set(found.map(({ part }) => part))].sort().join(' ');
}

for (const row of labels) {
	const [record, label, expected] = row;
	test(`the label "${label}" of "${record}" differs in ${expected === '' ? 'nothing' : expected}`, () => {
		assert.equal(judged(row), expected);
	});
}

test('at least 100 labels are judged', () => {
	assert.ok(labels.length >= 100);
});
