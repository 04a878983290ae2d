import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartPng } from '../../../src/export/picture/chart-png.ts';
import { figureImage } from '../../../src/export/picture/figure-image.ts';
import { socialSize } from '../../../src/export/picture/social-frame.ts';
import { articleImage } from '../../../src/export/picture/social-image.ts';
import { editionIn, editionsOf } from '../../../src/ledger/link/edition.ts';
import { openSite } from '../../../src/workspace/site.ts';
import { root } from '../../root.ts';
import { css, sample, superseded } from '../charts-of.ts';
import { slowTest } from '../../sample.ts';

const textsOf = (svg: string) =>
	[
		...svg.matchAll(
			/<text x="([\d.-]+)" y="([\d.-]+)"[^>]*font-size="([\d.]+)"[^>]*>([^<]*)<\/text>/g,
		),
	].map(([, x, y, size, text = '']) => ({ x: Number(x), y: Number(y), size: Number(size), text }));

test('the picture of an article says its whole title, its day and what it counts, inside its frame', () => {
	const { ledger } = sample();
	for (const article of ledger.articles.values()) {
		const svg = articleImage(article, ledger, css);
		const texts = textsOf(svg);
		const said = texts.map(({ text }) => text).join(' ');
		assert.ok(said.includes(article.front.title.replaceAll('&', '&#x26;')), said);
		assert.match(said, /Facts as of \d+ \w+ \d{4} · \d+ figures?, \d+ sources?/);
		for (const { x, y } of texts)
			assert.ok(x >= 0 && x < socialSize.widthPx && y > 0 && y < socialSize.heightPx);
		const png = chartPng(svg, 1);
		assert.deepEqual(
			[png.readUInt32BE(16), png.readUInt32BE(20)],
			[socialSize.widthPx, socialSize.heightPx],
		);
	}
});

test('a title of any length is written no larger than the room allows', () => {
	const { ledger } = sample();
	const article = [...ledger.articles.values()][0] ?? assert.fail();
	for (const words of [1, 12, 30, 80]) {
		const title = Array.from({ length: words }, (_, index) => `Слово${index}`).join(' ');
		const texts = textsOf(
			articleImage({ ...article, front: { ...article.front, title } }, ledger, css),
		).filter(({ text }) => text.includes('Слово'));
		assert.ok(texts.length > 0);
		for (const { y } of texts)
			assert.ok(y < socialSize.heightPx - 72, `${words} words end at ${y}`);
	}
});

slowTest(
	'the picture of a translation is in its language, and its last line has all its words',
	async () => {
		const { ledger } = await openSite(`${root}content`);
		const edition = editionIn('uk', ledger);
		const article = ledger.translations.get('uk/ceasefire-offer-2024') ?? assert.fail();
		assert.equal(
			textsOf(articleImage(article, edition, css)).at(-1)?.text,
			'Станом на 25 лютого 2024 року · 31 число із застереженнями · 29 джерел',
		);
	},
);

test('the picture of a figure leads with its number and its words, and says who stated it', () => {
	const { ledger } = sample();
	const figure = ledger.figures.get('killed')?.record ?? assert.fail();
	const texts = textsOf(figureImage(figure, ledger, css)).filter(({ text }) => text !== 'Test');
	const [largest, next] = [...texts].sort((a, b) => b.size - a.size);
	assert.equal(largest?.text, 'As many as 120,000');
	assert.equal(next?.text, 'Russian soldiers killed');
	assert.ok(texts.at(-1)?.text.endsWith('/figures/killed/'), texts.at(-1)?.text);
	assert.match(
		texts.map(({ text }) => text).join(' '),
		/According to an office, as of January 2024/,
	);
});

test('the picture of a figure that was superseded says so', () => {
	const { ledger } = sample(superseded);
	const figure = ledger.figures.get('killed')?.record ?? assert.fail();
	const said = textsOf(figureImage(figure, ledger, css))
		.map(({ text }) => text)
		.join(' ');
	assert.match(said, /Superseded on 10 February 2024 .*A newer count\./);
});

slowTest(
	'the pictures of all figures of this site keep to their frame, and nothing is above the words before it',
	async () => {
		const { ledger: original } = await openSite(`${root}content`);
		for (const ledger of editionsOf(original))
			for (const { record } of ledger.figures.values()) {
				let last = 0;
				for (const { x, y, size } of textsOf(figureImage(record, ledger, css))) {
					assert.ok(x >= 0 && y < socialSize.heightPx, record.id);
					assert.ok(y - last > size * 0.8, `${record.id}: ${y} is too near ${last}`);
					last = y;
				}
			}
	},
);
