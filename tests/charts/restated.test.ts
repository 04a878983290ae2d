import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { draw } from '../../src/charts/draw.ts';
import { variantFigure } from '../../src/export/embed/variant-figure.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { baseFiles, type Fields, money } from '../check/sites.ts';
import { contentOf } from '../content.ts';

const site = {
	title: 'T',
	tagline: 'T',
	description: 'D',
	baseUrl: 'https://example.org',
	language: 'en',
	editors: ['E'],
	corrections: 'c@example.org',
	rates: [
		{
			from: 'EUR',
			to: 'USD',
			rate: 1.08,
			date: 2023,
			rule: 'annual average',
			source: 'paper-2024-02',
		},
	],
};

/** A ledger of these figures with the rate of 2023, and its article. */
function articleOn(figures: readonly Fields[]) {
	const article =
		'---\ntitle: T\nsummary: S.\npublished: 2024-03-01\nfactsAsOf: 2024-03-01\n---\nT.\n';
	const ledger = buildLedger(
		contentOf({
			...baseFiles,
			'content/site.yaml': JSON.stringify(site),
			'content/library/figures/f.yaml': JSON.stringify(figures),
			'content/articles/a.md': article,
		}),
	);
	const found = ledger.articles.get('a');
	assert.ok(found !== undefined);
	return { ledger, article: found };
}

test('a chart in another currency names the rate, its date and source, keeps every qualifier, and shows the stated amounts', () => {
	const { ledger, article: found } = articleOn([
		money('a', 17.1e9, {
			unit: 'EUR',
			qualifier: 'at-least',
			kind: 'military',
			subject: 'germany',
			stage: 'requested',
		}),
	]);
	for (const kind of ['aid-by-donor', 'aid-over-time'] as const) {
		const drawn = draw(
			kind,
			{ figures: ['a'], title: 'T', subtitle: 'In euros.' },
			{ article: found, ledger, id: 'c' },
		);
		const frame = drawn.data?.chart;
		const [variant, ...more] = frame?.variants ?? [];
		assert.ok(frame !== undefined && variant !== undefined && more.length === 0);
		assert.match(
			toHtml(drawn),
			/<a href="\/charts\/a\/c\/usd\/" rel="alternate">In US dollars at the 2023 rate, which is not that of 2024<\/a>/,
		);
		assert.match(toHtml(drawn), /at least €17\.1 billion/);
		assert.doesNotMatch(toHtml(drawn), /\$/);
		const html = toHtml(variantFigure({ frame, article: found }, variant, ledger));
		assert.match(
			html,
			/in US dollars; An office.* Converted at 1\.08 US dollars to one euro \(annual average, 2023; [^)]+\) and rounded as the originals were\. This is not the rate of 2024: amounts that cover other years are only approximate\./,
		);
		assert.doesNotMatch(html, /In euros/);
		assert.match(html, /<text[^>]*>at least \$18\.5 billion/);
		assert.match(
			html,
			/<th scope="col" class="amount">Amount<\/th><th scope="col">Converted<\/th>/,
		);
		assert.match(
			html,
			/<td class="amount">at least €17\.1 billion<\/td><td>at least \$18\.5 billion<\/td>/,
		);
		assert.match(html, /<a href="\/charts\/a\/c\/">As first shown<\/a>/);
	}
});

test('rounding changes no order of bars: €14.9 billion is “$16.1 billion” and €15 billion “$16 billion”', () => {
	const { ledger, article } = articleOn([
		money('less', 14.9e9, { unit: 'EUR', subject: 'germany', stage: 'requested' }),
		money('more', 15e9, { unit: 'EUR', subject: 'israel', stage: 'requested' }),
	]);
	const frame = draw(
		'aid-by-donor',
		{ figures: ['less', 'more'], title: 'T' },
		{ article, ledger, id: 'c' },
	).data?.chart;
	const [variant] = frame?.variants ?? [];
	assert.ok(frame !== undefined && variant !== undefined);
	for (const { wide } of [frame, variant]) {
		const bars = wide.boxes.filter(({ of }) => of === 'mark');
		assert.deepEqual(
			bars.map(({ text }) => text),
			['more', 'less'],
		);
		const [more, less] = bars;
		assert.ok(more !== undefined && less !== undefined && more.right > less.right);
	}
	assert.match(variant.description, /israel: about \$16 billion; Germany: about \$16\.1 billion\./);
});

test('in another currency, lines are converted, and spans and notes at values are left out', () => {
	const euros = { unit: 'EUR', subject: 'germany', asOf: '2023-12', since: '2023-01' };
	const { ledger, article } = articleOn([
		money('a', 20e9, euros),
		money('ceiling', 10e9, { ...euros, subject: 'france' }),
	]);
	for (const kind of ['by-subject', 'amounts-over-time'] as const) {
		const drawn = draw(
			kind,
			{
				figures: ['a'],
				lines: ['ceiling'],
				shade: '5e9..8e9: Asked for',
				notes: '1e9: the first law; a: a new majority',
				title: 'T',
			},
			{ article, ledger, id: 'c' },
		);
		const [variant] = drawn.data?.chart?.variants ?? [];
		const said = variant?.description ?? '';
		assert.match(said, /A line marks \$11 billion, An office\./);
		assert.doesNotMatch(said, /Asked for|the first law/);
		assert.match(said, /a new majority/);
		assert.match(drawn.data?.chart?.description ?? '', /A line marks €10 billion.*Asked for/);
	}
});
