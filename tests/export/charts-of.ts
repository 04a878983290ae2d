import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chartsOf, type Chart } from '../../src/export/embed/charts.ts';
import { ledgerOfFiles } from '../kept-readings.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { themeCss, themeOf } from '../../src/record/theme.ts';
import { baseFiles, type Fields, money, people } from '../check/sites.ts';
import { contentOf } from '../content.ts';

/** The stylesheets with the classes of drawings. */
export const css = [
	themeCss(themeOf()),
	...['site', 'chart'].map((name) =>
		readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8'),
	),
].join('');

export const killed = people('killed', 'killed', 120_000, {
	qualifier: 'at-most',
	phrase: 'as many as',
});
export const wounded = people(
	'wounded',
	'wounded',
	{ low: 170_000, high: 180_000 },
	{ qualifier: 'range', evidence: 'claim' },
);
export const given = money('given', 9e9, {
	qualifier: 'at-least',
	label: '=SUM(A1)',
	stage: 'allocated',
});

/** Charts of each kind that can show these figures, with other drawings between them. */
const body = `T.

::estimate-range{figures="killed wounded" title="Killed & <wounded>"}

::chain{figure="killed" title="A chain"}

::waffle{figures="killed" title="How many"}

::estimate-range{figures="wounded" title="The same kind again"}

::aid-ladder{figures="given" title="How far"}
`;

/**
 * The charts of an article of this site, and its ledger.
 * @param corrections YAML, of the article
 */
export function sample(
	corrections = '[]',
	figures: readonly Fields[] = [killed, wounded, given],
): { readonly charts: readonly Chart[]; readonly ledger: Ledger } {
	const article = `---\ntitle: An article\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\nfigures: [killed, wounded, given]\ncorrections: ${corrections}\n---\n${body}`;
	const ledger = ledgerOfFiles(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify(figures),
			'content/articles/a.md': article,
		}),
	);
	const found = ledger.articles.get('a');
	assert.ok(found !== undefined);
	return { charts: chartsOf(found, ledger), ledger };
}

export function chartOf(
	id: string,
	corrections?: string,
): { readonly chart: Chart; readonly ledger: Ledger } {
	const { charts, ledger } = sample(corrections);
	const chart = charts.find((one) => one.id === id);
	assert.ok(chart !== undefined, id);
	return { chart, ledger };
}

/** A correction that supersedes the figure of those killed. */
export const superseded =
	'[{date: 2024-02-10, kind: supersession, figure: killed, by: wounded, before: as many as 120000, after: 170000 to 180000, reason: A newer count.}]';

/** The charts of an article that draw its own records: claims and events. */
export function records(): { readonly charts: readonly Chart[]; readonly ledger: Ledger } {
	const front = `claims:
  - {id: offer, says: It was made., claimant: Three sources, attribution: unnamed-secondhand, to: Reuters, stance: asserts, source: claims-paper, date: 2024-02}
  - {id: denial, says: '=It was not.', claimant: the spokesman, attribution: named, stance: denies, about: [offer], source: claims-paper, note: On the next day.}
events:
  - {date: 2024-02-13, text: It was printed., source: claims-paper}
  - {date: 2023, text: They met., source: claims-paper, reported: true}
sources:
  - {id: claims-paper, type: article-newspaper, title: A report, container-title: The Paper, issued: 2024-02-13, URL: 'https://example.com/report', seen: direct}
`;
	const article = `---\ntitle: An article\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n${front}---\nT.\n\n::claims{#who title="Who says what"}\n\n::timeline{title="What happened"}\n`;
	const ledger = ledgerOfFiles(contentOf({ ...baseFiles, 'content/articles/a.md': article }));
	const found = ledger.articles.get('a');
	assert.ok(found !== undefined, JSON.stringify(ledger.findings));
	return { charts: chartsOf(found, ledger), ledger };
}
