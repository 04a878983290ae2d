import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { run, siteFolder } from './cli.ts';
import { schemaErrors } from './sarif-schema.ts';
import { slowTest } from '../../sample.ts';

const sound = siteFolder();
const withError = siteFolder({ body: 'One.:cite[nobody]\n' });
const withNote = siteFolder({ softer: true });
const withWarning = siteFolder({ warns: true });

test('a site without findings: one line, exit code 0', () => {
	assert.deepEqual(run(sound, 'check'), {
		code: 0,
		stdout: 'Checked 1 article, 2 figures, 2 sources: no findings.\n',
		stderr: '',
	});
});

test('an error: exit code 1, the place first', () => {
	const { code, stdout, stderr } = run(withError, 'check');
	assert.deepEqual([code, stderr], [1, '']);
	assert.match(
		stdout,
		/^content\/articles\/a\.md:13:5 {2}unknown-source {2}Unexpected source "nobody"/,
	);
	assert.match(stdout, /\n\n1 error\.\n$/);
});

test('a note does not forbid publication', () => {
	const { code, stdout } = run(withNote, 'check');
	assert.equal(code, 0);
	assert.match(stdout, /^content\/articles\/a\.md:\d+:\d+ {2}drift-qualifier {2}/);
	assert.match(stdout, /\n\n1 note\.\n$/);
});

test('a warning is allowed until --max-warnings says otherwise, in every format and under --quiet', () => {
	assert.deepEqual(
		[run(withWarning, 'check').code, run(withWarning, 'check', '--max-warnings', '1').code],
		[0, 0],
	);
	const too = run(withWarning, 'check', '--max-warnings', '0');
	assert.deepEqual(
		[too.code, too.stderr],
		[1, 'There is 1 warning, and --max-warnings allows 0.\n'],
	);
	assert.deepEqual(run(withWarning, 'check', '--quiet'), {
		code: 0,
		stdout: 'Checked 1 article, 2 figures, 2 sources: no errors.\n',
		stderr: '',
	});
	assert.equal(run(withWarning, 'check', '--quiet', '--max-warnings=0').code, 1);
	const json = run(withWarning, 'check', '--format', 'json', '--max-warnings', '0');
	assert.deepEqual([json.code, JSON.parse(json.stdout).counts.warning], [1, 1]);
});

slowTest('a report for a machine has standard output to itself', () => {
	for (const folder of [sound, withError, withNote]) {
		const json = run(folder, 'check', '--format', 'json');
		assert.equal(JSON.parse(json.stdout).version, 1);
		const sarif = run(folder, 'check', '--format=sarif');
		assert.deepEqual(schemaErrors(JSON.parse(sarif.stdout)), []);
		assert.deepEqual([json.stderr, sarif.stderr], ['', '']);
	}
	const github = run(withError, 'check', '--format', 'github');
	assert.deepEqual([github.code, github.stderr], [1, '']);
	assert.match(
		github.stdout,
		/^::error file=content\/articles\/a\.md,line=13,col=5,title=unknown-source::Unexpected source "nobody"[^\n]*\n$/,
	);
	assert.deepEqual(run(sound, 'check', '--format', 'github'), { code: 0, stdout: '', stderr: '' });
});

test('--rule shows and counts its codes alone, repeated or with commas', () => {
	const other = run(withError, 'check', '--rule', 'drift-qualifier', '--rule', 'drift-measure');
	assert.deepEqual(other, {
		code: 0,
		stdout:
			'Checked 1 article, 2 figures, 2 sources: no findings with the code drift-qualifier or drift-measure.\n',
		stderr: '',
	});
	assert.equal(run(withError, 'check', '--rule', 'drift-qualifier,unknown-source').code, 1);
});

test('--output writes the report to a file, and says where it is', () => {
	const path = join(mkdtempSync(join(tmpdir(), 'caveat-report-')), 'report.json');
	assert.deepEqual(run(withError, 'check', '--format', 'json', '--output', path), {
		code: 1,
		stdout: `The report is in ${path}. 1 error.\n`,
		stderr: '',
	});
	assert.equal(readFileSync(path, 'utf8'), run(withError, 'check', '--format', 'json').stdout);
	const nowhere = join(path, 'x.json');
	assert.deepEqual(run(sound, 'check', '--output', nowhere), {
		code: 2,
		stdout: '',
		stderr: `The report could not be written to ${nowhere}: its folder is a file.\n`,
	});
	assert.match(
		run(sound, 'check', '--output', join(tmpdir(), 'caveat-none', 'x')).stderr,
		/: its folder does not exist\.\n$/,
	);
});

const misunderstood: readonly (readonly [args: readonly string[], message: string])[] = [
	[
		['--rule', 'unknown-sorce'],
		'There is no check with the code "unknown-sorce". Did you mean "unknown-source"?',
	],
	[['--rule', 'zzz'], 'There is no check with the code "zzz". docs/checks/README.md lists them.'],
	[['--format', 'jsn'], 'Unknown format "jsn". Did you mean "json"?'],
	[['--format'], '"--format" needs a value: --format FORMAT.'],
	[['--format', '--quiet'], '"--format" needs a value: --format FORMAT.'],
	[['--quiet=yes'], '"--quiet" takes no value.'],
	[['--max-warnings', 'few'], '--max-warnings takes a whole number, not "few".'],
	[['--max-warnings=-1'], '--max-warnings takes a whole number, not "-1".'],
];
for (const [args, message] of misunderstood) {
	test(`check ${args.join(' ')}: one line, exit code 2`, () => {
		assert.deepEqual(run(sound, 'check', ...args), { code: 2, stdout: '', stderr: `${message}\n` });
	});
}

test('an option or argument that is not known is named in one line, which says where the options are listed', () => {
	const list = run(sound, 'check', '--help');
	const where = 'For the list of options: npm run check -- --help';
	assert.deepEqual([list.code, list.stderr], [0, '']);
	assert.match(
		list.stdout,
		/^npm run check -- \[options\]\n\nChecks content\/ and reports its findings\. Changes nothing\.\n\n {2}--format FORMAT {4}terminal, json, github or sarif; terminal by default\n/,
	);
	assert.deepEqual(run(sound, 'check', '--formt', 'json'), {
		code: 2,
		stdout: '',
		stderr: `There is no option "--formt". Did you mean "--format"? ${where}\n`,
	});
	assert.deepEqual(run(sound, 'check', '-x'), {
		code: 2,
		stdout: '',
		stderr: `There is no option "-x". ${where}\n`,
	});
	assert.deepEqual(run(sound, 'check', 'json'), {
		code: 2,
		stdout: '',
		stderr: `Unexpected argument "json". ${where}\n`,
	});
});

test('without content: one line, exit code 2, and nothing on standard output', () => {
	const nowhere = join(sound, 'nowhere');
	assert.deepEqual(run(nowhere, 'check', '--format', 'sarif'), {
		code: 2,
		stdout: '',
		stderr: `There is no content in ${nowhere}. docs/first-site.md shows how to start.\n`,
	});
});

test('a build takes the format of GitHub and --max-warnings, and no other format', () => {
	const built = run(withError, 'build', '--format', 'github');
	assert.equal(built.code, 1);
	assert.match(
		built.stdout,
		/^::error file=content\/articles\/a\.md,line=13,col=5,title=unknown-source::/,
	);
	assert.match(built.stderr, /^The site was not built\./);
	assert.equal(run(withWarning, 'build', '--max-warnings', '0').code, 1);
	assert.deepEqual(run(sound, 'build', '--format', 'json'), {
		code: 2,
		stdout: '',
		stderr: 'Unknown format "json". Known here: terminal, github.\n',
	});
});
