import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPandocCitations } from '../../../../src/ledger/text/cite/pandoc.ts';
import { localeOf } from '../../../../src/language/languages.ts';
import { emptyVocabulary } from '../../../../src/ledger/read/file-reading.ts';
import { readBody } from '../../../../src/ledger/text/read-body.ts';

/** What is cited in a line, each with what stands in the line. */
function cited(line: string): unknown {
	return findPandocCitations(line, (at) => line.charAt(at - 1) !== '\\').map(
		({ start, end, cited: sources, isMention }) => [
			line.slice(start, end),
			...(isMention ? ['mention'] : []),
			...sources,
		],
	);
}

const bodyOf = (text: string, path = 'a.md') =>
	readBody({ path, text, linesBefore: 3, locale: localeOf('en', emptyVocabulary) });

test('brackets hold one source or several, with a place, and words before and after', () => {
	assert.deepEqual(cited('So [@a].'), [['[@a]', { source: 'a' }]]);
	assert.deepEqual(cited('[@a; @b]'), [['[@a; @b]', { source: 'a' }, { source: 'b' }]]);
	assert.deepEqual(cited('[see @a, p. 3]'), [
		['[see @a, p. 3]', { source: 'a', before: 'see', at: 'p. 3' }],
	]);
	assert.deepEqual(cited('[see @a pp. 33-35; also @b]'), [
		[
			'[see @a pp. 33-35; also @b]',
			{ source: 'a', before: 'see', at: 'pp. 33-35' },
			{ source: 'b', before: 'also' },
		],
	]);
	assert.deepEqual(cited('[see @a, pp. 33-35 and passim; @b, chap. 1]'), [
		[
			'[see @a, pp. 33-35 and passim; @b, chap. 1]',
			{ source: 'a', before: 'see', at: 'pp. 33-35', after: 'and passim' },
			{ source: 'b', at: 'chap. 1' },
		],
	]);
	assert.deepEqual(cited('[-@a]'), [['[-@a]', { source: 'a', author: 'unnamed' }]]);
	assert.deepEqual(cited('[as -@a shows]'), [
		['[as -@a shows]', { source: 'a', before: 'as', after: 'shows', author: 'unnamed' }],
	]);
});

test('a sentence cites a source with its author, and brackets after it hold the place', () => {
	assert.deepEqual(cited('@a said so.'), [['@a', 'mention', { source: 'a', author: 'in-text' }]]);
	assert.deepEqual(cited('@a [p. 3] said so.'), [
		['@a [p. 3]', { source: 'a', author: 'in-text', at: 'p. 3' }],
	]);
	assert.deepEqual(cited('@a [p. 30, with more] said so.'), [
		[
			'@a [p. 30, with more]',
			{ source: 'a', author: 'in-text', at: 'p. 30', after: ', with more' },
		],
	]);
	assert.deepEqual(cited('@a [p. 3; see also @b]'), [
		[
			'@a [p. 3; see also @b]',
			{ source: 'a', author: 'in-text', at: 'p. 3' },
			{ source: 'b', before: 'see also' },
		],
	]);
	assert.deepEqual(cited('He (-@a) said'), [
		['-@a', 'mention', { source: 'a', author: 'unnamed' }],
	]);
});

test('a key ends before the marks of the sentence, and braces hold any key', () => {
	assert.deepEqual(cited('@Foo_bar.baz. Then'), [
		['@Foo_bar.baz', 'mention', { source: 'Foo_bar.baz', author: 'in-text' }],
	]);
	assert.deepEqual(cited('@Foo_bar--baz'), [
		['@Foo_bar', 'mention', { source: 'Foo_bar', author: 'in-text' }],
	]);
	assert.deepEqual(cited('[@{https://example.com/b?n=f&d=2000}, p. 33]'), [
		[
			'[@{https://example.com/b?n=f&d=2000}, p. 33]',
			{ source: 'https://example.com/b?n=f&d=2000', at: 'p. 33' },
		],
	]);
	assert.deepEqual(cited('[@{a}]'), [['[@{a}]', { source: 'a' }]]);
});

for (const [rest, at, after] of [
	[', 33', '33', undefined],
	[', 33–35, 38', '33–35, 38', undefined],
	[', p. iv', 'p. iv', undefined],
	[' chap. 2', 'chap. 2', undefined],
	[', § 12', '§ 12', undefined],
	[', §§12-14', '§§12-14', undefined],
	[', ¶ 4', '¶ 4', undefined],
	[', paragraph 3', 'paragraph 3', undefined],
	[', footnote 7', 'footnote 7', undefined],
	[', vol. 2 of 3', 'vol. 2', 'of 3'],
	[', timestamp 1:20', 'timestamp 1:20', undefined],
	[', абзац 5', 'абзац 5', undefined],
	[', с. 33', 'с. 33', undefined],
	[', who disagrees', undefined, ', who disagrees'],
	[', the second map, page 3', undefined, ', the second map, page 3'],
	[', last line of slide 4', 'last line of slide 4', undefined],
	['{ii, A, D-Z}, with a suffix', 'ii, A, D-Z', ', with a suffix'],
	[', {pp. iv, (xv)-(xvii)} with suffix', 'pp. iv, (xv)-(xvii)', 'with suffix'],
	['{}, 99 years later', undefined, ', 99 years later'],
	[', p. 3.', 'p. 3', undefined],
] as const) {
	test(`"[@a${rest}]" cites ${at ?? 'no place'}`, () => {
		const [one] = findPandocCitations(`[@a${rest}]`, () => true);
		assert.deepEqual(one?.cited, [
			{
				source: 'a',
				...(at === undefined ? {} : { at }),
				...(after === undefined ? {} : { after }),
			},
		]);
	});
}

for (const text of [
	'mail@example.org',
	'[mail me at a@b.org]',
	'\\@a and \\[\\@a\\]',
	'@user@host.social',
	'@ home',
	'`[@a]`',
]) {
	test(`"${text}" cites nothing`, () => {
		const { body } = bodyOf(`${text}\n`);
		assert.deepEqual([body.citations, body.mentions], [[], []]);
	});
}

test('a citation is found at its place, across lines, emphasis and quotations, in both formats', () => {
	const text = 'One\n\n> two [see *also*\n> @a, p. 3] and *so [@b]*.\n';
	for (const path of ['a.md', 'a.mdx'])
		assert.deepEqual(
			bodyOf(text, path).body.citations.map(({ source, before, line, column }) => [
				source,
				before,
				line,
				column,
			]),
			[
				['a', 'see also', 6, 7],
				['b', undefined, 7, 21],
			],
		);
});

test('a key in braces is a citation in MDX too, where braces are code', () => {
	for (const path of ['a.md', 'a.mdx'])
		assert.deepEqual(
			bodyOf('So [@{a}, p. 3] it was.\n', path).body.citations.map(({ source, at }) => [
				source,
				at,
			]),
			[['a', 'p. 3']],
		);
});

test('a citation in a heading is an error, because headings become addresses', () => {
	const { findings } = bodyOf('## Two estimates [@a]\n');
	assert.deepEqual(
		findings.map(({ code, place, message }) => [code, place.line, place.column, message]),
		[['directive-in-heading', 4, 18, 'Unexpected citation "[@a]" in a heading.']],
	);
});
