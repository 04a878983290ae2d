import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { restore } from '../../src/astro/publish.ts';
import { root } from '../root.ts';
import { isLong, seed } from '../sample.ts';
import {
	changedSmallest,
	type Ended,
	runIn,
	siteIn,
	startIn,
	type Surroundings,
} from './small-build.ts';

/** The manifests of the last good site and of the new one, and the changes of the disk that make it. */
let [old, next, changes] = ['', '', 0];

const faulty = (fault: string): Surroundings => ({
	node: ['--import', pathToFileURL(join(root, 'tests/site/faulty-machine.mjs')).href],
	environment: { CAVEAT_FAULT: fault },
});

before(async () => {
	const folder = changedSmallest();
	old = await siteIn(folder);
	const count = join(folder, 'count');
	const { code, output } = runIn(folder, 'build', faulty(`count ${count}`));
	assert.equal(code, 0, output);
	next = await siteIn(folder);
	changes = Number(readFileSync(count, 'utf8'));
	assert.notEqual(old, next);
	assert.ok(changes > 80, String(changes));
});

/** Whole numbers from 1 to `most`, the same for the same seed: mulberry32. */
function* numbers(most: number): Generator<number, never> {
	let state = seed;
	for (;;) {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		yield (((mixed ^ (mixed >>> 14)) >>> 0) % most) + 1;
	}
}
const someNumbers = (count: number, most: number) => numbers(most).take(count).toArray();

/** One plain line says that the site was not built; nothing is about the program. */
function assertPlain({ output }: Ended): void {
	assert.doesNotMatch(output, /^\s+at |node:internal|\[ERROR\]|Error:|errno/m);
	const said = output.split('\n').filter((text) => /not built|did not start/.test(text));
	assert.equal(said.length, 1, output);
}

async function assertOldOrNew(folder: string): Promise<void> {
	const site = await siteIn(folder);
	assert.ok(site === old || site === next, site === 'torn' ? 'torn' : 'another site');
}

test('killed at any change of the disk, a build leaves the last good site or the new one', async () => {
	// Half of them while the new site takes the place of the last one.
	const moments = isLong
		? [...someNumbers(25, changes), ...someNumbers(25, 12).map((back) => changes - back + 1)]
		: someNumbers(2, changes);
	for (const [index, moment] of moments.entries()) {
		const folder = changedSmallest();
		const { code, output } = runIn(folder, 'build', faulty(`kill ${moment}`));
		assert.equal(code, null, `${moment} of ${changes}: ${output}`);
		await restore(join(folder, 'dist'));
		await assertOldOrNew(folder);
		if (index % 10 === 0) {
			assert.equal(runIn(folder, 'build').code, 0);
			assert.equal(await siteIn(folder), next);
			assert.deepEqual(
				readdirSync(folder).filter((name) => name.startsWith('dist')),
				['dist'],
			);
		}
		rmSync(folder, { recursive: true });
	}
});

test('a disk that is full from any moment on leaves the last good site, or has room for the new one', async () => {
	for (const moment of isLong ? someNumbers(12, changes) : [Math.ceil(changes / 2)]) {
		const folder = changedSmallest();
		const ended = runIn(folder, 'build', faulty(`full ${moment}`));
		const site = await siteIn(folder);
		if (ended.code === 0) assert.equal(site, next);
		else {
			assert.equal(site, old);
			assertPlain(ended);
			assert.match(
				ended.output,
				/^The site was not built: the disk is full\. The last good one, if any, is still in dist\/\.$/m,
			);
		}
		rmSync(folder, { recursive: true });
	}
});

const damages: Readonly<Record<string, (path: string) => void>> = {
	'random bytes': (path) => {
		writeFileSync(path, Buffer.from(someNumbers(600, 256).map((byte) => byte - 1)));
	},
	'half of it': (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
	'other JSON': (path) => writeFileSync(path, '[{"entries": [1], "findings": {}}]'),
	'a folder': (path) => {
		rmSync(path);
		mkdirSync(join(path, 'below'), { recursive: true });
	},
};
for (const [name, damage] of Object.entries(damages).slice(0, isLong ? undefined : 1))
	test(`every file of the caches is ${name}: the same site is built`, async () => {
		const folder = changedSmallest();
		if (isLong) assert.equal(runIn(folder, 'build').code, 0);
		const files = globSync('.caveat/{cache,astro,vite}/**/*', { cwd: folder })
			.map((path) => join(folder, path))
			.filter((path) => statSync(path).isFile());
		assert.ok(files.length >= 10, String(files.length));
		for (const file of files) damage(file);
		const { code, output } = runIn(folder, 'build');
		assert.equal(code, 0, output);
		assert.equal(await siteIn(folder), next);
	});

const inLong = { skip: isLong ? false : 'only in npm test -- --long' };

test('files in the place of folders for caches are removed', inLong, async () => {
	const names = ['.caveat', '.caveat/cache', '.caveat/cache/fonts', '.caveat/astro'];
	for (const name of [...names, '.caveat/staging', '.astro']) {
		const folder = changedSmallest();
		rmSync(join(folder, name), { recursive: true, force: true });
		writeFileSync(join(folder, name), 'not a folder');
		const { code, output } = runIn(folder, 'build');
		assert.equal(code, 0, `${name}: ${output}`);
		assert.equal(await siteIn(folder), next);
	}
});

/** Waits until `isSo`, and fails if the process ends before. */
async function until(isSo: () => boolean, hasEnded: () => boolean): Promise<void> {
	while (!isSo()) {
		assert.ok(!hasEnded(), 'the process has ended');
		await wait(20);
	}
}

for (const command of isLong ? ['build', 'dev'] : ['build'])
	test(`Ctrl-C in ${command} ends it, and leaves the last good site`, async () => {
		const folder = changedSmallest();
		const staging = join(folder, '.caveat/staging');
		const port = ['--port', '0'];
		const child = startIn(folder, command, command === 'dev' ? { rest: port } : {});
		let output = '';
		for (const stream of [child.stdout, child.stderr])
			stream?.on('data', (data: Buffer) => {
				output += data.toString();
			});
		await until(
			() => (command === 'build' ? existsSync(staging) : /localhost:\d+/.test(output)),
			() => child.exitCode !== null,
		);
		// A terminal sends the signal to every process of the group.
		process.kill(-(child.pid ?? assert.fail()), 'SIGINT');
		await once(child, 'close');
		assert.notEqual(child.exitCode, 1, output);
		assert.doesNotMatch(output, /^\s+at /m);
		assert.equal(await siteIn(folder), old);
	});

test('two builds at once: one waits, both end well', inLong, async () => {
	const folder = changedSmallest();
	const both = [startIn(folder, 'build'), startIn(folder, 'build')];
	await Promise.all(both.map((child) => once(child, 'close')));
	assert.deepEqual(
		both.map((child) => child.exitCode),
		[0, 0],
	);
	assert.equal(await siteIn(folder), next);
});

/** A copy of the engine with links to its packages, without these; returns its entry point. */
function engineWithout(lost: readonly string[]): string {
	const engine = mkdtempSync(join(tmpdir(), 'caveat-engine-'));
	for (const name of ['src', 'package.json'])
		cpSync(join(root, name), join(engine, name), { recursive: true });
	const packages = join(root, 'node_modules');
	for (const name of globSync(['*', '@*/*'], { cwd: packages })) {
		if (/^@[^/\\]*$/.test(name) || lost.includes(name.replaceAll('\\', '/'))) continue;
		const link = join(engine, 'node_modules', name);
		mkdirSync(dirname(link), { recursive: true });
		symlinkSync(join(packages, name), link);
	}
	return join(engine, 'src/cli/main.ts');
}

test('a package that was deleted is named in one line', async () => {
	const lost = isLong ? ['js-yaml', 'zod', 'astro', '@astrojs/mdx', 'hastscript'] : ['zod'];
	for (const name of lost) {
		const folder = changedSmallest();
		const ended = runIn(folder, 'build', { engine: engineWithout([name]) });
		assert.equal(ended.code, 1, ended.output);
		assert.doesNotMatch(ended.output, /^\s+at /m);
		assert.ok(
			ended.output.includes(
				`the package ${name} is missing or incomplete, so delete the folder node_modules and run npm ci.`,
			),
			ended.output,
		);
		assert.equal(await siteIn(folder), old);
	}
});

const namespace = ['unshare', '--map-root-user', '--mount'];
const canMount =
	isLong &&
	spawnSync('unshare', [...namespace.slice(1), 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status ===
		0;
/** The surroundings of a command that runs after a shell has mounted something. */
const mounted = (mount: string): Surroundings => ({
	under: [...namespace, 'sh', '-c', `${mount}; cd .; exec "$@"`, 'sh'],
});
const whereMounted = { skip: canMount ? false : 'needs npm test -- --long and a right to mount' };

test('on a small disk a site is built or the last one stays', whereMounted, async () => {
	for (const size of ['100k', '400k', '1m', '2m', '40m']) {
		const folder = changedSmallest();
		const ended = runIn(
			folder,
			'build',
			mounted(`rm -rf .caveat; mkdir .caveat; mount -t tmpfs -o size=${size} none .caveat`),
		);
		if (ended.code !== 0) assertPlain(ended);
		assert.equal(await siteIn(folder), ended.code === 0 ? next : old, ended.output);
	}
});

test('a site that cannot be written stays as it is', whereMounted, async () => {
	const mounts = {
		'the folder of the site': 'mount --bind . . && mount -o remount,ro,bind .; cd "$PWD"',
		'the caches': 'mount --bind .caveat .caveat && mount -o remount,ro,bind .caveat',
		'the built site': 'mount --bind dist dist && mount -o remount,ro,bind dist',
	};
	for (const [name, mount] of Object.entries(mounts)) {
		const folder = changedSmallest();
		const ended = runIn(folder, 'build', mounted(mount));
		assert.equal(ended.code, 1, `${name}: ${ended.output}`);
		assertPlain(ended);
		assert.match(ended.output, /cannot be written|another disk is mounted there/, name);
		assert.equal(await siteIn(folder), old);
	}
});
