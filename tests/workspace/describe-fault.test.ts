import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { describeFault } from '../../src/workspace/describe-fault.ts';

const folder = mkdtempSync(join(tmpdir(), 'caveat-fault-'));
writeFileSync(join(folder, 'file'), '');
/** The error that `work` ends with. */
function errorOf(work: () => unknown): unknown {
	try {
		work();
	} catch (error) {
		return error;
	}
	return assert.fail('no error');
}
const system = (code: string, path?: string) =>
	Object.assign(new Error(`${code}: it failed`), { code, ...(path === undefined ? {} : { path }) });

test('faults of the disk are said in plain words', () => {
	const cases: readonly (readonly [error: unknown, words: string])[] = [
		[system('ENOSPC', '/a'), 'the disk is full'],
		[new Error('write failed: No space left on device (os error 28)'), 'the disk is full'],
		[system('EDQUOT'), 'you have used all the space that you may use on this disk'],
		[system('EROFS', '/a'), '/a is on a disk that cannot be written'],
		[system('EACCES', '/a'), '/a cannot be read or written with your rights'],
		[system('EBUSY', '/a'), '/a is in use, or another disk is mounted there'],
		[
			errorOf(() => mkdirSync(join(folder, 'file/below'))),
			`there is a file in the path ${folder}/file/below where a folder has to be`,
		],
		[
			errorOf(() => writeFileSync(folder, '')),
			`there is a folder at ${folder} where a file has to be`,
		],
	];
	assert.equal(describeFault(new Error('', { cause: system('ENOSPC') })), 'the disk is full');
	for (const [error, words] of cases) assert.equal(describeFault(error), words);
});

test('a package that is not there is named', async () => {
	const lost = (name: string) =>
		`the package ${name} is missing or incomplete, so delete the folder node_modules and run npm ci`;
	const importError = async (name: string) => import(name).catch((error: unknown) => error);
	assert.equal(describeFault(await importError('no-such-package/part')), lost('no-such-package'));
	assert.equal(describeFault(await importError('@no-such/package')), lost('@no-such/package'));
	const require = createRequire(import.meta.url);
	const name = 'no-such-package';
	assert.equal(describeFault(errorOf(() => require(name))), lost(name));
	const inside = join(folder, 'node_modules/a/node_modules/@b/c/lib/index.js');
	assert.equal(describeFault(errorOf(() => readFileSync(inside))), lost('@b/c'));
	assert.equal(describeFault(await importError(inside)), lost('@b/c'));
});

test('other errors are not described', () => {
	assert.equal(describeFault(new Error('The figure is not there.')), undefined);
	assert.equal(describeFault('text'), undefined);
	assert.equal(describeFault(errorOf(() => readFileSync(join(folder, 'none')))), undefined);
	assert.equal(describeFault(system('toString', '/a')), undefined);
});
