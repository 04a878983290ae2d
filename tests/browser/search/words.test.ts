import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill } from '../../../src/browser/search/words.ts';
import { lists as en } from '../../../src/messages/en/lists.ts';
import { lists as uk } from '../../../src/messages/uk/lists.ts';

const lists = { en, uk };

test('names in braces are replaced once, so that a reader may type braces', () => {
	assert.equal(
		fill('{count} pages for “{words}”.', { count: '2', words: '{count}' }),
		'2 pages for “{count}”.',
	);
	assert.equal(fill('{other}', {}), '{other}');
});

/**
 * The sentences that a page passes to a script, by name; a sentence with a number has one entry for
 * each form.
 */
const sentences = (words: object): readonly (readonly [string, string])[] =>
	Object.entries(words).flatMap(([name, value]) =>
		typeof value === 'string'
			? [[name, value] as const]
			: sentences(value).map(([form, text]) => [`${name} ${form}`, text] as const),
	);
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('the sentences of the scripts have the same places to fill in, in every language', () => {
	for (const area of ['browser', 'search'] as const) {
		const english = new Map(sentences(lists.en[area].script));
		for (const [name, text] of sentences(lists.uk[area].script))
			assert.deepEqual(
				slots(text),
				slots(english.get(name) ?? english.get(`${name.split(' ')[0]} other`) ?? ''),
				name,
			);
	}
});

test('a sentence with a number has every form that its language has', () => {
	for (const [language, words] of Object.entries(lists)) {
		const forms = [
			...new Intl.PluralRules(language).resolvedOptions().pluralCategories,
			'none',
		].sort();
		assert.deepEqual(Object.keys(words.browser.script.figures).sort(), forms);
		assert.deepEqual(Object.keys(words.search.script.pages).sort(), forms);
	}
});
