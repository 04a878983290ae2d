import assert from 'node:assert/strict';
import { test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { smallDrawing } from '../../../src/export/embed/small-drawing.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { baseFiles, type Fields, people } from '../../check/sites.ts';
import { contentOf } from '../../content.ts';

const repeated = { repeats: 'ceiling', measure: 'killed', unit: 'people', asOf: '2024-02' };
const figures: readonly Fields[] = [
	people('ceiling', 'killed', 120_000, { qualifier: 'at-most', phrase: 'as many as' }),
	people('floor', 'killed', 120_000, { ...repeated, qualifier: 'at-least', phrase: 'at least' }),
	people('count', 'killed', 120_000, { ...repeated }),
	people('other', 'killed', 60_000, { asOf: '2023-01' }),
];

function small(body: string) {
	const ledger = buildLedger(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify(figures),
			'content/articles/a.md': `---\ntitle: T\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\nfigures: [${figures.map(({ id }) => String(id)).join(', ')}]\n---\nT.\n\n${body}`,
		}),
	);
	const article = ledger.articles.get('a');
	assert.ok(article !== undefined);
	return smallDrawing(article, ledger);
}
const range = '::estimate-range{figures="ceiling other" title="Two"}\n\n';
const chains = '::chain{figure="count" title="A"}\n\n::chain{figure="floor" title="B"}\n\n';

test('an article of chains has both ends of one, the bound that was turned around first', () => {
	const drawing = small(`${range}${chains}`);
	assert.ok(drawing !== undefined);
	const said = (which: string) => selectAll(which, drawing).map(textOf).join(' ');
	assert.equal(said('text:not(.marked)'), 'as many as 120,000');
	assert.equal(said('text.marked'), 'at least 120,000');
	assert.equal(selectAll('circle', drawing).length, 2);
	assert.equal(drawing.properties['ariaHidden'], 'true');
});

test('another article has its chart without words, cut to its marks', () => {
	const drawing = small(range);
	assert.ok(drawing !== undefined);
	assert.equal(selectAll('text', drawing).length, 0);
	const box = select('svg', drawing)?.properties['viewBox'];
	const [left = 0, top = 0, width = 0, height = 0] = String(box).split(' ').map(Number);
	assert.ok(left >= 0 && top > 0 && left + width <= 340 && height < 200, String(box));
});

test('a drawing with few marks is not much higher than wide', () => {
	const drawing = small('::estimate-range{figures="ceiling floor count" title="One amount"}\n\n');
	assert.ok(drawing !== undefined);
	const box = String(select('svg', drawing)?.properties['viewBox']);
	const [, , width = 0, height = 0] = box.split(' ').map(Number);
	assert.ok(height > 100 && height <= 1.5 * width, box);
});

test('a drawing without words has no leaders to them, and no signs', () => {
	const drawing = small(
		`::estimates-over-time{figures="ceiling other" notes="other: the first count" title="Two"}\n\n`,
	);
	assert.ok(drawing !== undefined);
	assert.ok(selectAll('path', drawing).length > 0);
	assert.deepEqual(
		selectAll('path', drawing).filter(({ properties }) =>
			/leader|sign/.test(String(properties['className'])),
		),
		[],
	);
});

test('an article without charts has no drawing', () => {
	assert.equal(small(''), undefined);
});
