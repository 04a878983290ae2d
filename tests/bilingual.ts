import { buildLedger } from '../src/ledger/build-ledger.ts';
import { editionIn } from '../src/ledger/link/edition.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { contentOf, siteText } from './content.ts';

const words = `subjects:
  russia: {label: Росія, words: [росі*]}
  ukraine: {label: Україна, words: [україн*]}
measures:
  killed: {label: загиблі, definition: Люди, forms: {one: загиблий, few: загиблі, many: загиблих, other: загиблого}, words: [загибл*]}
  casualties: {label: загиблі та поранені, definition: Люди}
units:
  people: {label: осіб}
evidence:
  claim: {label: твердження}
names:
  White House: Білий дім
  The White House: Білий дім
  aid: допомога
  The war in numbers: Війна в числах
`;
const figure = (id: string, more: string) =>
	`  - {id: ${id}, subject: ukraine, measure: killed, unit: people, qualifier: exact, evidence: claim, source: paper, ${more}}\n`;
const front = (title: string, position: number, more: string) => `---
title: ${title}
summary: S
published: 2024-02-14
factsAsOf: 2024-02-14
tags: [aid]
series: {name: The war in numbers, position: ${position}}
${more}---
A text.
`;
const files = {
	'content/site.yaml': siteText,
	'content/vocabulary.uk.yaml': words,
	'content/articles/first.md': front(
		'First',
		1,
		`sources:
  - {id: paper, type: article-newspaper, title: A report of 3 March, container-title: The Paper, issued: 2023-08-18, seen: direct}
figures:
${figure('house', 'amount: 120000, asOf: 2023-08, claimant: {name: White House, kind: third-government, named: true}')}${figure('the-house', 'amount: 7, asOf: 2023, claimant: {name: The White House, kind: third-government, named: true}')}${figure('again', 'amount: 9, asOf: 2024-01, repeats: house, claimant: {name: A guess, kind: media, named: true}')}`,
	),
	'content/articles/second.md': front('Second', 2, 'figures: [house]\n'),
	'content/articles/uk/first.md': `---
language: uk
translationOf: first
translated: 2024-03-01
title: Перше
summary: П
---
Текст.
`,
};

/**
 * Two articles of one series with one tag, of which the first is translated. A claimant with two
 * names in the records has one name in Ukrainian.
 * @param changes files that replace its own
 */
export function bilingual(changes: Readonly<Record<string, string>> = {}): {
	readonly ledger: Ledger;
	readonly edition: Ledger;
} {
	const ledger = buildLedger(contentOf({ ...files, ...changes }));
	return { ledger, edition: editionIn('uk', ledger) };
}
