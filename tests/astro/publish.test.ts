import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { publish, recover, restore } from '../../src/astro/publish.ts';
import { slowTest } from '../sample.ts';

/** A folder with a site that was published, and the next one. */
function twoSites(): string {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-publish-'));
	for (const [name, text] of [
		['dist', 'old'],
		['staging', 'new'],
	] as const) {
		mkdirSync(join(folder, name, 'deep'), { recursive: true });
		writeFileSync(join(folder, name, 'deep/page'), text);
	}
	return folder;
}
const pageIn = (folder: string) => readFileSync(join(folder, 'dist/deep/page'), 'utf8');

test('the next site replaces the last one, and nothing else is left', async () => {
	const folder = twoSites();
	await publish(join(folder, 'staging'), join(folder, 'dist'));
	assert.equal(pageIn(folder), 'new');
	assert.deepEqual(readdirSync(folder), ['dist']);
});

test('a site that cannot be put in its place leaves the last one', async () => {
	const folder = twoSites();
	await assert.rejects(publish(join(folder, 'none'), join(folder, 'dist')), /ENOENT/);
	assert.equal(pageIn(folder), 'old');
	assert.deepEqual(readdirSync(folder).sort(), ['dist', 'staging']);
});

/** Ends `publish` with `end` before the rename with this number, in a process of its own. */
function interrupt(folder: string, rename: number, end: string): void {
	const module = new URL('../../src/astro/publish.ts', import.meta.url).href;
	const code = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let count = 0;
const before = (work) => (...args) => {
	count += 1;
	if (count === ${rename}) ${end};
	return work(...args);
};
fs.renameSync = before(fs.renameSync);
fs.promises.rename = before(fs.promises.rename);
syncBuiltinESMExports();
const { publish } = await import(${JSON.stringify(module)});
await publish('staging', 'dist');
`;
	spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder });
}

const endings = {
	killed: "process.kill(process.pid, 'SIGKILL')",
	'out of space': "throw Object.assign(new Error('full'), { code: 'ENOSPC' })",
};
for (const [how, end] of Object.entries(endings))
	for (const rename of [1, 2, 3])
		slowTest(`${how} before rename ${rename}: the last site is there, whole`, async () => {
			const folder = twoSites();
			interrupt(folder, rename, end);
			// Between the second rename and the third, the last site has another name.
			assert.equal(existsSync(join(folder, 'dist')), !(how === 'killed' && rename === 3));
			await restore(join(folder, 'dist'));
			assert.equal(pageIn(folder), 'old');
			await recover(join(folder, 'dist'));
			assert.deepEqual(
				readdirSync(folder).filter((name) => name.startsWith('dist')),
				['dist'],
			);
		});

slowTest('Ctrl-C between the renames waits for the second one', () => {
	const folder = twoSites();
	interrupt(folder, 3, "process.kill(process.pid, 'SIGINT')");
	assert.equal(pageIn(folder), 'new');
});

slowTest('a folder on another disk is copied first, beside the last site', async () => {
	const folder = twoSites();
	interrupt(folder, 1, "return Promise.reject(Object.assign(new Error('far'), { code: 'EXDEV' }))");
	assert.equal(pageIn(folder), 'new');
	assert.deepEqual(readdirSync(folder), ['dist']);
});
