import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleasedValue } from '../../src/record/release.ts';
import { root } from '../root.ts';
import type { Changes } from './copy-project.ts';

const source = (id: string, rest: string) =>
	`  - {id: "${id}", type: report, seen: direct, ${rest}}\n`;
const figure = (id: string, rest: string) =>
	`  - {id: "${id}", subject: ukraine, population: military, measure: killed, amount: 12000, unit: people, qualifier: at-least, asOf: 2023-11, claimant: {name: Somebody, kind: other, named: true}, evidence: claim, source: ${rest}}\n`;
/**
 * Sources without a date, with a title from right to left; figures with ambiguous ids; a
 * correction, and a figure that was removed.
 */
const around = `---
title: Around
summary: S
published: 2024-03-01
factsAsOf: 2024-02-25
sources:
${source('undated', 'title: "تقرير عن الخسائر", URL: "https://example.com/a?b=1&c=<2>"')}${source('2', 'title: "</h1><script>alert(1)</script> & “more”", issued: 2023')}figures:
${figure('page', 'undated, at: "<b>page</b> 2"')}${figure('index', "'2'")}${figure('7', 'undated')}corrections:
  - {date: 2024-03-02, kind: correction, figure: page, before: "at least 11,000", after: "at least 12,000", reason: We had misread <it>.}
  - {date: 2024-04-01, kind: retraction, figure: gone-away, before: "at least 7", after: withdrawn, reason: Nobody stands by it.}
  - {date: 2024-05-01, kind: supersession, figure: '7', by: index, before: "at least 12,000", after: "at least 12,000", reason: Counted again.}
acknowledged: {superseded-figure: K}
---
:fig{#page}, :fig{#index} and :fig[at least 12,000]{#7}.:cite[undated; 2]
`;

function releasedValue(
	released: string,
	amount: number,
	more: Partial<ReleasedValue> = {},
): ReleasedValue {
	return {
		released,
		words: `at least ${amount.toLocaleString('en')} Ukrainian soldiers killed`,
		amount,
		qualifier: 'at-least',
		subject: 'ukraine',
		population: 'military',
		measure: 'killed',
		unit: 'people',
		asOf: '2023-11',
		claimant: 'Somebody',
		source: 'undated',
		...more,
	};
}

const askedFields =
	'subject: russia, population: military, measure: killed, unit: people, claimant: {name: US officials, kind: third-government, named: true}, evidence: record, source: nyt-2023-08-18-troop-deaths';
/** An article whose numbers span a factor of 400; the last of them is only in its chart. */
const asked = `---
title: T
summary: S
published: 2024-03-01
factsAsOf: 2024-02-25
figures:
  - {id: few, amount: 500, qualifier: exact, asOf: 2022-03, ${askedFields}}
  - {id: some, amount: 7000, qualifier: approx, asOf: 2022-09, ${askedFields}}
  - {id: many, amount: 200000, qualifier: at-most, asOf: 2023-08, ${askedFields}}
---
They were :fig[as many as 200,000 killed]{#many}, and before that :fig[about 7,000 killed]{#some}.

::estimates-over-time{figures="few some many" gap="24" title="More each year"}

::estimate-range{figures="some many" title="Two of them"}
`;

/** An unpublished article with a finding of its own. */
export const draft =
	'---\ntitle: T\nsummary: S\ndraft: true\npublished: 2024-03-01\nfactsAsOf: 2024-02-25\nacknowledged:\n  stale-as-of: Nothing of the kind.\n---\n';

const twiceFront =
	'---\ntitle: T\nsummary: S\npublished: 2024-03-01\nfactsAsOf: 2024-02-25\nfigures: [ua-killed-us-2023-08, ru-wounded-us-2023-08]\n---\n';
const twiceText =
	'At 10:30, :fig[close to 70,000]{#ua-killed-us-2023-08} "killed".:cite[nyt-2023-08-18-troop-deaths]\n\n';

const supersession =
	'  - {date: 2024-02-25, kind: supersession, figure: ru-killed-us-2023-08, by: ru-casualties-us-2023-12, before: as many as 120000 killed, after: 315000 casualties, reason: A test has a newer count.}\n';

const kept = 'content/articles/ceasefire-offer-2024.mdx';
const keptText = () => readFileSync(join(root, kept), 'utf8');

/** The first article, with a figure that was superseded. */
function superseded(): string {
	const sound = keptText();
	return /^corrections:$/m.test(sound)
		? sound.replace(/^corrections:$/m, `corrections:\n${supersession}`.trimEnd())
		: sound.replace(/^claims:$/m, `corrections:\n${supersession}claims:`);
}

/** A manifest of releases, with values of figures that have changed or been removed since. */
function releases(): string {
	const released: { figures: Record<string, readonly ReleasedValue[]>; pages: string[] } =
		JSON.parse(readFileSync(join(root, 'content/releases.json'), 'utf8'));
	const text = keptText();
	released.pages = [];
	released.figures = Object.fromEntries(
		Object.entries(released.figures).filter(([id]) => text.includes(id)),
	);
	released.figures['page'] = [
		releasedValue('2024-03-01', 11_000),
		releasedValue('2024-03-02', 12_000, { corrections: 1 }),
	];
	released.figures['gone-away'] = [
		releasedValue('2024-03-01', 7),
		releasedValue('2024-04-01', 7, { withdrawn: true, corrections: 1 }),
	];
	return JSON.stringify(released);
}

/** All articles but one, whose hundreds of figures would be built for nothing. */
const others = globSync('content/articles/**/*.mdx', { cwd: root })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => !path.endsWith('/ceasefire-offer-2024.mdx'));

/** Content of kinds that this site lacks beside one of its articles, in one build for many tests. */
export function strangeContent(): Changes {
	return {
		...Object.fromEntries(others.map((path) => [path, null])),
		'content/articles/around.md': around,
		'content/articles/asked.md': asked,
		'content/articles/draft.md': draft,
		'content/articles/one.md': `${twiceFront}${twiceText}::estimate-range{figures="ua-killed-us-2023-08 ru-wounded-us-2023-08" title="A title"}\n`,
		'content/articles/two.mdx': `${twiceFront}${twiceText}<EstimateRange figures={["ua-killed-us-2023-08", "ru-wounded-us-2023-08"]} title="A title" />\n`,
		[kept]: superseded(),
		'content/corrections.yaml': null,
		'content/releases.json': releases(),
	};
}
