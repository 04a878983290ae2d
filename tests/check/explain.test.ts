import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain } from '../../src/check/explain.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import type { Finding } from '../../src/ledger/finding.ts';
import { article, contentOf, frontmatter } from '../content.ts';

/** A site whose figure, source and article have these under `acknowledged`. */
function siteWith(acknowledged: {
	readonly figure?: string;
	readonly source?: string;
	readonly article?: string;
}) {
	const line = (indent: string, written: string | undefined) =>
		written === undefined ? '' : `${indent}acknowledged: {${written}}\n`;
	const yaml =
		frontmatter.replace(
			'    seen: direct\n',
			`    seen: direct\n${line('    ', acknowledged.source)}`,
		) +
		line('    ', acknowledged.figure) +
		line('', acknowledged.article);
	return buildLedger(contentOf({ 'content/articles/a.md': article('T.\n', yaml) }));
}

function finding(code: string, about?: Finding['about']): Finding {
	return {
		code,
		severity: 'error',
		place: { path: 'content/articles/a.md', line: 1, column: 1 },
		message: 'M.',
		about,
	};
}

const drift = finding('drift-qualifier', { kind: 'figure', id: 'ua-killed' });
const said = (findings: readonly Finding[]) =>
	findings.map(
		({ severity, code, explanation }) =>
			`${severity} ${code}${explanation === undefined ? '' : `, ${explanation}`}`,
	);
const messages = (findings: readonly Finding[]) =>
	findings.map(({ severity, code, message, hint }) => `${severity} ${code}: ${message} ${hint}`);

test('what a figure acknowledges becomes a note with the reason', () => {
	assert.deepEqual(said(explain([drift], siteWith({ figure: 'drift-qualifier: Turned round.' }))), [
		'note drift-qualifier, Turned round.',
	]);
});

test('a source and an article acknowledge what is about them', () => {
	const found = [
		finding('no-archived-copy', { kind: 'source', id: 'paper' }),
		finding('unnamed-claimants', { kind: 'article', id: 'a' }),
	];
	const ledger = siteWith({
		source: 'no-archived-copy: Not allowed.',
		article: 'unnamed-claimants: Nobody speaks.',
	});
	assert.deepEqual(said(explain(found, ledger)), [
		'note no-archived-copy, Not allowed.',
		'note unnamed-claimants, Nobody speaks.',
	]);
});

test('all findings of one code about one record are explained together', () => {
	assert.deepEqual(
		said(explain([drift, drift], siteWith({ figure: 'drift-qualifier: Turned round.' }))),
		['note drift-qualifier, Turned round.', 'note drift-qualifier, Turned round.'],
	);
});

test('another code, another record and a finding about no record are left alone', () => {
	const found = [
		finding('drift-amount', drift.about),
		finding('drift-qualifier', { kind: 'figure', id: 'other' }),
		finding('drift-qualifier', { kind: 'article', id: 'ua-killed' }),
		finding('drift-qualifier'),
	];
	const settled = explain(found, siteWith({ figure: 'drift-qualifier: Turned round.' }));
	assert.deepEqual(said(settled), [
		'error drift-amount',
		'error drift-qualifier',
		'error drift-qualifier',
		'error drift-qualifier',
		'warning acknowledged-nothing',
	]);
});

test('what is acknowledged and not found is a warning at its key', () => {
	const [one] = explain([], siteWith({ figure: 'drift-qualifier: Turned round.' }));
	assert.deepEqual(one, {
		code: 'acknowledged-nothing',
		severity: 'warning',
		place: { path: 'content/articles/a.md', line: 27, column: 20 },
		message: '"drift-qualifier" is acknowledged, but there is no such finding about "ua-killed".',
		hint: 'Remove the line, or change the record to what the source says.',
	});
});

test('a code that does not exist or cannot be acknowledged there is an error, and silences nothing', () => {
	const bare = finding('bare-number', { kind: 'figure', id: 'ua-killed' });
	const settled = explain(
		[bare],
		siteWith({
			figure: 'bare-number: Quoted., drift-qualifer: Turned round., no-archived-copy: Not allowed.',
			source: 'spelling: Theirs.',
			article: 'stale-as-of: Old.',
		}),
	);
	assert.deepEqual(said(settled.slice(0, 1)), ['error bare-number']);
	assert.deepEqual(messages(settled.slice(1)), [
		'error unknown-check: "bare-number" cannot be acknowledged on a figure. Fix what it reports, and remove this line.',
		'error unknown-check: There is no check "drift-qualifer". Did you mean "drift-qualifier"?',
		'error unknown-check: "no-archived-copy" cannot be acknowledged on a figure. It is acknowledged on a source.',
		'error unknown-check: There is no check "spelling". docs/checks/README.md lists all checks.',
		'warning acknowledged-nothing: "stale-as-of" is acknowledged, but there is no such finding about "a". Remove the line.',
	]);
});
