import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseAtomFeed } from 'feedsmith';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';
import { articlesFeed } from '../../../src/export/feed/feed-articles.ts';
import { correctionsFeed } from '../../../src/export/feed/feed-corrections.ts';
import { atomFeed, correctionLinks, feedLinks, jsonFeed } from '../../../src/export/feed/feed.ts';
import { editionIn } from '../../../src/ledger/link/edition.ts';
import { openSite } from '../../../src/workspace/site.ts';
import { root } from '../../root.ts';
import { slowTest } from '../../sample.ts';
import { typeErrors } from '../../type-errors.ts';
import { bilingual } from '../../bilingual.ts';
import { sample, superseded } from '../charts-of.ts';

const { ledger: site } = await openSite(`${root}content`);
const { ledger: corrected } = sample(superseded);
const { ledger: sound } = sample();
const [inUkrainian, correctedInUkrainian] = [site, corrected].map((ledger) =>
	editionIn('uk', ledger),
);
assert.ok(inUkrainian !== undefined && correctedInUkrainian !== undefined);

/** The errors that libxml2 finds in a feed, by the schema of RFC 4287. */
function atomErrors(xml: string): readonly string[] {
	using schema = XmlDocument.fromBuffer(readFileSync(new URL('./atom.rng', import.meta.url)));
	using validator = RelaxNGValidator.fromDoc(schema);
	using document = XmlDocument.fromString(xml);
	try {
		validator.validate(document);
		return [];
	} catch (error) {
		assert.ok(error instanceof XmlValidateError);
		return [error.message];
	}
}

const each = [articlesFeed, correctionsFeed].flatMap((feedOf) =>
	[site, corrected, sound, inUkrainian, correctedInUkrainian].map((ledger) => ({
		feed: feedOf(ledger),
		ledger,
	})),
);

test('the feeds of articles and of corrections are Atom by the schema of RFC 4287, with items and without', () => {
	for (const { feed, ledger } of each) assert.deepEqual(atomErrors(atomFeed(feed, ledger)), []);
	assert.ok(each.some(({ feed }) => feed.items.length === 0));
	const xml = atomFeed(articlesFeed(site), site);
	assert.equal(atomErrors(xml.replace(/<updated>.*?<\/updated>/, '')).length, 1);
	assert.equal(
		atomErrors(xml.replace(/<updated>.*?<\/updated>/, '<updated>2024</updated>')).length,
		1,
	);
});

slowTest('they are JSON Feed 1.1 by its types, and the types refuse what is not', () => {
	const texts = each.map(({ feed, ledger }) => jsonFeed(feed, ledger));
	const [first = ''] = texts;
	assert.match(first, /^\{\n\t"version": "https:\/\/jsonfeed\.org\/version\/1\.1"/);
	const wrong = [first.replace('"items"', '"entries"'), first.replace('version/1.1', 'version/1')];
	const errors = typeErrors(
		"import type Feed from '@json-feed-types/1_1';",
		[...texts, ...wrong].map((json) => ({ type: 'Feed', json })),
	);
	assert.equal(errors.length, 2, errors.join('\n'));
	assert.match(errors.join('\n'), /"entries"' does not exist[\s\S]*version\/1"' is not assignable/);
});

test('no two items of a feed have one id', () => {
	for (const { feed } of each)
		assert.equal(new Set(feed.items.map(({ address }) => address)).size, feed.items.length);
});

test('both forms say the same of the same things, at the days that the content names', () => {
	const feed = articlesFeed(site);
	const atom = parseAtomFeed(atomFeed(feed, site));
	const json = JSON.parse(jsonFeed(feed, site));
	assert.equal(atom.id, `${site.site.baseUrl}/feed.xml`);
	assert.deepEqual(
		atom.entries?.map((entry) => [
			entry.id,
			entry.title?.value,
			entry.updated,
			entry.content?.value?.trim(),
		]),
		json.items.map((item: Readonly<Record<string, string>>) => [
			item['id'],
			item['title'],
			item['date_modified'],
			item['content_html'],
		]),
	);
	for (const { front, slug } of site.articles.values()) {
		if (front.draft === true) continue;
		const item = json.items.find(
			({ id }: { readonly id: string }) => id === `${site.site.baseUrl}/${slug}/`,
		);
		assert.equal(item.date_published, `${front.published}T00:00:00.000Z`);
	}
});

test('an article whose figure is no longer current says so in its item, and counts as changed on that day', () => {
	const [item] = articlesFeed(sound).items;
	assert.equal(item?.updated, '2024-02-14');
	const json = JSON.parse(jsonFeed(articlesFeed(corrected), corrected));
	assert.match(
		json.items[0].content_html,
		/<p><strong>As many as 120,000 [^<]*\. Superseded on 10 February 2024 by [^<]*: A newer count\.<\/strong><\/p>/,
	);
	const later = sample(superseded.replace('2024-02-10', '2024-02-20')).ledger;
	assert.equal(articlesFeed(later).items[0]?.updated, '2024-02-20');
});

test('a correction is an item with the old text, the new text and the reason', () => {
	const [item, ...others] = correctionsFeed(corrected).items;
	assert.deepEqual(others, []);
	assert.equal(item?.title, '“as many as 120000” is now “170000 to 180000”');
	assert.match(item?.address ?? '', /^https:\/\/example\.org\/corrections\/#./);
	assert.match(
		item?.summary ?? '',
		/^Superseded by another figure\. A newer count\. In “An article”\.$/,
	);
});

test('words with markup in them stay words', () => {
	const feed = {
		...articlesFeed(sound),
		items: articlesFeed(sound).items.map((item) => ({ ...item, title: 'a < b & "c" ]]> <i>' })),
	};
	const xml = atomFeed(feed, sound);
	assert.deepEqual(atomErrors(xml), []);
	assert.equal(parseAtomFeed(xml).entries?.[0]?.title?.value, 'a < b & "c" ]]> <i>');
});

test('the feed of an edition has the articles in its language, under its addresses', () => {
	const feed = articlesFeed(inUkrainian);
	assert.deepEqual(
		feed.items.map(({ address }) => new URL(address).pathname),
		['/uk/ceasefire-offer-2024/'],
	);
	const [item] = feed.items;
	assert.match(item?.title ?? '', /^Перемир’я, про пропозицію/);
	assert.deepEqual(item?.tags, ['дипломатія', 'втрати', 'допомога']);
	const xml = atomFeed(feed, inUkrainian);
	assert.match(xml, /<feed [^>]*xml:lang="uk"/);
	assert.match(xml, /Факти станом на 25 лютого 2024 року\. 31 число, 29 джерел\./);
	assert.equal(parseAtomFeed(xml).id, `${site.site.baseUrl}/uk/feed.xml`);
	const json = JSON.parse(jsonFeed(feed, inUkrainian));
	assert.deepEqual(
		[json.language, json.home_page_url, json.feed_url],
		['uk', `${site.site.baseUrl}/uk/`, `${site.site.baseUrl}/uk/feed.json`],
	);
});

test('the correction of an article is in the feed of each edition', () => {
	const { ledger, edition } = bilingual({
		'content/articles/second.md': `---
title: Second
summary: S
published: 2024-02-14
factsAsOf: 2024-02-14
figures: [house]
corrections:
  - {date: 2024-02-20, kind: correction, figure: house, before: "110,000", after: "120,000", reason: Misread.}
---
A text.
`,
		'content/articles/uk/second.md':
			'---\nlanguage: uk\ntranslationOf: second\ntranslated: 2024-03-01\ntitle: Друге\nsummary: П\n---\nТекст.\n',
	});
	const told = (of: typeof ledger, title: string) =>
		JSON.stringify(articlesFeed(of).items.find((item) => item.title === title)?.content);
	assert.match(
		String(told(ledger, 'Second')),
		/Corrected on 20 February 2024: “110,000” is now “120,000”/,
	);
	assert.match(
		String(told(edition, 'Друге')),
		/Виправлено 20 лютого 2024 року: «110,000» змінено на «120,000»/,
	);
});

test('no item of one edition’s feeds has the id of one of another’s', () => {
	for (const feedOf of [articlesFeed, correctionsFeed]) {
		for (const ledgers of [
			[site, inUkrainian],
			[corrected, correctedInUkrainian],
		]) {
			const ids: readonly string[] = ledgers.flatMap((ledger) =>
				feedOf(ledger).items.map(({ address }) => address),
			);
			assert.equal(new Set(ids).size, ids.length);
		}
	}
});

test('a correction is framed in the language of the edition, and what it says is as it was written', () => {
	const [item] = correctionsFeed(correctedInUkrainian).items;
	assert.equal(item?.title, '«as many as 120000» змінено на «170000 to 180000»');
	assert.match(item?.address ?? '', /^https:\/\/example\.org\/uk\/corrections\/#./);
	assert.equal(item?.summary, 'Замінено іншим числом. A newer count. Стаття: «An article».');
	assert.match(
		jsonFeed(correctionsFeed(correctedInUkrainian), correctedInUkrainian),
		/<span lang=\\"en\\">A newer count\.<\/span>/,
	);
});

test('pages name the feeds of their own edition', () => {
	assert.deepEqual(
		[...feedLinks(inUkrainian), ...correctionLinks(inUkrainian)].map(({ href, title }) => [
			href,
			title,
		]),
		[
			['/uk/feed.xml', 'Пояснення'],
			['/uk/feed.json', 'Пояснення'],
			['/uk/corrections/atom.xml', 'Виправлення'],
			['/uk/corrections/feed.json', 'Виправлення'],
		],
	);
	assert.deepEqual(
		[...feedLinks(site), ...correctionLinks(site)].map(({ href, title }) => [href, title]),
		[
			['/feed.xml', 'Explainers'],
			['/feed.json', 'Explainers'],
			['/corrections/atom.xml', 'Corrections'],
			['/corrections/feed.json', 'Corrections'],
		],
	);
});
