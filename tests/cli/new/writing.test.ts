import assert from 'node:assert/strict';
import { test } from 'node:test';
import { release } from '../../../src/cli/release.ts';
import { findSite } from '../../../src/workspace/site-place.ts';
import { Site } from './record.ts';
import { slowTest } from '../../sample.ts';

const answers = [
	...['article', '--title', 'What the Senate voted on', '--summary', 'A bill.', '--yes'],
	...[
		'--published',
		'2024-02-20',
		'--figures',
		'us-package,ru-killed',
		'--sources',
		'paper-2024-01',
	],
] as const;

slowTest('an article begins as a draft with its figures and their sources', async (t) => {
	const site = new Site(t);
	const { code, err } = await site.new(...answers);
	assert.deepEqual([code, err], [0, '']);
	const text = site.read('content/articles/what-the-senate-voted-on.md');
	assert.equal(
		text,
		`---
title: What the Senate voted on
summary: A bill.
published: 2024-02-20
factsAsOf: 2024-02-20
draft: true
sources: [ senate-2024-02, nyt-2023-08, paper-2024-01 ]
figures: [ us-package, ru-killed ]
---
:fig{#us-package}.:cite[senate-2024-02]

:fig{#ru-killed}.:cite[nyt-2023-08]

Also read.:cite[paper-2024-01]
`,
	);
	const again = await site.new(...answers, '--name', 'what-the-senate-voted-on');
	assert.deepEqual(
		[again.code, again.err],
		[2, '--name: "what-the-senate-voted-on" exists already; choose another.'],
	);
	assert.equal(site.read('content/articles/what-the-senate-voted-on.md'), text);
});

test('a number in a title that no figure of the article has is reported before anything is written', async (t) => {
	const site = new Site(t);
	const { code, out } = await site.new(
		...['article', '--title', 'Of 300,000 killed', '--summary', 'A.', '--name', 'many', '--yes'],
	);
	assert.equal(code, 1);
	assert.match(out, /^content\/articles\/many\.md:2:\d+ {2}bare-number {2}/m);
	assert.throws(() => site.read('content/articles/many.md'), { code: 'ENOENT' });
});

test('a correction has the words of the release and of the record', async (t) => {
	const site = new Site(t);
	const place = findSite(site.folder);
	t.mock.method(console, 'log', () => undefined);
	assert.equal(await release(place, { date: '2024-02-15', dryRun: false }), 0);
	const figures = site.read('content/library/figures/base.yaml');
	site.write(
		'content/library/figures/base.yaml',
		figures.replace('amount: 70000', 'amount: 80000'),
	);
	site.write(
		'content/articles/base.md',
		site.read('content/articles/base.md').replace('close to 70,000', 'close to 80,000'),
	);
	const reason = ['--reason', 'We had misread it: 80,000, not 70,000.'] as const;
	const { code, err } = await site.new(
		...['correction', '--figure', 'ua-killed', '--kind', 'correction', '--date', '2024-02-16'],
		...[...reason, '--yes'],
	);
	assert.deepEqual([code, err], [0, '']);
	assert.equal(
		site.read('content/corrections.yaml'),
		`- date: 2024-02-16
  kind: correction
  figure: ua-killed
  before: "close to 70,000 Ukrainian soldiers killed"
  after: "close to 80,000 Ukrainian soldiers killed"
  reason: "We had misread it: 80,000, not 70,000."
`,
	);
});

test('a correction of one article is added to its frontmatter', async (t) => {
	const site = new Site(t);
	const { code, err } = await site.new(
		...['correction', '--figure', 'ua-killed', '--kind', 'supersession', '--by', 'ru-killed'],
		...['--reason', 'Newer.', '--date', '2024-02-16', '--article', 'base', '--yes'],
	);
	assert.deepEqual([code, err], [0, '']);
	assert.match(
		site.read('content/articles/base.md'),
		/^corrections: \[\{ date: 2024-02-16, kind: supersession, figure: ua-killed, by: ru-killed, before: .*, reason: Newer\. \}\]\n---$/m,
	);
});

test('a translation begins as a draft with the text and its numbers, and is made only once', async (t) => {
	const site = new Site(t);
	const told = [
		...['translation', '--article', 'base', '--language', 'uk', '--translated', '2024-02-20'],
		...['--title', 'Числа війни', '--summary', 'Що сказали.'],
	] as const;
	const refused = await site.new(...told);
	assert.equal(refused.code, 2);
	assert.match(
		refused.err,
		/^First translate the words .* content\/vocabulary\.uk\.yaml\.\n\nsubjects:\n {2}united-states: \{label: …, words: \[…\]\} # United States\n/,
	);
	const words = refused.err.slice(refused.err.indexOf('subjects:')).replaceAll('…', 'слово');
	site.write('content/vocabulary.uk.yaml', words);
	const { code, out, err } = await site.new(...told);
	assert.deepEqual([code, err], [0, ''], out);
	const text = site.read('content/articles/uk/base.md');
	assert.match(
		text,
		/^---\nlanguage: uk\ntranslationOf: base\ntranslated: 2024-02-20\ntranslates: /,
	);
	assert.match(
		text,
		/:fig\{#us-package\}, of which :fig\{#us-package-ukraine\} is for Ukraine\.:cite\[senate-2024-02\]/,
	);
	const again = await site.new(...told);
	assert.deepEqual(
		[again.code, again.err],
		[2, '"base" is translated already: content/articles/uk/base.md.'],
	);
});
