import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { draw as drawEstimateRange } from '../../../src/charts/estimate-range/draw.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { article as articleOf, contentOf, frontmatter } from '../../content.ts';

/** The names of the lanes without duplicates, because a chart is drawn at two widths. */
function lanesOf(figures: string, ids: readonly string[]): readonly string[] {
	const ledger = buildLedger(
		contentOf({ 'content/articles/one.md': articleOf('', frontmatter + figures) }),
	);
	const article = ledger.articles.get('one');
	assert.ok(article, JSON.stringify(ledger.findings));
	const html = toHtml(
		drawEstimateRange({ figures: ids, title: 'T' }, { article, ledger, id: 'chart' }),
	);
	return [
		...new Set(
			[...html.matchAll(/<text class="name"[^>]*>([^<]+)</g)].map(([, name = '']) => name),
		),
	];
}

test('lanes are named by who says it; of several by one about the same, those with a label by that', () => {
	const told =
		'  - {id: told, label: told by The Paper, repeats: ua-killed, amount: 70000, qualifier: at-least, source: paper}\n';
	const later =
		'  - {id: later, label: said later, repeats: ua-killed, amount: 70000, qualifier: at-most, asOf: 2024-01, source: paper}\n';
	assert.deepEqual(lanesOf(told, ['ua-killed', 'told']), ['US officials', 'told by The Paper']);
	assert.deepEqual(lanesOf(later, ['ua-killed', 'later']), ['US officials']);
});
