import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprints } from '../../../src/check/report/fingerprint.ts';
import type { Finding } from '../../../src/ledger/finding.ts';

const finding = (message: string, line: number): Finding => ({
	code: 'duplicate-id',
	severity: 'error',
	place: { path: 'content/articles/b.md', line, column: 9 },
	message,
});
const prints = (...given: readonly Finding[]) => [...fingerprints(given).values()];

test('lines above a finding, and above the place that it names, do not change its fingerprint', () => {
	const [before] = prints(
		finding('The id "paper" is taken: content/articles/a.md:7 has it already.', 7),
	);
	const [after] = prints(
		finding('The id "paper" is taken: content/articles/a.md:70:3 has it already.', 12),
	);
	assert.equal(before, after);
	assert.match(before ?? '', /^[0-9a-f]{32}:1$/);
});

test('another message has another fingerprint, and equal findings differ by their order', () => {
	const [first = '', second = '', third = ''] = prints(
		finding('The id "a" is taken.', 1),
		finding('The id "b" is taken.', 2),
		finding('The id "a" is taken.', 3),
	);
	assert.notEqual(first, second);
	assert.equal(third, first.replace(/:1$/, ':2'));
});
