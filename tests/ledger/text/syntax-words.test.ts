import assert from 'node:assert/strict';
import { test } from 'node:test';
import { line } from '../../content.ts';
import { emptyVocabulary, type FileReading } from '../../../src/ledger/read/file-reading.ts';
import { readFile } from '../../../src/ledger/read/read-file.ts';

const read = (path: string, text: string | Uint8Array): FileReading =>
	readFile(path, typeof text === 'string' ? new TextEncoder().encode(text) : text, emptyVocabulary);
const told = (path: string, text: string | Uint8Array) =>
	read(path, text).findings.map((finding) => line(finding).slice(`${path}:`.length));

const yaml: readonly (readonly [what: string, text: string, told: string])[] = [
	[
		'a second colon',
		'- label: War: the numbers\n',
		'1:10  yaml-syntax  This YAML cannot be read: there is a second colon with a space after it.',
	],
	[
		'an open quote, at the quote',
		'- label: "War\n  at: p. 3\n  note: x\n',
		'1:10  yaml-syntax  This YAML cannot be read: a quote (") is opened here and never closed.',
	],
	[
		'an apostrophe in single quotes',
		"- label: 'The army's dead'\n",
		'1:20  yaml-syntax  This YAML cannot be read: there is more text after the end of a value.',
	],
	[
		'a tab, whatever else follows from it',
		'- id: a\n\tlabel: b\n',
		'2:2  yaml-syntax  This line is indented with a tab.',
	],
	[
		'a field that is given twice',
		'- id: a\n  id: b\n',
		'2:3  yaml-syntax  This YAML cannot be read: the key "id" appears here twice.',
	],
	[
		'a sign that starts no value',
		'- label: @home\n',
		'1:10  yaml-syntax  This YAML cannot be read: a value cannot start with @.',
	],
	[
		'an asterisk, which YAML takes for a reference',
		'- label: *5\n',
		'1:10  yaml-syntax  This YAML cannot be read: a value cannot start with *.',
	],
	[
		'an open bracket',
		'- tags: [a, b\n  id: c\n',
		'2:3  yaml-syntax  This YAML cannot be read: a bracket was opened earlier and is not closed.',
	],
	[
		'a key without a colon',
		'- id: a\n  label\n  at: c\n',
		'2:3  yaml-syntax  This YAML cannot be read: a key has no colon with a space after it.',
	],
];
for (const [what, text, expected] of yaml) {
	test(`one mistake in YAML is reported once: ${what}`, () => {
		assert.deepEqual(told('content/library/figures/a.yaml', text), [expected]);
	});
}

test('YAML and Markdown that are nested too deeply are reported as such, and not as syntax errors', () => {
	const expected = ['1:1  unreadable-file  This file cannot be read: it is nested too deeply.'];
	assert.deepEqual(told('content/library/figures/a.yaml', '[\n'.repeat(5000)), expected);
	assert.deepEqual(
		told('content/library/figures/a.yaml', `${'['.repeat(200)}${']'.repeat(200)}\n`),
		expected,
	);
});

test('a text that is not UTF-8 is reported at the first wrong byte', () => {
	assert.deepEqual(
		told('content/articles/a.md', Uint8Array.of(0x61, 0x0a, 0xc3, 0xbc, 0x62, 0xff, 0xfe)),
		['2:3  not-utf-8  This file is not UTF-8 text.'],
	);
});

const front = '---\ntitle: T\nsummary: S\npublished: 2024\nfactsAsOf: 2024\n---\n';
const mdx: readonly (readonly [what: string, text: string, told: string])[] = [
	[
		'a sign',
		'Fewer than <5.\n',
		'7:13  mdx-syntax  This MDX cannot be read: after "<" comes "5", which does not start a component.',
	],
	[
		'an open brace',
		'Text {open.\n',
		'7:12  mdx-syntax  This MDX cannot be read: a "{" is opened and not closed.',
	],
	[
		'an open component, at its start',
		'T.\n\n<Chain figure="a">\n\nT.\n',
		'9:1  mdx-syntax  This MDX cannot be read: the component <Chain> is not closed.',
	],
	[
		'a closing tag of another component',
		'<b>x</i>\n',
		'7:5  mdx-syntax  This MDX cannot be read: the closing tag </i> has no opening tag.',
	],
	[
		'a mistake in braces',
		'<Chain figure={["a"} />\n',
		'7:20  mdx-syntax  This MDX cannot be read: the code between { and } has a mistake in it.',
	],
	[
		'a comment for HTML',
		'<!-- x -->\n',
		'7:2  mdx-syntax  This MDX cannot be read: a comment in angle brackets is for HTML.',
	],
];
for (const [what, text, expected] of mdx) {
	test(`an MDX error is reported with its line in the file: ${what}`, () => {
		assert.deepEqual(told('content/articles/a.mdx', front + text), [expected]);
	});
}

test('a date that is missing, empty or of another kind is described as such', () => {
	const findings = told(
		'content/articles/a.md',
		'---\ntitle: T\nsummary: S\npublished:\nupdated: [2024]\n---\nT.\n',
	);
	assert.deepEqual(findings, [
		'4:11  wrong-type  Unexpected nothing in "published", expected text or a number.',
		'5:10  wrong-type  Unexpected list in "updated", expected text or a number.',
		'2:1  missing-field  The field "factsAsOf" is missing.',
	]);
});

test('no words of a library reach an author: an empty list, a part of a month, a text in place of a record', () => {
	const site =
		'title: T\ntagline: T\ndescription: D\nbaseUrl: https://example.org\nlanguage: en\neditors: []\nstaleAfterMonths: 1.5\ncorrections: c\n';
	assert.deepEqual(told('content/site.yaml', site), [
		'6:10  bad-value  In "editors": at least one is needed.',
		'7:19  wrong-type  Unexpected "1.5" in "staleAfterMonths", expected a whole number.',
	]);
	assert.deepEqual(told('content/library/figures/a.yaml', '- ru-killed\n'), [
		'1:3  wrong-type  Unexpected "ru-killed" in item 1 of the list, expected a group of keys.',
	]);
});
