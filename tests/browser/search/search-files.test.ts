import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningsOf, textFile, wordFile } from '../../../src/browser/search/search-files.ts';

test('a word is looked up in the file of its longest beginning, and in those of longer words', () => {
	const beginnings = ['1', 'k', 'ki', 'kil', 'kill', 'o'];
	assert.deepEqual(beginningsOf('killed', beginnings), ['kill']);
	assert.deepEqual(beginningsOf('ki', beginnings), ['ki', 'kil', 'kill']);
	assert.deepEqual(beginningsOf('kept', beginnings), ['k']);
	assert.deepEqual(beginningsOf('zzz', beginnings), []);
});

test('names of files have only letters that every disk and host takes', () => {
	assert.equal(wordFile('ki'), 'words-ki.json');
	assert.equal(wordFile('заг'), 'words-_437_430_433.json');
	assert.notEqual(wordFile('_437'), wordFile('з'));
});

test('an article has a file of its own, and 25 records share one', () => {
	assert.deepEqual(textFile(1, 2), ['article-1.json', 0]);
	assert.deepEqual(textFile(2, 2), ['records-0.json', 0]);
	assert.deepEqual(textFile(2 + 26, 2), ['records-1.json', 1]);
});
