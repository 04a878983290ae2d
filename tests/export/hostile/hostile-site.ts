import { checkHiddenCharacters } from '../../../src/ledger/read/hidden-characters.ts';
import { siteText } from '../../content.ts';
import { claimantText } from '../../claimants.ts';
import { payloads } from '../../prose/hostile/render.ts';

/** What spreadsheets take for a formula, also in full-width forms and behind signs that they skip. */
export const formulas: readonly string[] = [
	'=1+1',
	'+1+1',
	'-1+1',
	'@SUM(A1:A2)',
	'\t=1+1',
	'=cmd|" /C calc"!A0',
	"'=1+1",
	"''+1",
	'＝1+1',
	'＋1+1',
	'－1+1',
	'＠SUM(1)',
	'=HYPERLINK("https://evil.example/","a")',
	'"=1+1',
	';=1+1',
	',=1+1',
	'\r=1+1',
	'\n=1+1',
];

/** What ends the place in which a text is: of a script, of XML, of Markdown, of TeX, of RIS. */
export const breakouts: readonly string[] = [
	'</script><script>alert(1)</script>',
	'<!--<script>',
	'--><script>alert(1)</script>',
	']]><script>alert(1)</script>',
	'a\u2028b\u2029c',
	'</title></text></svg><script>alert(1)</script>',
	'&lt;img src=x onerror=alert(1)&gt;',
	'<img src=x onerror=alert(1)>',
	'"><svg onload=alert(1)>',
	"' autofocus onfocus=alert(1) x='",
	'](javascript:alert(1)) [x](https://evil.example/',
	'# A heading\n\n- [a link](https://evil.example/)',
	'![x](https://evil.example/x.png)',
	'`x` <https://evil.example/>',
	'}\n@misc{stolen, title = {Stolen}}',
	'\\input{/etc/passwd} \\write18{ls} $x$ % {',
	'A\nER  - \nTY  - BOOK\nTI  - Stolen',
	'A\r\nTI  - Stolen',
	`{{constructor.constructor("alert(1)")()}} \${alert(1)} <%= 1 %>`,
	'__proto__',
	'constructor',
];

/** Whether a text has characters that no text of a site can have. */
const isRefused = (text: string) => checkHiddenCharacters(text, 'content/site.yaml').length > 0;

/** Everything that is tried in a field, trimmed as records are. */
export const hostileTexts: readonly string[] = [
	...new Set([...formulas, ...breakouts, ...payloads].map((text) => text.trim())),
].filter((text) => text !== '' && text.length < 4000 && !isRefused(text));

/** A hostile text in a field of a record. */
export interface Placed {
	readonly field: string;
	readonly text: string;
}

/** A site whose texts are hostile: its files, and what is where. */
export interface HostileSite {
	readonly files: Readonly<Record<string, string>>;
	readonly placed: readonly Placed[];
}

/** Settings of a site that reports nothing about the numbers in its payloads. */
const lowered = [
	...['bare-number', 'label-differs', 'no-archived-copy', 'hidden-character', 'unused-source'],
	...['excerpt-differs', 'one-origin', 'unnamed-claimants', 'falling-count', 'newer-figure'],
	...['correction-differs', 'stale-as-of', 'as-of-after-publication', 'image-without-credit'],
].map((code) => `  ${code}: {severity: off, reason: The texts of this site are payloads.}`);

/**
 * A site with a payload in every text that an author writes, each article with other ones.
 * @param articles how many
 * @param texts taken in their order, again from the start when all are used
 */
export function hostileSite(articles: number, texts: readonly string[]): HostileSite {
	const placed: Placed[] = [];
	const next = (field: string): string => {
		const text = texts[placed.length % texts.length] ?? '';
		placed.push({ field, text });
		return text;
	};
	/** As YAML, in which JSON is a text in quotes. */
	const yaml = (field: string) => JSON.stringify(next(field)).replaceAll('\u2028', '\\u2028');
	const short = (field: string, most: number) => {
		const cut = texts.filter((text) => text.length <= most && text.split(/\s+/).length <= 25);
		const text = cut[placed.length % cut.length] ?? '';
		placed.push({ field, text });
		return JSON.stringify(text);
	};
	const articleFiles = Array.from({ length: articles }, (_, index) => [
		`content/articles/a-${index}.md`,
		articleText(index, { yaml, short, next }),
	]);
	const files = {
		'content/site.yaml': `${siteText
			.replace(/^title: .*$/m, () => `title: ${yaml('site.title')}`)
			.replace(/^tagline: .*$/m, () => `tagline: ${yaml('site.tagline')}`)
			.replace(/^description: .*$/m, () => `description: ${yaml('site.description')}`)
			.replace(
				/^editors: .*$/m,
				() => `editors: [${yaml('site.editors')}]`,
			)}licence: {name: ${yaml('site.licence.name')}, spdx: CC-BY-4.0, url: "https://example.org/?a=1&b='\\"><script>"}
home:
  - text: {title: ${yaml('site.home.title')}, words: ${yaml('site.home.words')}}
  - list: {title: ${yaml('site.home.list')}}
foot: {text: ${yaml('site.foot.text')}, links: [{text: ${yaml('site.foot.link')}, url: "https://example.com/?a=\\"><script>"}]}
navigation: [{text: ${yaml('site.navigation')}, url: "https://example.com/"}, explainers]
removed:
  /gone/: {date: 2024-01-01, why: ${yaml('site.removed.why')}}
checks:
${lowered.join('\n')}
`,
		'content/vocabulary.yaml': vocabulary({ yaml, short }),
		'content/glossary.yaml': `- {id: word, label: ${yaml('term.label')}, definition: ${short('term.definition', 60)}}\n`,
		'content/people.yaml': `- {id: ann, name: ${yaml('person.name')}, role: ${yaml('person.role')}, about: ${yaml('person.about')}, url: "https://example.com/?q=\\"><script>"}\n`,
		'content/pages/about.md': `---\ntitle: ${yaml('page.title')}\nsummary: ${yaml('page.summary')}\n---\nWords.\n`,
		...Object.fromEntries(articleFiles),
	};
	return { files, placed };
}

type Writer = (field: string) => string;
interface Writers {
	readonly yaml: Writer;
	readonly short: (field: string, most: number) => string;
	readonly next: Writer;
}

function vocabulary({ yaml, short }: Pick<Writers, 'yaml' | 'short'>): string {
	return `subjects:
  ukraine: {label: ${yaml('subject.label')}, adjective: ${yaml('subject.adjective')}, colour: blue}
populations:
  military: {label: ${yaml('population.label')}, people: ${yaml('population.people')}}
measures:
  killed: {label: ${yaml('measure.label')}, definition: ${short('measure.definition', 60)}, unit: people}
  aid: {label: ${yaml('measure.label')}, definition: ${short('measure.definition', 60)}}
stages:
  passed: {label: ${yaml('stage.label')}, definition: ${short('stage.definition', 60)}}
kinds:
  military-aid: {label: ${yaml('kind.label')}}
units:
  people: {kind: count, label: ${yaml('unit.label')}, singular: ${yaml('unit.singular')}}
  USD: {kind: money, label: ${yaml('unit.label')}, symbol: $}
${claimantText.replace(/^( {2}other: \{label: ).*?(, party: no\})$/m, (_, start: string, end: string) => `${start}${yaml('claimantKind.label')}${end}`)}`;
}

function articleText(index: number, { yaml, short, next }: Writers): string {
	const id = (name: string) => `${name}-${index}`;
	const source = (name: string, rest: string) =>
		`  - {id: ${id(name)}, seen: direct, title: ${yaml('source.title')}, remark: ${yaml('source.remark')}, attribution: ${yaml('source.attribution')}, ${rest}}`;
	const figure = (name: string, rest: string) =>
		`  - {id: ${id(name)}, subject: ukraine, qualifier: at-least, phrase: ${short('figure.phrase', 60)}, claimant: {name: ${yaml('figure.claimant')}, kind: other, named: false, to: ${yaml('figure.to')}}, evidence: claim, source: ${id('paper')}, at: ${yaml('figure.at')}, quoted: ${short('figure.quoted', 4000)}, label: ${yaml('figure.label')}, place: ${yaml('figure.place')}, note: ${yaml('figure.note')}, seen: ${yaml('figure.seen')}, ${rest}}`;
	/** In an attribute of a directive, where a text is one line. */
	const attribute = (field: string) =>
		next(field)
			.replaceAll(/\s+/g, ' ')
			.replaceAll(/[&"<>{}\\`*_[\]]/g, (sign) => `&#${sign.codePointAt(0)};`);
	return `---
title: ${yaml('article.title')}
summary: ${yaml('article.summary')}
kicker: ${yaml('article.kicker')}
published: 2024-02-14
factsAsOf: 2024-02-14
authors: [ann]
tags: [${short('article.tag', 60)}, losses]
series: {name: ${yaml('article.series')}, position: ${index + 1}}
sources:
${source('paper', `type: article-newspaper, container-title: ${yaml('source.container')}, author: [{family: ${yaml('source.family')}, given: ${yaml('source.given')}}, {literal: ${yaml('source.literal')}}], issued: 2023-08-18, URL: "https://example.com/${index}?a=%22&b='\\"><script>alert(1)</script>"`)}
${source('report', `type: report, publisher: ${yaml('source.publisher')}, publisher-place: ${yaml('source.place')}, genre: ${yaml('source.genre')}, number: ${yaml('source.number')}, volume: ${yaml('source.volume')}, page: ${yaml('source.page')}, edition: ${yaml('source.edition')}, DOI: ${yaml('source.DOI')}, issued: 2023`)}
figures:
${figure('killed', 'population: military, measure: killed, amount: 70000, unit: people, asOf: 2023-04')}
${figure('later', 'population: military, measure: killed, amount: 90000, unit: people, asOf: 2023-08')}
${figure('given', 'measure: aid, stage: passed, kind: military-aid, amount: 7000000000, unit: USD, asOf: 2023-08')}
claims:
  - {id: ${id('claim')}, says: ${yaml('claim.says')}, claimant: ${yaml('claim.claimant')}, attribution: named, to: ${yaml('claim.to')}, stance: asserts, date: 2023-08, source: ${id('paper')}, at: ${yaml('claim.at')}, note: ${yaml('claim.note')}}
events:
  - {date: 2023-08-18, text: ${yaml('event.text')}, source: ${id('paper')}}
corrections:
  - {date: 2024-03-01, kind: correction, figure: ${id('killed')}, before: ${yaml('correction.before')}, after: ${yaml('correction.after')}, reason: ${yaml('correction.reason')}}
---
:fig{#${id('killed')}}, :fig{#${id('later')}} and :fig{#${id('given')}}.:cite[${id('paper')}; ${id('report')}]{at="${attribute('cite.at')}"} :term[The word]{#word}.

::estimate-range{figures="${id('killed')} ${id('later')}" title="${attribute('chart.title')}" subtitle="${attribute('chart.subtitle')}"}

::estimates-over-time{figures="${id('killed')} ${id('later')}" title="${attribute('chart.title')}"}

::claims{title="${attribute('chart.title')}"}

::timeline{title="${attribute('chart.title')}"}
`;
}
