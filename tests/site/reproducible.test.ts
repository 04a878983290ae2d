import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../root.ts';
import { isLong } from '../sample.ts';
import { builtProject } from './build.ts';
import { copyProject } from './copy-project.ts';
import { smallProject } from './small-project.ts';
import { smallSite } from './small-site.ts';

interface Circumstances {
	/** Where the clone is, in a new folder. */
	readonly folder?: string;
	readonly environment?: Readonly<Record<string, string>>;
	/** The time at the start of the build. */
	readonly clock?: string;
	/** The day of the build; '' is today. */
	readonly day?: string;
	/** Whether the clone was built before. */
	readonly isWarm?: boolean;
	/** Whether every connection is refused. */
	readonly offline?: boolean;
	/** Whether only one core can be used, where the system can do that. */
	readonly oneCore?: boolean;
}

const canPin = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/** Builds a clone as its author does, and returns the list of its files. */
function buildClone(clone: string, circumstances: Circumstances = {}): string {
	// The day is an input.
	const { environment = {}, clock, day = '2026-11-24', oneCore = false } = circumstances;
	const { offline = false, isWarm = false } = circumstances;
	const [program = '', ...args] = [
		...(oneCore && canPin ? ['taskset', '-c', '0'] : []),
		process.execPath,
		join(clone, 'bin/caveat.mjs'),
		...['build', '--profile'],
		...(day === '' ? [] : ['--date', day]),
	];
	const requests = join(mkdtempSync(join(tmpdir(), 'caveat-requests-')), 'requests');
	const loaded = [
		...(clock === undefined ? [] : ['other-clock.mjs']),
		...(offline ? ['no-network.mjs'] : []),
	].map((name) => `--import ${pathToFileURL(join(root, 'tests/site', name)).href}`);
	const done = spawnSync(program, args, {
		cwd: clone,
		encoding: 'utf8',
		env: {
			...process.env,
			NO_COLOR: '1',
			...environment,
			...(clock === undefined ? {} : { CAVEAT_CLOCK: clock }),
			CAVEAT_REQUESTS: requests,
			NODE_OPTIONS: [process.env['NODE_OPTIONS'] ?? '', ...loaded].join(' '),
		},
	});
	assert.equal(done.status, 0, done.stdout + done.stderr);
	assert.ok(!existsSync(requests), 'a build asks for nothing');
	const manifest = readFileSync(join(clone, 'dist/manifest.json'), 'utf8');
	assert.match(done.stdout, /npm run preview/);
	// With the caches of another build, less is made.
	if (!isWarm) assertSaid(done.stdout, Object.keys(JSON.parse(manifest).files).length + 1);
	return manifest;
}

/** A build without a terminal says what it does, what it wrote, and with `--profile` what that took. */
function assertSaid(output: string, files: number): void {
	const pages = /^Pages: (\d+) in \d+\.\d s$/m.exec(output)?.[1];
	assert.ok(Number(pages) > 10, output);
	assert.match(output, new RegExp(`^Pages +\\d+\\.\\d\\d +\\d+\\.\\d\\d +${pages} +\\d+$`, 'm'));
	assert.match(output, new RegExp(`^Wrote \\d+ pages, ${files} files in all, `, 'm'));
	assert.match(output, /^From the cache: 0 of \d+ texts, 0 of \d+ pictures\.$/m);
	assert.match(output, /^Slowest: (?:[^ ]+ \(\d+ ms\)(?:, |\.)){5}$/m);
}

/** A clone of this project with a small site, in a folder with this name. */
function cloneIn(name: string): string {
	const small = smallProject(smallSite);
	for (const part of ['bin', 'package-lock.json'])
		cpSync(join(root, part), join(small, part), { recursive: true });
	const clone = join(mkdtempSync(join(tmpdir(), 'caveat-')), name);
	mkdirSync(dirname(clone), { recursive: true });
	cpSync(small, clone, { recursive: true, verbatimSymlinks: true });
	return clone;
}

let [plain, expected] = ['', ''];
before(() => {
	plain = cloneIn('plain');
	expected = buildClone(plain);
});

const turkish = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
const cases: Readonly<Record<string, Circumstances>> = {
	'everything else at once': {
		folder: 'Мої числа #1 (100%25)/q?&a',
		environment: turkish,
		clock: '2100-06-01T12:00:00Z',
		oneCore: true,
		offline: true,
	},
	'a folder with spaces': { folder: 'my own site' },
	'a folder with a number sign': { folder: 'site #1' },
	'a folder with a per cent sign': { folder: '100%25 site' },
	'a folder with other letters': { folder: 'Сайт é 数' },
	'another time zone and language': { environment: turkish },
	'the year 1970': { clock: '1970-01-01T00:00:30Z' },
	'the year 2100': { clock: '2100-06-01T12:00:00Z' },
	'one core': { oneCore: true },
};

for (const [name, circumstances] of Object.entries(cases).slice(0, isLong ? undefined : 1))
	test(`two clones give the same bytes: ${name}`, () => {
		assert.equal(buildClone(cloneIn(circumstances.folder ?? 'other'), circumstances), expected);
	});

const inLong = { skip: isLong ? false : 'only in npm test -- --long' };

test('a build with the caches of the last one gives the same bytes', inLong, () => {
	assert.equal(buildClone(plain, { isWarm: true }), expected);
});

test('a copy of this project elsewhere gives the same bytes', inLong, () => {
	const copy = copyProject();
	for (const part of ['bin', 'package-lock.json'])
		cpSync(join(root, part), join(copy, part), { recursive: true });
	assert.equal(
		buildClone(copy, { environment: turkish, day: '' }),
		readFileSync(join(builtProject(), 'dist/manifest.json'), 'utf8'),
	);
});
