import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { readingMinutes } from '../../src/ledger/text/reading-time.ts';
import { articleSeriesOf } from '../../src/ledger/ask/article-series.ts';
import { allTags } from '../../src/ledger/ask/tags.ts';
import { bilingual } from '../bilingual.ts';
import { article, contentOf, frontmatter } from '../content.ts';

const file = (fields: string) =>
	article('A text.\n', `${frontmatter.replace(/sources:[\s\S]*/, '')}${fields}`);
const part = (position: number, more = '') =>
	file(`series: {name: The war in numbers, position: ${position}}\n${more}`);
const siteOf = (files: Readonly<Record<string, string>>) =>
	buildLedger(
		contentOf(
			Object.fromEntries(
				Object.entries(files).map(([slug, text]) => [`content/articles/${slug}.md`, text]),
			),
		),
	);

test('an article of a series knows its neighbours by their positions, drafts left out', () => {
	const ledger = siteOf({
		c: part(1),
		a: part(2),
		b: part(7),
		d: part(4, 'draft: true\n'),
		e: file(''),
	});
	const place = (slug: string) => {
		const found = ledger.articles.get(slug);
		assert.ok(found !== undefined, slug);
		const one = articleSeriesOf(found, ledger);
		return one && [one.name, one.position, one.count, one.previous?.slug, one.next?.slug];
	};
	assert.deepEqual(place('c'), ['The war in numbers', 1, 3, undefined, 'a']);
	assert.deepEqual(place('a'), ['The war in numbers', 2, 3, 'c', 'b']);
	assert.deepEqual(place('b'), ['The war in numbers', 3, 3, 'a', undefined]);
	assert.equal(place('e'), undefined);
});

test('an article that is alone in its series so far has no neighbours to name', () => {
	const ledger = siteOf({ a: part(1), b: part(2, 'draft: true\n') });
	const [found] = ledger.articles.values();
	assert.ok(found !== undefined);
	assert.equal(articleSeriesOf(found, ledger), undefined);
});

test('tags that differ in case or punctuation have one page, in any script, and drafts have none', () => {
	const ledger = siteOf({
		a: file('tags: [Black Sea, aid]\n'),
		b: file('tags: [black-sea, військо, Aid]\n'),
		c: file('tags: [secret]\ndraft: true\n'),
	});
	assert.deepEqual(
		allTags(ledger).map(({ path, articles }) => [path, articles.length]),
		[
			['/tags/aid/', 2],
			['/tags/black-sea/', 2],
			['/tags/військо/', 1],
		],
	);
});

test('an edition names a series and a tag in its language; the page of a tag keeps its path', () => {
	const { ledger, edition } = bilingual();
	const placeIn = (one: typeof ledger, slug: string) => {
		const found = one.articles.get(slug);
		assert.ok(found);
		return articleSeriesOf(found, one);
	};
	assert.deepEqual(
		[
			placeIn(ledger, 'first')?.name,
			placeIn(edition, 'first')?.name,
			placeIn(edition, 'second')?.name,
		],
		['The war in numbers', 'Війна в числах', 'Війна в числах'],
	);
	assert.deepEqual(placeIn(edition, 'second')?.previous?.slug, 'uk/first');
	assert.deepEqual(
		[allTags(ledger), allTags(edition)].map(([one]) => [one?.tag, one?.path, one?.articles.length]),
		[
			['aid', '/tags/aid/', 2],
			['допомога', '/tags/aid/', 2],
		],
	);
});

test('a text takes a minute for 230 words, rounded up, and never none', () => {
	assert.deepEqual([0, 1, 230, 231, 1150, 1151].map(readingMinutes), [1, 1, 1, 2, 5, 6]);
});
