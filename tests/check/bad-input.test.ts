import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { article, check, frontmatter, line } from '../content.ts';
import { tries } from '../sample.ts';

const path = 'content/articles/a.md';
const findings = (body: string, yaml?: string) => check({ [path]: article(body, yaml) }).map(line);

test('a sound article has no findings, in .md and in .mdx', () => {
	const body =
		'At :fig[close to 70,000 killed]{#ua-killed}, or :fig{#ua-killed}.:cite[paper]{at="paragraph 2"} Or [@paper, p. 3] at 10:30, 3:1, a:b, :smile:.\n';
	assert.deepEqual(findings(body), []);
	assert.deepEqual(check({ 'content/articles/a.mdx': article(body) }), []);
});

test('an article without figures is fine', () => {
	assert.deepEqual(
		findings('Only words.\n', 'title: T\nsummary: S\npublished: 2024\nfactsAsOf: 2024-02\n'),
		[],
	);
});

test('an unknown figure is reported where it is used, with the nearest id', () => {
	const [finding, ...rest] = check({
		[path]: article('One.\n\nTwo :fig[70,000]{#ua-kiled} three.\n'),
	});
	assert.equal(rest.length, 0);
	assert.equal(
		finding && line(finding),
		`${path}:30:5  unknown-figure  Unexpected figure "ua-kiled": no record has this id.`,
	);
	assert.equal(finding?.hint, 'Did you mean "ua-killed"?');
});

test('an unknown source is reported where it is cited', () => {
	assert.deepEqual(findings('One.:cite[papper]\n'), [
		`${path}:28:5  unknown-source  Unexpected source "papper": no record has this id.`,
	]);
	assert.deepEqual(findings('Well, one [@papper, p. 2].\n'), [
		`${path}:28:11  unknown-source  Unexpected source "papper": no record has this id.`,
	]);
});

test('a misspelt key is reported at the key, with the nearest name', () => {
	const misspelt = check({
		[path]: article('Text.\n', frontmatter.replace('qualifier:', 'qualifer:')),
	});
	assert.deepEqual(
		misspelt.map((one) => [line(one), one.hint]),
		[
			[
				`${path}:21:5  unknown-key  Unexpected key "qualifer" in "figures[1]".`,
				'Did you mean "qualifier"?',
			],
		],
	);
	assert.deepEqual(findings('Text.\n', frontmatter.replace('    qualifier: near-below\n', '')), [
		`${path}:15:5  missing-field  The figure "ua-killed" has no "qualifier".`,
	]);
	const unknown = check({
		[path]: article(
			'Text.\n',
			frontmatter.replace('factsAsOf: 2024-02-14', 'factsAsOf: 2024-02-14\npublishd: 2024'),
		),
	});
	assert.deepEqual(
		unknown.map((one) => [line(one), one.hint]),
		[[`${path}:6:1  unknown-key  Unexpected key "publishd".`, 'Did you mean "published"?']],
	);
});

const labels: readonly (readonly [name: string, label: string, message: string])[] = [
	[
		'another amount',
		'close to 80,000',
		'in the amount: it says "80,000", the record says "close to 70,000".',
	],
	[
		'a floor',
		'at least 70,000',
		'in the qualifier: it says "at least", the record says "close to".',
	],
	['no qualifier', '70,000', 'in the qualifier: it says no qualifier, the record says "close to".'],
	[
		'another measure',
		'close to 70,000 casualties',
		'in the measure: it says "casualties", the record says "killed".',
	],
	[
		'another subject',
		'close to 70,000 Russians',
		'in the subject: it says Russia, the record says Ukraine.',
	],
];
for (const [name, label, message] of labels) {
	test(`a label with ${name} differs from its record`, () => {
		assert.deepEqual(findings(`Some :fig[${label}]{#ua-killed}.\n`), [
			`${path}:28:6  label-differs  "${label}" differs from its record ${message}`,
		]);
	});
}

test('low above high is reported at the amount', () => {
	assert.deepEqual(
		findings('T.\n', frontmatter.replace('amount: 70000', 'amount: {low: 80000, high: 70000}')),
		[`${path}:19:19  bad-value  In "figures[1].amount.low": low is above high.`],
	);
});

test('a figure without a source is an error', () => {
	assert.deepEqual(findings('T.\n', frontmatter.replace('    source: paper\n', '')), [
		`${path}:7:9  unused-source  Nothing uses or cites the source "paper".`,
		`${path}:15:5  missing-field  The field "source" is missing: a figure names the source that prints it.`,
	]);
});

test('an empty file, a file that is not UTF-8 and tabs in YAML are named with their line', () => {
	assert.deepEqual(check({ [path]: '' }).map(line), [
		`${path}:1:1  empty-file  This file is empty.`,
	]);
	assert.deepEqual(check({ [path]: new Uint8Array([0x61, 0x0a, 0xff, 0xfe]) }).map(line), [
		`${path}:2:1  not-utf-8  This file is not UTF-8 text.`,
	]);
	const tabs = findings('T.\n', 'title: T\nclaims:\n\t- id: x\n');
	assert.equal(tabs[0], `${path}:4:1  yaml-syntax  This line is indented with a tab.`);
});

test('broken YAML names its article and line', () => {
	const [first] = findings('T.\n', 'title: "T\nsummary: S\n');
	assert.match(
		first ?? '',
		/^content\/articles\/a\.md:\d+:\d+ {2}yaml-syntax {2}This YAML cannot be read: /,
	);
});

test('an id that two files define is reported in the second, with the place of the first', () => {
	const found = check({ [path]: article('T.\n'), 'content/articles/b.md': article('T.\n') }).map(
		line,
	);
	assert.deepEqual(found, [
		'content/articles/b.md:7:9  duplicate-id  The id "paper" is taken: content/articles/a.md:7 has it already.',
		'content/articles/b.md:15:9  duplicate-id  The id "ua-killed" is taken: content/articles/a.md:15 has it already.',
	]);
});

test('an article does not take the address of a page of the site', () => {
	const found = check({ 'content/articles/checks.md': article('') }).map(line);
	assert.ok(
		found.includes(
			'content/articles/checks.md:1:1  duplicate-id  The address "checks" is taken by the page about the checks.',
		),
		found.join('\n'),
	);
});

test('two articles whose addresses differ only in case are reported', () => {
	const plain = 'title: T\nsummary: S\npublished: 2024\nfactsAsOf: 2024-02\n';
	const found = check({
		'content/articles/A.md': article('T.\n', plain),
		[path]: article('T.\n', plain),
	}).map(line);
	assert.deepEqual(found, [
		'content/articles/a.md:1:1  duplicate-id  The address "a" is taken by content/articles/A.md.',
	]);
});

test('a word outside the vocabulary and a bad date are reported at their values', () => {
	assert.deepEqual(findings('T.\n', frontmatter.replace('measure: killed', 'measure: kiled')), [
		`${path}:18:14  unknown-word  Unexpected measure "kiled": it is not in the vocabulary.`,
	]);
	assert.deepEqual(findings('T.\n', frontmatter.replace('asOf: 2023-08', 'asOf: 2023-13')), [
		`${path}:23:11  bad-date  Unexpected "2023-13" in "figures[1].asOf": a date is a year, a month or a day that exists, or a part of a month or year: 2023, 2023-08, 2023-08-18 or late 2023.`,
	]);
});

test('figures that repeat one another in a circle are reported once each, and inherit nothing', () => {
	const yaml = `${frontmatter}  - {id: a, amount: 1, qualifier: exact, source: paper, repeats: b}\n  - {id: b, amount: 1, qualifier: exact, source: paper, repeats: a}\n`;
	assert.deepEqual(findings('T.\n', yaml), [
		`${path}:27:66  cycle  These figures form a cycle: a → b → a.`,
		`${path}:28:66  cycle  These figures form a cycle: b → a → b.`,
	]);
});

test('a directive with a space, one in a heading and an unknown leaf are reported', () => {
	assert.deepEqual(
		findings('Some :fig [x].\n\n## Head :cite[paper]\n\n::chart{x=1}\n').map(
			(one) => one.split('  ')[1],
		),
		['empty-directive', 'directive-in-heading', 'unknown-directive'],
	);
});

test('MDX that cannot be read names its line', () => {
	const [finding] = check({ 'content/articles/a.mdx': article('Fine.\n\nNot {fine.\n') });
	assert.match(
		finding === undefined ? '' : line(finding),
		/^content\/articles\/a\.mdx:30:\d+ {2}mdx-syntax {2}This MDX cannot be read: /,
	);
});

test('all findings of all articles come in one run, in the order of their places', () => {
	const found = check({
		'content/articles/b.md': article(
			'One.:cite[nobody]\n',
			'title: T\nsummary: S\npublished: 2024\nfactsAsOf: 2024-02\n',
		),
		[path]: article(':fig[1]{#x}\n\n:fig[2]{#y}\n'),
	}).map((finding) => `${finding.place.path}:${finding.place.line}`);
	assert.deepEqual(found, [`${path}:28`, `${path}:30`, 'content/articles/b.md:7']);
});

test('no cut of a sound article throws, and every finding has a place in a file', () => {
	const whole = article(
		'At :fig[close to 70,000 killed]{#ua-killed}.:cite[paper]\n\n| a | b |\n|---|---|\n| 10:30 | *x* |\n',
	);
	fc.assert(
		fc.property(
			fc.nat(whole.length),
			fc.nat(12),
			fc.string({ maxLength: 6 }),
			fc.constantFrom('a.md', 'a.mdx'),
			(at, length, put, name) => {
				for (const finding of check({
					[`content/articles/${name}`]: whole.slice(0, at) + put + whole.slice(at + length),
				})) {
					assert.ok(finding.place.line >= 1 && finding.place.column >= 1 && finding.message !== '');
				}
			},
		),
		{ numRuns: tries(100, 400) },
	);
});

test('a component that nobody brings is reported with the nearest name, and one that the article brings is not', () => {
	const found = check({
		'content/articles/a.mdx': article(
			'import Own from "./own.astro";\n\n<Own />\n\n<Chainn figure="ua-killed" />\n',
		),
		'content/articles/own.astro': '<p>Own</p>',
	});
	assert.deepEqual(
		found.map((one) => [line(one), one.hint]),
		[
			[
				'content/articles/a.mdx:32:1  unknown-directive  Unexpected component "<Chainn>".',
				'Did you mean "Chain"?',
			],
		],
	);
});

test('a vocabulary that cannot be read is the one thing that is reported', () => {
	assert.deepEqual(
		check({
			'content/vocabulary.yaml': 'subjects: [',
			[path]: article('Some :fig[80,000]{#ua-killed}.\n'),
		}).map((one) => one.code),
		['yaml-syntax'],
	);
});

test('a text that becomes a name on the disk is not longer than such names', () => {
	const long = 'a'.repeat(101);
	const chart = '::estimate-range{figures="ua-killed" title="T" id="';
	const messages = findings(
		`${chart}${long}"}\n\n${chart}${long.slice(1)}"}\n`,
		`${frontmatter}tags: [${long.slice(0, 60)}, ${long.slice(0, 61)}]\nredirects: [/${long}/, /${long.repeat(3)}/]\n`,
	);
	assert.deepEqual(
		messages.map((message) => message.replace(/^\S+ {2}/, '').replaceAll(/a{50,}…?/g, 'a')),
		[
			'bad-value  Unexpected "a" in "tags[2]": a tag has at most 60 characters, because it becomes an address.',
			'bad-value  Unexpected "/a" in "redirects[2]": a part of an old address has at most 240 bytes, because it becomes a file name.',
			'bad-id  The "id" on estimate-range has 101 characters: it becomes a file name, and has at most 100.',
		],
	);
});
