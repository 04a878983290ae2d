import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { localeOf } from '../../../src/language/languages.ts';
import { emptyVocabulary } from '../../../src/ledger/read/file-reading.ts';
import { takenIds } from '../../../src/ledger/text/page-ids.ts';
import { readBody } from '../../../src/ledger/text/read-body.ts';
import { slowTest } from '../../sample.ts';

slowTest('a heading has the id that Astro gives it', async () => {
	const text = [
		'Turkey, and a call',
		'What we do not know',
		'Жертвы: «двух» армий',
		'Turkey, and a call',
		'Turkey, and a call 1',
		'turkey and a call',
		'½ of them',
		'① First, and x² or ⅷ',
		'The *named* dead',
	]
		.map((words) => `## ${words}\n`)
		.join('\n');
	const ids = readBody({
		path: 'a.md',
		text,
		linesBefore: 0,
		locale: localeOf('en', emptyVocabulary),
	}).body.sections.map(({ id }) => id);
	const astro = await createMarkdownProcessor({});
	const { metadata } = await astro.render(text);
	assert.deepEqual(
		ids,
		metadata.headings.map(({ slug }) => slug),
	);
	assert.deepEqual(ids.slice(0, 6), [
		'turkey-and-a-call',
		'what-we-do-not-know',
		'жертвы-двух-армий',
		'turkey-and-a-call-1',
		'turkey-and-a-call-1-1',
		'turkey-and-a-call-2',
	]);
});

test('a drawing has no id that the page, a heading below it, or a part of another drawing has', () => {
	const at = (line: number) => ({ line, column: 1 });
	const found = takenIds(
		[
			{ id: 'chain', of: 'drawing', ...at(1) },
			{ id: 'chain-title', of: 'drawing', ...at(2) },
			{ id: 'sources', of: 'drawing', ...at(3) },
			{ id: 'timeline', of: 'drawing', ...at(4) },
			{ id: 'timeline', of: 'heading', ...at(5) },
		],
		'content/articles/a.md',
	);
	assert.deepEqual(
		found.map(({ place, message }) => `${place.line} ${message}`),
		[
			'2 The id "chain-title" is taken: the drawing on line 1 has it.',
			'3 The id "sources" is taken: the page itself uses it.',
			'4 The id "timeline" is taken: the heading on line 5 has it.',
		],
	);
});

test('a heading does not get an id that the page has', () => {
	const found = (path: string, id: string) =>
		takenIds([{ id, of: 'heading', line: 1, column: 1 }], path).map(({ message }) => message);
	for (const id of ['main', 'sources', 'read-next', 'theme-dark', 'footnote-label'])
		assert.deepEqual(found('content/articles/a.md', id), [
			`The id "${id}", which this heading gets from its words, is taken: the page itself uses it.`,
		]);
	assert.deepEqual(found('content/articles/a.md', 'the-sources'), []);
	assert.deepEqual(found('content/pages/about.md', 'sources'), []);
	assert.equal(found('content/pages/about.md', 'main').length, 1);
});
