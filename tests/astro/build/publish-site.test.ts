import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readState } from '../../../src/astro/build/built-state.ts';
import type { PublishedState } from '../../../src/astro/build/publish-site.ts';
import { restore } from '../../../src/astro/publish.ts';
import { root } from '../../root.ts';
import { isLong, oneInQuick, slowTest, isEverything } from '../../sample.ts';
import { buildFiles, type Files, keepPublished, readAll } from './build-files.ts';

/** Three sites in turn: files that stay, change, come, go, and change places with folders. */
const first: Files = { list: '1', 'a/same': 's', 'a/word': '1', 'gone/deep/page': 'g', place: 'f' };
const second: Files = { list: '2', 'a/same': 's', 'a/word': '2', 'place/in': 'f', new: 'n' };
const third: Files = { list: '2', 'a/same': 's', 'a/word': '3', 'gone/deep/page': 'g', place: 'p' };

const newFolder = () => mkdtempSync(join(tmpdir(), 'caveat-turns-'));
const inodeOf = (folder: string, path: string) => statSync(join(folder, path)).ino;

/** A folder in which two sites were built, and what the second build left. */
async function twice(): Promise<{ readonly folder: string; readonly state: PublishedState }> {
	const folder = newFolder();
	const state = await buildFiles(folder, second, await buildFiles(folder, first, undefined));
	return { folder, state };
}

test('two folders take turns: each site is whole, and what stays is the same file', async () => {
	const folder = newFolder();
	const inodes: number[] = [];
	let state: PublishedState | undefined;
	for (const files of [first, second, third, first, second]) {
		state = await buildFiles(folder, files, state);
		assert.deepEqual(
			readAll(join(folder, 'dist')),
			Object.fromEntries(Object.entries(files).sort()),
		);
		inodes.push(inodeOf(folder, 'dist'));
	}
	const [one, two] = inodes;
	assert.notEqual(one, two);
	assert.deepEqual(inodes, [one, two, one, two, one]);
	assert.equal(inodeOf(folder, 'dist/a/same'), inodeOf(folder, '.caveat/spare/a/same'));
	assert.deepEqual(readdirSync(folder).toSorted(), ['.caveat', 'dist']);
	assert.deepEqual(readdirSync(join(folder, '.caveat')), ['spare']);
});

/** What can be done to the folders between two builds. */
const changes: Readonly<Record<string, (dist: string, spare: string) => void>> = {
	'the spare folder is deleted': (_, spare) => {
		rmSync(spare, { recursive: true });
	},
	'a file is added to the spare folder': (_, spare) => {
		writeFileSync(join(spare, 'a/more'), 'x');
	},
	'a file of the spare folder is deleted': (_, spare) => {
		rmSync(join(spare, 'a/same'));
	},
	'a file of the spare folder is replaced by another': (_, spare) => {
		writeFileSync(join(spare, 'a/draft'), 'x');
		renameSync(join(spare, 'a/draft'), join(spare, 'a/same'));
	},
	'a file of the spare folder is written, and with it the one that it shares': (_, spare) => {
		appendFileSync(join(spare, 'a/same'), 'x');
	},
	'a folder of the spare folder is a copy': (_, spare) => {
		cpSync(join(spare, 'a'), join(spare, 'b'), { recursive: true });
		rmSync(join(spare, 'a'), { recursive: true });
		renameSync(join(spare, 'b'), join(spare, 'a'));
	},
	'there is a file in place of the spare folder': (_, spare) => {
		rmSync(spare, { recursive: true });
		writeFileSync(spare, 'x');
	},
	'the site is deleted': (dist) => {
		rmSync(dist, { recursive: true });
	},
	'the site is a copy, with its times': (dist) => {
		cpSync(dist, `${dist}2`, { recursive: true, preserveTimestamps: true });
		rmSync(dist, { recursive: true });
		renameSync(`${dist}2`, dist);
	},
	'a file of the site is written': (dist) => {
		appendFileSync(join(dist, 'a/same'), 'x');
	},
	'a file of the site is replaced by what it will be': (dist) => {
		writeFileSync(join(dist, 'draft'), '3');
		renameSync(join(dist, 'draft'), join(dist, 'a/word'));
	},
	'a file of the site is replaced by what it was': (dist) => {
		writeFileSync(join(dist, 'draft'), 's');
		renameSync(join(dist, 'draft'), join(dist, 'a/same'));
	},
	'a file is added to the site': (dist) => {
		writeFileSync(join(dist, 'a/more'), 'x');
	},
	'a file of the site is deleted': (dist) => {
		rmSync(join(dist, 'a/same'));
	},
	'the two folders have changed places': (dist, spare) => {
		renameSync(dist, `${dist}2`);
		renameSync(spare, dist);
		renameSync(`${dist}2`, spare);
	},
};
for (const [what, change] of oneInQuick(5, Object.entries(changes)))
	test(`${what}: the next sites are whole`, async () => {
		const { folder, state } = await twice();
		change(join(folder, 'dist'), join(folder, '.caveat/spare'));
		let last = state;
		for (const files of [third, first, second, third]) {
			last = await buildFiles(folder, files, last);
			assert.deepEqual(
				readAll(join(folder, 'dist')),
				Object.fromEntries(Object.entries(files).sort()),
			);
		}
		// By then the folders take turns again.
		const before = inodeOf(folder, '.caveat/spare');
		await buildFiles(folder, first, last);
		assert.equal(inodeOf(folder, 'dist'), before);
	});

const builder = join(root, 'tests/astro/build/build-files.ts');

/** Builds the third site in a process of its own, in which a fault of the machine occurs. */
function buildThird(folder: string, fault: string): number | null {
	const faulty = pathToFileURL(join(root, 'tests/site/faulty-machine.mjs')).href;
	const done = spawnSync(
		process.execPath,
		['--import', faulty, builder, JSON.stringify(third), 'state.json', 'next.json'],
		{ cwd: folder, encoding: 'utf8', env: { ...process.env, CAVEAT_FAULT: fault } },
	);
	return done.status;
}

async function beforeThird(): Promise<string> {
	const { folder, state } = await twice();
	keepPublished(join(folder, 'state.json'), state);
	return folder;
}

const isSite = (folder: string, files: Files) =>
	JSON.stringify(readAll(join(folder, 'dist'))) ===
	JSON.stringify(Object.fromEntries(Object.entries(files).sort()));

for (const fault of ['kill', 'full'])
	slowTest(
		`${fault === 'kill' ? 'killed' : 'with a full disk'} at any change of the disk, one of the two sites is there, and the next build is whole`,
		async () => {
			const counted = await beforeThird();
			assert.equal(buildThird(counted, 'count count'), 0);
			assert.ok(isSite(counted, third));
			const changes = Number(readFileSync(join(counted, 'count'), 'utf8'));
			assert.ok(changes > 20, String(changes));
			const step = isLong ? 1 : isEverything ? 5 : 15;
			for (let moment = changes; moment > 0; moment -= step) {
				const folder = await beforeThird();
				const code = buildThird(folder, `${fault} ${moment}`);
				if (fault === 'kill') assert.equal(code, null);
				await restore(join(folder, 'dist'));
				assert.ok(isSite(folder, second) || isSite(folder, third), `${fault} ${moment}`);
				if (code === 0) assert.ok(isSite(folder, third));
				const next = join(folder, 'next.json');
				// What could not be saved is not known to the next build.
				const last = existsSync(next) && code === 0 ? next : join(folder, 'state.json');
				rmSync(join(folder, '.caveat/staging'), { recursive: true, force: true });
				await buildFiles(folder, third, readState(last));
				assert.ok(isSite(folder, third), `after ${fault} ${moment}`);
				assert.deepEqual(
					readdirSync(folder).filter((name) => name.startsWith('dist')),
					['dist'],
				);
				rmSync(folder, { recursive: true });
			}
		},
	);
