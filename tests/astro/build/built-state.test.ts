import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
	type BuiltState,
	bytesIn,
	conditionOf,
	fileState,
	readState,
	saveState,
	sha256In,
} from '../../../src/astro/build/built-state.ts';
import { sha256Of } from '../../../src/workspace/sha256.ts';

const group = { key: 'k', paths: ['index.html'] };
const state = {
	...{ all: 'x', hidden: ['a'], owners: { 'text:a': 'y' } },
	folders: { '': [1, 2] as [number, number] },
	siteOutputs: { lists: group, reports: group },
};

test('a state is read as it was saved, whatever the paths of its files are', () => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-state-'));
	const path = join(folder, 'built.json');
	const files: BuiltState['files'] = new Map([
		['a "b"/ї.html', 's 1 2.5 3'],
		['a line\nand\ta word.txt', 't 4 5 6'],
		['empty', 'u 0 1700000000000.123 18446744073709552000'],
	]);
	for (const some of [files, new Map() as BuiltState['files']]) {
		saveState(path, { ...state, files: some });
		assert.deepEqual(readState(path), { version: 5, ...state, files: some });
	}
	writeFileSync(path, readFileSync(path).subarray(0, -1));
	assert.equal(readState(path), undefined);
	rmSync(folder, { recursive: true });
});

test('the state of a file says its hash and its size, and whether it is the same', () => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-state-'));
	writeFileSync(join(folder, 'a'), 'text');
	const left = fileState(folder, 'a', sha256Of('text'));
	assert.deepEqual([sha256In(left), bytesIn(left)], [sha256Of('text'), 4]);
	assert.equal(conditionOf(folder, 'a', left), 'same');
	utimesSync(join(folder, 'a'), 1, 1);
	assert.equal(conditionOf(folder, 'a', left), 'copy');
	writeFileSync(join(folder, 'a'), 'next');
	assert.equal(conditionOf(folder, 'a', left), 'changed');
	rmSync(folder, { recursive: true });
});
