import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { sourceEntry } from '../../src/citation/source-entry.ts';
import { drawClaimThreads } from '../../src/parts/claim-list.ts';
import { drawSourceFacts, drawSourceRests, originWords } from '../../src/parts/source-page.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { claimThreads } from '../../src/ledger/ask/claim-threads.ts';
import { ownLedger } from '../own-ledger.ts';
import { editionIn } from '../../src/ledger/link/edition.ts';
import type { Article } from '../../src/ledger/ledger.ts';
import { sourceUses } from '../../src/ledger/ask/source-uses.ts';
import { correctionsOf } from '../../src/ledger/ask/published-corrections.ts';
import { recordPages as english } from '../../src/messages/en/record-pages.ts';
import { recordPages as ukrainian } from '../../src/messages/uk/record-pages.ts';
import { messagesOf } from '../../src/messages/messages-of.ts';
import { article, contentOf, frontmatter } from '../content.ts';
import { sample, superseded } from '../export/charts-of.ts';

const original = ownLedger();
const site = editionIn('uk', original);
const translated =
	[...site.articles.values()].find(({ slug }) => slug === 'uk/ceasefire-offer-2024') ??
	assert.fail();
const html = (nodes: readonly ElementContent[]) => toHtml([...nodes]);

/**
 * A value that fits wherever a message expects a number, a text, a node, a link or counted origins.
 */
const slots = [1, 2, 5].map((count) =>
	Object.assign(() => '', { toString: () => String(count), printed: count, own: 0, upstream: 1 }),
);

/** A message as a reader sees it, with its values filled in. */
function said(message: unknown): readonly string[] {
	if (typeof message === 'string') return [message];
	if (typeof message === 'function')
		return slots.some((slot) => slot === message)
			? []
			: slots.flatMap((slot) => said(message(slot, slot, slot)));
	return typeof message === 'object' && message !== null
		? Object.values(message).flatMap(said)
		: [];
}

test('no message of these pages has a Latin letter in Ukrainian', () => {
	const all = said(ukrainian);
	assert.ok(all.length > 150, String(all.length));
	for (const message of all) assert.doesNotMatch(message, /\p{Script=Latin}/u);
});

test('the same things are said in both languages', () => {
	const keys = (messages: object): readonly string[] =>
		Object.entries(messages).flatMap(([key, value]) =>
			typeof value === 'object' ? keys(value).map((inner) => `${key}.${inner}`) : [key],
		);
	assert.deepEqual(keys(ukrainian).toSorted(), keys(english).toSorted());
});

test('the page of a source says in Ukrainian what it is, when it was published and how it was seen', () => {
	const source = site.sources.get('24kg-2024-02-14')?.record ?? assert.fail();
	const facts = html([drawSourceFacts(source, sourceEntry(source.id, site), site)]);
	assert.match(facts, /<dt>Що це<\/dt><dd>Новинна публікація<\/dd>/);
	assert.match(facts, /<dt>Опубліковано<\/dt><dd>14 лютого 2024 року<\/dd>/);
	assert.match(facts, /<b>24\.kg<\/b>, 14 лют\. 2024\. <a href="[^"]+" lang="en">Reuters: Putin/);
	assert.match(facts, /Спирається на: Reuters; Михайло Подоляк/);
	assert.match(
		html(drawSourceRests(source.id, site)),
		/<h2 id="claims">Твердження в цьому джерелі<\/h2>/,
	);
});

test('untranslated text is marked as English, and translated text is not', () => {
	const dawn = html(drawSourceRests('dawn-2023-08-19', site));
	assert.match(
		dawn,
		/<a href="\/how-a-number-changes\/#source:[a-z0-9-]+" lang="en" hreflang="en">/,
	);
	assert.match(
		html(drawSourceRests('24kg-2024-02-14', site)),
		/<a href="\/uk\/ceasefire-offer-2024\/#source:[a-z0-9-]+">Перемир’я, про пропозицію/,
	);
	const remark = site.sources.get('kiel-data-release-29')?.record ?? assert.fail();
	assert.match(html([drawSourceFacts(remark, [], site)]), /<dt>Примітка<\/dt><dd><span lang="en">/);
});

test('the words for the origins of a source agree with their number', () => {
	const { origins } = ukrainian.source;
	assert.equal(
		origins({ printed: 1, own: 1, upstream: 0 }),
		'У цьому джерелі 1 число. Воно ж є його першоджерелом: числа не взято з іншого джерела, записаного тут.',
	);
	assert.equal(
		origins({ printed: 3, own: 3, upstream: 0 }),
		'У цьому джерелі 3 числа. Воно ж є першоджерелом для всіх: жодного не взято з іншого джерела, записаного тут.',
	);
	assert.equal(
		origins({ printed: 1, own: 0, upstream: 1 }),
		'У цьому джерелі 1 число. Це число повторює інше, а його першоджерело деінде.',
	);
	assert.equal(
		origins({ printed: 5, own: 0, upstream: 2 }),
		'У цьому джерелі 5 чисел. Жодне з них не бере тут початку: за ними стоять 2 першоджерела деінде.',
	);
	assert.equal(
		origins({ printed: 22, own: 1, upstream: 5 }),
		'У цьому джерелі 22 числа. Тут бере початок 1, а 21 повторює інші, за якими стоїть 5 першоджерел деінде.',
	);
	for (const id of sourceUses(original).keys())
		assert.equal(originWords(id, site) === undefined, originWords(id, original) === undefined, id);
});

test('claims of a translated article are Ukrainian, with the stances of the matrix', () => {
	const list = html([drawClaimThreads(claimThreads(translated), site)]);
	const { leads } = messagesOf(site.vocabulary).claims;
	for (const { stance } of translated.front.claims ?? [])
		assert.ok(list.includes(`<p>${leads[stance]} <b`), stance);
	assert.match(
		list,
		/<p>Твердження: <b>троє російських співрозмовників<\/b><span class="soft"> \(без імені, для Reuters\)<\/span><\/p><p class="said" dir="auto">Путін дав знати/,
	);
	assert.doesNotMatch(list, /lang="en">(?!The Western Journal|Reuters)/);
});

test('claims of an untranslated article stay English and say so', () => {
	const claims =
		'claims:\n  - {id: offer, says: It was made., claimant: Three sources, attribution: unnamed-direct, to: Reuters, stance: asserts, source: paper, date: 2024-02, note: Later denied.}\n';
	const ledger = editionIn(
		'uk',
		buildLedger(contentOf({ 'content/articles/one.md': article('', frontmatter + claims) })),
	);
	const one: Article = ledger.articles.get('one') ?? assert.fail();
	const list = html([drawClaimThreads(claimThreads(one), ledger)]);
	assert.match(list, /<b lang="en">Three sources<\/b>/);
	assert.match(list, /<p class="said" dir="auto" lang="en">It was made\.<\/p>/);
	assert.match(list, /лютий 2024, джерело: <a /);
	assert.match(list, /<p lang="en">Later denied\.<\/p>/);
});

test('who gave no comment is who is named for it', () => {
	for (const ledger of [original, site]) {
		const { claimant, to, stance } = ledger.claims.get('no-comment')?.record ?? assert.fail();
		assert.equal(stance, 'declines');
		assert.match(claimant, /^The Kremlin, White House|^Кремль, Білий дім/);
		assert.equal(to, 'Reuters');
	}
});

test('a correction has its kind in Ukrainian, and a place of its own in every edition', () => {
	const { ledger } = sample(superseded);
	const ids = (edition: typeof ledger) => correctionsOf(edition).map(({ id }) => id);
	assert.deepEqual(ids(editionIn('uk', ledger)), ids(ledger));
	assert.equal(ukrainian.corrections.kinds.supersession, 'Замінено іншим числом');
});
