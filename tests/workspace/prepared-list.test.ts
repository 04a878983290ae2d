import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PreparedList } from '../../src/workspace/prepared-list.ts';

const entryOf = (path: string, value: string) => `${path}=${value};`;
const listed = (values: ReadonlyMap<string, string>) =>
	[...values.keys()]
		.sort()
		.map((path) => entryOf(path, values.get(path) ?? ''))
		.join('');
const textOf = (list: PreparedList, values: ReadonlyMap<string, string>) =>
	Buffer.concat(list.piecesOf(values)).toString();

test('whatever was prepared, the list has the files that there are, in order', () => {
	const value = fc.constantFrom('1', '2');
	const path = fc.oneof(
		fc.nat(2_000).map((number) => `page-${number}/index.html`),
		fc.constantFrom('', 'ї', 'a b', '\u{1f600}', '\uffff'),
	);
	const values = fc
		.array(fc.tuple(path, value), { maxLength: 1_500, size: 'max' })
		.map((entries) => new Map(entries));
	const changes = fc.array(fc.tuple(path, fc.option(value)), { maxLength: 50 });
	fc.assert(
		fc.property(values, changes, (prepared, changed) => {
			const list = new PreparedList(prepared, entryOf);
			assert.equal(textOf(list, prepared), listed(prepared));
			const after = new Map(prepared);
			for (const [one, now] of changed)
				if (now === null) after.delete(one);
				else after.set(one, now);
			assert.equal(textOf(list, after), listed(after));
			assert.equal(textOf(list, new Map()), '');
		}),
		{ numRuns: 30 },
	);
});

test('only the pieces in which something changed are written again', () => {
	const paths = Array.from({ length: 5_000 }, (_, index) => `file-${10_000 + index}`);
	const values = new Map(paths.map((path) => [path, '1']));
	const written: string[] = [];
	const list = new PreparedList(values, (path, value) => {
		written.push(path);
		return entryOf(path, value);
	});
	assert.equal(written.length, paths.length);
	written.length = 0;
	const after = new Map(values).set('file-12345', '2').set('file-12345-new', '1');
	after.delete('file-14999');
	assert.equal(textOf(list, after), listed(after));
	assert.ok(written.length <= 2 * 501, String(written.length));
	assert.ok(written.includes('file-12345-new'));
});
