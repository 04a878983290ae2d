import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeOf } from '../../../../src/language/languages.ts';
import { readBody } from '../../../../src/ledger/text/read-body.ts';
import { vocabulary } from '../../../language/vocabulary.ts';

function hasCode(text: string, path = 'content/articles/a.mdx'): boolean {
	return readBody({ path, text, linesBefore: 0, locale: localeOf('en', vocabulary) }).body.hasCode;
}

for (const text of [
	'Only *Markdown*.\n',
	'{/* A comment. */}\n\nA word{/* and another */}.\n',
	'<Chain figure="a" />\n\n<EstimateRange figures={["a", "b"]} title="T" />\n',
	'A <abbr title="United Nations">UN</abbr> report.\n\n<p className="x" hidden>One</p>\n',
])
	test(`no code has to run for ${JSON.stringify(text)}`, () => {
		assert.equal(hasCode(text), false);
	});

for (const text of [
	"import Own from './own.astro'\n\n<Own />\n",
	'export const total = 3\n',
	'There are {1 + 2}.\n',
	'A <b title={"x"}>word</b>.\n',
	'A <b {...all}>word</b>.\n',
	'<div set:html="<b>x</b>" />\n',
	'<>A word.</>\n',
	'<Own />\n',
	'<style>a</style>\n',
	'import Chain from \'./own.astro\'\n\n<Chain figure="a" />\n',
])
	test(`code has to run for ${JSON.stringify(text)}`, () => {
		assert.equal(hasCode(text), true);
	});

test('Markdown has no code, whatever is in it', () => {
	assert.equal(hasCode('There are {1 + 2}.\n', 'content/articles/a.md'), false);
});
