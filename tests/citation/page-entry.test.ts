import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { Citations, citationsOf } from '../../src/citation/citations.ts';
import type { CslItem } from '../../src/citation/csl-item.ts';
import { pageEntry } from '../../src/citation/page-entry.ts';
import { styleNamed } from '../../src/citation/style-of.ts';
import { figureItem } from '../../src/export/cite/figure-cite.ts';
import { type FigurePage, figurePages } from '../../src/ledger/ask/figure-pages.ts';
import { editionsOf } from '../../src/ledger/link/edition.ts';
import { citationStyles } from '../../src/record/site.ts';
import { ownLedger } from '../own-ledger.ts';
import { sampled, slowTest, tries } from '../sample.ts';

const styles = [...citationStyles];
const editions = editionsOf(ownLedger());
const processors = editions.flatMap((edition) =>
	styles.map((style) => new Citations(styleNamed(style, edition), edition)),
);

const page: CslItem = {
	id: 'ru-killed',
	type: 'webpage',
	title: 'As many as 120,000 killed (US officials, Aug. 2023)',
	'container-title': 'The Site',
	language: 'en',
	URL: 'https://site.example/figures/ru-killed/',
	author: [{ literal: 'The editors' }],
	issued: { 'date-parts': [[2024, 2, 14]] },
};
const alone = (item: CslItem, citations: Citations) =>
	citations.list([item]).flatMap(({ nodes }) => nodes);

/** Processors that count what they format. */
class Counting extends Citations {
	count = 0;
	override list(items: readonly CslItem[]) {
		this.count += 1;
		return super.list(items);
	}
}

test('pages of one day are formatted once, with the title and the address of each', () => {
	const citations = new Counting(styleNamed('numeric', ownLedger()));
	const html = (item: CslItem) => toHtml([...pageEntry(item, citations)]);
	assert.equal(
		html(page),
		'<b>The Site</b>, 14 Feb 2024. <a href="https://site.example/figures/ru-killed/">As many as 120,000 killed (US officials, Aug. 2023)</a>.',
	);
	const other = { ...page, id: 'b', title: '$3.5 billion', URL: 'https://site.example/figures/b/' };
	assert.match(html(other), /<a href="https:\/\/site\.example\/figures\/b\/">\$3\.5 billion<\/a>/);
	html({ ...page, title: '20\u00a0000–30\u00a0000 killed', URL: 'https://site.example/c/' });
	assert.equal(citations.count, 2);
});

test('a style that capitalizes titles does so without formatting each page', () => {
	const style = styleNamed('author-date', ownLedger());
	const [citations, processor] = [new Counting(style), new Citations(style)];
	const html = (title: string) => {
		const item = { ...page, title };
		assert.deepEqual(pageEntry(item, citations), alone(item, processor));
		return toHtml([...pageEntry(item, citations)]);
	};
	assert.match(html('How the dead are counted'), /“How the Dead Are Counted\.”/);
	assert.match(html('How the lost\u00a0are of-use, a list'), /“How the Lost Are Of-Use, a List\.”/);
	assert.match(html('7 of the iPhones'), /“7 of the iPhones\.”/);
	assert.equal(citations.count, 1);
});

test('a style that changes titles otherwise formats each page itself', () => {
	const style = styleNamed('author-date', ownLedger());
	const csl = style.csl.replaceAll('text-case="title"', 'text-case="uppercase"');
	const citations = new Counting({ ...style, csl });
	const html = (title: string) => toHtml([...pageEntry({ ...page, title }, citations)]);
	assert.match(html('How the dead are counted'), /HOW THE DEAD ARE COUNTED/);
	assert.match(html('How the lost are counted'), /HOW THE LOST ARE COUNTED/);
	assert.equal(citations.count, 3);
});

slowTest('the entry of each figure of this site is that of a list of its own', () => {
	for (const edition of editions) {
		const citations = citationsOf(edition);
		const subjectOf = ({ figure }: FigurePage) => `${figure?.subject} ${figure?.measure}`;
		for (const one of sampled([...figurePages(edition).values()], subjectOf)) {
			const item = figureItem(one, edition);
			assert.deepEqual(pageEntry(item, citations), alone(item, citations), item.title);
		}
	}
});

slowTest('the entry of a page with any title is that of a list of its own, in every style', () => {
	const sign = fc.constantFrom(
		...[
			'a',
			'Bc',
			'ї',
			'7',
			'1,5',
			'2.5',
			' ',
			' ',
			'\u00a0',
			',',
			'.',
			', ',
			'. ',
			'(',
			' (',
			')',
		],
		...['$', '€', '%', '–', '-', ' – ', ':', '?', '"', '’', '«', '&', '<i>', '_', 'the', 'of'],
	);
	const title = fc
		.tuple(fc.constantFrom('A', 'b', '7', '$', '«'), fc.array(sign, { maxLength: 8 }))
		.map(([first, rest]) => first + rest.join(''));
	const address = fc.constantFrom('figures/b/', 'b/cite/', 'a_b/', 'a?b=1&c=2', "it's/", 'a');
	fc.assert(
		fc.property(
			fc.constantFrom(...processors),
			title,
			address,
			fc.constantFrom('en', 'uk', undefined),
			(citations, words, path, language) => {
				const { language: _, ...rest } = page;
				const item = {
					...rest,
					title: words,
					URL: `https://site.example/${path}`,
					...(language === undefined ? {} : { language }),
				};
				assert.deepEqual(pageEntry(item, citations), alone(item, citations));
			},
		),
		{ numRuns: tries(100, 2_000) },
	);
});
