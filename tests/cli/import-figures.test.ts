import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runCommand } from '../command.ts';
import { slowTest } from '../sample.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/import-figures.md'), 'utf8');
const folders: string[] = [];
after(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The files that the page shows under their names. */
const shown = new Map(
	[...page.matchAll(/^`([\w.]+)`\n\n```\w+\n([\s\S]*?)```$/gm)].map(
		([, name = '', text = '']) => [name, text] as const,
	),
);

/** A copy of the small site on which the pages about checks are based. */
class Site {
	readonly folder = mkdtempSync(join(tmpdir(), 'caveat-figures-'));
	readonly content = join(this.folder, 'content');

	constructor() {
		folders.push(this.folder);
		cpSync(join(root, 'docs/checks/base'), this.content, { recursive: true });
		for (const [name, text] of shown) writeFileSync(join(this.folder, name), text);
	}

	run(command: string, ...args: readonly string[]) {
		return runCommand([command, ...args], {
			cwd: this.folder,
			environment: { INIT_CWD: this.folder, CAVEAT_CONTENT: this.content, NO_COLOR: '1' },
		});
	}

	import(name: string, ...args: readonly string[]) {
		return this.run('import', 'figures', `${name}.csv`, '--map', `${name}.map.yaml`, ...args);
	}

	path(kind: string, name: string) {
		return join(this.content, 'library', kind, `${name}.yaml`);
	}

	read(kind: string, name: string) {
		return readFileSync(this.path(kind, name), 'utf8');
	}

	edit(file: string, change: (text: string) => string) {
		writeFileSync(file, change(readFileSync(file, 'utf8')));
	}
}

slowTest('the first example of the page becomes what the page shows, and passes the checks', () => {
	const site = new Site();
	const dry = site.import('ucdp', '--dry-run');
	assert.equal(
		dry.stdout,
		'ucdp.csv:4:1  import-row  1 row left out: one-sided violence is not part of this article (line 4).\n\n1 note.\nWould be added to content/library/figures/ucdp.yaml: 2 figures.\nNothing was written.\n',
		dry.stderr,
	);
	assert.equal(existsSync(site.path('figures', 'ucdp')), false);
	const ran = site.import('ucdp');
	assert.equal(ran.code, 0, ran.stdout + ran.stderr);
	const [, result = ''] = /This becomes two figures:\n\n```yaml\n([\s\S]*?)```/.exec(page) ?? [];
	assert.equal(site.read('figures', 'ucdp'), result);
	assert.equal(site.run('check').code, 0);
});

slowTest(
	'a table with a semicolon, decimal commas and two figures a row; and one with a source a row',
	() => {
		const site = new Site();
		const kiel = site.import('kiel');
		assert.equal(kiel.code, 0, kiel.stdout + kiel.stderr);
		assert.deepEqual(
			[...site.read('figures', 'kiel').matchAll(/id: (\S+)[\s\S]*?amount: (\S+)/g)].map(
				([, id, amount]) => [id, amount],
			),
			[
				['kiel-germany-military', '1234500000000'],
				['kiel-germany-humanitarian', '2600000000'],
				['kiel-france-military', '700000000'],
			],
		);
		const fts = site.import('fts');
		assert.equal(fts.code, 0, fts.stdout + fts.stderr);
		assert.match(
			site.read('figures', 'fts'),
			/- id: fts-271001\n[\s\S]*? {2}amount: 1500000\n[\s\S]*? {2}stage: committed\n[\s\S]*? {2}asOf: 2024-02-03\n[\s\S]*? {2}source: fts-flow-271001\n/,
		);
		assert.match(
			site.read('sources', 'fts'),
			/- id: fts-flow-271002\n {2}type: webpage\n {2}title: Flow 271002\n[\s\S]*? {2}URL: https:\/\/fts\.example\/flows\/271002\n/,
		);
		const checked = site.run('check');
		assert.equal(checked.code, 0, checked.stdout);
	},
);

slowTest(
	'a changed row is shown before and after, and changes only its fields, and only with --update',
	() => {
		const site = new Site();
		assert.equal(site.import('ucdp').code, 0);
		const file = site.path('figures', 'ucdp');
		site.edit(file, (text) =>
			text.replace(
				'- id: ucdp-a-1\n',
				'# looked at twice\n- id: ucdp-a-1\n  note: Kept by hand.\n',
			),
		);
		const before = site.read('figures', 'ucdp');
		site.edit(
			join(site.folder, 'ucdp.csv'),
			(text) =>
				`${text.replace('41,35,60', '44,38,60').replace(/A-2.*\n/, '')}A-9,2022,Government of Ukraine,1,,3,\n`,
		);
		const refused = site.import('ucdp');
		assert.equal(refused.code, 1);
		assert.ok(
			refused.stdout.includes(
				/```\n(ucdp\.csv:2:1[\s\S]*?)```/.exec(page)?.[1] ?? 'not on the page',
			),
			refused.stdout,
		);
		assert.match(
			refused.stdout,
			/ucdp\.yaml:\d+:3 {2}import-gone {2}"ucdp-a-2" is in this file, and the table has no row for it \(any more\)\. It was not changed\./,
		);
		assert.equal(site.read('figures', 'ucdp'), before);
		const updated = site.import('ucdp', '--update');
		assert.equal(updated.code, 0, updated.stdout + updated.stderr);
		assert.match(
			updated.stdout,
			/Added to content\/library\/figures\/ucdp\.yaml: 1 figure\.\nChanged: 1 figure\.\n$/,
		);
		const [old, added] = site.read('figures', 'ucdp').split(/(?=- id: ucdp-a-9)/);
		assert.equal(
			old,
			before.replace('{ low: 35, high: 60, best: 41 }', '{ low: 38, high: 60, best: 44 }'),
		);
		assert.match(added ?? '', /amount: 3\n[\s\S]*qualifier: at-least\n/);
		const again = site.import('ucdp');
		assert.equal(again.code, 0);
		assert.match(again.stdout, /Left as they are: 2 figures\.\nNothing to add\.\n$/);
	},
);

slowTest('everything that cannot be read is reported in one run, and nothing is written', () => {
	const site = new Site();
	site.edit(join(site.folder, 'ucdp.csv'), (text) =>
		text
			.replace(
				'A-1,2022,Government of Russia,1,41,35,60',
				'A-1,2022,Government of Narnia,1,"1,041",35,60',
			)
			.replace('A-2,2022', 'A-1,03/02/2022')
			.replace('7,7,7', '7,-7,about 7'),
	);
	const ran = site.import('ucdp');
	assert.equal(ran.code, 1);
	assert.equal(ran.stderr, 'Nothing was imported.\n');
	assert.deepEqual(
		ran.stdout.split('\n').filter((line) => /^ucdp\.csv/.test(line)),
		[
			'ucdp.csv:2:10  import-cell  The map does not say what "Government of Narnia" in the column "side_a" means for "subject".',
			'ucdp.csv:2:33  import-cell  "1,041" is not a number, in the column "best".',
			'ucdp.csv:3:5  import-cell  "03/02/2022" is not a date, in the column "year".',
			'ucdp.csv:3:42  import-cell  "-7" is not a number, in the column "low".',
			'ucdp.csv:3:45  import-cell  "about 7" is not a number, in the column "high".',
			'ucdp.csv:4:1  import-row  1 row left out: one-sided violence is not part of this article (line 4).',
		],
	);
	assert.equal(existsSync(site.path('figures', 'ucdp')), false);
});

test('a figure that would not pass the checks is reported at its row', () => {
	const site = new Site();
	site.edit(join(site.folder, 'ucdp.map.yaml'), (text) =>
		text.replace('measure: killed', 'measure: kiled').replace('paper-2024-01', 'no-such-source'),
	);
	const ran = site.import('ucdp');
	assert.equal(ran.code, 1);
	assert.match(ran.stdout, /ucdp\.csv:2:1 {2}unknown-word {2}"ucdp-a-1": .*"kiled"/);
	assert.match(ran.stdout, /ucdp\.csv:3:1 {2}unknown-source {2}"ucdp-a-2": .*"no-such-source"/);
	assert.equal(existsSync(site.path('figures', 'ucdp')), false);
});

test('a map with a mistake is answered at its line', () => {
	const site = new Site();
	site.edit(join(site.folder, 'ucdp.map.yaml'), (text) =>
		text.replace('  measure: killed', '  mesure: killed').replace('  - {column', '  - {colum'),
	);
	const ran = site.import('ucdp');
	assert.equal(ran.code, 1);
	assert.match(ran.stdout, /ucdp\.map\.yaml:7:3 {2}unknown-key {2}Unexpected key "mesure"/);
	assert.match(ran.stdout, /ucdp\.map\.yaml:2:\d+ {2}unknown-key {2}Unexpected key "colum"/);
});

test('an import of figures without its map, or a map for sources, is a mistake in the call', () => {
	const site = new Site();
	assert.equal(
		site.run('import', 'figures', 'ucdp.csv').stderr,
		'Figures need one table and a map: npm run import -- figures table.csv --map map.yaml For the list of options: npm run import -- --help\n',
	);
	assert.equal(
		site.run('import', 'refs.bib', '--map', 'ucdp.map.yaml').stderr,
		'--map is for figures: npm run import -- figures table.csv --map map.yaml\n',
	);
});
