import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInShard, parseShard } from '../../../src/astro/build/shard.ts';

test('a shard is a part and a number of parts', () => {
	assert.deepEqual(parseShard('2/4'), { number: 2, count: 4 });
	for (const text of ['0/4', '5/4', '2', '2/', '-1/4', '1.5/4', '2/4/8', '1/9999', 'a/b'])
		assert.equal(parseShard(text), undefined, text);
});

test('each output is in exactly one shard, and every shard has about as many', () => {
	const names = Array.from({ length: 4000 }, (_, index) => `figure:f-${index}`);
	const sizes = [0, 0, 0, 0];
	for (const name of names) {
		const of = [1, 2, 3, 4].filter((number) => isInShard(name, { number, count: 4 }));
		assert.equal(of.length, 1, name);
		sizes[(of[0] ?? 0) - 1] = (sizes[(of[0] ?? 0) - 1] ?? 0) + 1;
	}
	for (const size of sizes) assert.ok(size > 900 && size < 1100, String(sizes));
});
