import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, check, frontmatter } from '../content.ts';

/** The codes of the findings about this repetition of "close to 70,000 killed". */
function drifts(repetition: string, origin = 'ua-killed'): readonly string[] {
	const second =
		'  - {id: second, type: article-newspaper, title: Later, issued: 2024-01, seen: direct}\n';
	const yaml = `${frontmatter.replace('figures:\n', `${second}figures:\n`)}  - {id: again, repeats: ${origin}, source: second, ${repetition}}\n`;
	return check({ 'content/articles/a.md': article('T.\n', yaml) }).map(
		(finding) =>
			`${finding.severity} ${finding.code}${finding.explanation === undefined ? '' : ', explained'}`,
	);
}

const cases: readonly (readonly [what: string, repetition: string, found: readonly string[]])[] = [
	['the same in other words', 'amount: 70000, qualifier: near-below, phrase: nearly', []],
	['a softening', 'amount: 70000, qualifier: approx', ['note drift-qualifier']],
	['a bound that flipped', 'amount: 70000, qualifier: at-least', ['error drift-qualifier']],
	['a qualifier dropped', 'amount: 70000, qualifier: exact', ['error drift-qualifier']],
	[
		'the dead become casualties',
		'amount: 70000, qualifier: near-below, measure: casualties',
		['error drift-measure'],
	],
	[
		'the other side',
		'amount: 70000, qualifier: near-below, subject: russia',
		['error drift-subject'],
	],
	['a later day', 'amount: 70000, qualifier: near-below, asOf: 2024-01', ['error drift-as-of']],
	[
		'another claimant',
		'amount: 70000, qualifier: near-below, claimant: {name: The paper, kind: media, named: true}',
		['error drift-claimant'],
	],
	['another amount', 'amount: 90000, qualifier: near-below', ['error drift-amount']],
	[
		'a source of its own',
		'amount: 90000, qualifier: near-below, independent: true',
		['note drift-amount'],
	],
	[
		'a difference that is acknowledged',
		'amount: 70000, qualifier: at-least, acknowledged: {drift-qualifier: Turned round.}',
		['note drift-qualifier, explained'],
	],
	[
		'an acknowledgement of nothing',
		'amount: 70000, qualifier: near-below, acknowledged: {drift-measure: None.}',
		['warning acknowledged-nothing'],
	],
];
for (const [what, repetition, found] of cases) {
	test(`a repetition with ${what}: ${found.join(', ') || 'no finding'}`, () => {
		assert.deepEqual(drifts(repetition), found);
	});
}
