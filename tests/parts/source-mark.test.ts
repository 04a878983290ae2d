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

test('the source of a claim or an event has its number, or its publication and year if the list has no numbers', () => {
	const [id = ''] = article.sources;
	assert.equal(markedText(sourceReference(id, article, ledger)), '1');
	assert.equal(markedText(sourceReference(id, article, inStyle('vancouver'))), '1');
	assert.match(markedText(sourceReference(id, article, inStyle('author-date'))), /^\([^()]+, \d/);
});
