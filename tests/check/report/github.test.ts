import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatGithub } from '../../../src/check/report/github.ts';
import { findings, hostile } from './findings.ts';

test('one command a line, with the hint; explained findings are left out', () => {
	assert.equal(
		formatGithub(findings),
		`::warning file=content/articles/a.md,line=9,col=1,title=bare-number::The number "70,000" is no figure.
::error file=content/articles/b.md,line=41,col=18,title=label-differs::"at least 120,000" differs from its record.%0AHint: Write :fig[as many as 120,000]{#ru-killed}.
`,
	);
});

test('a note is a notice', () => {
	assert.equal(
		formatGithub([
			{
				code: 'stale',
				severity: 'note',
				place: { path: 'content/a.md', line: 1, column: 2 },
				message: 'Old.',
			},
		]),
		'::notice file=content/a.md,line=1,col=2,title=stale::Old.\n',
	);
});

test('content starts no command of its own', () => {
	assert.equal(
		formatGithub(hostile),
		'::error file=content/articles/50%25%2Ca%3Ab .md,line=1,col=2,title=unknown-source::Unexpected source "red ::error::100%25 <b> evil ".%0AHint: One. Two.\n',
	);
});

test('without findings there is nothing', () => {
	assert.equal(formatGithub([]), '');
});
