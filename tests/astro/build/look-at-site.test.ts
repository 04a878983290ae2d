import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
	type FileState,
	fileState,
	readState,
	saveState,
} from '../../../src/astro/build/built-state.ts';
import { folderStates } from '../../../src/astro/build/folder-states.ts';
import { beginLook, lookAtSite } from '../../../src/astro/build/look-at-site.ts';
import { sha256Of } from '../../../src/workspace/sha256.ts';
import { slowTest } from '../../sample.ts';

const names = ['a', 'b', 'c', 'd'];

/** A site of four files, of which one is missing, one changed, and one a copy; and its state. */
function siteAndState(hidden: readonly string[] = []) {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-look-'));
	const [output, spare] = [join(folder, 'dist'), join(folder, 'spare')];
	for (const made of [output, spare]) mkdirSync(made);
	const files = new Map<string, FileState>();
	for (const name of names) {
		writeFileSync(join(output, name), name);
		files.set(name, fileState(output, name, sha256Of(Buffer.from(name))));
	}
	writeFileSync(join(spare, 'a'), 'a');
	rmSync(join(output, 'b'));
	writeFileSync(join(output, 'c'), 'other');
	utimesSync(join(output, 'd'), 1, 1);
	// A time on the disk has some milliseconds.
	utimesSync(spare, 1, 1);
	const statePath = join(folder, 'built.json');
	const group = { key: '', paths: [] };
	saveState(statePath, {
		...{ all: 'x', hidden, owners: {}, files, folders: {} },
		siteOutputs: { lists: group, reports: group },
		spare: { folders: folderStates(spare, ['a']), behind: { put: [], gone: [] } },
	});
	return { folder, setting: { statePath, output, spare } };
}

const seen = { all: 'x', changed: ['b', 'c'], copies: ['d'], isSpareAsLeft: true };

test('a look at a site finds what is missing, changed or a copy', () => {
	const { folder, setting } = siteAndState();
	const state = readState(setting.statePath);
	assert.ok(state);
	assert.deepEqual(lookAtSite(state, setting), seen);
	assert.deepEqual(lookAtSite({ ...state, files: new Map() }, setting), {
		...seen,
		...{ changed: [], copies: [] },
	});
	rmSync(folder, { recursive: true });
});

test('a site before that has another file, or that nobody left, is seen', () => {
	const { folder, setting } = siteAndState();
	const state = readState(setting.statePath);
	assert.ok(state);
	const { spare, ...alone } = state;
	assert.ok(spare);
	assert.equal(lookAtSite(alone, setting).isSpareAsLeft, false);
	renameSync(join(setting.spare, 'a'), join(setting.spare, 'b'));
	assert.equal(lookAtSite(state, setting).isSpareAsLeft, false);
	rmSync(setting.spare, { recursive: true });
	assert.equal(lookAtSite(state, setting).isSpareAsLeft, false);
	rmSync(folder, { recursive: true });
});

slowTest('only a large site is looked at in another thread, which sees the same', async () => {
	const small = siteAndState();
	assert.equal(await beginLook(small.setting)(), undefined);
	const large = siteAndState(['x'.repeat(1_000_000)]);
	assert.deepEqual(await beginLook(large.setting)(), seen);
	writeFileSync(large.setting.statePath, 'x'.repeat(1_000_000));
	assert.equal(await beginLook(large.setting)(), undefined);
	for (const { folder } of [small, large]) rmSync(folder, { recursive: true });
});
