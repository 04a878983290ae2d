import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatReport } from '../../../src/check/report/terminal.ts';
import { findings, hostile } from './findings.ts';

test('findings are grouped by file, each at its place, with the count at the end; explained ones are only counted', () => {
	assert.equal(
		formatReport(findings, { colour: false }),
		`content/articles/a.md:9:1  bare-number  The number "70,000" is no figure.

content/articles/b.md:41:18  label-differs  "at least 120,000" differs from its record.
  Hint: Write :fig[as many as 120,000]{#ru-killed}.

1 error, 1 warning; 1 explained.`,
	);
});

test('an explained finding is shown on request, with the other place and the reason', () => {
	assert.equal(
		formatReport(findings.slice(1), { colour: false, explained: true }),
		`content/articles/a.md:9:1  bare-number  The number "70,000" is no figure.
content/articles/a.md:12:5  drift-qualifier  "at least" differs from "as many as".
  See: content/library/figures/us.yaml:3:9  Its origin.
  Explained: The magazine turned it round.

1 warning; 1 explained.`,
	);
});

test('a colour tells the severity', () => {
	const coloured = (severity: 'error' | 'warning' | 'note') =>
		formatReport(
			[
				{
					code: 'x',
					severity,
					place: { path: 'a.md', line: 1, column: 1 },
					message: 'M.',
					hint: 'H.',
				},
			],
			{ colour: true },
		);
	assert.equal(
		coloured('error'),
		'a.md:1:1  \u001b[31mx\u001b[39m  M.\n  \u001b[2mHint: H.\u001b[22m\n\n1 error.',
	);
	assert.ok(coloured('warning').includes('\u001b[33mx\u001b[39m'));
	assert.ok(coloured('note').includes('\u001b[36mx\u001b[39m'));
});

test('nothing in content colours a terminal, starts a line or turns writing round', () => {
	assert.equal(
		formatReport(hostile, { colour: false }),
		`content/articles/50%,a:b .md:1:2  unknown-source  Unexpected source "red ::error::100% <b> evil ".
  Hint: One. Two.

1 error.`,
	);
});

test('no findings, and none but explained ones', () => {
	assert.equal(formatReport([], { colour: false }), 'No findings.');
	assert.equal(formatReport(findings.slice(1, 2), { colour: false }), 'No findings; 1 explained.');
});
