import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeAmountsOverTime } from '../../../src/charts/amounts-over-time/layout.ts';
import {
	type MoneyPoint,
	moneySeries,
	describeAmountsOverTime,
	validUntil,
} from '../../../src/charts/money/series.ts';
import { lengthOf, periodWordsOf } from '../../../src/charts/money/period-length.ts';
import type { SceneItem } from '../../../src/charts/kit/scene.ts';
import { qualifiers } from '../../../src/record/figure.ts';
import { aidPoints, kinds, stackedPoints } from '../money/samples.ts';
import { anyAmount, anyName, anyWords, assertLegible, widths } from '../legible.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';
import { slowTest, tries } from '../../sample.ts';

const point = (to: string, from?: string, more: Partial<MoneyPoint> = {}): MoneyPoint => ({
	id: to,
	subject: 'Germany',
	colour: 'plain',
	stage: 'Allocated',
	to,
	...(from === undefined ? {} : { from }),
	when: to,
	amount: 1,
	qualifier: 'exact',
	words: '1',
	...more,
});
const textsOf = (items: readonly SceneItem[]): readonly string[] =>
	items.flatMap((item) =>
		item.kind === 'text' ? [item.text] : item.kind === 'group' ? textsOf(item.items) : [],
	);

test('amounts of periods that do not overlap are bars, others are cumulative', () => {
	const formOf = (...points: readonly MoneyPoint[]) => moneySeries(points).map(({ form }) => form);
	assert.deepEqual(formOf(point('2022-12-31', '2022-01-01'), point('2023-12-31', '2023-01-01')), [
		'periods',
	]);
	assert.deepEqual(formOf(point('2022-12-31', '2022-01-01'), point('2023-12-31', '2022-01-01')), [
		'cumulative',
	]);
	assert.deepEqual(formOf(point('2022-12-31'), point('2023-12-31', '2023-01-01')), ['cumulative']);
});

test('stages and subjects are series of their own', () => {
	const series = moneySeries([
		point('2022-12-31'),
		point('2023-12-31', undefined, { stage: 'Committed' }),
		point('2023-12-31', undefined, { subject: 'Norway' }),
		point('2021-12-31'),
	]);
	assert.deepEqual(
		series.map(
			({ stage, subject, points }) =>
				`${stage} ${subject} ${points.map(({ to }) => to.slice(0, 4)).join(' ')}`,
		),
		['Allocated Germany 2021 2022', 'Committed Germany 2023', 'Allocated Norway 2023'],
	);
});

test('a step holds up to the next, across a gap no longer than is usual, and after the last for no time', () => {
	// Every 10 days; then nothing for 41.
	assert.deepEqual(
		validUntil([
			point('2023-01-01'),
			point('2023-01-11'),
			point('2023-01-21'),
			point('2023-03-03'),
		]),
		['2023-01-11', '2023-01-21', '2023-01-31', '2023-03-03'],
	);
	assert.deepEqual(validUntil([point('2023-01-01')]), ['2023-01-01']);
});

test('a gap is no line: steps on both sides of it are two paths', () => {
	const days = ['2023-01-01', '2023-01-11', '2023-01-21', '2023-03-03', '2023-03-13'];
	const { items } = placeAmountsOverTime(
		days.map((day, index) => point(day, undefined, { amount: index + 1 })),
		340,
		{ words: english },
	);
	const lines = items
		.flatMap((item) => (item.kind === 'group' ? item.items : []))
		.flatMap((item) => (item.kind === 'lines' && item.className === 'line' ? [item.paths] : []));
	assert.equal(lines[0]?.length, 2);
});

test('commitments are separate from allocations, each with its name', () => {
	const said = textsOf(placeAmountsOverTime(aidPoints, 704, { words: english }).items);
	assert.ok(
		said.includes('Allocated, in total up to each date') &&
			said.some((text) => text.startsWith('Committed, in each ')),
	);
});

const halves = [
	point('2024-06-30', '2024-01-01'),
	point('2024-12-31', '2024-07-01'),
	point('2025-06-30', '2025-01-01'),
];
const fourMonths = point('2025-10-31', '2025-07-01', { words: '€12 billion' });

test('the heading of bars says how long their periods are, and which are of another length', () => {
	// 182, 184 and 181 days are one length; 123 are not.
	assert.equal(periodWordsOf(halves, english.money), 'in each half-year');
	assert.equal(
		periodWordsOf([...halves, fourMonths], english.money),
		'in each half-year; outlined where the period is shorter',
	);
	assert.equal(periodWordsOf([point('2024-12-31', '2024-01-01')], english.money), 'in each year');
	assert.deepEqual(
		[1, 10, 31, 365, 731].map((days) => {
			const { count, unit } = lengthOf(days);
			return `${count} ${unit}`;
		}),
		['1 day', '10 day', '1 month', '1 year', '2 year'],
	);
});

test('a bar of a shorter period is outlined and says how long it is', () => {
	const drawnOf = (points: readonly MoneyPoint[]) =>
		placeAmountsOverTime(points, 704, { words: english }).items.flatMap((item) =>
			item.kind === 'group' ? item.items : [item],
		);
	const outlines = (points: readonly MoneyPoint[]) =>
		drawnOf(points).filter((item) => item.kind === 'rect' && item.className === 'outlined hollow')
			.length;
	assert.equal(outlines(halves), 0);
	assert.equal(outlines([...halves, fourMonths]), 1);
	assert.ok(
		textsOf(placeAmountsOverTime([...halves, fourMonths], 704, { words: english }).items).includes(
			'€12 billion in 4 months, 2025-10-31',
		),
	);
});

test('kinds are stacked in the bar of their period, from the bottom, and a key names them once', () => {
	for (const width of [704, 340]) {
		const { boxes } = placeAmountsOverTime(stackedPoints, width, { words: english, kinds });
		const boxOf = (id: string) => boxes.find(({ of, text }) => of === 'area' && text === id);
		const [military, financial] = [boxOf('military-0'), boxOf('financial-0')];
		assert.ok(military !== undefined && financial !== undefined);
		assert.equal(financial.bottom, military.top);
		assert.ok(
			Math.abs((military.bottom - military.top) / (financial.bottom - financial.top) - 9 / 4) <
				0.05,
		);
		const said = boxes.flatMap(({ of, text }) => (of === 'label' ? [text] : []));
		for (const { label } of kinds)
			assert.equal(said.filter((text) => text === label).length, 1, label);
		assert.ok(said.includes('€16 billion') && !said.includes(''));
		assertLegible(placeAmountsOverTime(stackedPoints, width, { words: english, kinds }));
	}
});

test('the words for stacked kinds name each amount, and a total only where it is stated', () => {
	assert.match(
		describeAmountsOverTime(stackedPoints.slice(0, 2), english),
		/2023-06-30: in all €14 billion, military €9 billion, financial €4 billion, humanitarian €1 billion; 2023-07-01 to 2023-12-31: military €5 billion,/,
	);
});

test('the words for aid over time keep every qualifier', () => {
	assert.equal(
		describeAmountsOverTime(
			[
				point('2022-12-31', undefined, { words: 'about €2 billion', when: 'as of 2022' }),
				point('2023-12-31', undefined, { words: 'at least €3 billion', when: 'as of 2023' }),
			],
			english,
		),
		'Allocated, Germany, in total up to each date: as of 2022: about €2 billion; as of 2023: at least €3 billion.',
	);
});

slowTest('no label is clipped or covered in any chart of 1 to 40 amounts over time', () => {
	const day = fc
		.integer({ min: Date.UTC(2021, 0), max: Date.UTC(2026, 0) })
		.map((time) => new Date(time).toISOString().slice(0, 10));
	const any = fc
		.record({
			id: anyName,
			subject: anyName,
			colour: fc.constantFrom('plain' as const, 'teal' as const),
			stage: fc.constantFrom('Allocated', 'Committed', 'Stage not stated'),
			days: fc.tuple(day, day),
			isPeriod: fc.boolean(),
			low: anyAmount,
			more: anyAmount,
			qualifier: fc.constantFrom(...qualifiers),
			words: anyName,
			when: anyName,
		})
		.map(({ days, isPeriod, low, more, ...rest }): MoneyPoint => {
			const [from = '', to = ''] = days.toSorted();
			return {
				...rest,
				...(isPeriod ? { from } : {}),
				to,
				amount: rest.qualifier === 'range' ? { low, high: low + more } : low,
			};
		});
	fc.assert(
		fc.property(
			fc.array(any, { minLength: 1, maxLength: 40 }),
			fc.constantFrom(...widths),
			anyWords,
			(drawn, width, said) => assertLegible(placeAmountsOverTime(drawn, width, { words: said })),
		),
		{ numRuns: tries(250, 1000) },
	);
});
