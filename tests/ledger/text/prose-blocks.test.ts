import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPandocCitations } from '../../../src/ledger/text/cite/pandoc-nodes.ts';
import { restoreDirectives } from '../../../src/ledger/text/directives.ts';
import { parseMarkdown } from '../../../src/ledger/text/markdown.ts';
import { bareNumbersIn, proseBlocks } from '../../../src/ledger/text/prose-blocks.ts';
import { localeOf } from '../../../src/language/languages.ts';
import { siteVocabulary } from '../../language/site-vocabulary.ts';
import { slowTest } from '../../sample.ts';

const parsed = (text: string, isMdx: boolean) => {
	const tree = parseMarkdown(text, isMdx);
	restoreDirectives(tree, text);
	readPandocCitations(tree, text);
	return tree;
};
/** The blocks of a text, with `#` for everything that is not prose. */
const blocks = (text: string, isMdx = false) =>
	proseBlocks(parsed(text, isMdx)).map((block) => block.text.replaceAll(/[\uFFFC\uFFF9]/g, '#'));
/** The numbers found in a text, as "line:column text". */
const found = (text: string, isMdx = false) =>
	bareNumbersIn(parsed(text, isMdx), text, localeOf('en', siteVocabulary)).map(
		(one) => `${one.line}:${one.column} ${one.text}`,
	);

test('the pieces of a paragraph are joined, whatever they are set in', () => {
	assert.deepEqual(
		blocks('some *seven*ty **thou**sand [and *more*](https://example.org) ~~here~~'),
		['some seventy thousand and more here'],
	);
	assert.deepEqual(found('a\n\nsome *seven*ty **thou**sand'), ['3:7 seventy thousand']);
	assert.deepEqual(found('A <b>95 <i>billion</i></b> one', true), ['1:6 95 billion']);
});

test('code, directives, images and addresses become one placeholder, so that the words around them do not join', () => {
	assert.deepEqual(
		blocks(
			'12`x`0 :fig[70,000]{#a}, :plain[5,000]{why="x"}.:cite[b] <https://example.org/120000> at 10:30',
		),
		['12#0 #, #.# # at 10:30'],
	);
	assert.deepEqual(blocks('a {count} <Chain figure="x"/> b', true), ['a # # b']);
	assert.deepEqual(blocks('a {5000000} and {"120,000"} b', true), ['a 5000000 and 120,000 b']);
	assert.deepEqual(found(':fig[100,000]{#a}–120,000 and 30,000:cite[b]'), ['1:31 30,000']);
});

slowTest('tags of HTML leave no trace, and the text between them is read', () => {
	assert.deepEqual(blocks('a <b>120,000</b> soldiers'), ['a 120,000 soldiers']);
	assert.deepEqual(blocks('<p>120,000 <i>soldiers</i><!-- 5 --></p>'), ['120,000 soldiers']);
	assert.deepEqual(blocks('a <b>120,000</b> soldiers', true), ['a 120,000 soldiers']);
	assert.deepEqual(blocks('{120000}', true), ['120000']);
});

test('a citation as Pandoc writes it is no prose', () => {
	assert.deepEqual(blocks('a [@x, page 1] b [@y; @z]'), ['a  # b  # #']);
	assert.deepEqual(found('a [see @x, p. 12, with 5,000 dead]'), ['1:3 5,000']);
	assert.deepEqual(found('As many [@x, paragraph 12]\nas 120,000'), ['2:4 120,000']);
});

test('headings, lists, quotes, tables, notes, captions and alternative texts are blocks of their own', () => {
	const text =
		'# The 22 soldiers\n\n- a\n  1. 70,000\n\n> 80,000\n\n| x | 3 killed |\n|---|---|\n| 61% | y |\n\n![4 dead](a.png)\n\n::note[$5]\n\nz[^1]\n\n[^1]: 90,000\n';
	assert.deepEqual(found(text), [
		'1:7 22',
		'4:6 70,000',
		'6:3 80,000',
		'8:7 3',
		'10:3 61%',
		'12:1 4',
		'14:8 $5',
		'18:7 90,000',
	]);
	assert.deepEqual(found('<Note>\n\n1,000,000 shells\n\n</Note>', true), ['3:1 1,000,000']);
});

test('the number of a heading is blanked, a number that a heading is about is not', () => {
	assert.deepEqual(blocks('# 2. The offer\n\n## 3.1 Method\n\n## 22 Soldiers\n\n## 3.1 million'), [
		'   The offer',
		'    Method',
		'22 Soldiers',
		'3.1 million',
	]);
});

test('a place is found after escapes, entities and line starts', () => {
	assert.deepEqual(found('> \\*a&nbsp;b\\*\n> c \\$95&nbsp;billion'), ['2:5 $95\u00a0billion']);
	assert.deepEqual(found('- a &amp; b\n  c 120,000\n  d'), ['2:5 120,000']);
});
