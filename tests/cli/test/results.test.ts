import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readResults } from '../../../src/cli/test/results.ts';
import { root } from '../../root.ts';
import { slowTest } from '../../sample.ts';

const files: Readonly<Record<string, string>> = {
	'whole.test.mjs': `import { test } from 'node:test';
test('passes', () => {});
test('is left out', { skip: true }, () => {});
test('fails', () => { throw new Error('no'); });`,
	'quiet.test.mjs': `import { test } from 'node:test';
const { write } = process.stdout;
process.stdout.write = () => true;
test('passes, and its output is lost', () => {});
test('ends', async () => {
	await new Promise((resolve) => setTimeout(resolve, 50));
	process.stdout.write = write;
});`,
	'early.test.mjs': `import { test } from 'node:test';
test('passes', () => {});
test('ends the program', () => process.exit(0));`,
	'empty.test.mjs': '',
};

slowTest('what programs counted is added up, and one that stopped early has failed', () => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-results-'));
	for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
	const out = join(folder, 'results.txt');
	const reporter = join(root, 'src/cli/test/results.ts');
	const { NODE_TEST_CONTEXT: _, ...env } = process.env;
	spawnSync(
		process.execPath,
		[
			'--test',
			...[`--test-reporter=${reporter}`, `--test-reporter-destination=${out}`],
			...Object.keys(files),
		],
		{ cwd: folder, env },
	);
	assert.deepEqual(readResults(out, folder, Object.keys(files)), {
		passed: 3,
		failed: 3,
		without: ['early.test.mjs', 'empty.test.mjs'],
	});
	assert.ok(!existsSync(out));
	const none = { passed: 0, failed: 1, without: ['whole.test.mjs'] };
	assert.deepEqual(readResults(out, folder, ['whole.test.mjs']), none);
	rmSync(folder, { recursive: true });
});
