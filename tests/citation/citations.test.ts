import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { Citations, citationsOf } from '../../src/citation/citations.ts';
import type { CslItem } from '../../src/citation/csl-item.ts';
import { entryNodes } from '../../src/citation/entry-nodes.ts';
import { styleNamed } from '../../src/citation/style-of.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { editionIn } from '../../src/ledger/link/edition.ts';
import { citationStyles } from '../../src/record/site.ts';
import { contentOf } from '../content.ts';
import { slowTest } from '../sample.ts';

const ledger = buildLedger(contentOf({}));
/** Processors, cached because making one takes longer than using it. */
const made = new Map<string, Citations>();
const inStyle = (style: string): Citations => {
	const known = made.get(style) ?? new Citations(styleNamed(style, ledger));
	made.set(style, known);
	return known;
};
const formatted = (style: string, ...items: readonly CslItem[]) =>
	inStyle(style)
		.list(items)
		.map(({ nodes }) => toHtml([...nodes]));
const cited = (style: string, at: string | undefined, ...items: readonly CslItem[]) => {
	const {
		open,
		close,
		delimiter,
		cited: words,
	} = inStyle(style).cite(
		items.map(({ id }) => ({ source: id, at })),
		items,
	);
	return open + words.map((one) => toHtml([...one])).join(delimiter) + close;
};

const report: CslItem = {
	id: 'report',
	type: 'article-newspaper',
	title: 'As many as 50% sank, officials say',
	'container-title': 'The Paper, on paper.example',
	URL: 'https://paper.example/?a=1&b="2"',
	author: [{ family: 'Cooper', given: 'Helene' }, { literal: 'Ministry of Defence' }],
	issued: { 'date-parts': [[2023, 8, 18]] },
};

test('a site that names no style has who printed it, the day and the title, which is the link', () => {
	assert.deepEqual(formatted('numeric', report), [
		'<b>The Paper, on paper.example</b>, 18 Aug 2023. <a href="https://paper.example/?a=1&#x26;b=%222%22">As many as 50% sank, officials say</a>.',
	]);
});

test('a date is as precise as it is known, and what is not known leaves no trace', () => {
	const { issued, ...undated } = report;
	assert.match(
		formatted('numeric', { ...report, issued: { 'date-parts': [[2023, 8]] } })[0] ?? '',
		/<\/b>, Aug 2023\. /,
	);
	assert.match(
		formatted('numeric', { ...report, issued: { 'date-parts': [[2023]] } })[0] ?? '',
		/<\/b>, 2023\. /,
	);
	assert.match(formatted('numeric', undated)[0] ?? '', /<\/b>\. <a /);
	assert.equal(cited('author-date', undefined, undated), '(Cooper and Ministry of Defence, n.d.)');
	assert.deepEqual(formatted('numeric', { id: 'bare', type: 'webpage', title: 'A title.' }), [
		'A title.',
	]);
	assert.deepEqual(
		formatted('numeric', {
			id: 'untitled',
			type: 'document',
			publisher: 'A ministry',
			issued: { 'date-parts': [[2024]] },
		}),
		['<b>A ministry</b>, 2024.'],
	);
});

slowTest(
	'an author-date style names authors and year, and the address where it prints it is the only link',
	() => {
		assert.deepEqual(formatted('author-date', report), [
			'Cooper, Helene and Ministry of Defence. 2023. “As Many as 50% Sank, Officials Say.” <i>The Paper, on paper.example</i>, August 18, 2023. <a href="https://paper.example/?a=1&#x26;b=%222%22">https://paper.example/?a=1&#x26;b=%222%22</a>.',
		]);
		assert.equal(
			cited('author-date', 'paragraph 3', report),
			'(Cooper and Ministry of Defence 2023, para. 3)',
		);
		assert.equal(
			cited('author-date', 'the <b>headline', report),
			'(Cooper and Ministry of Defence 2023, the &#x3C;b>headline)',
		);
		assert.equal(cited('apa', 'p. 12', report), '(Cooper &#x26; Ministry of Defence, 2023, p. 12)');
	},
);

test('a source without an author is cited by its publication', () => {
	const { author, ...unnamed } = report;
	assert.equal(cited('author-date', undefined, unnamed), '(The Paper, on paper.example 2023)');
	assert.match(
		formatted('author-date', unnamed)[0] ?? '',
		/^The Paper, on paper\.example\. 2023\. “As Many as 50% Sank, Officials Say,” August 18, 2023\. /,
	);
});

test('two sources of one author and year get letters, in the text as in the list', () => {
	const other = { ...report, id: 'other', title: 'Another report' };
	assert.equal(
		cited('author-date', undefined, report, other),
		'(Cooper and Ministry of Defence 2023b; Cooper and Ministry of Defence 2023a)',
	);
	assert.deepEqual(
		formatted('author-date', report, other).map((entry) =>
			/^Cooper, Helene and Ministry of Defence\. 2023[ab]/.exec(entry)?.[0].slice(-5),
		),
		['2023a', '2023b'],
	);
});

test('a list tells nothing of the one before it', () => {
	const citations = new Citations(styleNamed('author-date', ledger));
	const alone = citations.list([report]);
	citations.list([report, { ...report, id: 'other', title: 'Another report' }]);
	assert.deepEqual(citations.list([report]), alone);
});

slowTest('markup of a title is kept, and everything else in it is text', () => {
	const title = 'The <i>Kursk</i> & <script>alert(1)</script> <img src=x onerror=alert(1)>';
	for (const style of citationStyles) {
		const [entry = ''] = formatted(style, { ...report, title });
		assert.match(entry, /<i>Kursk<\/i>/, style);
		assert.doesNotMatch(entry, /<(?!\/?(?:i|b|a|sup|sub|u)\b)/, style);
	}
});

slowTest('titles in other scripts keep their letters in every style', () => {
	for (const title of [
		'شهادة من الحرب',
		'מספרים של מלחמה',
		'Имена более 29 000 российских военных',
		'戦争の数字',
	]) {
		for (const style of citationStyles)
			assert.ok(
				(formatted(style, { ...report, title })[0] ?? '').includes(title),
				`${style}: ${title}`,
			);
	}
});

test('an entry is built from what is known: no script, no style, no address but of the web', () => {
	const html =
		'<div class="csl-entry"><div class="csl-left-margin">1. </div><div class="csl-right-inline" style="x"><em onclick="x">a</em><a href="javascript:alert(1)">b</a><script>c</script><span style="text-decoration:underline;">d</span><iframe src="https://x"></iframe></div>\n</div>';
	assert.equal(toHtml([...entryNodes(html)]), '<i>a</i>bc<u>d</u>');
});

test('a style of the site’s own is used by the name of its file, and one without a list gets that of Caveat', () => {
	const csl =
		'<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info><title>House</title><id>house</id></info><citation><layout><text variable="title"/></layout></citation></style>';
	const own = buildLedger(contentOf({ 'content/styles/house.csl': csl }));
	const style = styleNamed('house', own);
	assert.equal(style.title, 'House');
	assert.equal(style.isAuthorDate, false);
	assert.match(
		toHtml([...(new Citations(style).list([report])[0]?.nodes ?? [])]),
		/^<b>The Paper, on paper\.example<\/b>, 18 Aug 2023\./,
	);
	assert.throws(() => styleNamed('no-such', own), /There is no citation style "no-such"/);
});

const inUkrainian = editionIn('uk', ledger);
/** The list of some items in a style, in Ukrainian. */
const listed = (style: string, ...items: readonly CslItem[]) =>
	citationsOf(inUkrainian, styleNamed(style, ledger))
		.list(items)
		.map(({ nodes }) => toHtml([...nodes]));

slowTest(
	'in Ukrainian every style has Ukrainian words and dates, and the title stays as it is and says in which language it is',
	() => {
		const several = {
			...report,
			author: [...(report.author ?? []), { family: 'Schmitt', given: 'Eric' }],
		};
		assert.deepEqual(listed('numeric', report), [
			'<b>The Paper, on paper.example</b>, 18 серп. 2023. <a href="https://paper.example/?a=1&#x26;b=%222%22" lang="en">As many as 50% sank, officials say</a>.',
		]);
		const [chicago = ''] = listed('author-date', several);
		assert.match(
			chicago,
			/^Cooper, Helene, Ministry of Defence і Eric Schmitt\. 2023\. <span lang="en">«As many as 50% sank, officials say»<\/span>\. <i>The Paper, on paper\.example<\/i>, 18 серп\. 2023\. /,
		);
		assert.match(
			listed('apa', report)[0] ?? '',
			/\(2023, 18 серп\.\)\. <span lang="en">As many as 50% sank/,
		);
		assert.match(
			listed('vancouver', report)[0] ?? '',
			/\[Інтернет\]\. 18 серп\. 2023\. Доступно за адресою: /,
		);
	},
);

slowTest(
	'in Ukrainian a month alone, no date, an access date and many authors have the right case',
	() => {
		const many = Array.from({ length: 12 }, (_, index) => ({
			family: `Author${index}`,
			given: 'A',
		}));
		assert.match(
			listed('numeric', { ...report, issued: { 'date-parts': [[2023, 8]] } })[0] ?? '',
			/<\/b>, серп\. 2023\. /,
		);
		assert.match(listed('vancouver', { ...report, author: many })[0] ?? '', / та ін\. /);
		const { issued, ...undated } = {
			...report,
			type: 'webpage',
			accessed: { 'date-parts': [[2024, 5, 3]] } as const,
		};
		assert.match(
			listed('author-date', undated)[0] ?? '',
			/б\. д\.[\s\S]* Переглянуто 3 трав\. 2024\. /,
		);
		assert.match(
			listed('apa', undated)[0] ?? '',
			/\(б\. д\.\)[\s\S]* Отримано 3 трав\. 2024, з <a /,
		);
		const {
			open,
			close,
			delimiter,
			cited: words,
		} = citationsOf(inUkrainian, styleNamed('author-date', ledger)).cite(
			[{ source: 'report', at: 'абзац 5' }, { source: 'many' }],
			[report, { ...report, id: 'many', author: many }],
		);
		assert.equal(
			open + words.map((one) => toHtml([...one])).join(delimiter) + close,
			'(Cooper і Ministry of Defence 2023, абз. 5; Author0 та ін. 2023)',
		);
	},
);

test('in Ukrainian a title in Ukrainian is not said to be in another language, and one that names its own has that', () => {
	assert.doesNotMatch(listed('numeric', { ...report, title: 'Звіт про війну' })[0] ?? '', /lang=/);
	assert.match(listed('numeric', { ...report, language: 'id' })[0] ?? '', / lang="id">/);
	assert.match(
		listed('numeric', { ...report, language: 'x" onclick="y' })[0] ?? '',
		/ lang="xonclicky">/,
	);
});

test('editors, translators, editions, courts and approximate dates are cited', () => {
	const book: CslItem = {
		id: 'book',
		type: 'book',
		title: 'On War',
		author: [{ family: 'Clausewitz', given: 'Carl von' }],
		editor: [{ family: 'Howard', given: 'Michael' }],
		translator: [{ family: 'Paret', given: 'Peter' }],
		edition: '2',
		publisher: 'Princeton University Press',
		issued: { 'date-parts': [[1832]], circa: true },
	};
	assert.deepEqual(formatted('numeric', book), [
		'<b>Princeton University Press</b>, c. 1832. On War, 2nd ed., edited by Michael Howard, translated by Peter Paret.',
	]);
	const { author, ...edited } = book;
	assert.equal(cited('author-date', undefined, edited), '(Howard 1832)');
	assert.deepEqual(
		formatted('numeric', {
			id: 'case',
			type: 'legal_case',
			title: 'Roe v. Wade',
			'container-title': 'U.S.',
			volume: '410',
			page: '113',
			authority: 'Supreme Court of the United States',
			issued: { 'date-parts': [[1973, 1, 22]] },
		}),
		['<b>Supreme Court of the United States</b>, 22 Jan 1973. Roe v. Wade, 410 U.S. 113.'],
	);
});
