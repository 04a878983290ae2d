import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readBibtex } from '../../src/cli/import/read-bibtex.ts';
import { readCsl } from '../../src/cli/import/read-csl.ts';
import { readRis } from '../../src/cli/import/read-ris.ts';
import { type Ran, runCommand } from '../command.ts';
import { slowTest, tries } from '../sample.ts';

const root = join(import.meta.dirname, '../..');
const exported = (name: string) => join(import.meta.dirname, 'imports', name);

/** A copy of the small site on which the pages about checks are based. */
class Site {
	readonly folder = mkdtempSync(join(tmpdir(), 'caveat-import-'));
	readonly sources = join(this.folder, 'library', 'sources');

	constructor() {
		cpSync(join(root, 'docs/checks/base'), this.folder, { recursive: true });
	}

	run(command: string, ...args: readonly string[]): Ran {
		return runCommand([command, ...args], {
			cwd: this.folder,
			environment: { INIT_CWD: this.folder, CAVEAT_CONTENT: this.folder, NO_COLOR: '1' },
		});
	}

	/** Imports a file with this text. */
	import(name: string, text: string, ...args: readonly string[]): Ran {
		writeFileSync(join(this.folder, name), text);
		return this.run('import', name, ...args);
	}

	read(name: string): string {
		return readFileSync(join(this.sources, name), 'utf8');
	}

	get files(): readonly string[] {
		return readdirSync(this.sources).sort();
	}
}

const seenLine =
	'  # seen: direct, if you read it; or seen: secondary, with via: [the sources that cite it]\n';

test('a BibLaTeX export of Zotero becomes sources, of which none says how it was seen', () => {
	const site = new Site();
	const ran = site.run('import', exported('zotero.bib'));
	assert.equal(ran.code, 0, ran.stderr);
	assert.match(
		ran.stdout,
		/zotero\.bib:17:1 {2}import-id {2}"müller2022" is called "muller2022" here: an id is lower-case letters, digits and single hyphens\.\n/,
	);
	assert.match(
		ran.stdout,
		/zotero\.bib:1:1 {2}import-left-out {2}"cooper_troop_2023" has fields that records do not have, which were left out: issn, abstract, file, keywords\.\n/,
	);
	assert.match(
		ran.stdout,
		/\nAdded to content\/library\/sources\/zotero\.yaml: 3 sources\.\nSay how you know each: /,
	);
	assert.equal(
		site.read('zotero.yaml'),
		`- id: cooper-troop-2023
  type: article-newspaper
  title: Troop Deaths and Injuries in Ukraine War Near 500,000, U.S. Officials Say
  author:
    - family: Cooper
      given: Helene
    - family: Gibbons-Neff
      given: Thomas
    - family: van der Berg
      given: Jan
  container-title: The Paper
  issued: 2023-08-18
  URL: https://paper.example/2023/08/18/troops.html
  page: A1-A9
  language: en-US
  accessed: 2024-02-05
${seenLine}- id: muller2022
  type: webpage
  title: "50% der Hilfe & mehr: <i>Kursk</i> sinkt"
  author:
    - literal: Ministerium für Verteidigung, Berlin
    - family: Müller
      given: Józef
  issued: 2022-03
  URL: https://ministerium.example/a_b%20c
  accessed: 2022-04-01
${seenLine}- id: report-2024
  type: report
  title: Ukraine Support
  issued: 2024
  publisher: Institute for the World Economy
  publisher-place: Kiel
  DOI: 10.1000/wp.2218
  number: "2218"
  genre: Working Paper
${seenLine}`,
	);
	const checked = site.run('check');
	assert.equal(checked.code, 1);
	assert.match(
		checked.stdout,
		/zotero\.yaml:1:3 {2}missing-field {2}The field "seen" is missing\./,
	);
	writeFileSync(
		join(site.sources, 'zotero.yaml'),
		site.read('zotero.yaml').replaceAll(/ {2}# seen: direct.*/g, '  seen: direct'),
	);
	assert.equal(site.run('check').code, 0);
});

test('RIS, CSL-JSON, CSL-YAML and Better BibTeX JSON are read, each with its own way to write names and dates', () => {
	const site = new Site();
	const ran = site.run(
		'import',
		'--into',
		'all',
		...['zotero.ris', 'zotero.json', 'zotero.yaml', 'better-bibtex.json'].map(exported),
	);
	assert.equal(ran.code, 0, ran.stderr);
	assert.match(ran.stdout, /Added to content\/library\/sources\/all\.yaml: 7 sources\./);
	const text = site.read('all.yaml');
	assert.deepEqual(
		[...text.matchAll(/^- id: (.*)$/gm)].map(([, id]) => id),
		[
			'the-paper-2023-08-18',
			'kiel2024',
			'the-paper-2023-08-18-2',
			'kobak2025',
			'three',
			'kobakcounting2025',
			'writerpage2023',
		],
	);
	assert.match(
		text,
		/ {2}title: "Ukraine Support: 50% & <i>more<\/i>"\n {2}author:\n {4}- literal: Institute for the World Economy\n {2}issued: 2024\n/,
	);
	assert.match(
		text,
		/ {2}title: Имена & <i>числа<\/i>\n {2}author:\n {4}- family: van der Berg\n {6}given: Jan\n {4}- literal: Ministry of Defence\n/,
	);
	assert.match(
		text,
		/- id: kobakcounting2025\n {2}type: article-journal\n {2}title: Counting the dead\n {2}author:\n {4}- family: Kobak\n {6}given: Dmitry\n {2}container-title: Significance\n {2}issued: 2025-04\n/,
	);
	assert.match(
		text,
		/- id: writerpage2023\n {2}type: webpage\n {2}title: A page\n {2}author:\n {4}- family: Writer\n {6}given: Ann\n {2}editor:\n {4}- literal: The Editors\n {2}container-title: The Site\n {2}issued: 2023-08-18\n {2}URL: https:\/\/site\.example\/page\n {2}accessed: 2024-02-05\n/,
	);
	assert.match(
		ran.stdout,
		/import-type {2}"three" is of the type "hologram", which records do not have; it was changed to "document"\./,
	);
	assert.match(
		ran.stdout,
		/import-address {2}"three" does not have a web address as its "URL": "ftp:\/\/x\.example\/"; the field was not imported\./,
	);
});

test('a source that exists already is reported and left unchanged, whether matched by address, DOI or id', () => {
	const site = new Site();
	assert.equal(
		site.import(
			'a.bib',
			'@online{first, title={A}, url={https://www.x.example/a/}}\n@book{second, title={B}, doi={10.1000/AB}}\n@book{third, title={C}}\n',
		).code,
		0,
	);
	const before = site.read('a.yaml');
	const again = site.import(
		'a.bib',
		'@online{other, title={A again}, url={http://x.example/a#top}}\n@book{another, title={B again}, doi={https://doi.org/10.1000/ab}}\n@book{third, title={C}}\n@book{third, title={Not C}}\n',
	);
	assert.equal(again.code, 0);
	assert.match(
		again.stdout,
		/a\.bib:1:1 {2}import-known {2}"other" already exists, as "first"; nothing was changed\.\na\.bib:2:1 {2}import-known {2}"another" already exists, as "second"; nothing was changed\.\na\.bib:3:1 {2}import-known {2}"third" already exists, as "third"; nothing was changed\.\na\.bib:4:1 {2}import-id {2}"third" is called "third-2" here: "third" is taken\.\n/,
	);
	assert.equal(
		site.read('a.yaml'),
		`${before}- id: third-2\n  type: book\n  title: Not C\n${seenLine}`,
	);
	const none = site.import('a.bib', '@book{third, title={C}}');
	assert.equal(none.code, 0);
	assert.match(none.stdout, /Nothing to add\.\n$/);
});

test('a long id is shortened, and an entry without one gets an id from its publication and date', () => {
	const site = new Site();
	assert.equal(
		site.import(
			'a.bib',
			`@book{${'long-'.repeat(30)}, title={L}}\n@online{Ключ, title={K}, organization={The Daily Paper of the Town}, date={2024-02}}\n`,
		).code,
		0,
	);
	assert.deepEqual(
		[...site.read('a.yaml').matchAll(/^- id: (.*)$/gm)].map(([, id]) => id),
		['long-'.repeat(16).slice(0, -1), 'the-daily-paper-of-2024-02'],
	);
});

test('an entry without a title is left out with a warning, and a date that cannot be read is', () => {
	const site = new Site();
	const ran = site.import(
		'a.bib',
		'@book{nameless, year={2020}}\n@book{dated, title={D}, date={in spring}}\n',
	);
	assert.equal(ran.code, 0);
	assert.match(
		ran.stdout,
		/a\.bib:1:1 {2}import-untitled {2}"nameless" has no title, so it was not imported\./,
	);
	assert.match(
		ran.stdout,
		/a\.bib:2:1 {2}import-date {2}"dated" has an unreadable date, "in spring", as its "issued"; the field was not imported\./,
	);
	assert.equal(site.read('a.yaml'), `- id: dated\n  type: book\n  title: D\n${seenLine}`);
});

const broken: readonly (readonly [name: string, text: string, finding: string])[] = [
	[
		'a.bib',
		'@book{x, title={Ok}}\n@book{bad, title = {unclosed, author = {A}\n}\n@book{y, title={Ok}}',
		'a.bib:4:1  import-syntax  This is not BibTeX: token mismatch, expected "}", found "@book{y, title={Ok}}".',
	],
	['a.bib', 'Dear reader', 'a.bib:1:1  import-empty  This file has no sources.'],
	[
		'a.ris',
		'TY  - NEWS\nTI  - x\nTY  - BOOK\nER  - \n',
		'a.ris:1:1  import-syntax  This entry does not end before the next one begins.',
	],
	[
		'a.ris',
		'TI  - x\n',
		'a.ris:1:1  import-syntax  Unexpected line "TI  - x": expected "TY  - " and a type.',
	],
	['a.ris', 'ER  - \n', 'a.ris:1:1  import-syntax  Unexpected "ER": no entry is open here.'],
	[
		'a.json',
		'[{"id": "a",\n "title": }]',
		"a.json:2:11  import-syntax  This is not JSON: unexpected token '}'.",
	],
	['a.json', '{"id": "a"}', 'a.json:1:1  import-syntax  This file has no list of sources.'],
	['a.json', '[1]', 'a.json:1:1  import-syntax  Item 1 of the list is not a source.'],
	['a.yaml', 'references:\n- id: a\n  title: "b', 'a.yaml:3:10  import-syntax'],
	['a.ris', '', 'a.ris:1:1  empty-file  This file is empty.'],
];
for (const [name, text, finding] of broken) {
	test(`${JSON.stringify(text)} is reported at its place, and nothing is written`, () => {
		const site = new Site();
		const before = site.files;
		writeFileSync(join(site.folder, 'good.bib'), '@book{good, title={G}}');
		writeFileSync(join(site.folder, name), text);
		const ran = site.run('import', 'good.bib', name);
		assert.equal(ran.code, 1);
		assert.ok(ran.stdout.includes(finding), ran.stdout);
		assert.equal(ran.stderr, 'Nothing was imported.\n');
		assert.deepEqual(site.files, before);
	});
}

test('a dry run tells the same and writes nothing', () => {
	const site = new Site();
	const before = site.files;
	const ran = site.run('import', exported('zotero.bib'), '--dry-run');
	assert.equal(ran.code, 0);
	assert.match(
		ran.stdout,
		/Would be added to content\/library\/sources\/zotero\.yaml: 3 sources\.\nNothing was written\.\n$/,
	);
	assert.deepEqual(site.files, before);
});

test('a command that cannot be understood or carried out ends with 2, in words', () => {
	const site = new Site();
	assert.deepEqual(site.run('import', 'no-such.bib'), {
		code: 2,
		stdout: '',
		stderr: 'no-such.bib cannot be read: ENOENT.\n',
	});
	const none = site.run('import');
	assert.equal(none.code, 2);
	assert.match(
		none.stderr,
		/^Name a file to import\. For the list of options: npm run import -- --help\n$/,
	);
	assert.match(
		site.run('import', 'a.bib', '--into', '../x').stderr,
		/^--into takes a name of lower-case letters, digits and hyphens, not "\.\.\/x"\.\n$/,
	);
	assert.match(
		site.run('import', '--dryrun', 'a.bib').stderr,
		/^There is no option "--dryrun"\. Did you mean "--dry-run"\?/,
	);
	assert.equal(existsSync(join(site.folder, 'x.yaml')), false);
});

test('a library file that cannot be read is not added to', () => {
	const site = new Site();
	writeFileSync(join(site.sources, 'a.yaml'), '- id: "x\n');
	const ran = site.import('a.bib', '@book{good, title={G}}');
	assert.equal(ran.code, 1);
	assert.match(
		ran.stdout,
		/content\/library\/sources\/a\.yaml:\d+:\d+ {2}import-target {2}This file cannot be read, so nothing can be added to it\./,
	);
	assert.equal(site.read('a.yaml'), '- id: "x\n');
});

slowTest('no text makes a reader throw', () => {
	const samples = [
		'zotero.bib',
		'zotero.ris',
		'zotero.json',
		'zotero.yaml',
		'better-bibtex.json',
	].map((name) => readFileSync(exported(name), 'utf8'));
	const cut = fc
		.tuple(fc.constantFrom(...samples), fc.nat(), fc.nat({ max: 40 }), fc.string({ maxLength: 5 }))
		.map(
			([text, at, length, put]) =>
				text.slice(0, at % text.length) + put + text.slice((at % text.length) + length),
		);
	fc.assert(
		fc.property(fc.oneof(cut, fc.string(), fc.json()), (text) => {
			for (const reading of [
				readBibtex('x', text),
				readRis('x', text),
				readCsl('x', text, true),
				readCsl('x', text, false),
			]) {
				for (const { place } of [...reading.findings, ...reading.entries])
					assert.ok(place.line >= 1 && place.column >= 1);
			}
		}),
		{ numRuns: tries(100, 300) },
	);
});
