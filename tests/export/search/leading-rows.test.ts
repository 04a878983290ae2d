import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadingRows } from '../../../src/export/search/leading-rows.ts';
import { searchPages } from '../../../src/export/search/search-pages.ts';
import { ownLedger } from '../../own-ledger.ts';

test('a number leads to the origin that most repeat, and then to its repetitions', () => {
	const ledger = ownLedger();
	const pages = searchPages(ledger);
	const ids = (leadingRows(pages, ledger)['120000'] ?? []).map(
		(row) => pages[row]?.figures[0]?.id ?? '',
	);
	assert.equal(ids[0], 'ru-killed-us-2023-08');
	const repetitions = ids.filter(
		(id) => ledger.figures.get(id)?.record.repeats === 'ru-killed-us-2023-08',
	);
	assert.ok(repetitions.length > 1);
	assert.deepEqual(ids.slice(1, repetitions.length + 1).sort(), repetitions.sort());
});

test('both ends of a range lead to its page', () => {
	const ledger = ownLedger();
	const pages = searchPages(ledger);
	const rows = leadingRows(pages, ledger);
	const row = pages.findIndex(({ figures: [one] }) => one?.id === 'ru-wounded-us-2023-08');
	for (const number of ['170000', '180000']) assert.ok(rows[number]?.includes(row), number);
});
