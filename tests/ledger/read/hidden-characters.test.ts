import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkHiddenCharacters } from '../../../src/ledger/read/hidden-characters.ts';

for (const [yaml, found] of [
	[String.raw`title: "A\x1b[2J"`, 'U+001B, a control character'],
	[String.raw`title: "A\e[2J"`, 'U+001B, a control character'],
	[String.raw`title: "A\0"`, 'U+0000, a control character'],
	[String.raw`title: "A\x00"`, 'U+0000, a control character'],
	[String.raw`- "\U0000202E"`, 'U+202E, right-to-left override'],
	[String.raw`tags: ["\u200b"]`, 'U+200B, zero width space'],
	[String.raw`title: "A\ud800"`, 'U+D800, half a character'],
	[String.raw`title: "A\udc00"`, 'U+DC00, half a character'],
	['title: A\uFFFF', 'U+FFFF, no character'],
] as const)
	test(`${JSON.stringify(yaml)} has a character that nobody sees`, () => {
		const messages = checkHiddenCharacters(`${yaml}\n`, 'content/site.yaml').map(
			({ message }) => message,
		);
		assert.deepEqual(messages, [`There is a character here that nobody sees: ${found}.`]);
	});

for (const yaml of [
	String.raw`title: "A \\x1b and \\e"`,
	String.raw`title: "\ud83d\ude00"`,
	String.raw`title: C:\exports\x1b`,
	String.raw`title: the folder "C:\exports"`,
	String.raw`title: 'A\e'`,
	String.raw`title: "a\tb\nc \"quoted\" \\"`,
])
	test(`${yaml} has none`, () => {
		assert.deepEqual(checkHiddenCharacters(`${yaml}\n`, 'content/site.yaml'), []);
	});
