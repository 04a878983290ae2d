import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { toHtml } from 'hast-util-to-html';
import { draw } from '../../src/drawing/draw.ts';
import { drawCard } from '../../src/drawing/card.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { editionIn } from '../../src/ledger/edition.ts';
import { listContent } from '../../src/ledger/content-file.ts';
import { textAt, textIn } from '../../src/ledger/ledger.ts';

const ledger = buildLedger(listContent(fileURLToPath(new URL('../../content', import.meta.url))));
const article = ledger.translations.get('uk/ceasefire-offer-2024') ?? assert.fail();
/** The words of what is drawn. */
const textOf = (drawn: Parameters<typeof toHtml>[0]) => toHtml(drawn).replaceAll(/<[^>]*>/g, '');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a chain of a translation is in its language, with the changed words marked', () => {
	const text = plain(textOf(draw('chain', { figure: 'ru-lost-western-journal-2024-02' }, { article, ledger, id: 'chain' })));
	assert.match(text, /до 120 000 загиблих російських військових/);
	assert.match(text, /Змінено: межу перевернуто, визначення/);
	assert.match(text, /щонайменше 120 000 втрачених російських військових/);
	assert.match(text, /Стеля стала підлогою\./);
});

test('every drawing of a translation has the values of its original, and no English words of the interface', () => {
	const original = ledger.articles.get('ceasefire-offer-2024') ?? assert.fail();
	for (const [index, { kind, attributes, id }] of article.body.drawings.entries()) {
		const own = original.body.drawings[index] ?? assert.fail();
		const chartOf = (drawn: ReturnType<typeof draw>) => drawn.data?.chart;
		const [here, there] = [chartOf(draw(kind, attributes, { article, ledger, id })), chartOf(draw(own.kind, own.attributes, { article: original, ledger, id }))];
		if (here !== undefined && there !== undefined && 'figures' in here && 'figures' in there) assert.deepEqual(here.figures.map(({ id: figure, amount, qualifier }) => [figure, amount, qualifier]), there.figures.map(({ id: figure, amount, qualifier }) => [figure, amount, qualifier]));
		for (const head of here?.table.head ?? []) assert.doesNotMatch(head, /[a-z]/i);
	}
});

test('the card of a figure is in the language of the article', () => {
	const told = editionIn('uk', ledger);
	const figure = told.figures.get('ru-killed-us-2023-08')?.record ?? assert.fail();
	const text = plain(textOf(drawCard(figure, { article, ledger: told, id: 'f1' })));
	assert.match(text, /^до 120 000загиблих російських військовихПосадовці США, без імені, для The New York Times, серп\. 2023Оцінка, метод не оприлюднено/);
});

test('a translation is found by its address and by its file, and its original by its own', () => {
	assert.equal(textAt('/uk/ceasefire-offer-2024/', ledger), article);
	assert.equal(textAt('/ceasefire-offer-2024/', ledger)?.language, 'en');
	assert.equal(textIn('/somewhere/content/articles/uk/ceasefire-offer-2024.mdx', ledger), article);
	assert.equal(textIn('/somewhere/content/articles/ceasefire-offer-2024.mdx', ledger)?.language, 'en');
});
