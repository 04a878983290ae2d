import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ErrorCode, parseDocument } from 'yaml';
import { parseYaml } from '../../../src/ledger/read/yaml-file.ts';

/** A text for each error of the parser, and what authors are told. */
const faults: readonly (readonly [code: ErrorCode, text: string, told: string])[] = [
	['ALIAS_PROPS', 'a: &x *y', 'a value cannot start with & or *.'],
	['BAD_ALIAS', 'a: &', 'a value cannot start with &.'],
	['BAD_DIRECTIVE', '%YAML\n---\na: 1', 'a line cannot start with %.'],
	['BAD_DQ_ESCAPE', 'a: "\\q"', 'a backslash in double quotes is not followed by a known letter.'],
	['BAD_INDENT', 'a: [b', 'a bracket was opened earlier and is not closed.'],
	['BAD_INDENT', 'a: {b: 1', 'a bracket was opened earlier and is not closed.'],
	['BAD_INDENT', 'a:\n  b: 1\n c: 2', 'this line is not indented like the lines around it.'],
	['BAD_INDENT', '- a: 1\n - b', 'this line is not indented like the lines around it.'],
	['BAD_SCALAR_START', 'a: @b', 'a value cannot start with @.'],
	['BAD_SCALAR_START', 'a: %b', 'a value cannot start with %.'],
	['BAD_SCALAR_START', 'a: ,', 'a value cannot start with ,.'],
	['BLOCK_AS_IMPLICIT_KEY', 'a: b: c', 'there is a second colon with a space after it.'],
	['BLOCK_IN_FLOW', 'a: [b: - c]', 'a list or a key inside brackets needs a line of its own.'],
	['DUPLICATE_KEY', 'a: 1\na: 2', 'the key "a" appears here twice.'],
	['KEY_OVER_1024_CHARS', `${'x'.repeat(1100)}: 1`, 'a key has no colon with a space after it.'],
	['MISSING_CHAR', 'a: "x', 'a quote (") is opened here and never closed.'],
	['MISSING_CHAR', "a: 'x", "a quote (') is opened here and never closed."],
	['MISSING_CHAR', '[b', 'a bracket was opened earlier and is not closed.'],
	['MISSING_CHAR', 'a: ["b" c]', 'a comma is missing between two items in brackets.'],
	['MISSING_CHAR', 'a: 1\nb', 'a key has no colon with a space after it.'],
	['MISSING_CHAR', '- - a\n  b', 'this line is not indented like the lines around it.'],
	['MISSING_CHAR', 'a: "x"#c', 'there is no space before #.'],
	['MULTILINE_IMPLICIT_KEY', 'a\nb: 1', 'a key has no colon with a space after it.'],
	['MULTIPLE_ANCHORS', 'a: &x &y b', 'a value cannot start with &.'],
	['MULTIPLE_DOCS', 'a: b\n---\nc: d', 'a line with --- begins a second document.'],
	['MULTIPLE_TAGS', 'a: !x !y b', 'a value cannot start with !.'],
	['TAG_RESOLVE_FAILED', 'a: !<x b', 'a value cannot start with !.'],
	['UNEXPECTED_TOKEN', "a: 'it's'", 'there is more text after the end of a value.'],
	['UNEXPECTED_TOKEN', 'a: "b" "c"', 'there is more text after the end of a value.'],
	['UNEXPECTED_TOKEN', 'a: - b', 'a list cannot start on the line of its key.'],
	['UNEXPECTED_TOKEN', 'a: ]', '] closes a bracket that was not opened.'],
	['UNEXPECTED_TOKEN', 'a: [b,,c]', 'there is a comma with nothing before it.'],
	['UNEXPECTED_TOKEN', 'a: |b', 'a text follows | or > on the same line.'],
];
for (const [code, text, told] of faults) {
	test(`the error ${code} in ${JSON.stringify(text.slice(0, 24))} is told in plain words`, () => {
		const { errors } = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
		assert.equal(errors[0]?.code, code);
		const { findings } = parseYaml(text, { path: 'a.yaml', linesBefore: 0 });
		assert.equal(findings[0]?.message, `This YAML cannot be read: ${told}`);
	});
}

test('a tab that indents a line is the cause of every other error on it', () => {
	const { findings } = parseYaml('a:\n\tb: [', { path: 'a.yaml', linesBefore: 0 });
	assert.deepEqual(
		findings.map(({ message, hint }) => [message, hint]),
		[['This line is indented with a tab.', 'Indent with spaces; YAML does not allow tabs.']],
	);
});

test('a reference without an anchor is a value that starts with an asterisk', () => {
	const { findings } = parseYaml('a: *x', { path: 'a.yaml', linesBefore: 0 });
	assert.deepEqual(
		findings.map(({ message }) => message),
		['This YAML cannot be read: a value cannot start with *.'],
	);
});
