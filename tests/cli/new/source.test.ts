import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Site } from './record.ts';

const report = [
	...['source', '--title', 'A report: “what it cost”', '--type', 'report', '--yes'],
	...['--author', 'Cooper, Helene; World Bank', '--publisher', 'Kiel', '--issued', '2024-03'],
	...['--url', 'https://example.org/report', '--archived', 'https://example.org/copy'],
] as const;

test('a source is written with what was answered, and listed by its article', async (t) => {
	const site = new Site(t);
	const article = site.read('content/articles/base.md');
	const { code, out } = await site.new(...report, '--seen', 'direct', '--article', 'base');
	assert.equal(code, 0);
	assert.match(
		out,
		/^Added the source "kiel-2024-03" to content\/library\/sources\/sources\.yaml\.$/m,
	);
	assert.equal(
		site.read('content/library/sources/sources.yaml'),
		`- id: kiel-2024-03
  type: report
  title: "A report: “what it cost”"
  author: [ { family: Cooper, given: Helene }, { literal: World Bank } ]
  publisher: Kiel
  issued: 2024-03
  URL: https://example.org/report
  archived: https://example.org/copy
  seen: direct
`,
	);
	assert.equal(
		site.read('content/articles/base.md'),
		article.replace('senate-2024-02]', 'senate-2024-02, kiel-2024-03]'),
	);
});

test('a second source with the same name gets another id, and the file keeps what it has', async (t) => {
	const site = new Site(t);
	site.write('content/library/sources/sources.yaml', '# Mine.\n');
	await site.new(...report, '--seen', 'direct');
	const { out } = await site.new(
		...report,
		'--seen',
		'secondary',
		'--via',
		'nyt-2023-08, paper-2024-01',
	);
	assert.match(out, /^Added the source "kiel-2024-03-2"/);
	const text = site.read('content/library/sources/sources.yaml');
	assert.ok(text.startsWith('# Mine.\n- id: kiel-2024-03\n'));
	assert.ok(text.endsWith('  seen: secondary\n  via: [ nyt-2023-08, paper-2024-01 ]\n'));
});

const csl = JSON.stringify({
	type: 'article-journal',
	title: 'Counting',
	author: [{ family: 'Ball', given: 'Ann' }],
	'container-title': 'Journal of Counts',
	issued: { 'date-parts': [[2024, 3, 2]] },
	DOI: '10.1000/182',
	URL: 'https://doi.org/10.1000/182',
});

test('a source is read from the metadata of its DOI, or from BibTeX', async (t) => {
	const site = new Site(t);
	site.write('doi.json', csl);
	site.write(
		'one.bib',
		'@report{bank24, title={A budget}, institution={World Bank}, date={2024-03}}',
	);
	const how = ['--seen', 'direct', '--yes'] as const;
	const fromDoi = await site.new('source', '--from', join(site.folder, 'doi.json'), ...how);
	assert.deepEqual([fromDoi.code, fromDoi.err], [0, '']);
	const fromBib = await site.new('source', '--from', join(site.folder, 'one.bib'), ...how);
	assert.deepEqual([fromBib.code, fromBib.err], [0, '']);
	assert.equal(
		site.read('content/library/sources/sources.yaml'),
		`- id: journal-of-counts-2024-03-02
  type: article-journal
  title: Counting
  author: [ { family: Ball, given: Ann } ]
  container-title: Journal of Counts
  issued: 2024-03-02
  URL: https://doi.org/10.1000/182
  DOI: 10.1000/182
  seen: direct
- id: bank24
  type: report
  title: A budget
  publisher: World Bank
  issued: 2024-03
  seen: direct
`,
	);
});

test('a file with several sources is left to the import', async (t) => {
	const site = new Site(t);
	const file = join(site.folder, 'two.json');
	site.write('two.json', `[${csl},${csl}]`);
	const { code, err } = await site.new('source', '--from', file, '--seen', 'direct', '--yes');
	assert.equal(code, 2);
	assert.equal(err, `--from: "${file}" has 2 sources; npm run import -- ${file} adds all of them.`);
});

test('each wrong answer has one line, with the word that was probably meant', async (t) => {
	const site = new Site(t);
	const { code, err } = await site.new(
		...['source', '--title', 'T', '--type', 'reprot', '--seen', 'secondary', '--issued', 'March'],
		...['--url', 'example.org', '--id', 'nyt-2023-08', '--into', 'A b'],
	);
	assert.equal(code, 2);
	assert.deepEqual(err.split('\n'), [
		'--url: "example.org" will not do: a web address starts with https:// or http://.',
		'--type: "reprot" is not known here. Did you mean "report"?',
		'--issued: "March" will not do: a date is a year, a month or a day that exists: 2023, 2023-08 or 2023-08-18.',
		'--via IDS is missing: the sources that describe it. Known here: nyt-2023-08, paper-2024-01, paper-2024-02, senate-2024-02.',
		'--id: "nyt-2023-08" exists already; choose another.',
		'--into: "A b" will not do: an id is lower-case letters, digits and single hyphens, like "ru-killed-us-2023-08".',
	]);
});
