import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeOf } from '../../../src/language/languages.ts';
import { readBody } from '../../../src/ledger/text/read-body.ts';
import { vocabulary } from '../../language/vocabulary.ts';

function read(text: string, path = 'content/articles/a.mdx') {
	return readBody({ path, text, linesBefore: 0, locale: localeOf('en', vocabulary) });
}

/** Line, column and code of the findings. */
function foundIn(text: string): readonly string[] {
	return read(text).findings.map(({ code, place }) => `${place.line}:${place.column} ${code}`);
}

test('a drawing without an id has its kind and its number among its kind, whatever ids the others have', () => {
	const { body } = read(
		'<Chain figure="a" />\n\n::chain{figure="b" id="killed"}\n\n<Chain figure="c" />\n\n<Timeline />\n',
	);
	assert.deepEqual(
		body.drawings.map(({ id }) => id),
		['chain', 'killed', 'chain-3', 'timeline'],
	);
});

test('only a name that is imported or exported brings a component', () => {
	const silent = [
		"import EstimatRange from './mine.astro'",
		"import { x as EstimatRange } from './mine.astro'",
		"import * as EstimatRange from './mine.astro'",
		'export const EstimatRange = () => 1',
		'export function EstimatRange() {}',
		'export const { a: EstimatRange } = { a: 1 }',
		'export const [, EstimatRange = 1] = []',
	];
	for (const text of silent) assert.deepEqual(foundIn(`${text}\n\n<EstimatRange />\n`), [], text);
	const heard = [
		"import x from './EstimatRange'",
		"import { EstimatRange as x } from './mine.astro'",
		"export { EstimatRange } from './mine.astro'",
		'export const x = "EstimatRange"',
		'export const x = { EstimatRange: 1 }',
		'export const { EstimatRange: x } = {}',
		"export default 'EstimatRange'",
	];
	for (const text of heard)
		assert.deepEqual(foundIn(`${text}\n\n<EstimatRange />\n`), ['3:1 unknown-directive'], text);
});

test('a component of a name that the author imports is no drawing', () => {
	const { body, findings } = read("import Waffle from './mine.astro'\n\n<Waffle />\n");
	assert.deepEqual([body.drawings, findings], [[], []]);
});

test('what is written out is read, in each way to write it', () => {
	const { body, findings } = read(
		'<Waffle figures={["a", `b`]} title={"Two"} subtitle={`Of them`} each={500} />\n',
	);
	assert.deepEqual(findings, []);
	assert.deepEqual(body.drawings[0]?.attributes, {
		figures: ['a', 'b'],
		title: 'Two',
		subtitle: 'Of them',
		each: '500',
	});
});

test('what is computed is found at its place, in each way to compute it', () => {
	for (const value of [
		'ids',
		'all.ids',
		'ids()',
		'["a", id]',
		'["a", ...ids]',
		'["a", , "b"]',
		['`', '{id}`'].join('$'),
		'"a" + "b"',
		'is ? "a" : "b"',
		'(() => "a")()',
		'null',
	])
		assert.deepEqual(
			foundIn(`<Waffle\n  title="Two"\n  figures={${value}} />\n`),
			['3:3 computed-attribute'],
			value,
		);
	assert.deepEqual(foundIn('<Waffle {...all} />\n'), ['1:9 computed-attribute']);
	assert.deepEqual(foundIn('<Waffle figures="a" title={t} id={i} />\n'), [
		'1:21 computed-attribute',
		'1:31 computed-attribute',
	]);
});

test('each attribute has its place, in a directive and in an element of several lines', () => {
	const { body } = read(
		'Text.\n\n<Waffle\n  figures="a"\n  title="Of title={b}"\n/>\n\n- ::waffle[a {title="no"}]{figures="subtitle=a" title=\'Two "title=x"\' subtitle=three}\n',
	);
	const [element, directive] = body.drawings.map(({ attributesAt }) => attributesAt);
	assert.deepEqual(element, {
		figures: { line: 4, column: 3 },
		title: { line: 5, column: 3 },
	});
	assert.deepEqual(directive, {
		figures: { line: 8, column: 28 },
		title: { line: 8, column: 49 },
		subtitle: { line: 8, column: 71 },
	});
});
