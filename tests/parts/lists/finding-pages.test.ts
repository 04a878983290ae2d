import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../src/ledger/finding.ts';
import { findingPages } from '../../../src/parts/lists/finding-pages.ts';

const findings = (path: string, count: number): readonly Finding[] =>
	Array.from({ length: count }, (_, index) => ({
		code: 'bare-number',
		severity: 'note',
		place: { path, line: index + 1, column: 1 },
		message: 'A number.',
	}));

test('findings are in pages of 200, by file, and none is lost', () => {
	const all = [...findings('a', 150), ...findings('b', 40), ...findings('c', 450)];
	const pages = findingPages(all);
	assert.deepEqual(
		pages.map(({ items }) => items.map(({ path, findings: own }) => `${path} ${own.length}`)),
		[['a 150', 'b 40'], ['c 200'], ['c 200'], ['c 50']],
	);
	assert.deepEqual(
		pages.flatMap(({ items }) => items.flatMap(({ findings: own }) => own)),
		all,
	);
	assert.equal(findingPages([]).length, 1);
});
