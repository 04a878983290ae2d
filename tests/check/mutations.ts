import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runChecks } from '../../src/check/run-checks.ts';
import { assemble } from '../../src/ledger/assemble.ts';
import type { ContentFile } from '../../src/ledger/read/content-file.ts';
import { emptyVocabulary } from '../../src/ledger/read/file-reading.ts';
import { readFile } from '../../src/ledger/read/read-file.ts';
import { contentOf } from '../content.ts';
import { isEverything, seed, tries } from '../sample.ts';

const encoder = new TextEncoder();

/** How many mutations each of the two formats gets. */
export const mutations = tries(isEverything ? 400 : 200, 50_000);

/** A sound article with one of everything. */
export const soundArticle = `---
title: A test
summary: What it says.
published: 2024-02-14
factsAsOf: 2024-02-14
tags: [a, b]
sources:
  - id: paper
    type: article-newspaper
    title: "A report: one"
    container-title: The Paper
    issued: 2023-08-18
    URL: https://example.com/report
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
    claimant: {name: US officials, kind: third-government, named: false}
    evidence: estimate-unpublished-method
    source: paper
  - id: again
    repeats: ua-killed
    says: at least 70,000 Ukrainians killed
    source: paper
    acknowledged: {drift-qualifier: Turned round.}
claims:
  - {id: offer, says: It was made., claimant: A source, attribution: named, stance: asserts, source: paper}
events:
  - {date: 2023-08-18, text: It was printed., source: paper}
corrections:
  - {date: 2024-02-14, kind: correction, figure: again, before: "60,000 killed", after: "at least 70,000 killed", reason: A slip.}
---

In 2023 :fig[close to 70,000 killed]{#ua-killed}, *then* :fig{#again}.:cite[paper]{at="paragraph 2"} Or [@paper, p. 3] at 10:30.

## What it was

| a | :fig{#again} |
|---|---|
| :plain[120,000]{why="a street"} | ~~x~~[^1] |

[^1]: A note.

::chain{figure="again"}
`;

/** What breaks parsers: syntax of YAML, Markdown and MDX, numbers, and misleading characters. */
const pieces = [
	'\n',
	'\t',
	'  ',
	' ',
	':',
	': ',
	'-',
	'- ',
	'---\n',
	'"',
	"'",
	'`',
	'```\n',
	'{',
	'}',
	'[',
	']',
	'(',
	')',
	'<',
	'>',
	'</',
	'/>',
	'<a>',
	'{1+',
	'*',
	'**',
	'_',
	'#',
	'\\',
	'&',
	'&a ',
	'*a',
	'!',
	'!!js/function ',
	'|',
	'>',
	'%',
	'@',
	'~',
	'^',
	'[^1]',
	':fig',
	':fig[',
	':fig{#ua-killed}',
	':cite[paper]',
	'::chain',
	':::note',
	':plain[1]',
	'{#x}',
	'<Chain figure="again" />',
	'<EstimateRange figures={["ua-killed"]} title="T" />',
	'import x from "y"',
	'export const a = 1',
	'0',
	'1e400',
	'-1',
	'.5',
	'120,000',
	'1,2,3',
	'99999999999999999999',
	'$',
	'€',
	'%',
	'million',
	'NaN',
	'.inf',
	'null',
	'true',
	'~',
	'2023-13-45',
	'0000-00-00',
	'__proto__',
	'constructor',
	'toString',
	'\u0000',
	'\ufeff',
	'\u202e',
	'\u200d',
	'\ud800',
	'👩‍👩‍👧',
	'é',
	'İ',
	'ß',
	'\r',
	'\u2028',
	'١٢٣',
	'𝟏𝟐𝟑',
	'ua-killed',
	'again',
	'paper',
	'unknown',
	'repeats: again\n',
	'partOf: ua-killed\n',
	'a'.repeat(300),
	'> '.repeat(50),
	'['.repeat(60),
	'- '.repeat(40),
];

type Edit =
	| { readonly at: number; readonly cut: number; readonly put: string }
	| { readonly line: number; readonly to: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			at: fc.nat(),
			cut: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(400)),
			put: fc.oneof(
				fc.constantFrom(...pieces),
				fc.constantFrom(''),
				fc.array(fc.nat(0x10ffff), { maxLength: 8 }).map((codes) => String.fromCodePoint(...codes)),
			),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ line: fc.nat(), to: fc.nat() }) },
);

function apply(text: string, one: Edit): string {
	if ('at' in one) {
		const at = one.at % (text.length + 1);
		return text.slice(0, at) + one.put + text.slice(at + one.cut);
	}
	const lines = text.split('\n');
	const [moved = ''] = lines.splice(one.line % lines.length, 1);
	lines.splice(one.to % (lines.length + 1), 0, moved);
	return lines.join('\n');
}

/**
 * Checks `runs` mutations of the sound article as a file of this name. Each has findings or passes,
 * none throws, and every finding has a place in a file of the site.
 */
export function assertSurvives(name: string, runs: number): void {
	const path = `content/articles/${name}`;
	const others = contentOf({});
	const words =
		others
			.map((file) => readFile(file.path, file.read(), emptyVocabulary))
			.find((reading) => reading.vocabulary !== undefined)?.vocabulary ?? emptyVocabulary;
	const shared = others.map((file) => readFile(file.path, file.read(), words));
	const paths = new Set([path, ...others.map((file) => file.path)]);
	fc.assert(
		fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
			const text = edits.reduce(apply, soundArticle);
			const bytes = encoder.encode(text);
			const file: ContentFile = { path, read: () => bytes };
			const findings = runChecks(
				assemble([readFile(path, bytes, words), ...shared], [file, ...others]),
			);
			const lines = text.split('\n').length + 1;
			for (const { place, message, code } of findings) {
				assert.ok(
					paths.has(place.path) && place.line >= 1 && place.column >= 1 && message !== '',
					`${code} ${JSON.stringify(place)}`,
				);
				if (place.path === path)
					assert.ok(place.line <= lines, `${code} stands on line ${place.line} of ${lines}`);
				assert.doesNotMatch(
					message,
					text.includes('NaN') ? /undefined|\[object/ : /undefined|NaN|\[object/,
					message,
				);
			}
		}),
		{ numRuns: runs, seed },
	);
}
