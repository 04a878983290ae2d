import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { entriesIn } from '../../src/workspace/entries-in.ts';

test('everything below a folder is listed with its path, without folders and what links lead to', () => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-entries-'));
	try {
		mkdirSync(join(folder, 'a/b'), { recursive: true });
		mkdirSync(join(folder, 'empty'));
		writeFileSync(join(folder, 'a/b/c.txt'), 'c');
		writeFileSync(join(folder, 'd.txt'), 'd');
		symlinkSync(join(folder, 'a'), join(folder, 'link'), 'dir');
		assert.deepEqual(
			entriesIn(folder)
				.map(({ path, entry }) => [path, entry.isFile()])
				.toSorted(),
			[
				['a/b/c.txt', true],
				['d.txt', true],
				['link', false],
			],
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
