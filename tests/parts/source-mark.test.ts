import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceReference } from '../../src/parts/names.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { sample } from '../export/charts-of.ts';
import { markedText } from '../charts/words.ts';

const { ledger } = sample();
const article = [...ledger.articles.values()][0] ?? assert.fail();
const inStyle = (style: string): Ledger => ({
	...ledger,
	site: { ...ledger.site, citations: { style } },
});

test('a source behind a claim or an event has its number, or who printed it and when where the list has no numbers', () => {
	const [id = ''] = article.sources;
	assert.equal(markedText(sourceReference(id, article, ledger)), '1');
	assert.equal(markedText(sourceReference(id, article, inStyle('vancouver'))), '1');
	assert.match(markedText(sourceReference(id, article, inStyle('author-date'))), /^\([^()]+, \d/);
});
