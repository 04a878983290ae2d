import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draw } from '../../../src/charts/draw.ts';
import { withFound } from '../../../src/ledger/ask/query.ts';
import { ownLedger } from '../../own-ledger.ts';
import { slowTest } from '../../sample.ts';

slowTest(
	'a long chart is offered in the orders that it does not have, with the same table and marks',
	() => {
		const ledger = ownLedger();
		const article = ledger.articles.get('how-the-dead-are-counted');
		assert.ok(article !== undefined);
		const attributes = withFound(
			'estimate-range',
			{ subject: 'ukraine', measure: 'killed', from: '2024-09', sort: 'value', title: 'The dead' },
			article.front,
			ledger,
		);
		const frame = draw('estimate-range', attributes, { article, ledger, id: 'dead' }).data?.chart;
		assert.ok(frame !== undefined && 'figures' in frame);
		assert.deepEqual(
			frame.variants?.map(({ name }) => name),
			['by-date', 'by-claimant'],
		);
		const ids = frame.figures.map(({ id }) => id);
		for (const { wide, table, subtitle } of frame.variants ?? []) {
			assert.equal(table, frame.table);
			assert.equal(wide.hasLanes, undefined);
			const marks = wide.boxes.filter(({ of, text }) => of === 'mark' && ids.includes(text));
			assert.deepEqual(new Set(marks.map(({ text }) => text)), new Set(ids));
			const lanes = marks.toSorted((a, b) => a.top - b.top).map(({ text }) => text);
			assert.notDeepEqual(lanes, ids);
			assert.notEqual(subtitle, frame.subtitle);
		}
	},
);

test('a few lanes are offered in one order', () => {
	const ledger = ownLedger();
	const article = ledger.articles.get('ceasefire-offer-2024');
	assert.ok(article !== undefined);
	const frame = draw(
		'estimate-range',
		{ figures: 'ua-killed-us-2023-08 ru-killed-us-2023-08', title: 'The dead' },
		{ article, ledger, id: 'dead' },
	).data?.chart;
	assert.deepEqual(frame?.variants, []);
});

test('the lanes of a long chart have the class of their claimant, in every order', () => {
	const ledger = ownLedger();
	const article = ledger.articles.get('how-the-dead-are-counted') ?? assert.fail();
	const attributes = withFound(
		'estimate-range',
		{ subject: 'ukraine', measure: 'killed', sort: 'value', title: 'The dead' },
		article.front,
		ledger,
	);
	const frame = draw('estimate-range', attributes, { article, ledger, id: 'dead' }).data?.chart;
	assert.ok(frame !== undefined && 'figures' in frame && frame.choices !== undefined);
	assert.ok(frame.choices.length >= 3);
	const classes = new Map(frame.choices.map(({ name, className }) => [name, className]));
	const last = frame.choices.at(-1)?.className;
	const expected = frame.figures.map(
		({ claimant: { name } }) => classes.get(`${name[0]?.toUpperCase()}${name.slice(1)}`) ?? last,
	);
	for (const { wide, narrow } of [frame, ...(frame.variants ?? [])])
		for (const { items } of [wide, narrow]) {
			const drawn = items.flatMap((item) =>
				item.kind === 'group' ? (/\bc\d+\b/.exec(item.className)?.[0] ?? []) : [],
			);
			assert.deepEqual(drawn.toSorted(), expected.toSorted());
		}
});
