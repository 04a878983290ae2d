import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { takeLock } from '../../src/workspace/build-lock.ts';
import { slowTest } from '../sample.ts';

const newLock = () => join(mkdtempSync(join(tmpdir(), 'caveat-lock-')), 'cache', 'build.lock');

test('who comes second waits until the first gives the lock back', async () => {
	const path = newLock();
	const happened: string[] = [];
	const giveBack = await takeLock(path);
	const second = takeLock(path, {
		askAgainMs: 1,
		onWait: () => {
			happened.push('waits');
			setImmediate(() => {
				happened.push('given back');
				giveBack();
			});
		},
	});
	const giveBackToo = await second;
	happened.push('taken');
	assert.deepEqual(happened, ['waits', 'given back', 'taken']);
	giveBackToo();
	assert.deepEqual(readdirSync(dirname(path)), []);
});

slowTest('a process that ends or is killed leaves no lock that anybody waits for', async () => {
	const module = new URL('../../src/workspace/build-lock.ts', import.meta.url).href;
	for (const end of ['process.exit(1)', "process.kill(process.pid, 'SIGKILL')"]) {
		const path = newLock();
		const code = `import { takeLock } from '${module}'; await takeLock(${JSON.stringify(path)}); ${end};`;
		const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
			encoding: 'utf8',
		});
		assert.doesNotMatch(stderr, /rror/);
		const giveBack = await takeLock(path, { onWait: () => assert.fail('waits') });
		giveBack();
		assert.ok(!existsSync(path));
	}
});

test('a lock without a sign of life is taken, though another process has the number of its holder', async () => {
	const path = newLock();
	(await takeLock(path))();
	writeFileSync(path, `${process.ppid} left`);
	utimesSync(path, new Date(0), new Date(0));
	const giveBack = await takeLock(path, { onWait: () => assert.fail('waits') });
	giveBack();
});

test('who gives a lock back does not take away that of another', async () => {
	const path = newLock();
	const giveBack = await takeLock(path);
	writeFileSync(path, `${process.pid} another`);
	giveBack();
	assert.ok(existsSync(path));
});

test('a folder with the name of the lock is no lock', async () => {
	const path = newLock();
	mkdirSync(join(path, 'below'), { recursive: true });
	const giveBack = await takeLock(path, { onWait: () => assert.fail('waits') });
	giveBack();
	assert.ok(!existsSync(path));
});
