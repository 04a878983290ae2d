import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords } from '../../../src/ledger/text/count-words.ts';
import { readPandocCitations } from '../../../src/ledger/text/cite/pandoc-nodes.ts';
import { restoreDirectives } from '../../../src/ledger/text/directives.ts';
import { parseMarkdown } from '../../../src/ledger/text/markdown.ts';

function countIn(text: string, isMdx = false): number {
	const tree = parseMarkdown(text, isMdx);
	restoreDirectives(tree, text);
	readPandocCitations(tree, text);
	return countWords(tree);
}

test('the last word of a block and the first of the next are two words', () => {
	assert.equal(countIn('# The dead\n\nNobody knows.\n\n- One\n- Two\n'), 6);
	assert.equal(countIn('| Side | Dead |\n|---|---|\n| One | Many |\n'), 4);
	assert.equal(countIn('One line\\\nand another'), 4);
});

test('marks within a word do not split it, and a dash alone is no word', () => {
	assert.equal(countIn('The *un*known – **many** of them'), 5);
});

test('imports, expressions, comments and elements without text are not read', () => {
	const text =
		"import Chart from './chart.astro';\nexport const all = ['a', 'b'];\n\nTwo words {/* a long comment */}\n\n<Waffle figures=\"one two\" title=\"No text\" />\n\n<Box>\n\nInside it.\n\n</Box>\n";
	assert.equal(countIn(text, true), 4);
	assert.equal(countIn('Two words <!-- and a comment -->\n\n<!-- another comment -->\n'), 2);
});

test('the words of a figure and of a term are read, and the ids of sources are not', () => {
	assert.equal(
		countIn(':fig[as many as 120,000]{#a} fell :cite[the-paper; other]{at="page 3"}.'),
		5,
	);
	assert.equal(countIn('They say :fig{#a} fell [@the-paper, page 3].'), 4);
	assert.equal(countIn('A :term[ceiling]{#at-most} at 10:30.'), 4);
});

test('an image is not read, and code is', () => {
	assert.equal(countIn('See ![a long description](a.png) and `two words`.'), 4);
});

test('a text without words has none', () => {
	assert.equal(countIn(''), 0);
	assert.equal(countIn('---\n'), 0);
});
