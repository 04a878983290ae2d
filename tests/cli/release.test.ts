import assert from 'node:assert/strict';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Ran, runCommand } from '../command.ts';
import type { Releases } from '../../src/record/release.ts';

const root = join(import.meta.dirname, '../..');

/** A copy of the small site on which the pages about checks are based. */
class Site {
	readonly folder = mkdtempSync(join(tmpdir(), 'caveat-release-'));
	readonly manifest = join(this.folder, 'releases.json');

	constructor() {
		cpSync(join(root, 'docs/checks/base'), this.folder, { recursive: true });
	}

	run(command: string, ...args: readonly string[]): Ran {
		return runCommand([command, ...args], {
			environment: { CAVEAT_CONTENT: this.folder, NO_COLOR: '1' },
		});
	}

	release(date: string, ...args: readonly string[]): Ran {
		return this.run('release', '--date', date, ...args);
	}

	/** Replaces a text that occurs once in a file. */
	edit(path: string, from: string, to: string): void {
		const text = readFileSync(join(this.folder, path), 'utf8');
		assert.equal(text.split(from).length, 2, `"${from}" in ${path}`);
		writeFileSync(
			join(this.folder, path),
			text.replace(from, () => to),
		);
	}

	correct(...entries: readonly string[]): void {
		writeFileSync(
			join(this.folder, 'corrections.yaml'),
			entries.map((entry) => `- ${entry}\n`).join(''),
		);
	}

	get released(): Releases {
		return JSON.parse(readFileSync(this.manifest, 'utf8')) as Releases;
	}
}

const figures = 'library/figures/base.yaml';
const toldSeventy =
	'{date: 2024-03-02, kind: correction, figure: ua-killed, before: "close to 70,000 killed", after: "close to 71,000 killed", reason: We had misread it.}';
const toldMore =
	'{date: 2024-03-02, kind: revision, figure: ua-killed, before: "close to 71,000 killed", after: "close to 72,000 killed", reason: The paper printed a newer edition.}';

test('the first release writes down every published figure, and a second one finds nothing to add', () => {
	const site = new Site();
	const first = site.release('2024-03-01');
	assert.equal(first.code, 0);
	assert.match(first.stdout, /^new {8}ru-killed: as many as 120,000 Russian soldiers killed$/m);
	assert.match(first.stdout, /Released on 2024-03-01: 5 new\. Commit content\/releases\.json\.\n$/);
	assert.deepEqual(Object.keys(site.released.figures), [
		'ru-killed',
		'ru-wounded',
		'ua-killed',
		'us-package',
		'us-package-ukraine',
	]);
	assert.match(
		first.stdout,
		/^pages {6}5 new: \/base\/, \/sources\/nyt-2023-08\/, \/sources\/paper-2024-01\/, \/sources\/paper-2024-02\/, \/sources\/senate-2024-02\/$/m,
	);
	const text = readFileSync(site.manifest, 'utf8');
	assert.match(
		text,
		/^\{\n\t"version": 1,\n\t"figures": \{\n\t\t"ru-killed": \[\n\t\t\t\{\n\t\t\t\t"released": "2024-03-01",\n/,
	);
	const second = site.release('2024-03-02');
	assert.deepEqual(second, {
		code: 0,
		stdout: 'Nothing to release: no published figure has changed.\n',
		stderr: '',
	});
	assert.equal(readFileSync(site.manifest, 'utf8'), text);
	assert.equal(site.run('check').code, 0);
	assert.deepEqual(
		readdirSync(site.folder).filter((name) => name.startsWith('.')),
		[],
	);
});

test('a released article cannot be deleted or renamed without a word, and its address stays released', () => {
	const site = new Site();
	site.release('2024-03-01');
	const [from, to] = ['base', 'renamed'].map((name) => join(site.folder, `articles/${name}.md`));
	renameSync(from ?? '', to ?? '');
	const refused = site.release('2024-03-03');
	assert.equal(refused.code, 1);
	assert.match(
		refused.stdout,
		/releases\.json:\d+:3 {2}lost-address {2}The page \/base\/ was released, and there is nothing at its address any more\./,
	);
	site.edit('articles/renamed.md', 'summary:', 'redirects: [base]\nsummary:');
	const released = site.release('2024-03-03');
	assert.equal(released.code, 0, released.stdout);
	assert.match(
		released.stdout,
		/^pages {6}1 new: \/renamed\/\nReleased on 2024-03-03: 1 new page\. /m,
	);
	assert.deepEqual(site.released.pages?.slice(0, 2), ['/base/', '/renamed/']);
});

test('a dry run tells the same and writes nothing', () => {
	const site = new Site();
	const { code, stdout } = site.release('2024-03-01', '--dry-run');
	assert.equal(code, 0);
	assert.match(stdout, /Would be released on 2024-03-01: 5 new\. Nothing was written\.\n$/);
	assert.ok(!existsSync(site.manifest));
});

test('a value that changed is released with its correction, and refused without', () => {
	const site = new Site();
	site.release('2024-03-01');
	site.edit(figures, 'amount: 70000', 'amount: 71000');
	site.edit('articles/base.md', 'close to 70,000 Ukrainian', 'close to 71,000 Ukrainian');
	const refused = site.release('2024-03-03');
	assert.equal(refused.code, 1);
	assert.match(
		refused.stdout,
		/silent-edit {2}"ua-killed" differs from the value released on 1 March 2024, and no correction since then explains it: amount was 70,000 and is 71,000\./,
	);
	assert.equal(refused.stderr, 'Nothing was released: the content has errors.\n');
	assert.equal(site.released.figures['ua-killed']?.length, 1);
	site.correct(toldSeventy);
	const done = site.release('2024-03-03');
	assert.equal(done.code, 0);
	assert.match(
		done.stdout,
		/^changed {4}ua-killed: close to 70,000 Ukrainian soldiers killed -> close to 71,000 Ukrainian soldiers killed$/m,
	);
	assert.deepEqual(
		site.released.figures['ua-killed']?.map(({ released, amount, corrections }) => [
			released,
			amount,
			corrections,
		]),
		[
			['2024-03-01', 70000, undefined],
			['2024-03-03', 71000, 1],
		],
	);
	assert.equal(site.run('check').code, 0);
});

test('the entry in the hint is a correction once it has a day', () => {
	const site = new Site();
	site.release('2024-03-01');
	site.edit(figures, 'amount: 70000', 'amount: 71000');
	site.edit('articles/base.md', 'close to 70,000 Ukrainian', 'close to 71,000 Ukrainian');
	const hint = /article: - (\{.*\})/.exec(site.run('check').stdout)?.[1];
	site.correct((hint ?? '').replace('YYYY-MM-DD', '2024-03-02'));
	const { code, stdout } = site.run('check');
	assert.equal(code, 0, stdout);
});

test('a correction that was released already does not speak for a later change, though it is of the same day', () => {
	const site = new Site();
	site.release('2024-03-01');
	site.edit(figures, 'amount: 70000', 'amount: 71000');
	site.edit('articles/base.md', 'close to 70,000 Ukrainian', 'close to 71,000 Ukrainian');
	site.correct(toldSeventy);
	assert.equal(site.release('2024-03-02').code, 0);
	site.edit(figures, 'amount: 71000', 'amount: 72000');
	site.edit('articles/base.md', 'close to 71,000 Ukrainian', 'close to 72,000 Ukrainian');
	assert.match(site.release('2024-03-02').stdout, /silent-edit/);
	site.correct(toldSeventy, toldMore);
	assert.equal(site.release('2024-03-02').code, 0);
	assert.deepEqual(
		site.released.figures['ua-killed']?.map(({ amount }) => amount),
		[70000, 71000, 72000],
	);
	assert.equal(site.run('check').code, 0);
});

test('two changes between releases are two corrections in a row', () => {
	const site = new Site();
	site.release('2024-03-01');
	site.edit(figures, 'amount: 70000', 'amount: 72000');
	site.edit('articles/base.md', 'close to 70,000 Ukrainian', 'close to 72,000 Ukrainian');
	site.correct(toldSeventy, toldMore);
	assert.equal(site.release('2024-03-03').code, 0);
	site.correct(toldSeventy);
	assert.match(site.run('check').stdout, /correction-differs/);
});

test('a figure that is gone is withdrawn with its retraction, and refused without', () => {
	const site = new Site();
	site.release('2024-03-01');
	site.edit('articles/base.md', ', ru-wounded]', ']');
	site.edit('articles/base.md', ' and :fig[170,000 to 180,000 wounded]{#ru-wounded}', '');
	assert.match(
		site.release('2024-03-03').stdout,
		/^content\/releases\.json:\d+:3 {2}silent-edit {2}The figure "ru-wounded" was released on 1 March 2024 \("170,000 to 180,000 Russian soldiers wounded"\), but no published article uses it any more,/m,
	);
	site.correct(
		'{date: 2024-03-02, kind: retraction, figure: ru-wounded, before: "170,000 to 180,000 wounded", after: withdrawn, reason: It is not in the report.}',
	);
	assert.match(
		site.release('2024-03-03').stdout,
		/^withdrawn {2}ru-wounded: 170,000 to 180,000 Russian soldiers wounded$/m,
	);
	assert.deepEqual(
		site.released.figures['ru-wounded']?.map(({ released, withdrawn }) => [released, withdrawn]),
		[
			['2024-03-01', undefined],
			['2024-03-03', true],
		],
	);
	assert.match(site.release('2024-03-04').stdout, /^Nothing to release/);
	assert.equal(site.run('check').code, 0);
});

test('a manifest that was broken is never written over', () => {
	const site = new Site();
	writeFileSync(site.manifest, '{"version": 1, "figures": {"ua-killed": [{}]}}');
	const { code, stdout } = site.release('2024-03-01');
	assert.equal(code, 1);
	assert.match(stdout, /content\/releases\.json:1:1 {2}bad-release/);
	assert.equal(
		readFileSync(site.manifest, 'utf8'),
		'{"version": 1, "figures": {"ua-killed": [{}]}}',
	);
});

test('a release has a day that exists and is not before the last one', () => {
	const site = new Site();
	assert.deepEqual(site.release('2024-02-30'), {
		code: 2,
		stdout: '',
		stderr: '--date takes a day that exists, like 2026-11-24, not "2024-02-30".\n',
	});
	assert.equal(site.release('2024-03').code, 2);
	site.release('2024-03-01');
	assert.deepEqual(site.release('2024-02-29'), {
		code: 2,
		stdout: '',
		stderr: 'Nothing was released: 2024-02-29 is before the last release, 2024-03-01.\n',
	});
});
