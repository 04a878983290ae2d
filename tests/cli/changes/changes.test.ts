import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { type Ran, runCommand } from '../../command.ts';
import { articleWith, writeFiles, writeProject } from '../../editor/project.ts';
import { slowTest } from '../../sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'caveat-changes-test-'));
after(() => {
	rmSync(folder, { recursive: true, force: true });
});

function git(...args: readonly string[]): void {
	const { status, stderr } = spawnSync(
		'git',
		['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-C', folder, ...args],
		{ encoding: 'utf8' },
	);
	assert.equal(status, 0, stderr);
}

function commit(files: Readonly<Record<string, string>>): void {
	writeFiles(folder, files);
	git('add', '-A');
	git('commit', '-qm', 'A state');
}

const chart = '::estimate-range{figures="ua-killed" title="The dead"}\n';
const article = (label: string, replace: Readonly<Record<string, string>> = {}) =>
	articleWith(`Officials said :fig[${label}]{#ua-killed}.\n\n${chart}`, replace);
const changed = article('close to 71,000 killed', {
	'title: A test': 'title: A *new* test',
	'amount: 70000': 'amount: 71000',
});
const plain = (title: string, more = '') =>
	`---\ntitle: ${title}\nsummary: What it says.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n${more}---\nText.\n`;

writeProject(folder, {
	'content/articles/a.md': article('close to 70,000 killed'),
	'content/articles/gone.md': plain('Goes away'),
});
git('init', '-q', '-b', 'main');
commit({});

const changes = (...args: readonly string[]): Ran =>
	runCommand(['changes', ...args], { cwd: folder, environment: { NO_COLOR: '1' } });

slowTest('a site that has not changed says so, and writes no drawings', () => {
	const { stdout, code, stderr } = changes('--since', 'main');
	assert.equal(stderr, '');
	assert.match(stdout, /^## What changes for readers since [\da-f]{7,}\n\nNothing\.\n$/);
	assert.equal(code, 0);
	assert.ok(!existsSync(join(folder, 'changes')));
});

slowTest(
	'figures, articles, charts, corrections and findings that changed are printed, with both drawings',
	() => {
		git('checkout', '-qb', 'proposal');
		rmSync(join(folder, 'content/articles/gone.md'));
		commit({
			'content/articles/a.md': changed,
			'content/articles/added.md': plain('Added @all'),
			'content/articles/secret.md': plain('A draft', 'draft: true\n'),
			'content/corrections.yaml':
				'- {date: 2024-03-01, kind: correction, figure: ua-killed, before: close to 70000 killed, after: close to 71000 killed, reason: We misread it.}\n',
		});
		// Later commits on the other branch are no part of the proposal.
		git('checkout', '-q', 'main');
		commit({ 'content/articles/elsewhere.md': plain('Elsewhere') });
		git('checkout', '-q', 'proposal');
		// What is not committed yet is.
		writeFileSync(
			join(folder, 'content/articles/a.md'),
			`${changed}\nNobody counted the 5,000 others.\n`,
		);
		const { stdout, stderr, code } = changes('--since', 'main', '--date', '2024-06-01');
		assert.equal(stderr, '');
		assert.equal(code, 0);
		const [title = '', , ...lines] = stdout.split('\n');
		assert.match(title, /^## What changes for readers since [\da-f]{7,}$/);
		assert.deepEqual(lines, [
			'### Figures',
			'',
			'| figure | before | after | source |',
			'| --- | --- | --- | --- |',
			'| `ua-killed` | close to 70,000 Ukrainian soldiers killed | close to 71,000 Ukrainian soldiers killed | [A report](<https://example.com/report>) |',
			'',
			'### Articles',
			'',
			'- A \\*new\\* test (`content/articles/a.md`): changed: the title, the beginning',
			'- Added &#64;all (`content/articles/added.md`): new',
			'- Goes away (`content/articles/gone.md`): no longer published',
			'',
			'### Corrections',
			'',
			'- 2024-03-01: “close to 70000 killed” became “close to 71000 killed”. We misread it.',
			'',
			'### Charts',
			'',
			'| chart | before | after |',
			'| --- | --- | --- |',
			'| The dead (`a`, `estimate-range`) | ![before](<changes/a.estimate-range.before.svg>) | ![after](<changes/a.estimate-range.after.svg>) |',
			'',
			'### New findings',
			'',
			'- **error** `bare-number` `content/articles/a.md:33:20`: The number "5,000" has no record.',
			'',
		]);
		const drawn = (side: string) =>
			readFileSync(join(folder, `changes/a.estimate-range.${side}.svg`), 'utf8');
		assert.ok(drawn('before').includes('close to 70,000'));
		assert.ok(drawn('after').includes('close to 71,000'));
		assert.equal(readdirSync(join(folder, 'changes')).length, 2);
	},
);

slowTest('drawings that readers of the output cannot see link to where they are kept', () => {
	const { stdout } = changes('--since', 'main', '--charts-at', 'https://example.com/archive');
	assert.ok(
		stdout.includes(
			'| [before](<https://example.com/archive>) | [after](<https://example.com/archive>) |',
		),
	);
});

slowTest('a figure that is new or no longer published has one side', () => {
	const first = changes('--since', 'main^{/A state}');
	assert.equal(first.code, 0);
	rmSync(join(folder, 'content/articles/a.md'));
	const { stdout } = changes('--since', 'main', '--date', '2024-06-01');
	assert.ok(
		stdout.includes('| `ua-killed` | close to 70,000 Ukrainian soldiers killed | *gone* |'),
	);
	writeFiles(folder, { 'content/articles/a.md': changed });
});

slowTest('what cannot be compared is said in one line', () => {
	const unknown = changes('--since', 'no-such-branch');
	assert.equal(unknown.code, 2);
	assert.equal(
		unknown.stderr,
		'There is no revision "no-such-branch" here. In a shallow clone, fetch the history first: git fetch --unshallow\n',
	);
	const option = changes('--since=--help');
	assert.equal(option.code, 2);
	assert.match(option.stderr, /^There is no revision "--help" here\./);
	const missing = changes();
	assert.equal(missing.code, 2);
	assert.equal(
		missing.stderr,
		'What to compare with is missing: --since REVISION. For the list of options: npm run changes -- --help\n',
	);
});

slowTest('a folder that is not in a repository is named', () => {
	const apart = mkdtempSync(join(tmpdir(), 'caveat-apart-'));
	writeProject(apart, {});
	const { code, stderr } = runCommand(['changes', '--since', 'main'], {
		cwd: apart,
		environment: { NO_COLOR: '1' },
	});
	assert.equal(code, 2);
	assert.equal(stderr, `${apart} is not in a Git repository.\n`);
	rmSync(apart, { recursive: true, force: true });
});
