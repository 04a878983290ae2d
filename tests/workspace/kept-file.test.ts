import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { keepFile, keptFile } from '../../src/workspace/kept-file.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'caveat-kept-'));

test('what was kept is found, byte for byte', () => {
	const folder = newFolder();
	for (const text of ['', 'a', 'число\n', '\0']) {
		keepFile(join(folder, 'deep/a.json'), text);
		assert.equal(keptFile(join(folder, 'deep/a.json'))?.toString(), text);
	}
	assert.deepEqual(readdirSync(join(folder, 'deep')), ['a.json']);
	assert.equal(keptFile(join(folder, 'none')), undefined);
});

test('a kept file with another byte, more bytes or fewer is not found', () => {
	const path = join(newFolder(), 'a');
	keepFile(path, '{"amount": 120000}');
	const whole = readFileSync(path);
	const change = fc.record({
		at: fc.nat(whole.length - 1),
		by: fc.integer({ min: 1, max: 255 }),
		kind: fc.constantFrom('change', 'cut', 'add'),
	});
	fc.assert(
		fc.property(change, ({ at, by, kind }) => {
			const bytes = Buffer.from(whole);
			bytes[at] = (bytes[at] ?? 0) ^ by;
			const damaged = {
				change: bytes,
				cut: whole.subarray(0, at),
				add: Buffer.concat([whole, bytes.subarray(at)]),
			}[kind];
			writeFileSync(path, damaged);
			assert.equal(keptFile(path), undefined);
		}),
	);
});

test('a folder with the name of a kept file is replaced, and what cannot be written is not kept', () => {
	const folder = newFolder();
	mkdirSync(join(folder, 'a/b'), { recursive: true });
	assert.equal(keptFile(join(folder, 'a')), undefined);
	keepFile(join(folder, 'a'), 'text');
	assert.equal(keptFile(join(folder, 'a'))?.toString(), 'text');
	keepFile(join(folder, 'a/in a file'), 'text');
	assert.equal(keptFile(join(folder, 'a/in a file')), undefined);
});
