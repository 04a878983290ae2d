import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkSite } from '../../src/workspace/check-site.ts';
import type { Finding } from '../../src/ledger/finding.ts';
import { contentOf } from '../content.ts';

const sources = Array.from(
	{ length: 6 },
	(_, index) =>
		`- {id: paper-${index}, type: article-newspaper, title: Report ${index}, issued: 2023-0${index + 1}, URL: "https://example.com/${index}", seen: direct}\n`,
).join('');
const library = `- {id: shared, subject: russia, population: military, measure: killed, amount: 50000, qualifier: exact, asOf: 2023-01, claimant: {name: Officials, kind: third-government, named: true}, evidence: claim, source: paper-0}
- {id: shared-later, subject: russia, population: military, measure: killed, amount: 60000, qualifier: exact, asOf: 2023-05, claimant: {name: Officials, kind: third-government, named: true}, evidence: claim, source: paper-4}
`;

/** Eight articles that repeat, split and continue one another's figures. */
function articleOf(number: number): string {
	const before = (number + 7) % 8;
	return `---
title: Article ${number}
summary: What it says.
published: 2024-02-14
factsAsOf: 2024-02-14
sources: [paper-${number % 6}]
figures:
  - shared
  - id: own-${number}
    subject: ${number % 2 === 0 ? 'russia' : 'ukraine'}
    population: military
    measure: killed
    amount: ${10_000 + number * 1000}
    qualifier: at-most
    asOf: 2023-0${(number % 6) + 1}
    claimant: {name: ${number % 3 === 0 ? 'Officials' : `Ministry ${number}`}, kind: third-government, named: ${number % 3 === 0}}
    evidence: claim
    source: paper-${number % 6}
  - id: again-${number}
    repeats: own-${before}
    amount: ${10_000 + before * 1000}
    qualifier: at-most
    source: paper-5
  - id: part-${number}
    partOf: own-${number}
    amount: 900
    qualifier: exact
    source: paper-${number % 6}
---

In 2023 :fig[up to ${(10_000 + number * 1000).toLocaleString('en')}]{#own-${number}} and :fig[50,000 killed]{#shared}.:cite[paper-${number % 6}]

## Later

:fig[up to ${(10_000 + before * 1000).toLocaleString('en')}]{#again-${number}} at 10:30.
`;
}

/** What an author may do to a line of an article. */
const edits: readonly (readonly [what: RegExp, by: string])[] = [
	[/amount: \d+/, 'amount: 77000'],
	[/qualifier: at-most/, 'qualifier: at-least'],
	[/asOf: 2023-0\d/, 'asOf: 2023-06'],
	[/measure: killed/, 'measure: casualties'],
	[/subject: russia/, 'subject: ukraine'],
	[/name: Ministry \d/, 'name: Officials'],
	[/published: 2024-02-14/, 'published: 2024-02-15\nacknowledged: {newer-figure: Known.}'],
	[/In 2023 /, 'In all, '],
	[/up to [\d,]+/, '1,234,567 and up to 5'],
	[/ at 10:30/, ' of 45,000 people'],
	[/:cite\[paper-\d\]/, ':cite[paper-3]'],
	[/repeats: own-\d/, 'repeats: own-4'],
	[/ {2}- shared\n/, ''],
	[/id: own-\d/, 'id: other-own'],
	[/source: paper-\d/, 'source: nothing'],
	[/## Later/, '## Later :fig{#x}'],
	[/title: Article/, 'titel: Article'],
	[/---\n/, '--\n'],
	[/factsAsOf: 2024-02-14/, 'factsAsOf: 2023-01-01\ndraft: true'],
];

test('checking again what an edit reaches finds just what checking everything finds', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-'));
	const [content, cache] = [join(folder, 'content'), join(folder, 'cache')];
	mkdirSync(join(content, 'articles'), { recursive: true });
	mkdirSync(join(content, 'library/sources'), { recursive: true });
	mkdirSync(join(content, 'library/figures'), { recursive: true });
	for (const { path, read } of contentOf({})) writeFileSync(join(folder, path), read());
	writeFileSync(join(content, 'library/sources/papers.yaml'), sources);
	writeFileSync(join(content, 'library/figures/shared.yaml'), library);
	const path = (number: number) => join(content, `articles/a-${number}.md`);
	for (let number = 0; number < 8; number += 1) writeFileSync(path(number), articleOf(number));
	let clock = 1_000_000;
	const step = fc.record({
		number: fc.nat(7),
		edit: fc.constantFrom(...edits),
		undo: fc.boolean(),
		gone: fc.nat(30),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
			for (const {
				number,
				edit: [what, by],
				undo,
				gone,
			} of steps) {
				if (gone === 0) rmSync(path(number), { force: true });
				else {
					const now =
						undo || gone === 1 ? articleOf(number) : readIfThere(path(number)).replace(what, by);
					writeFileSync(path(number), now);
					clock += 10;
					utimesSync(path(number), clock, clock);
				}
				assert.deepEqual(
					plain((await checkSite(content, cache)).findings),
					plain((await checkSite(content)).findings),
				);
			}
		}),
		{ numRuns: 60 },
	);
	rmSync(folder, { recursive: true });
});

/** What is kept on disk has no fields without a value. */
function plain(findings: readonly Finding[]): unknown {
	return JSON.parse(JSON.stringify(findings));
}

function readIfThere(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return articleOf(0);
	}
}
