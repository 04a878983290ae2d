import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import {
	editionIn,
	editionsOf,
	isWrittenIn,
	languageOfEdition,
} from '../../../src/ledger/link/edition.ts';
import {
	figurePage,
	frozenPage,
	glossaryPlace,
	pageIn,
} from '../../../src/ledger/link/page-address.ts';
import { correctionsOf } from '../../../src/ledger/ask/published-corrections.ts';
import { publishedFigures } from '../../../src/ledger/ask/published-figures.ts';
import { sourceUses } from '../../../src/ledger/ask/source-uses.ts';
import { contentOf, siteText } from '../../content.ts';

const words = `subjects:
  russia: {label: Росія, words: [росі*, російськ*]}
  ukraine: {label: Україна, words: [україн*]}
measures:
  killed: {label: загиблі, definition: Люди, forms: {one: загиблий, few: загиблі, many: загиблих, other: загиблого}, words: [загибл*]}
units:
  people: {label: осіб}
terms:
  drift: {label: відхилення, definition: Зміна.}
names:
  US officials: Посадовці США
  a guess: здогад
  Misread.: Прочитали хибно.
`;
const original = `---
title: The toll
summary: S
published: 2024-02-14
factsAsOf: 2024-02-14
sources:
  - {id: nyt, type: report, seen: direct, title: Report, attribution: US officials, remark: Odd., issued: 2023-08-18}
figures:
  - {id: dead, subject: ukraine, population: military, measure: killed, amount: 70000, unit: people, qualifier: near-below, asOf: 2023-08, claimant: {name: US officials, kind: third-government, named: false}, evidence: claim, source: nyt, at: a guess, note: A note., label: First}
claims:
  - {id: offer, says: An offer., claimant: US officials, attribution: unnamed-direct, stance: asserts, source: nyt}
corrections:
  - {date: 2024-02-20, kind: correction, figure: dead, before: "60,000", after: "close to 70,000", reason: Misread.}
---
:fig[close to 70,000]{#dead}.:cite[nyt]
`;
const translation = `---
language: uk
translationOf: toll
translated: 2024-02-20
title: Втрати
summary: П
claims:
  - {id: offer, says: Пропозиція.}
records:
  dead: {note: Примітка., label: Перше}
  nyt: {remark: Дивно.}
---
:fig[майже 70 000]{#dead}.:cite[nyt]
`;
const other = `---
title: Another
summary: S
published: 2024-02-14
factsAsOf: 2024-02-14
figures: [dead]
---
:fig[close to 70,000]{#dead}.
`;
const files = {
	'content/vocabulary.uk.yaml': words,
	'content/glossary.yaml':
		'- {id: drift, label: drift, definition: A change.}\n- {id: origin, label: origin, definition: The first.}\n',
	'content/articles/toll.md': original,
	'content/articles/another.md': other,
	'content/articles/uk/toll.md': translation,
};
const siteWith = (changes: Readonly<Record<string, string>> = {}) =>
	buildLedger(contentOf({ ...files, ...changes }));

test('an edition has the facts of its original in the words of its language', () => {
	const ledger = siteWith();
	const edition = editionIn('uk', ledger);
	const [was, is] = [ledger.figures.get('dead')?.record, edition.figures.get('dead')?.record];
	assert.deepEqual(
		[is?.amount, is?.qualifier, is?.asOf, is?.source],
		[was?.amount, was?.qualifier, was?.asOf, was?.source],
	);
	assert.deepEqual(
		[is?.claimant.name, is?.at, is?.note, is?.label],
		['Посадовці США', 'здогад', 'Примітка.', 'Перше'],
	);
	assert.deepEqual(
		[
			edition.sources.get('nyt')?.record.attribution,
			edition.sources.get('nyt')?.record.remark,
			edition.sources.get('nyt')?.record.title,
		],
		['Посадовці США', 'Дивно.', 'Report'],
	);
	assert.equal(edition.claims.get('offer')?.record.says, 'Пропозиція.');
	assert.deepEqual(
		[...edition.terms.values()].map(({ record }) => record.label),
		['відхилення', 'origin'],
	);
	assert.equal(edition.vocabulary.measures['killed']?.label, 'загиблі');
});

test('an article that was translated is its translation, another stays as it is', () => {
	const edition = editionIn('uk', siteWith());
	assert.deepEqual(
		[...edition.articles].map(([key, article]) => [
			key,
			article.slug,
			isWrittenIn(edition, article),
		]),
		[
			['another', 'another', false],
			['toll', 'uk/toll', true],
		],
	);
	assert.deepEqual(
		[...(sourceUses(edition).get('nyt')?.cited.keys() ?? [])].map(({ slug }) => slug),
		['uk/toll'],
	);
	assert.deepEqual([...publishedFigures(edition)], [...publishedFigures(siteWith())]);
});

test('the corrections of an edition are those of its original, under the translation', () => {
	assert.deepEqual(
		correctionsOf(editionIn('uk', siteWith())).map(({ id, article, correction }) => [
			id,
			article?.slug,
			correction.reason,
			correction.before,
		]),
		[['on-2024-02-20-dead', 'uk/toll', 'Прочитали хибно.', '60,000']],
	);
});

test('a site has an edition in each language into which an article was translated that is no draft', () => {
	const languages = (ledger: ReturnType<typeof siteWith>) =>
		editionsOf(ledger).map(languageOfEdition);
	assert.deepEqual(languages(siteWith()), ['en', 'uk']);
	assert.deepEqual(
		languages(
			siteWith({
				'content/articles/uk/toll.md': translation.replace('title:', 'draft: true\ntitle:'),
			}),
		),
		['en'],
	);
	assert.deepEqual(languages(editionIn('uk', siteWith())), ['en', 'uk']);
});

test('an edition is made once, and leads back to its original', () => {
	const ledger = siteWith();
	const edition = editionIn('uk', ledger);
	assert.equal(editionIn('uk', ledger), edition);
	assert.equal(editionIn('uk', edition), edition);
	assert.equal(editionIn('en', edition), ledger);
});

test('what the site says of itself is in the language of the edition where the site says so', () => {
	const site = `${siteText}translations:\n  uk: {tagline: Числа, description: О}\n`;
	const edition = editionIn('uk', siteWith({ 'content/site.yaml': site }));
	assert.deepEqual([edition.site.tagline, edition.site.title], ['Числа', siteWith().site.title]);
	assert.equal(editionIn('uk', siteWith()).site.tagline, siteWith().site.tagline);
});

test('pages are under the language of their edition; a frozen value has one page', () => {
	const ledger = siteWith();
	const edition = editionIn('uk', ledger);
	assert.deepEqual(
		[
			pageIn(ledger, '/'),
			pageIn(edition, '/'),
			figurePage('dead', ledger),
			figurePage('dead', edition),
			glossaryPlace('drift', edition),
		],
		['/', '/uk/', '/figures/dead/', '/uk/figures/dead/', '/uk/glossary/#drift'],
	);
	assert.equal(frozenPage('dead', '2024-02-20', edition), '/figures/dead/2024-02-20/');
});
