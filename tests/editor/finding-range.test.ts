import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingRange } from '../../src/editor/finding-range.ts';

const cases: readonly (readonly [what: string, rest: string, marked: string])[] = [
	[
		'a directive with its label and its attributes',
		':fig[close to 70,000]{#ua} were',
		':fig[close to 70,000]{#ua}',
	],
	['a directive without attributes', ':cite[paper; other].', ':cite[paper; other]'],
	['a leaf directive', '::timeline{title="T"}', '::timeline{title="T"}'],
	['the name of a component', '<Chain figure="ua" />', '<Chain'],
	['a citation as Pandoc writes it', '[@paper, paragraph 3] says', '[@paper, paragraph 3]'],
	['a quoted value', '"a \\"b\\" c", d', '"a \\"b\\" c"'],
	['a value in single quotes', "'it''s', d", "'it''s'"],
	['a key', 'qualifer: exact', 'qualifer'],
	['a word of a list', 'ukrane]}', 'ukrane'],
	['a number at the end of a sentence', '190,000. More', '190,000'],
	['a mark alone', '{', '{'],
	['nothing at the end of a line', '', ''],
];
for (const [what, rest, marked] of cases) {
	test(`what is marked: ${what}`, () => {
		assert.deepEqual(findingRange(`first\r\nab ${rest}\nlast`, { line: 2, column: 4 }), {
			start: { line: 2, column: 4 },
			end: { line: 2, column: 4 + marked.length },
			marked,
		});
	});
}

test('a place beyond the text marks nothing', () => {
	assert.deepEqual(findingRange('one', { line: 7, column: 3 }), {
		start: { line: 7, column: 3 },
		end: { line: 7, column: 3 },
		marked: '',
	});
});
