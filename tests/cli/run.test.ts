import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.ts';
import { slowTest } from '../sample.ts';

/** A clone of the engine whose command line is `main`, with a command that installs nothing. */
function cloneWith(main: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-run-'));
	for (const name of ['src/cli', 'bin', 'node_modules'])
		mkdirSync(join(folder, name), { recursive: true });
	cpSync(join(root, 'bin/caveat.mjs'), join(folder, 'bin/caveat.mjs'));
	writeFileSync(join(folder, 'package-lock.json'), '{}');
	writeFileSync(join(folder, 'src/cli/main.ts'), main);
	writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\necho added 300 packages\n');
	chmodSync(join(folder, 'bin/npm'), 0o755);
	return folder;
}

function runClone(folder: string) {
	return spawnSync(process.execPath, [join(folder, 'bin/caveat.mjs'), 'check'], {
		encoding: 'utf8',
		env: { ...process.env, PATH: join(folder, 'bin') + delimiter + (process.env['PATH'] ?? '') },
	});
}

slowTest(
	'on a fresh clone standard output holds the report alone, though packages are installed first',
	{ skip: process.platform === 'win32' },
	() => {
		const done = runClone(cloneWith("console.log('the report');\n"));
		assert.equal(done.status, 0, done.stderr);
		assert.equal(done.stdout, 'the report\n');
		assert.match(done.stderr, /^Installing packages .*\nadded 300 packages\n/);
	},
);

slowTest(
	'a thread of a command keeps no more memory for what is new than it is given',
	{ skip: process.platform === 'win32' },
	() => {
		const inThread = `
			let kept = [];
			for (let made = 0; made < 4e6; made += 1) {
				kept.push({ made });
				if (made % 1e6 === 0) kept = [];
			}
			const spaces = require('node:v8').getHeapSpaceStatistics();
			console.log(spaces.find(({ space_name }) => space_name === 'new_space').space_size);`;
		const options = JSON.stringify(pathToFileURL(join(root, 'src/workspace/thread-options.ts')));
		const main = `
			import { Worker } from 'node:worker_threads';
			import { threadOptions } from ${options};
			new Worker(${JSON.stringify(inThread)}, { eval: true, ...threadOptions(24) });`;
		const { stdout, stderr } = runClone(cloneWith(main));
		assert.ok(Number(stdout) > 0, stderr);
		assert.ok(Number(stdout) < 24e6, stdout);
	},
);

slowTest('in a site, Node keeps the compiled code of a command from its first module on', () => {
	const site = mkdtempSync(join(tmpdir(), 'caveat-run-'));
	const below = join(site, 'content/articles');
	mkdirSync(below, { recursive: true });
	writeFileSync(join(site, 'content/site.yaml'), '');
	const { NODE_COMPILE_CACHE: _, ...env } = process.env;
	const run = (cwd: string) =>
		spawnSync(process.execPath, [join(root, 'bin/caveat.mjs'), '--help'], { cwd, env });
	assert.equal(run(below).status, 0);
	// `--help` loads nothing after the first modules.
	const kept = globSync('.caveat/compiled/*/*', { cwd: site });
	assert.ok(kept.length > 0);
	rmSync(join(site, 'content'), { recursive: true });
	rmSync(join(site, '.caveat'), { recursive: true });
	assert.equal(run(site).status, 0);
	assert.ok(!existsSync(join(site, '.caveat')));
	rmSync(site, { recursive: true });
});
