import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
	type BuiltState,
	readState,
	saveState,
	textsOfKept,
} from '../../../src/astro/build/built-state.ts';

test('a state is read as it was saved, whether its files were written before or not', () => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-state-'));
	const path = join(folder, 'built.json');
	const group = { key: 'k', paths: ['index.html'] };
	const last: BuiltState['files'] = { 'a "b"/ї.html': ['s', 1, 2.5, 3], 'c.html': ['t', 4, 5, 6] };
	const files: BuiltState['files'] = {
		...last,
		'c.html': ['u', 7, 8, 9],
		'd.html': ['v', 0, 1, 2],
	};
	const state = {
		...{
			all: 'x',
			hidden: ['a'],
			owners: { 'text:a': 'y' },
			folders: { '': [1, 2] as [number, number] },
		},
		siteOutputs: { lists: group, reports: group },
		files,
	};
	saveState(path, state);
	assert.deepEqual(readState(path), { version: 4, ...state });
	saveState(path, state, textsOfKept(last, new Set([...Object.keys(last), 'gone.html'])));
	assert.deepEqual(readState(path), { version: 4, ...state });
	saveState(path, { ...state, files: {} });
	assert.deepEqual(readState(path), { version: 4, ...state, files: {} });
	rmSync(folder, { recursive: true });
});
