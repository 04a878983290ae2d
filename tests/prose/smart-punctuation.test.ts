import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import smartPunctuation from '../../src/prose/smart-punctuation.ts';
import { root } from '../root.ts';
import { slowTest, tries } from '../sample.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);
const whole = unified().use(remarkSmartypants).freeze();
const byBlock = smartPunctuation();

function assertSame(text: string): void {
	const [one, other] = [parser.parse(text), parser.parse(text)];
	whole.runSync(one);
	byBlock(other);
	assert.deepEqual(other, one, text);
}

const words = [
	'"',
	"'",
	'--',
	'---',
	'...',
	'. . .',
	'``',
	"''",
	' ',
	'\n\n',
	'\n',
	'# ',
	'- ',
	'> ',
]
	.concat([
		'he said',
		'don',
		't',
		"'80s",
		'*a*',
		'`"c"`',
		'[l](/a)',
		'.',
		'! ',
		'? ',
		', ',
		'(',
		')',
	])
	.concat(['| a | "b" |\n|---|---|\n| c | d |\n', '[^1]', '\n\n[^1]: "n"\n', 'É', '“', '”', '5']);

test('a text is punctuated as if it were given to the library as a whole', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
			assertSame(parts.join(''));
		}),
		{ numRuns: tries(500, 5_000) },
	);
});

test('words outside of blocks, as in an element of MDX, are punctuated too', () => {
	const tree = (): Root => ({
		type: 'root',
		children: [
			{
				type: 'mdxJsxFlowElement',
				name: 'b',
				attributes: [],
				children: [{ type: 'text', value: '"a"' }],
			},
			{ type: 'paragraph', children: [{ type: 'text', value: "don't" }] },
		] as unknown as Root['children'],
	});
	const [one, other] = [tree(), tree()];
	whole.runSync(one);
	byBlock(other);
	assert.deepEqual(other, one);
	assert.match(JSON.stringify(other), /“a”/);
});

slowTest(
	'the texts of this project are punctuated as if they were given to the library as a whole',
	() => {
		const paths = globSync('{content,docs}/**/*.md', { cwd: root });
		assert.ok(paths.length > 100);
		for (const path of paths.filter((_, index) => index % 10 === 0 || tries(0, 1) === 1))
			assertSame(readFileSync(join(root, path), 'utf8'));
	},
);
