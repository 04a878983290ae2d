import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { SceneItem } from '../../src/charts/kit/scene.ts';
import { draw } from '../../src/charts/draw.ts';
import { drawCard } from '../../src/parts/card.ts';
import { capitalise } from '../../src/parts/names.ts';
import { chartsOf } from '../../src/export/embed/charts.ts';
import { chartSvg } from '../../src/export/picture/chart-svg.ts';
import { figureData } from '../../src/export/data/chart-json.ts';
import { embedFigure } from '../../src/export/embed/embed-figure.ts';
import { embedSnippet } from '../../src/export/embed/oembed.ts';
import { variantFigure } from '../../src/export/embed/variant-figure.ts';
import { ownLedger } from '../own-ledger.ts';
import { chartKinds } from '../../src/charts/kinds.ts';
import { editionIn } from '../../src/ledger/link/edition.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { textAt, textIn } from '../../src/ledger/ledger.ts';
import { publisherOf } from '../../src/language/publisher.ts';
import { assertLegible } from '../charts/legible.ts';
import { css } from '../export/charts-of.ts';
import { translatedDrawings } from './translated-drawings.ts';

const ledger = ownLedger();
const article = ledger.translations.get('uk/ceasefire-offer-2024') ?? assert.fail();
/** The words of a drawing's HTML. */
const textOf = (drawn: Parameters<typeof toHtml>[0]) => toHtml(drawn).replaceAll(/<[^>]*>/g, '');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a chain of a translation is in its language, with the changed words marked', () => {
	const text = plain(
		textOf(
			draw(
				'chain',
				{ figure: 'ru-lost-western-journal-2024-02' },
				{ article, ledger, id: 'chain' },
			),
		),
	);
	assert.match(text, /до 120 000 загиблих російських військових/);
	assert.match(text, /Змінено: верхня межа стала нижньою, визначення/);
	assert.match(text, /щонайменше 120 000 втрачених російських військових/);
	assert.match(text, /Стеля стала підлогою\./);
});

test('every drawing of a translation has the values of its original, and no English words of the interface', () => {
	const original = ledger.articles.get('ceasefire-offer-2024') ?? assert.fail();
	for (const [index, { kind, attributes, id }] of article.body.drawings.entries()) {
		const own = original.body.drawings[index] ?? assert.fail();
		const chartOf = (drawn: ReturnType<typeof draw>) => drawn.data?.chart;
		const [here, there] = [
			chartOf(draw(kind, attributes, { article, ledger, id })),
			chartOf(draw(own.kind, own.attributes, { article: original, ledger, id })),
		];
		if (here !== undefined && there !== undefined && 'figures' in here && 'figures' in there)
			assert.deepEqual(
				here.figures.map(({ id: figure, amount, qualifier }) => [figure, amount, qualifier]),
				there.figures.map(({ id: figure, amount, qualifier }) => [figure, amount, qualifier]),
			);
		for (const head of here?.table.head ?? []) assert.doesNotMatch(head, /[a-z]/i);
	}
});

test('the card of a figure is in the language of the article', () => {
	const told = editionIn('uk', ledger);
	const figure = told.figures.get('ru-killed-us-2023-08')?.record ?? assert.fail();
	const text = plain(textOf(drawCard(figure, { article, ledger: told, id: 'f1' })));
	assert.match(
		text,
		/^до 120 000загиблих російських військовихПосадовці США, без імені, для The New York Times, серп\. 2023Оцінка, метод не оприлюднено/,
	);
});

test('a translation is found by its address and by its file, and its original by its own', () => {
	assert.equal(textAt('/uk/ceasefire-offer-2024/', ledger), article);
	assert.equal(textAt('/ceasefire-offer-2024/', ledger)?.language, 'en');
	assert.equal(textIn('/somewhere/content/articles/uk/ceasefire-offer-2024.mdx', ledger), article);
	assert.equal(
		textIn('/somewhere/content/articles/ceasefire-offer-2024.mdx', ledger)?.language,
		'en',
	);
});

const every = translatedDrawings();
const charts = [...every.translations.values()].flatMap((one) => chartsOf(one, every));

/** What readers see and hear of some nodes, except drawings and the text to copy. */
function saidIn(node: Nodes): readonly string[] {
	if (node.type === 'text') return [node.value];
	if (node.type !== 'element' || node.tagName === 'code') return [];
	const heard = ['ariaLabel', 'title', 'dataBy']
		.map((name) => node.properties[name])
		.filter((value) => typeof value === 'string');
	return node.tagName === 'svg' ? heard : [...heard, ...node.children.flatMap(saidIn)];
}

/** The words of a drawing, line after line. */
function linesOf(items: readonly SceneItem[]): string {
	return items
		.map((item) => {
			if (item.kind === 'text') return item.full ?? item.text;
			if (item.kind === 'words') return item.pieces.map(({ text }) => text).join('');
			return item.kind === 'group' ? linesOf(item.items) : '';
		})
		.filter((words) => words !== '')
		.join(' ');
}

/** Names that are not translated or have Latin letters in every language, longest first. */
function namesIn(ledger: Ledger): readonly string[] {
	const figures = [...ledger.figures.values()].flatMap(({ record: { claimant, place } }) => [
		claimant.name,
		claimant.to,
		place,
	]);
	const claims = [...ledger.claims.values()].flatMap(({ record: { claimant, to } }) => [
		claimant,
		to,
	]);
	const sources = [...ledger.sources.values()].map(({ record }) => publisherOf(record));
	const rates = (ledger.site.rates ?? []).map(({ rule }) => rule);
	return [
		...new Set([
			...figures,
			...claims,
			...sources,
			...rates,
			ledger.site.title,
			'CSV',
			'JSON',
			'SVG',
			'PNG',
		]),
	]
		.flatMap((name) => (name === undefined ? [] : [name, capitalise(name)]))
		.filter((name) => /[a-z]/i.test(name))
		.toSorted((a, b) => b.length - a.length);
}
const names = namesIn(editionIn('uk', every));

/** The words in Latin letters that are not names. */
function latinIn(text: string): readonly string[] {
	return (
		names
			.reduce((rest, name) => rest.replaceAll(name, '·'), text)
			.match(/\p{Script=Latin}{2,}/gu) ?? []
	);
}

test('every kind of drawing is in the translation of an article', () => {
	assert.deepEqual(
		[...new Set(charts.map(({ frame }) => frame.kind))].sort(),
		chartKinds.map(({ directive }) => directive).sort(),
	);
});

for (const chart of charts) {
	const {
		frame,
		article: { slug },
	} = chart;
	const drawings = [frame, ...(frame.variants ?? [])];
	test(`in Ukrainian nothing that a drawing, its page or its data say is English: ${slug}, ${frame.id}`, () => {
		const { title, subtitle, description, notes, table } = frame;
		const pages = [
			embedFigure(chart, every, css),
			...(frame.variants ?? []).map((variant) => variantFigure(chart, variant, every)),
		];
		for (const text of [
			title,
			subtitle,
			description,
			...notes,
			...table.head,
			...pages.flatMap(saidIn),
		])
			assert.deepEqual(latinIn(text), [], text);
		for (const { wide, narrow } of drawings)
			for (const { items } of [wide, narrow]) assert.deepEqual(latinIn(linesOf(items)), []);
		if ('figures' in frame)
			for (const figure of frame.figures)
				assert.deepEqual(
					latinIn(
						JSON.stringify(Object.values(labelsIn(figureData(figure, editionIn('uk', every))))),
					),
					[],
					figure.id,
				);
	});

	test(`in Ukrainian no label is clipped or covered: ${slug}, ${frame.id}`, () => {
		for (const { wide, narrow } of drawings)
			for (const scene of [wide, narrow]) assertLegible(scene);
	});
}

/** The labels of figures in the data of a chart. */
function labelsIn({
	words,
	labels,
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	return { words, ...(typeof labels === 'object' ? labels : {}) };
}

test('the amounts, dates and rates of a translated chart are written in its language', () => {
	const chart = charts.find(({ frame: { id } }) => id === 'aid-by-donor') ?? assert.fail();
	const [inDollars] = chart.frame.variants ?? [];
	assert.equal(
		inDollars?.label,
		'Долари США, курс: 2023 (це не курс 2022, 2024, 2025 і 2026 років)',
	);
	assert.match(
		inDollars.subtitle,
		/^Допомога, виділено, долари США, у поточних цінах; Кільський інститут, січ\. 2022 — квіт\. 2026\. Упорядковано за заявленою нижньою межею; смуга закінчується на заявленій сумі\. Порожньо там, де нічого не заявлено\. Перераховано за курсом 1 євро = 1,0817 долара \(.*, 2023; Federal Reserve, 1 лют\. 2024\) й округлено так само, як було заявлено\. Це не курс 2022, 2024, 2025 і 2026 років: суми за інші роки приблизні\.$/,
	);
	assert.match(
		plain(chart.frame.description),
		/США: загалом 115,38 мільярда євро, військова — 64,62 мільярда євро, фінансова — 47,3 мільярда євро/,
	);
	assert.match(
		plain(chartSvg(chart, every, css).svg),
		/>Caveat, факти станом на 4 серпня 2026 року: https:/,
	);
	assert.match(
		embedSnippet(chart, every),
		/^<!-- У колонці, вужчій за 664 px: height="\d+" -->\n<iframe src="[^"]*\/charts\/uk\//,
	);
});

test('what nobody has translated says that it is in English', () => {
	const chart = charts.find(({ frame: { id } }) => id === 'a-model') ?? assert.fail();
	const cells = [...toHtml(embedFigure(chart, every, css)).matchAll(/<td.*?<\/td>/g)].map(
		([cell]) => cell,
	);
	assert.ok(cells.includes('<td lang="en">The Economist</td>'));
	assert.ok(cells.includes('<td>Росія</td>'));
});
