import { ledgerOfFiles } from './kept-readings.ts';
import type { ContentFile } from '../src/ledger/read/content-file.ts';
import { runChecks } from '../src/check/run-checks.ts';
import { claimantText } from './claimants.ts';
import type { Finding } from '../src/ledger/finding.ts';

const encoder = new TextEncoder();

/** The settings of a site for tests. */
export const siteText = `title: Test
tagline: A test.
description: A site for tests.
baseUrl: https://example.org
language: en
editors: [Someone]
corrections: someone@example.org
`;
const vocabulary = `subjects:
  russia: {label: Russia, adjective: Russian, colour: rust, words: [russia, russian, russians]}
  ukraine: {label: Ukraine, adjective: Ukrainian, colour: blue, words: [ukraine, ukrainian, ukrainians]}
populations:
  military: {label: military, people: soldiers, words: [soldiers, troops]}
measures:
  killed: {label: killed, definition: Dead., unit: people, partOf: casualties, words: [killed, dead, deaths]}
  casualties: {label: casualties, definition: Dead and wounded., unit: people, words: [casualties]}
  aid: {label: aid, definition: Money given., words: [aid]}
  poll-share: {label: share of readers, definition: Readers who chose an answer., unit: percent}
stages:
  passed-one-chamber: {label: passed by one chamber, definition: Not law.}
units:
  people: {kind: count, label: people, singular: person}
  USD: {kind: money, label: US dollars, symbol: $, words: [dollars]}
  percent: {kind: share, label: per cent}
${claimantText}`;

/**
 * A figure and the source it needs, as an article defines them in its frontmatter. Neither has
 * findings.
 */
export const frontmatter = `title: A test
summary: What it says.
published: 2024-02-14
factsAsOf: 2024-02-14
sources:
  - id: paper
    type: article-newspaper
    title: A report
    container-title: The Paper
    issued: 2023-08-18
    archived: https://example.com/report
    seen: direct
figures:
  - id: ua-killed
    subject: ukraine
    population: military
    measure: killed
    amount: 70000
    unit: people
    qualifier: near-below
    phrase: close to
    asOf: 2023-08
    claimant: {name: US officials, kind: third-government, named: true}
    evidence: estimate-unpublished-method
    source: paper
`;

/** An article with `yaml` as its frontmatter. */
export function article(body: string, yaml: string = frontmatter): string {
	return `---\n${yaml}---\n${body}`;
}

/** The files of a small site without errors, with `files` added or replacing its own. */
export function contentOf(
	files: Readonly<Record<string, string | Uint8Array>>,
): readonly ContentFile[] {
	const all = { 'content/site.yaml': siteText, 'content/vocabulary.yaml': vocabulary, ...files };
	return Object.entries(all)
		.map(([path, text]) => ({
			path,
			read: () => (typeof text === 'string' ? encoder.encode(text) : text),
		}))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The findings of a small site with these files. */
export function check(files: Readonly<Record<string, string | Uint8Array>>): readonly Finding[] {
	return runChecks(ledgerOfFiles(contentOf(files)));
}

/** A finding as its line in a report, without the hint. */
export function line({ place, code, message }: Finding): string {
	return `${place.path}:${place.line}:${place.column}  ${code}  ${message}`;
}
