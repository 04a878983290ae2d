import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { draw } from '../../src/charts/draw.ts';
import { variantFigure } from '../../src/export/embed/variant-figure.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { baseFiles, money } from '../check/sites.ts';
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

test('a chart in another currency says at which rate, of when and by whom, keeps every qualifier, and has what was stated beside it', () => {
	const article =
		'---\ntitle: T\nsummary: S.\npublished: 2024-03-01\nfactsAsOf: 2024-03-01\n---\nT.\n';
	const figures = [
		money('a', 17.1e9, {
			unit: 'EUR',
			qualifier: 'at-least',
			kind: 'military',
			subject: 'germany',
			stage: 'requested',
		}),
	];
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
			/<a href="\/charts\/a\/c\/usd\/" rel="alternate">In US dollars<\/a>/,
		);
		assert.match(toHtml(drawn), /at least €17\.1 billion/);
		assert.doesNotMatch(toHtml(drawn), /\$/);
		const html = toHtml(variantFigure({ frame, article: found }, variant));
		assert.match(
			html,
			/in US dollars; An office.* Converted at 1\.08 US dollars to one euro \(annual average, 2023; [^)]+\) and rounded as the originals were\./,
		);
		assert.doesNotMatch(html, /In euros/);
		assert.match(html, /<text[^>]*>at least \$18\.5 billion/);
		assert.match(html, /<th scope="col">Amount<\/th><th scope="col">Converted<\/th>/);
		assert.match(html, /<td>at least €17\.1 billion<\/td><td>at least \$18\.5 billion<\/td>/);
		assert.match(html, /<a href="\/charts\/a\/c\/">As first shown<\/a>/);
	}
});
