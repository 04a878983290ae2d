import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { proseOf, readingEase } from './reading-ease.ts';

/**
 * An article without its frontmatter, and whether the frontmatter names another language than
 * English.
 */
function articleAt(path: string): { readonly text: string; readonly isEnglish: boolean } {
	const [, front = '', ...rest] = readFileSync(path, 'utf8').split(/^---\n/m);
	return { text: rest.join('---\n'), isEnglish: !/^language: (?!en\b)/m.test(front) };
}

for (const path of globSync('content/articles/*.{md,mdx}').sort()) {
	const { text, isEnglish } = articleAt(path);
	if (!isEnglish) continue;
	test(`the reading ease of ${path} is measured`, (context) => {
		const { ease, sentences, words, longest } = readingEase(proseOf(text, path.endsWith('.mdx')));
		context.diagnostic(
			`Reading ease ${ease.toFixed(0)}, ${words} words, ${(words / sentences).toFixed(1)} a sentence. The longest sentences:`,
		);
		for (const sentence of longest) context.diagnostic(`  ${sentence}`);
		assert.ok(words > 100 && sentences > 5 && ease <= 121.22, 'There is no prose in it.');
	});
}

test('short words in short sentences are easier than long ones in long sentences', () => {
	const plain = readingEase(['They came. They saw it. Then they went home.']);
	const dense = readingEase([
		'Administrative considerations notwithstanding, organisational representatives subsequently communicated alternative interpretations.',
	]);
	assert.ok(plain.ease > 100 && dense.ease < 0, `${plain.ease}, ${dense.ease}`);
});

test('the words of figures are read, numbers of sources and drawings are not', () => {
	assert.deepEqual(
		proseOf(
			'He said :fig[some 5,000]{#a}.:cite[b; c] Then [@d, page 2]no more.\n\n# A heading\n\n<Chain figure="x" />\n\n- **One** point\n',
			true,
		),
		['He said some 5,000. Then no more.', 'One point'],
	);
});
