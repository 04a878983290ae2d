import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './root.ts';

/** Phrases that native readers have to read twice, each with the ordinary words for it. */
const discouraged: readonly (readonly [pattern: RegExp, instead: string])[] = [
	[/\bwhoever\b/i, 'anyone who, the reader, the author'],
	[/\bonce a (?:ledger|process|page|site)\b/i, 'once for each'],
	[/\b(?:is|are|was|were) told\b|\btold (?:of|by|no more)\b/i, 'published, stated, described'],
	[
		/\bstands? (?:in|beside|behind|above|below|on|at|alone|between|before|there|apart)\b/i,
		'is, means, represents',
	],
	[/\b(?:is|are) held against\b|\bholds? against\b/i, 'is compared with'],
	[/\btak(?:e|es|en|ing) (?:\w+ )?out\b/i, 'remove'],
	[/\bmend(?:s|ed|ing)?\b/i, 'fix'],
	[/\bis none\b|\bis no (?:figure|number|source|JSON|BibTeX|article)\b/i, 'is not a'],
	[/(?<=\d) %(?=[ .,;:)]|$)/, 'a percentage without a space'],
];

/** The lines of a page, without code, tables and quotations. */
function proseOf(markdown: string): readonly string[] {
	return markdown
		.replaceAll(/^```[\s\S]*?^```$/gm, '')
		.replaceAll(/`[^`\n]*`|“[^”\n]*”|"[^"\n]*"/g, '""')
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.startsWith('| '));
}

/** The strings of a module that are sentences for people. */
function sentencesOf(code: string): readonly string[] {
	return [
		...code
			.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '')
			.matchAll(/(['`])((?:\\.|(?!\1)[^\\\n])*\w+ \w+(?:\\.|(?!\1)[^\\\n])*)\1/g),
	].map(([, , words = '']) => words.replaceAll(/\$\{[^}]*\}|"[^"]*"/g, '""'));
}

function discouragedIn(file: string, sentences: readonly string[]): readonly string[] {
	return sentences.flatMap((sentence) =>
		discouraged
			.filter(([pattern]) => pattern.test(sentence))
			.map(([pattern, instead]) => `${file}: ${sentence.slice(0, 120)}: ${pattern}: ${instead}`),
	);
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('pages of the documentation are in plain English', () => {
	const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: root });
	assert.ok(pages.length > 90);
	assert.deepEqual(
		pages.flatMap((page) => discouragedIn(page, proseOf(read(page)))),
		[],
	);
});

test('messages of the checks and the commands are in plain English', () => {
	const modules = globSync(['src/check/**/*.ts', 'src/ledger/**/*.ts', 'src/cli/**/*.ts'], {
		cwd: root,
	});
	const sentences = modules.map((file) => [file, sentencesOf(read(file))] as const);
	assert.ok(sentences.flatMap(([, list]) => list).length > 300);
	assert.deepEqual(
		sentences.flatMap(([file, list]) => discouragedIn(file, list)),
		[],
	);
});

test('a discouraged phrase is found in prose and in a message, not in code or a quotation', () => {
	assert.equal(
		discouragedIn('a.md', proseOf('It stands in the list.\n```\nwhoever\n```\n“is told”')).length,
		1,
	);
	assert.equal(
		discouragedIn('a.ts', sentencesOf("const hint = 'Take it out, please.';")).length,
		1,
	);
	assert.equal(
		discouragedIn('a.ts', sentencesOf("// Take it out.\nimport 'stands in';")).length,
		0,
	);
});
