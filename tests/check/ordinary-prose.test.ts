import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { restoreDirectives } from '../../src/ledger/text/directives.ts';
import { parseMarkdown } from '../../src/ledger/text/markdown.ts';
import { bareNumbersIn, proseBlocks } from '../../src/ledger/text/prose-blocks.ts';
import { en } from '../../src/language/en/en.ts';
import { localeOf } from '../../src/language/languages.ts';
import { siteVocabulary } from '../language/site-vocabulary.ts';

/** The maximum share of numbers that are reported although they are not figures. */
const allowedFalseAlarms = 0.05;

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const parsed = (text: string, isMdx: boolean): Root => {
	const tree = parseMarkdown(text, isMdx);
	restoreDirectives(tree, text);
	return tree;
};

/** Counts everything in the prose that looks like a number, in digits or in words. */
function numbersIn(tree: Root): number {
	const number = new RegExp(
		String.raw`\d+(?:[.,:/–-]\d+)*|\b(?:${[...en.numbers.keys(), ...en.multipliers.keys()].sort((a, b) => b.length - a.length).join('|')})\b`,
		'giu',
	);
	return proseBlocks(tree).reduce((sum, { text }) => sum + [...text.matchAll(number)].length, 0);
}

/** The bare figures in each text. Any other finding is a false alarm. */
const texts = [
	{
		name: 'twenty paragraphs of ordinary prose',
		path: './ordinary-prose.md',
		planted: ['$4 billion', '2.5 per cent', 'nine', '4,500', 'Half a million'],
	},
	{
		name: 'forty-one paragraphs on food, sport, science, law, travel, history, software and the home',
		path: './everyday-prose.md',
		planted: [],
	},
	{
		name: 'the first article',
		path: '../../content/articles/ceasefire-offer-2024.mdx',
		planted: undefined,
	},
];
for (const { name, path, planted } of texts) {
	test(`in ${name}, fewer than 5 % of the numbers are false alarms, and no figure is missed`, (context) => {
		const text = read(path).replace(/^---\n.*?\n---\n/s, '');
		const tree = parsed(text, path.endsWith('x'));
		const found = bareNumbersIn(tree, text, localeOf('en', siteVocabulary)).map((one) => one.text);
		// The only bare figures of this article are in headings, where directives are not allowed.
		const expected =
			planted ??
			['$95 billion'].filter((figure) =>
				new RegExp(`^#.*${RegExp.escape(figure)}`, 'm').test(text),
			);
		const numbers = numbersIn(tree);
		const falseAlarms = found.filter((one) => !expected.includes(one));
		context.diagnostic(
			`${falseAlarms.length} false alarms among ${numbers} numbers: ${falseAlarms.join(', ') || 'none'}; found: ${found.join(', ') || 'nothing'}`,
		);
		assert.deepEqual(
			expected.filter((one) => !found.includes(one)),
			[],
		);
		assert.ok(falseAlarms.length < allowedFalseAlarms * numbers, falseAlarms.join(', '));
	});
}

test('the fixture has twenty paragraphs', () => {
	assert.equal(proseBlocks(parsed(read('./ordinary-prose.md'), false)).length, 20);
});
