import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { statusOf } from '../../../src/ledger/ask/status.ts';
import { article, contentOf, frontmatter } from '../../content.ts';

/**
 * How many of two figures are traced: one from a newspaper, and a repetition in a magazine that was
 * seen in this way.
 */
function tracedWith(seen: string): number {
	const yaml =
		frontmatter.replace(
			'figures:\n',
			`  - {id: magazine, type: article-magazine, title: A report, container-title: The Magazine, issued: 2024-01, ${seen}}\nfigures:\n`,
		) +
		'  - {id: told, repeats: ua-killed, amount: 70000, qualifier: near-below, source: magazine}\n';
	const ledger = buildLedger(contentOf({ 'content/articles/one.md': article('', yaml) }));
	const one = ledger.articles.get('one');
	assert.ok(one, JSON.stringify(ledger.findings));
	return statusOf(one, ledger).traced;
}

test('a figure is traced through sources that were seen, or are known through one that was', () => {
	assert.equal(tracedWith('seen: direct'), 2);
	assert.equal(tracedWith('seen: secondary, via: [paper]'), 2);
});

test('a source that was looked for and not found breaks the trace', () => {
	assert.equal(tracedWith('seen: not-found, via: [paper]'), 1);
});
