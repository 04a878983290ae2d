import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../content.ts';
import { assertSurvives, mutations, soundArticle } from './mutations.ts';

test('the article that is mutated is sound', () => {
	for (const name of ['a.md', 'a.mdx'])
		assert.deepEqual(
			check({ [`content/articles/${name}`]: soundArticle })
				.filter(({ severity }) => severity === 'error')
				.map(({ message }) => message),
			[],
			name,
		);
});

test(`${mutations} mutations of a Markdown article give findings or a pass`, () => {
	assertSurvives('a.md', mutations);
});
