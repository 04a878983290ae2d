import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { budgets } from './retold/budgets.ts';
import { disasters } from './retold/disasters.ts';
import { economics } from './retold/economics.ts';
import { elections } from './retold/elections.ts';
import { health } from './retold/health.ts';
import type { Retelling } from './retold/retelling.ts';
import { oneInQuick } from '../sample.ts';
import { driftsOf, ledgerOf } from './repetition-site.ts';

const vocabulary = readFileSync(new URL('./retold/vocabulary.yaml', import.meta.url), 'utf8');

/** The codes of errors, each once, in the order of the alphabet. */
function judged([origin, again, , fields = [], own = []]: Retelling): string {
	const says = (words: string) => `says: ${JSON.stringify(words)}`;
	const errors = driftsOf(
		ledgerOf({ origin: [says(origin), ...fields], again: [says(again), ...own] }, { vocabulary }),
	).filter(({ severity }) => severity === 'error');
	return [...new Set(errors.map(({ code }) => code))].sort().join(' ');
}

const all = [...disasters, ...health, ...elections, ...budgets, ...economics];

for (const row of oneInQuick(5, all)) {
	const [origin, again, expected] = row;
	test(`"${again}" of "${origin}" gives ${expected === '' ? 'no error' : expected}`, () => {
		assert.equal(judged(row), expected);
	});
}

test('at least 120 repetitions are judged', () => {
	assert.ok(all.length >= 120);
});
