import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { htmlOf } from '../../src/components/html-of.ts';

test('one node, several and none become HTML', () => {
	assert.equal(htmlOf(h('p', 'at most 120,000')), '<p>at most 120,000</p>');
	assert.equal(htmlOf([h('b', 'a'), { type: 'text', value: ' & b' }]), '<b>a</b> &#x26; b');
	assert.equal(htmlOf(undefined), '');
});

test('an element without content ends where it begins', () => {
	assert.equal(htmlOf(h('path', { d: 'M0 0' })), '<path d="M0 0"></path>');
	assert.equal(htmlOf(h('br')), '<br>');
});
