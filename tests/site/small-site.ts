const figure = (id: string, amount: number, asOf: string) =>
	`  - {id: ${id}, subject: ukraine, population: military, measure: killed, amount: ${amount}, unit: people, qualifier: at-least, asOf: ${asOf}, claimant: {name: US officials, kind: third-government, named: true}, evidence: claim, source: paper}\n`;
const front = (title: string) =>
	`---\ntitle: ${title}\nsummary: What it says.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\ntags: [losses]\n`;

/** A site with a chart that can be drawn otherwise, a correction, a tag, a translation, and its own links in every form. Its links from the root expect it below /repo/, and one of its articles is called like that. */
export const smallSite: Readonly<Record<string, string>> = {
	'content/vocabulary.uk.yaml': `subjects:
  russia: {label: Росія, words: [росі*]}
  ukraine: {label: Україна, words: [україн*]}
populations:
  military: {label: військові, people: {one: військовий, few: військові, many: військових, other: військового}}
measures:
  killed: {label: загиблі, definition: Люди, forms: {one: загиблий, few: загиблі, many: загиблих, other: загиблого}, words: [загибл*]}
  casualties: {label: загиблі та поранені, definition: Люди}
units:
  people: {label: осіб}
names:
  US officials: Урядовці США
  losses: втрати
`,
	'content/articles/first.md': `${front('First')}sources:
  - {id: paper, type: article-newspaper, title: A report, container-title: The Paper, issued: 2023-08-18, seen: direct}
figures:
${figure('few', 500, '2023-04')}${figure('some', 7000, '2023-06')}${figure('many', 200000, '2023-08')}corrections:
  - {date: 2024-02-15, kind: correction, figure: few, before: "at least 400", after: "at least 500", reason: We misread it.}
---
They were :fig[at least 200,000 killed]{#many}, before that :fig[at least 7,000 killed]{#some} and :fig[at least 500 killed]{#few}.:cite[paper]

[From the root](/repo/), [beside it](../repo/#there), [by its file](repo.md#there), [by its id](repo), [by reference][other], <a href="/about/">in HTML</a>, <a href='/figures/many/'>in quotes</a>, [elsewhere](https://example.com/).

[other]: /sources/paper/

::estimates-over-time{figures="few some many" gap="24" title="More each year"}
`,
	'content/articles/repo.mdx': `${front('Called like the path')}---
## There

<a href="/first/#estimates-over-time">In MDX</a>, <a href={"/about/"}>as an expression</a>, [in Markdown](/first/).
`,
	'content/articles/uk/first.md': `---
language: uk
translationOf: first
translated: 2024-03-01
title: Перше
summary: П
---
[З початку](/uk/figures/), [у статті](/repo/).

::estimates-over-time{figures="few some many" gap="24" title="Щороку більше"}
`,
	'content/pages/about.md':
		'---\ntitle: About\nsummary: S\n---\n[The first](/first/), [the method](/method/).\n',
	'public/square.svg':
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>',
};
