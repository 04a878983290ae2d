import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { onceFor } from './once.ts';
import { slowTest } from '../sample.ts';

/** A project with one file. */
function project(): string {
	const root = mkdtempSync(join(tmpdir(), 'caveat-once-'));
	mkdirSync(join(root, 'content'));
	writeFileSync(join(root, 'content/a'), 'first');
	return root;
}

test('a folder is made once, and again when its inputs change', () => {
	const root = project();
	let made = 0;
	const ask = (more = '') =>
		onceFor({ root, parts: ['content'], more }, (folder) => {
			made += 1;
			writeFileSync(join(folder, 'made'), readFileSync(join(root, 'content/a')));
		});
	const first = ask();
	assert.equal(ask(), first);
	assert.equal(made, 1);
	assert.notEqual(ask('changed'), first);
	writeFileSync(join(root, 'content/a'), 'second');
	assert.equal(readFileSync(join(ask(), 'made'), 'utf8'), 'second');
	assert.equal(made, 3);
});

test('a folder that could not be made is made by the next to ask', () => {
	const root = project();
	const inputs = { root, parts: ['content'], more: '' };
	assert.throws(() => {
		onceFor(inputs, () => {
			throw new Error('no disk');
		});
	}, /^Error: no disk$/);
	const folder = onceFor(inputs, (path) => {
		writeFileSync(join(path, 'made'), '');
	});
	assert.ok(existsSync(join(folder, 'made')));
});

slowTest('of several processes that ask at once, one makes the folder', async () => {
	const root = project();
	const inputs = { root, parts: ['content'], more: '' };
	const log = join(root, 'log');
	const code = `import { onceFor } from ${JSON.stringify(new URL('./once.ts', import.meta.url).href)};
import { appendFileSync } from 'node:fs';
onceFor(${JSON.stringify(inputs)}, (path) => {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
	appendFileSync(${JSON.stringify(log)}, path + '\\n');
});`;
	const run = () =>
		new Promise<number | null>((resolve) => {
			const args = ['--input-type=module', '-e', code];
			spawn(process.execPath, args, { stdio: 'inherit' }).on('close', resolve);
		});
	assert.deepEqual(await Promise.all([run(), run(), run()]), [0, 0, 0]);
	assert.equal(readFileSync(log, 'utf8').trim().split('\n').length, 1);
});

slowTest('the lock of a process that has died is no obstacle', async () => {
	const root = project();
	const inputs = { root, parts: ['content'], more: '' };
	const folder = onceFor(inputs, () => {});
	rmSync(folder, { recursive: true });
	const dead = spawn(process.execPath, ['-e', '']);
	await new Promise((resolve) => dead.on('close', resolve));
	writeFileSync(`${folder}.lock`, String(dead.pid));
	assert.equal(
		onceFor(inputs, () => {}),
		folder,
	);
	assert.equal(existsSync(`${folder}.lock`), false);
});
