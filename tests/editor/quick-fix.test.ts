import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quickFix } from '../../src/editor/quick-fix.ts';

const finding = {
	code: 'unknown-directive',
	severity: 'error',
	place: { path: 'content/articles/a.mdx', line: 1, column: 1 },
	message: 'No words of this message name the two.',
	replacement: { found: 'waffel', expected: 'waffle' },
} as const;

test('the wrong word is replaced, whatever the message says', () => {
	assert.equal(quickFix(finding, '::waffel{figures="a"}'), '::waffle{figures="a"}');
});

test('there is no fix where the wrong word is missing or there twice, or none was meant', () => {
	assert.equal(quickFix(finding, '::other'), undefined);
	assert.equal(quickFix(finding, '::waffel{title="waffel"}'), undefined);
	assert.equal(quickFix({ ...finding, replacement: undefined }, '::waffel'), undefined);
});
