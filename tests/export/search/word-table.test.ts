import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupWords, wordFileOf } from '../../../src/export/search/word-files.ts';
import { invert, type TablePage, wordTable } from '../../../src/export/search/word-table.ts';

const page = (words: Readonly<Record<string, number>>): TablePage => ({
	words: new Map(Object.entries(words)),
});
const pages = [
	page({ killed: 3, offer: 1 }),
	page({ killed: 1, kilometres: 2, kept: 1 }),
	page({ killed: 2, '120000': 8, offer: 1 }),
];
const filesOf = (table: ReturnType<typeof wordTable>, most: number) => {
	const inverted = invert(table);
	return groupWords(inverted, most).map((group) => [
		group.beginning,
		wordFileOf(group, inverted, { '120000': [2, 0] }),
	]);
};

test('words are sorted, each with its pages as steps from one to the next and weights', () => {
	assert.deepEqual(filesOf(wordTable(pages, undefined), 100), [
		['1', { words: [['120000', [2, 8]]], leading: [['120000', [2, 0]]] }],
		[
			'k',
			{
				words: [
					['kept', [1, 1]],
					['killed', [0, 3, 1, 1, 1, 2]],
					['kilometres', [1, 2]],
				],
				leading: [],
			},
		],
		['o', { words: [['offer', [0, 1, 2, 1]]], leading: [] }],
	]);
});

test('a file with too many pages of words is divided by the next letter', () => {
	const groups = groupWords(invert(wordTable(pages, undefined)), 4).map(
		({ beginning }) => beginning,
	);
	assert.deepEqual(groups, ['1', 'ke', 'ki', 'o']);
	assert.deepEqual(
		groupWords(invert(wordTable([page({ ki: 1, kil: 1, kim: 1 })], undefined)), 2).map(
			({ beginning, to, from }) => [beginning, to - from],
		),
		[
			['ki', 1],
			['kil', 1],
			['kim', 1],
		],
	);
});

test('pages that an earlier table has give the same files, in any order, without words that are gone', () => {
	const earlier = wordTable(pages, undefined);
	const [first, second, third] = pages;
	assert.ok(first !== undefined && second !== undefined && third !== undefined);
	for (const [fresh, kept] of [
		[pages, [0, 1, 2]],
		[
			[third, second],
			[2, 1],
		],
		[
			[first, page({ wounded: 1 }), third],
			[0, page({ wounded: 1 }), 2],
		],
	] as const)
		assert.deepEqual(filesOf(wordTable(kept, earlier), 4), filesOf(wordTable(fresh, undefined), 4));
	assert.deepEqual(invert(wordTable([0], earlier)).words, ['killed', 'offer']);
});
