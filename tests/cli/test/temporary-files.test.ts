import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../root.ts';
import { slowTest } from '../../sample.ts';

/** Its tests make folders for temporary files and do not delete them. */
const untidy = 'tests/workspace/build-lock.test.ts';

slowTest('a run of tests leaves no temporary files', () => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-tidy-'));
	const { stdout } = spawnSync(process.execPath, ['bin/caveat.mjs', 'test', untidy], {
		cwd: root,
		env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
		encoding: 'utf8',
	});
	assert.match(stdout, /[1-9]\d* passed, 0 failed\n$/);
	assert.deepEqual(readdirSync(folder), []);
	rmdirSync(folder);
});
