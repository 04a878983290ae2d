import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { codes } from '../../src/check/checks.ts';
import { runChecks } from '../../src/check/run-checks.ts';
import { ledgerOfFiles } from '../kept-readings.ts';
import { type ContentFile, listContent } from '../../src/ledger/read/content-file.ts';
import { slowTest } from '../sample.ts';

const articlePath = 'content/articles/ceasefire-offer-2024.mdx';
const encoder = new TextEncoder();

/** The site's own content, with the article and other files replaced. */
function contentWith(replaced: Readonly<Record<string, string>>): readonly ContentFile[] {
	const own = listContent(fileURLToPath(new URL('../../content', import.meta.url))).filter(
		({ path }) => !(path in replaced),
	);
	const added = Object.entries(replaced).map(
		([path, text]): ContentFile => ({ path, read: () => encoder.encode(text) }),
	);
	return [...own, ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const article = new TextDecoder().decode(
	listContent(fileURLToPath(new URL('../../content', import.meta.url)))
		.find(({ path }) => path === articlePath)
		?.read(),
);

/**
 * Content with planted errors. "⟦code⟧" precedes each character at which a finding of that code is
 * expected.
 */
const inSources = `  - ⟦unknown-source⟧no-such-source
  - {id: planted-paper, type: article-newspaper, title: A report, issued: ⟦bad-date⟧2023-13, seen: direct}
  - id: planted-early
    type: article-newspaper
    title: A report before its time
    issued: 2022-01-01
    seen: direct
  - {id: ⟦unused-source⟧planted-idle, type: webpage, title: Idle, seen: direct}
  - {id: ⟦bad-id⟧Planted_Source, type: webpage, title: Bad, seen: direct}
`;
const claimant =
	'claimant: {name: A ministry, kind: third-government, named: true}, evidence: claim, source: scmp-reuters-2023-12-13';
const people = 'subject: russia, population: military, unit: people';
const money =
	'subject: united-states, measure: aid, stage: enacted, basis: nominal, unit: USD, qualifier: exact, asOf: 2023-01';
const inFigures = `  - ⟦unknown-figure⟧no-such-figure
  - {id: planted-shape, ⟦unknown-key⟧subjekt: russia, amount: 1, qualifier: exact, source: reuters-2024-02-13-putin-ceasefire}
  - {id: planted-type, amount: ⟦wrong-type⟧many, qualifier: exact, source: reuters-2024-02-13-putin-ceasefire}
  - {id: planted-range, amount: {low: ⟦bad-value⟧9, high: 3}, qualifier: range, source: reuters-2024-02-13-putin-ceasefire}
  - {id: planted-word, ${people}, measure: ⟦unknown-word⟧kiled, amount: 1, qualifier: exact, asOf: 2023-01, ${claimant}}
  - ⟦missing-field⟧{id: planted-gap, ${people}, measure: killed, amount: 1, qualifier: exact, ${claimant}}
  - {id: ⟦duplicate-id⟧planted-word, ${people}, measure: killed, amount: 1, qualifier: exact, asOf: 2023-01, ${claimant}}
  - {id: planted-a, repeats: ⟦cycle⟧planted-b, amount: 1, qualifier: exact, source: scmp-reuters-2023-12-13}
  - {id: planted-b, repeats: ⟦cycle⟧planted-a, amount: 1, qualifier: exact, source: scmp-reuters-2023-12-13}
  - {id: planted-unread, repeats: ru-killed-us-2023-08, says: ⟦unread-words⟧many soldiers lost, source: scmp-reuters-2023-12-13}
  - {id: planted-says, repeats: ru-killed-us-2023-08, says: ⟦says-differs⟧⟦assumed-field⟧⟦assumed-field⟧"as many as 120,000 killed", amount: ⟦drift-amount⟧130000, source: scmp-reuters-2023-12-13}
  - {id: planted-excerpt, repeats: ru-killed-us-2023-08, amount: 120000, qualifier: at-most, quoted: ⟦excerpt-differs⟧⟦assumed-field⟧⟦assumed-field⟧"at least 120,000 killed", source: scmp-reuters-2023-12-13}
  - {id: planted-fraction, repeats: ru-killed-us-2023-08, amount: ⟦fractional-count⟧1234.5, qualifier: at-most, acknowledged: {drift-amount: Planted.}, source: scmp-reuters-2023-12-13}
  - {id: planted-flip, repeats: ru-killed-us-2023-08, says: ⟦drift-qualifier⟧⟦drift-measure⟧⟦assumed-field⟧⟦assumed-field⟧"at least 119,000 casualties", source: scmp-reuters-2023-12-13}
  - {id: planted-side, repeats: ru-killed-us-2023-08, amount: 120000, qualifier: at-most, subject: ⟦drift-subject⟧ukraine, source: scmp-reuters-2023-12-13}
  - {id: planted-people, repeats: ru-killed-us-2023-08, amount: 120000, qualifier: at-most, population: ⟦drift-population⟧civilian, source: scmp-reuters-2023-12-13}
  - {id: planted-unit, repeats: ru-wounded-us-2023-08, amount: {low: 170000, high: 180000}, qualifier: range, unit: ⟦drift-unit⟧cases, source: scmp-reuters-2023-12-13}
  - {id: planted-stage, repeats: us-package-2024-02, amount: 95.34e9, qualifier: exact, stage: ⟦drift-stage⟧disbursed, source: fox4-ap-2024-02-13}
  - {id: planted-kind, repeats: us-package-2024-02, amount: 95.34e9, qualifier: exact, kind: ⟦drift-kind⟧military, source: fox4-ap-2024-02-13}
  - {id: planted-claimant, repeats: ru-killed-us-2023-08, amount: 120000, qualifier: at-most, claimant: ⟦drift-claimant⟧{name: A paper, kind: media, named: true}, source: scmp-reuters-2023-12-13}
  - {id: planted-as-of, repeats: ru-killed-us-2023-08, amount: 120000, qualifier: at-most, asOf: ⟦drift-as-of⟧2023-12, source: scmp-reuters-2023-12-13}
  - {id: planted-scope, repeats: ru-casualties-us-2023-12, amount: 315000, qualifier: exact, includes: ⟦drift-scope⟧[killed], source: scmp-reuters-2023-12-13}
  - {id: planted-own, repeats: ru-casualties-us-2023-12, amount: 400000, qualifier: exact, independent: ⟦independent-without-source⟧true, source: scmp-reuters-2023-12-13}
  - {id: planted-idle-reason, repeats: ru-casualties-us-2023-12, amount: 315000, qualifier: exact, source: scmp-reuters-2023-12-13, acknowledged: {⟦acknowledged-nothing⟧drift-measure: Nothing.}}
  - {id: planted-lost, repeats: ⟦origin-unknown⟧unknown, ${people}, measure: killed, amount: 9, qualifier: exact, asOf: 2023-01, ${claimant}}
  - {id: planted-before, repeats: ⟦repeated-before-said⟧ru-killed-us-2023-08, amount: 120000, qualifier: at-most, source: planted-early}
  - {id: planted-late, ${people}, measure: missing, amount: 9, qualifier: exact, asOf: ⟦as-of-after-publication⟧2024-01, ${claimant}}
  - {id: planted-whole, ${money}, kind: mixed, amount: ⟦parts-exceed-whole⟧10e9, ${claimant}}
  - {id: planted-part, partOf: planted-whole, subject: ukraine, amount: 8e9, qualifier: exact, source: scmp-reuters-2023-12-13}
  - {id: planted-other-part, partOf: planted-whole, subject: israel, amount: 7e9, qualifier: exact, source: scmp-reuters-2023-12-13}
  - {id: planted-mixed, partOf: planted-whole, subject: israel, stage: ⟦mixed-sum⟧requested, amount: 1e9, qualifier: exact, source: scmp-reuters-2023-12-13}
  - {id: planted-euro, partOf: planted-whole, subject: israel, unit: ⟦currency-without-rate⟧EUR, amount: 1e9, qualifier: exact, source: scmp-reuters-2023-12-13}
  - {id: planted-dead, ${people}, measure: killed, amount: 70000, qualifier: exact, asOf: 2023-03, ${claimant}}
  - {id: planted-hurt, ${people}, measure: wounded, amount: 90000, qualifier: exact, asOf: 2023-03, ${claimant}}
  - {id: planted-sum, ${people}, measure: casualties, amount: ⟦casualties-sum⟧100000, qualifier: exact, asOf: 2023-03, ${claimant}}
  - {id: planted-fallen, ${people}, measure: killed, amount: ⟦falling-count⟧50000, qualifier: exact, asOf: 2023-05, ${claimant}}
`;
const inText = `
One ⟦unknown-source⟧:cite[nobody-at-all] and ⟦source-not-listed⟧:cite[apnews-planted], **⟦bare-number⟧45,000 soldiers** and ⟦bare-number⟧$3 billion at 10:30.

A ⟦label-differs⟧:fig[at least 120,000 killed]{#ru-killed-us-2023-08}, ⟦unknown-figure⟧:fig{#nothing}, ⟦figure-not-listed⟧:fig{#planted-apart}, ⟦empty-directive⟧:fig [x] and ⟦plain-without-why⟧:plain[7]. ⟦stale-as-of⟧:fig[500 captured]{#planted-old}

## Planted ⟦directive-in-heading⟧:cite[wapo-2022-11-10]

⟦mixed-axis⟧<EstimateRange figures={["us-package-2024-02", "ru-killed-us-2023-08"]} title="Mixed" />

⟦missing-attribute⟧<Chain />

⟦unknown-attribute⟧<Chain figure="ru-killed-us-2023-08" colour="red" />

<Chain ⟦computed-attribute⟧figure={"ru-" + "killed"} />

⟦unknown-directive⟧::picture{x=1}
`;

const mark = /⟦([a-z-]+)⟧/g;

/** The text without these marks, and the code, line and column of each. */
function unmarked(text: string): { readonly text: string; readonly expected: readonly string[] } {
	const expected: string[] = [];
	const lines = text.split('\n').map((line, index) => {
		let [clean, end] = ['', 0];
		for (const match of line.matchAll(mark)) {
			clean += line.slice(end, match.index);
			end = match.index + match[0].length;
			expected.push(`${index + 1}:${clean.length + 1} ${match[1]}`);
		}
		return clean + line.slice(end);
	});
	return { text: lines.join('\n'), expected };
}

slowTest(
	'every kind of error, planted in a copy of the real article, is reported at its line and column in one run',
	() => {
		const marked = article
			.replace(
				'\nfigures:\n',
				`\n${inSources}figures:\n${inFigures}  - {id: planted-old, ${people}, measure: captured, says: 500 captured, asOf: 2022-05, ${claimant}}\n`,
			)
			.replace(/\n## The offer\n/, `${inText}\n## The offer\n`);
		const { text, expected } = unmarked(marked);
		const apart = `- {id: planted-apart, ${people}, measure: missing, amount: 3, qualifier: exact, asOf: 2023-01, ${claimant}}\n`;
		const other = '- {id: apnews-planted, type: webpage, title: Elsewhere, seen: direct}\n';
		const before = new Set(
			runChecks(ledgerOfFiles(contentWith({}))).map(
				(finding) => `${finding.code} ${finding.message}`,
			),
		);
		const found = runChecks(
			ledgerOfFiles(
				contentWith({
					[articlePath]: text,
					'content/library/figures/planted.yaml': apart,
					'content/library/sources/planted.yaml': other,
				}),
			),
		).filter(
			({ place, explanation, code, message }) =>
				place.path === articlePath &&
				explanation === undefined &&
				!before.has(`${code} ${message}`),
		);
		const told = found.map(({ place, code }) => `${place.line}:${place.column} ${code}`);
		const missing = expected
			.filter((one) => !told.includes(one))
			.map(
				(one) =>
					`${one}, but ${told.filter((other) => other.startsWith(`${one.split(':')[0]}:`)).join(', ')}`,
			);
		assert.deepEqual(missing, []);
		const kinds = new Set(expected.map((one) => one.split(' ')[1] ?? ''));
		for (const kind of kinds) assert.ok(codes.includes(kind), kind);
		assert.ok(kinds.size >= 45, `${kinds.size}`);
		assert.deepEqual(
			told.filter((one) => !expected.includes(one) && !kinds.has(one.split(' ')[1] ?? '')),
			[],
			'nothing else is found',
		);
	},
);
