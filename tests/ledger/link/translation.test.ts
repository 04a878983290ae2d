import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runChecks } from '../../../src/check/run-checks.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { listContent } from '../../../src/ledger/read/content-file.ts';
import { fingerprintsIn } from '../../../src/ledger/link/translation-fingerprints.ts';
import { slowTest } from '../../sample.ts';

const own = listContent(fileURLToPath(new URL('../../../content', import.meta.url))).filter(
	({ path }) => !path.startsWith('content/articles/'),
);
const encoder = new TextEncoder();
const site = (articles: Readonly<Record<string, string>>) =>
	buildLedger([
		...own,
		...Object.entries(articles).map(([name, text]) => ({
			path: `content/articles/${name}`,
			read: () => encoder.encode(text),
		})),
	]);

const original = (text: string, front = '') =>
	`---\ntitle: The toll\nsummary: What was said.\npublished: 2024-02-26\nfactsAsOf: 2024-02-25\nsources: [nyt-2023-08-18-troop-deaths]\nfigures: [ru-killed-us-2023-08]\n${front}---\n${text}\n`;
const translated = (text: string, front = '') =>
	`---\nlanguage: uk\ntranslationOf: toll\ntranslated: 2024-02-27\ntitle: Втрати\nsummary: Що сказали.\n${front}---\n${text}\n`;
const english = original(
	'They said :fig[as many as 120,000 killed]{#ru-killed-us-2023-08} in 2023.',
);
const marks = fingerprintsIn(site({ 'toll.md': english }).articles.get('toll') ?? assert.fail());
/** The codes and lines of the findings in the translation. */
const found = (text: string, front = `translates: "${marks}"\n`) =>
	runChecks(site({ 'toll.md': english, 'uk/toll.md': translated(text, front) }))
		.filter(({ place }) => place.path === 'content/articles/uk/toll.md')
		.map(({ code, place }) => `${code} ${place.line}`);

test('a translation has an address in its language, with the figures, sources and dates of its original', () => {
	const ledger = site({
		'toll.md': english,
		'uk/toll.md': translated('Сказали: :fig[до 120 000 загиблих]{#ru-killed-us-2023-08}.'),
	});
	const article = ledger.translations.get('uk/toll');
	assert.equal(article?.language, 'uk');
	assert.deepEqual(article.figures, ['ru-killed-us-2023-08']);
	assert.equal(article.front.factsAsOf, '2024-02-25');
	assert.equal(article.front.title, 'Втрати');
	assert.deepEqual([...ledger.articles.keys()], ['toll']);
	assert.deepEqual(ledger.uses.get('ru-killed-us-2023-08'), ['toll']);
	assert.deepEqual(ledger.translationsOf.get('toll'), [article]);
});

slowTest(
	'the labels of a translation are read back in its language against the same record',
	() => {
		assert.deepEqual(
			found('Сказали: :fig[до 120 000 загиблих російських військових]{#ru-killed-us-2023-08}.'),
			[],
		);
		assert.deepEqual(
			found('Сказали: :fig[щонайменше 120 тисяч загиблих]{#ru-killed-us-2023-08}.'),
			['label-differs 9'],
		);
		assert.deepEqual(found('Сказали: :fig[до 120 000 поранених]{#ru-killed-us-2023-08}.'), [
			'label-differs 9',
		]);
		assert.deepEqual(found('Сказали: :fig[до 130 000 загиблих]{#ru-killed-us-2023-08}.'), [
			'label-differs 9',
		]);
	},
);

slowTest('a number in the prose of a translation is a figure or says why not', () => {
	assert.deepEqual(
		found('Сказали: :fig[до 120 000]{#ru-killed-us-2023-08}. Потім загинули ще 22 людини.'),
		['bare-number 9'],
	);
	assert.deepEqual(
		found('Сказали: :fig[до 120 000]{#ru-killed-us-2023-08}. Це було 18 серпня 2023 року.'),
		[],
	);
});

test('a figure that the translation lacks is found, and so is a changed word', () => {
	assert.deepEqual(found('Сказали, що загинуло багато.'), ['translation-lags 3']);
	assert.deepEqual(
		found('Сказали: :fig[до 120 000]{#ru-killed-us-2023-08}.', 'translates: "aaaa bbbb"\n'),
		['translation-lags 7'],
	);
});

test('a translation cannot use a figure that its original does not list', () => {
	assert.deepEqual(
		found(
			'Сказали: :fig[до 120 000]{#ru-killed-us-2023-08} і :fig[майже 70 000]{#ua-killed-us-2023-08}.',
		),
		['figure-not-listed 9'],
	);
});

test('the claims of a translation are those of its original in other words', () => {
	const front =
		'claims:\n  - {id: toll-offer, says: An offer was made., claimant: A source, attribution: outlet, stance: asserts, source: nyt-2023-08-18-troop-deaths}\nevents:\n  - {date: 2023-08-18, text: It was printed., source: nyt-2023-08-18-troop-deaths}\n';
	const words =
		'claims:\n  - {id: toll-offer, says: Пропозицію зробили.}\n  - {id: no-such, says: Цього не було.}\nevents:\n  - Це надрукували.\n';
	const ledger = site({
		'toll.md': original('Text.', front),
		'uk/toll.md': translated('Текст.', words),
	});
	const { claims, events } = ledger.translations.get('uk/toll')?.front ?? {};
	assert.deepEqual(
		claims?.map(({ id, says, source }) => [id, says, source]),
		[['toll-offer', 'Пропозицію зробили.', 'nyt-2023-08-18-troop-deaths']],
	);
	assert.deepEqual(
		events?.map(({ date, text }) => [date, text]),
		[['2023-08-18', 'Це надрукували.']],
	);
	assert.deepEqual(
		runChecks(ledger)
			.filter(({ code }) => code === 'unknown-claim')
			.map(({ message }) => message),
		['Unexpected claim "no-such": no record has this id.'],
	);
});

test('line breaks do not make a translation lag', () => {
	const moved =
		site({
			'toll.md': original(
				'They said\n:fig[as many as 120,000 killed]{#ru-killed-us-2023-08}\nin 2023.',
			),
		}).articles.get('toll') ?? assert.fail();
	assert.equal(fingerprintsIn(moved), marks);
});
