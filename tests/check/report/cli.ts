import { claimantText } from '../../claimants.ts';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Ran, runCommand } from '../../command.ts';

const site = `title: Test
tagline: A test.
description: A site for tests.
baseUrl: https://example.org
language: en
editors: [Someone]
corrections: someone@example.org
`;
const vocabulary = `subjects:
  ukraine: {label: Ukraine, adjective: Ukrainian, colour: blue, words: [ukraine]}
populations:
  military: {label: military, people: soldiers, words: [soldiers]}
measures:
  killed: {label: killed, definition: Dead., unit: people, words: [killed]}
units:
  people: {kind: count, label: people, singular: person}
${claimantText}`;
const front = `title: A test
summary: What it says.
published: 2024-02-14
factsAsOf: 2024-02-14
sources:
  - {id: paper, type: article-newspaper, title: A report, issued: 2023-08-18, seen: direct}
  - {id: later, type: article-newspaper, title: Another, issued: 2024-01, seen: direct}
figures:
  - {id: first, subject: ukraine, population: military, measure: killed, amount: 70000, unit: people, qualifier: near-below, phrase: close to, asOf: 2023-08, claimant: {name: Officials, kind: third-government, named: false}, evidence: estimate-unpublished-method, source: paper}
  - {id: again, repeats: first, amount: 70000, qualifier: QUALIFIER, source: laterMORE}
`;

interface SiteWith {
	readonly body?: string;
	/** Whether the repetition is softer than its origin, which gives a note. */
	readonly softer?: boolean;
	/** Whether a difference is acknowledged that does not exist, which gives a warning. */
	readonly warns?: boolean;
}

/** A site in a separate folder, without errors except those of the options. */
export function siteFolder({
	body = 'Words.\n',
	softer = false,
	warns = false,
}: SiteWith = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-report-'));
	const yaml = front
		.replace('QUALIFIER', softer ? 'approx' : 'near-below')
		.replace('MORE', warns ? ', acknowledged: {drift-measure: None.}' : '');
	const files = {
		'site.yaml': site,
		'vocabulary.yaml': vocabulary,
		'articles/a.md': `---\n${yaml}---\n${body}`,
	};
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

/** Runs a command on the content in `folder`, which publishes into a separate folder. */
export function run(folder: string, ...args: readonly string[]): Ran {
	return runCommand(args, {
		environment: { NO_COLOR: '1', CAVEAT_CONTENT: folder, CAVEAT_OUT: join(folder, 'dist') },
	});
}
