import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shareProcesses } from '../../../src/cli/test/share-processes.ts';
import { root } from '../../root.ts';
import { slowTest } from '../../sample.ts';

const files: Readonly<Record<string, string>> = {
	'tests/a.test.mjs': `import { appendFileSync } from 'node:fs';
import { beforeEach, test } from 'node:test';
beforeEach(() => appendFileSync('log', 'before '));
test('one', () => appendFileSync('log', 'a '));`,
	'tests/b.test.mjs': `import { appendFileSync } from 'node:fs';
import { test } from 'node:test';
test('two', () => appendFileSync('log', 'b '));`,
	'tests/c.test.mjs': `import './missing.mjs';`,
	'tests/browser.test.mjs': `import { appendFileSync } from 'node:fs';
import { test } from 'node:test';
test('three', () => appendFileSync('log', 'alone '));`,
};

slowTest(
	'each file runs once, with its own hooks only, and one that cannot be loaded fails',
	() => {
		const folder = mkdtempSync(join(tmpdir(), 'caveat-shared-'));
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(join(folder, 'tests'), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		cpSync(join(root, 'src/cli/test'), join(folder, 'src/cli/test'), { recursive: true });
		const programs = shareProcesses(
			folder,
			Object.keys(files).map((path) => ({
				path,
				needsBrowser: path.includes('browser'),
				needsBuild: false,
				buildsAgain: false,
				loads: /[ab]\.test/.test(path) ? 'tests/slow.mjs' : undefined,
			})),
		);
		assert.equal(programs[0], 'tests/browser.test.mjs');
		const { NODE_TEST_CONTEXT: _, ...env } = process.env;
		const ran = spawnSync(
			process.execPath,
			['--test', '--test-reporter=tap', '--test-concurrency=1', ...programs],
			{ cwd: folder, env, encoding: 'utf8' },
		);
		assert.equal(ran.status, 1);
		const done = readFileSync(join(folder, 'log'), 'utf8').trim().split(' ').sort();
		assert.deepEqual(done, ['a', 'alone', 'b', 'before']);
		assert.match(ran.stdout, /not ok \d+ - tests\/c\.test\.mjs/);
		rmSync(folder, { recursive: true });
	},
);
