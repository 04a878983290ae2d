import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeClaimsMatrix } from '../../../src/charts/claims/layout.ts';
import type { ClaimsMatrix, Voice } from '../../../src/charts/claims/matrix.ts';
import { talliesOf } from '../../../src/charts/claims/tally.ts';

const voice = (id: string, stance: Voice['stance']): Voice => ({
	id,
	stance,
	word: stance === 'denies' ? 'Denied by' : 'Said by',
	who: 'a source',
});
const denial = voice('denial', 'denies');
const rowOf = (id: string, index: number) => ({
	id,
	says: `Claim ${id}.`,
	cells: [[voice(id, 'asserts')], index < 2 ? [denial] : []],
});
const matrix = (ids: readonly string[]): ClaimsMatrix => ({
	columns: ['Unnamed', 'Named'],
	all: 'All statements, each counted once',
	rows: ids.map(rowOf),
});

test('the statements of a column are counted by stance, each once', () => {
	assert.deepEqual(talliesOf(matrix(['a', 'b', 'c', 'd', 'e'])), [
		[{ stance: 'asserts', word: 'Said by', count: 5 }],
		[{ stance: 'denies', word: 'Denied by', count: 1 }],
	]);
});

test('a word that introduces a speaker has no colon in the counts and the key', () => {
	const { columns, all, rows } = matrix(['a', 'b', 'c', 'd', 'e']);
	const led: ClaimsMatrix = {
		columns,
		all,
		rows: rows.map(({ cells, ...row }) => ({
			...row,
			cells: cells.map((voices) => voices.map((one) => ({ ...one, word: `${one.word}:` }))),
		})),
	};
	assert.deepEqual(
		talliesOf(led).map(([first]) => first?.word),
		['Said by', 'Denied by'],
	);
	const labels = placeClaimsMatrix(led, 704).boxes.filter(({ of }) => of === 'label');
	assert.deepEqual(
		labels.map(({ text }) => text).filter((text) => text.endsWith(' by')),
		['Said by', 'Denied by'],
	);
});

test('a few rows have no count', () => {
	assert.deepEqual(talliesOf(matrix(['a', 'b', 'c', 'd'])), []);
});

test('the counts are above the first claim of a wide drawing', () => {
	const { boxes } = placeClaimsMatrix(matrix(['a', 'b', 'c', 'd', 'e']), 704);
	const label = (text: string) =>
		boxes.find((box) => box.of === 'label' && box.text.startsWith(text)) ?? assert.fail(text);
	assert.ok(label('All statements').bottom < label('Claim a.').top);
	assert.equal(label('5').top, label('1').top);
	assert.ok(label('5').left < label('1').left);
});
