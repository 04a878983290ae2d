import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeOf } from '../../../../src/language/languages.ts';
import { emptyVocabulary } from '../../../../src/ledger/read/file-reading.ts';
import { readBody } from '../../../../src/ledger/text/read-body.ts';

/** What is found in a text, as "line:column code". */
function found(text: string, path = 'content/articles/a.md'): readonly string[] {
	const locale = localeOf('en', emptyVocabulary);
	return readBody({ path, text: `${text}\n`, linesBefore: 0, locale }).findings.map(
		({ code, place }) => `${place.line}:${place.column} ${code}`,
	);
}

for (const [text, expected] of [
	['Words.[^a]', ['1:7 unknown-footnote']],
	['Words.[^a]\n\n[^a]: Note.', []],
	['> *Words*[^a b] and [^c]', ['1:21 unknown-footnote']],
	['Words.^[A note.]', ['1:7 unknown-footnote']],
	['Words.\\[^a] and `[^a]` and \\^[x]', []],
	['[^A]: Note.\n\nWords.[^a]', []],
	['[^a]: Note.', ['1:1 unused-footnote']],
] as const) {
	test(`footnotes: ${JSON.stringify(text)} has ${expected.length} findings, in Markdown and in MDX`, () => {
		assert.deepEqual(found(text), expected);
		assert.deepEqual(found(text, 'content/articles/a.mdx'), expected);
	});
}

for (const [text, expected] of [
	['See ::chain{figure="x"}', ['1:5 stray-directive']],
	['::chain{figure="x"} as above', ['1:1 stray-directive']],
	['::chain{\nfigure="x"}', ['1:1 stray-directive']],
	['::estimate-rage {figures="a b"}', ['1:1 stray-directive']],
	['- a list\n- ::waffle{figures="a" title="b"} and more', ['2:3 stray-directive']],
	['See :chain{figure="x"}', ['1:5 stray-directive']],
	['A :fgi[word]{#x} and :figure{#x}', ['1:3 unknown-directive', '1:22 unknown-directive']],
	['std::vector, a::b, 10::30, \\::chain, `::chain{}`', []],
	['At 10:30 :smile: and :aside[x]{y=1}', []],
	['The figures::chain of them', []],
] as const) {
	test(`directives: ${JSON.stringify(text)} has ${expected.length} findings`, () => {
		assert.deepEqual(found(text), expected);
	});
}

for (const [text, expected] of [
	['<Chain figure="x" />', ['1:1 code-in-markdown']],
	['Words <EstimateRange figures={["a", "b"]} title="x" /> here', ['1:7 code-in-markdown']],
	['<MyBox>words</MyBox>', ['1:1 code-in-markdown']],
	["import Box from './box.astro';", ['1:1 code-in-markdown']],
	['export const a = 1;', ['1:1 code-in-markdown']],
	['Words {/* a comment */}', ['1:7 code-in-markdown']],
	['`<Chain figure="x" />` and \\<Chain figure="x" />', []],
	['```\nimport a from "b";\n<Chain />\n```', []],
	['They import weapons from "abroad". Export was up. a <B and C> d', []],
	['Goods\nimported from “abroad”', []],
] as const) {
	test(`code: ${JSON.stringify(text)} has ${expected.length} findings in Markdown`, () => {
		assert.deepEqual(
			found(text).filter((one) => !one.includes('html')),
			expected,
		);
	});
}

for (const [text, expected] of [
	[':::note\nWords.\n:::', []],
	[':::note[A *title*]\n- a list\n:::', []],
	['::::note\n:::tip\nWords.\n:::\n::::', []],
	['> :::note\n> Words.\n> :::', []],
	[':::note\nWords.', ['1:1 call-out']],
	['> [!note]\n> Words.', ['1:3 call-out']],
	['??? danger\n    Words.', ['1:1 call-out']],
	['> [!sic] he said', []],
	['!!! How loud', []],
	['::note', ['1:1 unknown-directive']],
] as const) {
	test(`boxes: ${JSON.stringify(text)} has ${expected.length} findings`, () => {
		assert.deepEqual(found(text), expected);
	});
}
