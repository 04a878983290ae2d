import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { drawCard } from '../../src/parts/card.ts';
import { drawFigureFacts } from '../../src/parts/figure-facts.ts';
import { drawParts } from '../../src/parts/figure-parts.ts';
import {
	drawCopy,
	provenanceSentences,
	sentenceToCopy,
	titleWords,
} from '../../src/parts/figure-sentence.ts';
import { drawSeries } from '../../src/charts/estimates-over-time/figure-series.ts';
import { drawRepetitions } from '../../src/parts/repetition-tree.ts';
import { figureClaim } from '../../src/export/meta/figure-claim.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { ownLedger } from '../own-ledger.ts';
import { editionIn } from '../../src/ledger/link/edition.ts';
import { figurePages } from '../../src/ledger/ask/figure-pages.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { publisherOf } from '../../src/language/publisher.ts';
import type { Figure } from '../../src/record/resolved.ts';
import { messagesOf } from '../../src/messages/messages-of.ts';
import { article, contentOf, frontmatter } from '../content.ts';
import { markedText } from '../charts/words.ts';

const original = ownLedger();
const site = editionIn('uk', original);
const figureOf = (id: string, ledger: Ledger = site): Figure =>
	ledger.figures.get(id)?.record ?? assert.fail(id);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** The text outside the names of sources and outside nodes that are marked as English. */
function saidOutside(nodes: readonly (ElementContent | undefined)[]): string {
	return nodes
		.flatMap((node): readonly string[] => {
			if (node === undefined) return [];
			if (node.type === 'text') return [node.value];
			if (
				node.type !== 'element' ||
				node.properties['lang'] === 'en' ||
				node.properties['dir'] === 'auto'
			)
				return [];
			return [String(node.properties['ariaLabel'] ?? ''), saidOutside(node.children)];
		})
		.join(' ');
}

/** Names that are the same in every language. */
const names = [
	...new Set([
		...[...site.sources.values()].flatMap(({ record }) => [
			publisherOf(record),
			record.title,
			record.URL ?? '',
		]),
		...[...site.figures.values()].flatMap(({ record: { claimant } }) => [
			claimant.name,
			claimant.to ?? '',
			...[...claimant.name.matchAll(/\p{Script=Latin}[\p{Script=Latin} ]+/gu)].map(
				([name]) => name,
			),
		]),
		'USAID',
		'AFP',
		'The New Voice of Ukraine',
		'Business Times',
		'Today Times Live',
	]),
]
	.filter((name) => /\p{Script=Latin}/u.test(name))
	.sort((a, b) => b.length - a.length);
const english = (text: string) =>
	names.reduce((rest, name) => rest.replaceAll(name, ' '), text).match(/[a-z]{2,}(?: [a-z]+)*/gi) ??
	[];

test('the page of a figure has no English words except names and text marked as English', () => {
	const pages = [...figurePages(site).values()].flatMap(({ figure }) => figure ?? []);
	assert.ok(pages.length > 300);
	for (const figure of pages) {
		const drawn = [
			drawFigureFacts(figure, site),
			drawParts(figure, site),
			drawRepetitions(figure, site),
		];
		assert.deepEqual(
			english(
				[saidOutside(drawn), provenanceSentences(figure, site), titleWords(figure, site)].join(' '),
			),
			[],
			figure.id,
		);
	}
});

test('the line below the title says who, when, how they know and who printed it', () => {
	assert.equal(
		provenanceSentences(figureOf('ru-killed-us-2023-08'), site),
		'Хто каже: посадовці США, без імені; станом на серпень 2023. Оцінка, метод не оприлюднено. Надруковано: The New York Times, 18 серпня 2023 року.',
	);
	assert.equal(
		provenanceSentences(figureOf('ru-lost-theweek-2024-01'), site),
		'Хто каже: The Week; станом на січень 2024. Підстав не названо. Надруковано: січень 2024.',
	);
});

test('the text to copy is in the language of the edition, and names the subject if its words do not', () => {
	const copied = (id: string) =>
		plain(sentenceToCopy(figureOf(id), site, 'https://caveat.example/').map(markedText).join(''));
	assert.match(
		copied('ru-killed-us-2023-08'),
		/^До 120 000 загиблих російських військових\. Хто каже: посадовці США, без імені, для The New York Times; станом на серпень 2023 \(оцінка, метод не оприлюднено\)\. Джерело: «Troop Deaths .*», The New York Times, 18 серпня 2023 року, https:\S+ https:\/\/caveat\.example\/$/,
	);
	assert.ok(
		toHtml(sentenceToCopy(figureOf('us-package-2024-02'), site, '')).includes(
			'<span lang="en">«US Senate passes',
		),
	);
	assert.match(
		copied('us-package-2024-02'),
		/^95,34 мільярда доларів допомоги \(США, ухвалено однією палатою\)\. Хто каже: Сенат США;/,
	);
	assert.equal(
		toHtml(drawCopy([{ type: 'text', value: '…' }], site)),
		'<pre class="copy" tabindex="0" role="region" aria-label="Текст для копіювання"><code>…</code></pre>',
	);
});

test('the facts name the units, the rate and how many were asked as Ukrainian writes numbers', () => {
	const figures =
		'  - {id: asked, subject: ukraine, measure: poll-share, amount: 62, unit: percent, qualifier: exact, outOf: 1200, asOf: 2024, since: 2023-05, claimant: {name: Somebody, kind: ngo, named: true}, evidence: claim, source: paper}\n  - {id: turned, subject: ukraine, measure: aid, amount: 1.08e9, unit: USD, qualifier: exact, asOf: 2024, claimant: {name: Somebody, kind: other, named: true}, evidence: record, source: paper, converted: {from: USD, rate: 1.0825, date: 2024-02, source: paper}, note: Read with care.}\n';
	const told = editionIn(
		'uk',
		buildLedger(
			contentOf({
				'content/articles/one.md': article('', frontmatter + figures),
				'content/vocabulary.uk.yaml':
					'units: {USD: {label: долари}}\nclaimantKinds: {ngo: {label: неурядова організація}}\n',
			}),
		),
	);
	const facts = (id: string) =>
		plain(drawFigureFacts(figureOf(id, told), told).children.map(markedText).join('\n'));
	assert.match(facts('asked'), /^Станом на2024Початок відліку: травень 2023$/m);
	assert.match(facts('asked'), /Скількох опитано: 1 200$/m);
	assert.match(facts('asked'), /^Хто це кажеSomebody: неурядова організація$/m);
	assert.match(
		facts('turned'),
		/Перераховано з іншої валюти \(долари\) за курсом 1,0825, лютий 2024: The Paper, 18 серп\. 2023$/m,
	);
	assert.match(
		toHtml(drawFigureFacts(figureOf('turned', told), told)),
		/<dt>Примітка<\/dt><dd><span lang="en">Read with care\.<\/span><\/dd>/,
	);
	assert.match(
		toHtml(
			drawCard(figureOf('turned', told), { article: { sources: [] }, ledger: told, id: 'f1' }),
		),
		/<p><span lang="en">Read with care\.<\/span><\/p>/,
	);
});

test('a series names what it counts by labels, because words after a number take the case that it requires', () => {
	const drawn = drawSeries(figureOf('ru-killed-us-2023-08'), site) ?? assert.fail();
	const text = markedText(drawn);
	assert.match(text, /^Посадовці США\. Загиблі \(Росія, військові\): 5 чисел у часі/);
	assert.match(text, /Станом наЗаявленоПідставаДжерело/);
	assert.ok(toHtml(drawn).includes('href="/uk/figures/'));
	const titled = messagesOf({ language: 'uk' }).figurePage.series.title;
	const title = (count: number) => titled({ who: 'Хтось', thing: '', counted: 'Загиблі', count });
	assert.deepEqual(
		[title(2), title(11), title(21)],
		[
			'Хтось. Загиблі: 2 числа в часі',
			'Хтось. Загиблі: 11 чисел у часі',
			'Хтось. Загиблі: 21 число в часі',
		],
	);
});

test('a quotation within a quotation has quotes of its own', () => {
	const { quoted } = messagesOf({ language: 'uk' }).figurePage;
	assert.equal(quoted('120 000 «втрачених» військових'), '«120 000 „втрачених“ військових»');
});

test('a claim is one thing in every edition, and the pages about it are two', () => {
	const id = 'ru-killed-us-2023-08';
	const [here, there] = [
		figureClaim(figureOf(id), site),
		figureClaim(figureOf(id, original), original),
	];
	assert.equal(here['@id'], there['@id']);
	assert.equal(here['@id'], 'https://caveat.example/figures/ru-killed-us-2023-08/');
	assert.deepEqual(
		[here['url'], here['inLanguage']],
		['https://caveat.example/uk/figures/ru-killed-us-2023-08/', 'uk'],
	);
	assert.deepEqual([there['url'], there['inLanguage']], [undefined, undefined]);
	assert.equal(plain(String(here['name'])), 'до 120 000 загиблих російських військових');
});
