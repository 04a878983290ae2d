import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { firstSources } from '../../../src/charts/kit/frame.ts';

const line = (count: number): readonly ElementContent[] =>
	Array.from({ length: count }, (_, index) => h('a', `S${index}`)).flatMap((link, index) =>
		index === 0 ? [link] : [{ type: 'text' as const, value: '; ' }, link],
	);
const named = (count: number) => {
	const { first, others } = firstSources(line(count));
	return [first.map(textOf).join(' '), others.map(textOf).join(' ')];
};

test('three sources are named at once, the others on demand, but never a single one', () => {
	assert.deepEqual(named(0), ['', '']);
	assert.deepEqual(named(4), ['S0 S1 S2 S3', '']);
	assert.deepEqual(named(5), ['S0 S1 S2', 'S3 S4']);
});
