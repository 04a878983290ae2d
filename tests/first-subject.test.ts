import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './root.ts';

/** Words of the subject of the first site, which the code must not know. */
const words =
	/\b(?:russia\w*|ukrain\w*|wars?|belligerents?|kiel|kyiv|moscow|nato|gdp|donors?|aid|casualt\w+|soldiers?|troops|weapons|military|humanitarian|congress|senat\w+|dollars?|euros?|pounds?|sterling|usd|eur|gbp)\b/giu;

/**
 * Files that may have such words: those of languages, with the currencies of the world and the
 * nouns that any text may use, and names that never change once they are published.
 */
const allowed: readonly RegExp[] = [
	/^src\/(?:language|citation|cli\/import)\//,
	/^src\/messages\/en\/names\.ts$/,
	/^src\/charts\/kinds\.ts$/,
	/^src\/check\/checks\.ts$/,
	/^src\/check\/rules\/casualties-sum\.ts$/,
];

/** The code of a file without its comments and the examples in descriptions of fields. */
function codeOf(text: string): string {
	return text
		.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, ' ')
		.replaceAll(/(?<=^|[\s;{}(,])\/\/[^\n]*/g, ' ')
		.replaceAll(/\.describe\(\s*(['`])[\s\S]*?\1,?\s*\)/g, ' ');
}

test('nothing in src names the subject of the first site but examples in comments', () => {
	const files = globSync('src/**/*.{ts,mjs,astro,css}', { cwd: root });
	assert.ok(files.length > 400);
	const found = files
		.filter((file) => !allowed.some((pattern) => pattern.test(file)))
		.flatMap((file) =>
			[...codeOf(readFileSync(join(root, file), 'utf8')).matchAll(words)].map(
				([word]) => `${file}: ${word}`,
			),
		);
	assert.deepEqual(found, []);
});

test('the words of the first subject are found in code, and not in comments', () => {
	const inCode = (text: string) => [...codeOf(text).matchAll(words)].map(([word]) => word);
	assert.deepEqual(inCode("const a = 'Aid'; // aid to Ukraine\n/** war */ const war = 1;"), [
		'Aid',
		'war',
	]);
	assert.deepEqual(inCode("text.describe('US dollars'), label: 'warmth'"), []);
});
