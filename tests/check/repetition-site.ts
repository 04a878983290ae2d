import { readFileSync } from 'node:fs';
import { runChecks } from '../../src/check/run-checks.ts';
import { ledgerOfFiles } from '../kept-readings.ts';
import type { Finding } from '../../src/ledger/finding.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { article, contentOf } from '../content.ts';

const ownVocabulary = readFileSync(
	new URL('../../content/vocabulary.yaml', import.meta.url),
	'utf8',
);

/**
 * A figure and one that repeats it, as lines of YAML below their ids, in the vocabulary of the site
 * itself.
 */
export interface RepetitionFields {
	readonly origin: readonly string[];
	readonly again: readonly string[];
}

/** Fields that an origin has by default and that words do not express. */
const rest = {
	asOf: '2023-08',
	claimant: '{name: US officials, kind: third-government, named: false}',
	evidence: 'estimate-unpublished-method',
	source: 'first',
} as const;

/** The line of the article with the first line of `again`; comments fill the lines before it. */
export const repetitionLine = 40;

/** A site of one article in which `again` repeats `origin`. */
export function ledgerOf(
	{ origin, again }: RepetitionFields,
	{ vocabulary = ownVocabulary }: { readonly vocabulary?: string } = {},
): Ledger {
	const given = new Set(origin.map((line) => line.slice(0, line.indexOf(':'))));
	const first = [
		'  - id: origin',
		...origin.map((line) => `    ${line}`),
		...Object.entries(rest)
			.filter(([key]) => !given.has(key))
			.map(([key, value]) => `    ${key}: ${value}`),
	];
	const head = [
		'title: A test',
		'summary: What it says.',
		'published: 2024-12-31',
		'factsAsOf: 2024-12-31',
		'sources:',
		'  - {id: first, type: article-newspaper, title: First, container-title: The First, issued: 2024-12, seen: direct}',
		'  - {id: second, type: article-newspaper, title: Second, container-title: The Second, issued: 2024-12, seen: direct}',
		'figures:',
		...first,
	];
	const second = [
		'  - id: again',
		'    repeats: origin',
		'    source: second',
		...again.map((line) => `    ${line}`),
	];
	const filled = [
		...head,
		...Array.from({ length: repetitionLine - head.length - 5 }, () => '#'),
		...second,
	];
	const text = article('T.\n', `${filled.join('\n')}\n`);
	return ledgerOfFiles(
		contentOf({ 'content/vocabulary.yaml': vocabulary, 'content/articles/a.md': text }),
	);
}

/** Findings that words changed or cannot be compared: drift, and every error. */
export function driftsOf(ledger: Ledger): readonly Finding[] {
	return runChecks(ledger).filter(
		({ severity, code }) => severity === 'error' || code.startsWith('drift-'),
	);
}
