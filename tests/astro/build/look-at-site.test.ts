import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
	type BuiltState,
	type FileState,
	fileState,
	saveState,
} from '../../../src/astro/build/built-state.ts';
import { beginLook, lookAtSite } from '../../../src/astro/build/look-at-site.ts';
import { sha256Of } from '../../../src/workspace/sha256.ts';
import { slowTest } from '../../sample.ts';

const names = ['a', 'b', 'c', 'd'];

/** A site of four files, of which one is missing, one changed, and one a copy; and its state. */
function siteAndState(hidden: readonly string[] = []) {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-look-'));
	const files = new Map<string, FileState>();
	for (const name of names) {
		writeFileSync(join(folder, name), name);
		files.set(name, fileState(folder, name, sha256Of(Buffer.from(name))));
	}
	rmSync(join(folder, 'b'));
	writeFileSync(join(folder, 'c'), 'other');
	utimesSync(join(folder, 'd'), 1, 1);
	const statePath = join(folder, 'built.json');
	const group = { key: '', paths: [] };
	saveState(statePath, {
		...{ all: 'x', hidden, owners: {}, files, folders: {} },
		siteOutputs: { lists: group, reports: group },
	});
	return { folder, statePath, files };
}

test('a look at a site finds what is missing, changed or a copy', () => {
	const { folder, files } = siteAndState();
	const state = { all: 'x', files } as unknown as BuiltState;
	const seen = { all: 'x', changed: ['b', 'c'], copies: ['d'] };
	assert.deepEqual(lookAtSite(state, folder), seen);
	rmSync(folder, { recursive: true });
});

slowTest('only a large site is looked at in another thread, which sees the same', async () => {
	const small = siteAndState();
	const setting = { statePath: small.statePath, output: small.folder };
	assert.equal(await beginLook(setting)(), undefined);
	const large = siteAndState(['x'.repeat(1_000_000)]);
	assert.deepEqual(await beginLook({ statePath: large.statePath, output: large.folder })(), {
		all: 'x',
		changed: ['b', 'c'],
		copies: ['d'],
	});
	writeFileSync(large.statePath, 'x'.repeat(1_000_000));
	assert.equal(await beginLook({ statePath: large.statePath, output: large.folder })(), undefined);
	for (const { folder } of [small, large]) rmSync(folder, { recursive: true });
});
