import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { markChanged } from '../../src/parts/sentence.ts';

const marked = (was: string, is: string) =>
	toHtml({ type: 'root', children: markChanged(was, is) });

test('each changed word is marked by itself, and the words between them are not', () => {
	assert.equal(
		marked('Russian soldiers killed in Ukraine', 'Ukrainian soldiers killed in Bakhmut'),
		'<mark>Ukrainian</mark> soldiers killed in <mark>Bakhmut</mark>',
	);
	assert.equal(
		marked('Russian casualties', 'Russian soldiers killed'),
		'Russian <mark>soldiers killed</mark>',
	);
});

test('where words are only left out, the word before the gap is marked', () => {
	assert.equal(
		marked('soldiers killed or wounded in Ukraine', 'soldiers killed in Ukraine'),
		'soldiers <mark>killed</mark> in Ukraine',
	);
	assert.equal(
		marked('Russian soldiers killed', 'soldiers killed'),
		'<mark>soldiers</mark> killed',
	);
	assert.equal(
		marked('soldiers killed or wounded', 'soldiers killed'),
		'soldiers <mark>killed</mark>',
	);
});

test('equal words have no mark', () => {
	assert.equal(marked('soldiers killed', 'soldiers killed'), 'soldiers killed');
});
