import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applySettings, checkSettings } from '../../src/check/settings.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import type { Finding, Severity } from '../../src/ledger/finding.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { contentOf } from '../content.ts';

/** A site with these lines as its settings of checks. */
function siteWith(...checks: readonly string[]): Ledger {
	const site =
		'title: T\ntagline: T\ndescription: D\nbaseUrl: https://example.org\nlanguage: en\neditors: [E]\ncorrections: c@example.org\n';
	return buildLedger(
		contentOf({
			'content/site.yaml': `${site}checks:\n${checks.map((line) => `  ${line}\n`).join('')}`,
		}),
	);
}

function finding(code: string, severity: Severity, explanation?: string): Finding {
	return {
		code,
		severity,
		place: { path: 'content/articles/a.md', line: 1, column: 1 },
		message: 'M.',
		...(explanation === undefined ? {} : { explanation }),
	};
}

/** The severity and explanation of a finding under a setting. */
function settled(
	setting: string,
	code: string,
	severity: Severity,
	explanation?: string,
): readonly string[] {
	return applySettings([finding(code, severity, explanation)], siteWith(setting)).map((one) =>
		[one.severity, ...(one.explanation === undefined ? [] : [one.explanation])].join(', '),
	);
}

const cases: readonly (readonly [
	what: string,
	setting: string,
	found: readonly [code: string, severity: Severity, explanation?: string],
	becomes: readonly string[],
])[] = [
	[
		'an error that is lowered is explained by the reason',
		'drift-qualifier: {severity: warning, reason: Old articles.}',
		['drift-qualifier', 'error'],
		['warning, Old articles.'],
	],
	[
		'an error that is switched off is gone',
		'drift-qualifier: {severity: off, reason: Old articles.}',
		['drift-qualifier', 'error'],
		[],
	],
	[
		'a warning is lowered without a reason',
		'unused-source: {severity: note}',
		['unused-source', 'warning'],
		['note'],
	],
	[
		'a note is raised to an error',
		'no-archived-copy: {severity: error}',
		['no-archived-copy', 'note'],
		['error'],
	],
	[
		'a reason for raising explains nothing',
		'no-archived-copy: {severity: error, reason: We archive.}',
		['no-archived-copy', 'note'],
		['error'],
	],
	[
		'a reason for leaving a check as it is explains nothing',
		'drift-qualifier: {severity: error, reason: We care.}',
		['drift-qualifier', 'error'],
		['error'],
	],
	[
		'a repetition that is merely weaker stays a note when its check is lowered to a warning',
		'drift-qualifier: {severity: warning, reason: Old articles.}',
		['drift-qualifier', 'note'],
		['note'],
	],
	[
		'a repetition that is merely weaker stays a note when its check is set to error',
		'drift-qualifier: {severity: error}',
		['drift-qualifier', 'note'],
		['note'],
	],
	[
		'a milder finding is lowered with the others',
		'drift-qualifier: {severity: note, reason: Old articles.}',
		['drift-qualifier', 'warning'],
		['note, Old articles.'],
	],
	[
		'a milder finding is switched off with the others',
		'drift-qualifier: {severity: off, reason: Old articles.}',
		['drift-qualifier', 'note'],
		[],
	],
	[
		'what is acknowledged keeps its own reason',
		'drift-qualifier: {severity: off, reason: Old articles.}',
		['drift-qualifier', 'note', 'The magazine turned it round.'],
		['note, The magazine turned it round.'],
	],
	[
		'a check that cannot be lowered stays an error',
		'missing-field: {severity: off, reason: We collect.}',
		['missing-field', 'error'],
		['error'],
	],
	[
		'another check is left alone',
		'drift-qualifier: {severity: off, reason: Old articles.}',
		['drift-amount', 'error'],
		['error'],
	],
];
for (const [what, setting, found, becomes] of cases) {
	test(what, () => {
		assert.deepEqual(settled(setting, ...found), becomes);
	});
}

const messages = (...checks: readonly string[]) =>
	checkSettings(siteWith(...checks)).map(
		({ code, place, message, hint }) => `${place.line} ${code}: ${message} ${hint}`,
	);

test('settings that are in order have no finding', () => {
	assert.deepEqual(
		messages(
			'bare-number: {severity: note, reason: Old articles.}',
			'unused-source: {severity: off}',
			'drift-amount: {severity: error}',
			'missing-field: {severity: error}',
		),
		[],
	);
});

test('an error is lowered or switched off only with a reason', () => {
	assert.deepEqual(messages('bare-number: {severity: warning}', 'drift-amount: {severity: off}'), [
		'9 lowered-without-reason: "bare-number" is an error, but it is lowered to "warning" without a reason. Add "reason:" and say why; readers will see it on the page about the checks.',
		'10 lowered-without-reason: "drift-amount" is an error, but it is lowered to "off" without a reason. Add "reason:" and say why; readers will see it on the page about the checks.',
	]);
});

test('a code that does not exist is reported with the nearest one, or with where they are listed', () => {
	assert.deepEqual(
		messages(
			'bare-numbers: {severity: note}',
			'spelling: {severity: off}',
			'toString: {severity: off}',
		),
		[
			'9 unknown-check: There is no check "bare-numbers". Did you mean "bare-number"?',
			'10 unknown-check: There is no check "spelling". docs/checks/README.md lists all checks.',
			'11 unknown-check: There is no check "toString". docs/checks/README.md lists all checks.',
		],
	);
});

test('what keeps a record from the pages cannot be lowered, whatever the reason', () => {
	assert.deepEqual(
		messages(
			'yaml-syntax: {severity: off, reason: We are in a hurry.}',
			'lowered-without-reason: {severity: off, reason: It is.}',
		),
		[
			'9 unknown-check: "yaml-syntax" cannot be lowered: what it reports would be missing from the pages. Fix what it reports, and remove this line.',
			'10 unknown-check: "lowered-without-reason" cannot be lowered: what it reports would be missing from the pages. Fix what it reports, and remove this line.',
		],
	);
});
