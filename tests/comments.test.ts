import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './root.ts';

const files = globSync('src/**/*.{ts,astro}', { cwd: root });

/** Words that native readers have to read twice, each with what to write instead. */
const discouraged: readonly (readonly [pattern: RegExp, instead: string])[] = [
	[/\b[Ww]hoever\b/, 'who, the reader, the caller'],
	[/\bonce a (?:ledger|process|page)\b/, 'once per'],
	[
		/^(?:The same(?:[,.]| (?:where|in|as|with|for)\b)|Those of\b|Of (?:an?|the|several|those)\b)/,
		'a sentence that is complete by itself',
	],
	[/\b(?:is|are|was|were) told\b|\btold (?:of|by|in|apart)\b/, 'published, stated, distinguished'],
	[
		/\bstands? (?:in|for|beside|behind|above|below|on|at|alone|between|before|there)\b/,
		'is, means, represents',
	],
];

function commentsOf(text: string): readonly string[] {
	return [...text.matchAll(/\/\*\*([\s\S]*?)\*\/|(?:^[ \t]*\/\/ .*\n?)+/gm)].map(([all, block]) =>
		(block ?? all)
			.replaceAll(/^[ \t]*(?:\*|\/\/) ?/gm, '')
			// What is quoted is somebody's words.
			.replaceAll(/"[^"]*"|“[^”]*”|`[^`]*`/g, '""')
			.replaceAll(/\s+/g, ' ')
			.trim(),
	);
}

test('comments are in plain English', () => {
	const found = files.flatMap((file) =>
		commentsOf(readFileSync(join(root, file), 'utf8')).flatMap((comment) =>
			discouraged
				.filter(([pattern]) => pattern.test(comment))
				.map(
					([pattern, instead]) => `${file}: ${comment.slice(0, 80)}: ${pattern.source}: ${instead}`,
				),
		),
	);
	assert.ok(files.length > 300);
	assert.deepEqual(found, []);
});
