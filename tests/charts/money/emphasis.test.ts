import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeAmountsOverTime } from '../../../src/charts/amounts-over-time/layout.ts';
import { placeBySubject } from '../../../src/charts/by-subject/layout.ts';
import { placeLadder } from '../../../src/charts/ladder/layout.ts';
import type { TimeExtras } from '../../../src/charts/kit/time/panel-extras.ts';
import type { MoneyPoint } from '../../../src/charts/money/series.ts';
import { draw } from '../../../src/charts/draw.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { chart as words } from '../../../src/messages/en/chart.ts';
import type { Attributes } from '../../../src/parts/context.ts';
import { baseFiles, type Fields, money } from '../../check/sites.ts';
import { contentOf } from '../../content.ts';
import { tries } from '../../sample.ts';
import { assertBroughtOut, ofClass } from '../brought-out.ts';
import { widths } from '../legible.ts';
import { ladder } from '../samples.ts';
import { markedText } from '../words.ts';
import { singleBars, splitBars } from './samples.ts';

const anyExtras = fc
	.record({
		lines: fc.subarray([4, 30, 140]),
		values: fc.subarray([3, 11]),
		from: fc.option(fc.constantFrom(1, 5, 20), { nil: undefined }),
	})
	.map(
		({ lines, values, from }): TimeExtras => ({
			lines: lines.map((value) => ({
				id: `line-${value}`,
				measure: 'aid',
				value: value * 1e9,
				words: `as many as €${value} billion, NATO officials`,
			})),
			shades:
				from === undefined
					? []
					: [{ of: 'values', from: from * 1e9, to: (from + 2) * 1e9, name: 'What was expected' }],
			notes: values.map((value) => ({
				at: { of: 'value' as const, value: value * 1e9 },
				text: `as far as ${value}`,
			})),
		}),
	);

const year = (subject: string, index: number, billions: number): MoneyPoint => ({
	id: `${subject}-${index}`,
	subject,
	stage: 'Allocated',
	from: `${2022 + index}-01-01`,
	to: `${2022 + index}-12-31`,
	when: String(2022 + index),
	amount: billions * 1e9,
	qualifier: index === 1 ? 'at-least' : 'exact',
	words: `€${billions} billion`,
	colour: 'teal',
});
const running = (subject: string, index: number, billions: number): MoneyPoint => {
	const { from: _, ...rest } = year(subject, index, billions);
	return { ...rest, id: `all-${rest.id}`, stage: 'Committed' };
};
const points = ['Norway', 'Germany'].flatMap((subject) =>
	[9, 14, 30].flatMap((billions, index) => [
		year(subject, index, billions),
		running(subject, index, 2 * billions),
	]),
);

/** Every chart of money with lines across it. */
const charts = {
	'a ladder': (width: number, extras: TimeExtras) => placeLadder(ladder, width, extras),
	'bars by subject': (width: number, extras: TimeExtras) =>
		placeBySubject(singleBars, width, { words, extras }),
	'kinds by subject': (width: number, extras: TimeExtras) =>
		placeBySubject(splitBars, width, { words, extras }),
	'amounts over time': (width: number, extras: TimeExtras) =>
		placeAmountsOverTime(points, width, { words, extras }),
} as const;

for (const [name, place] of Object.entries(charts))
	test(`what is brought out in ${name} covers nothing, and all of it is said`, () => {
		fc.assert(
			fc.property(fc.constantFrom(...widths), anyExtras, (width, extras) => {
				const scene = place(width, extras);
				assertBroughtOut(scene, extras);
				assert.equal(ofClass(scene, 'shaded').length > 0, (extras.shades ?? []).length > 0);
			}),
			{ numRuns: tries(30, 200) },
		);
	});

test('a line across bars is at its amount on their scale, which goes on to it', () => {
	const line = { id: 'line', measure: 'aid', value: 200e9, words: '€200 billion, NATO' };
	for (const place of [charts['a ladder'], charts['bars by subject'], charts['kinds by subject']])
		for (const width of [340, 704]) {
			const [drawn] = ofClass(place(width, { lines: [line] }), 'threshold');
			assert.ok(drawn?.kind === 'lines');
			const [start, end] = drawn.paths[0] ?? [];
			assert.ok(start !== undefined && end !== undefined && start.x === end.x);
			assert.ok(start.x > width * 0.6 && start.x <= width, `${start.x} of ${width} px`);
		}
});

test('over time, a note is in the plot of its record, and one at a date above the first plot', () => {
	const notes = [
		{ at: { of: 'record' as const, id: 'Germany-2' }, text: 'after the vote' },
		{ at: { of: 'date' as const, date: '2023-06' }, text: 'the new budget' },
	];
	const scene = placeAmountsOverTime(points, 704, { words, extras: { notes } });
	const topOf = (text: string) => scene.boxes.find((box) => box.text === text)?.top ?? -1;
	assert.ok(topOf('the new budget') < topOf('after the vote'));
	assert.ok(topOf('Germany') < topOf('after the vote'));
	assert.equal(scene.unplaced, undefined);
});

test('over time, a line is in the plots of its stage, and in all if none has its stage', () => {
	const line = { id: 'line', measure: 'aid', value: 20e9, words: '€20 billion, NATO' };
	const drawn = (stage: string) =>
		ofClass(
			placeAmountsOverTime(points, 704, { words, extras: { lines: [{ ...line, stage }] } }),
			'threshold',
		).length;
	assert.equal(drawn('Allocated'), 2);
	assert.ok(drawn('Asked for') > 2);
});

const figures = [
	money('first', 10e9, { subject: 'germany', since: '2022-01', asOf: '2022-12' }),
	money('second', 20e9, { subject: 'germany', since: '2023-01', asOf: '2023-12' }),
	money('ceiling', 15e9, { subject: 'france', asOf: '2023-06' }),
];

function drawn(kind: string, attributes: Attributes, all: readonly Fields[] = figures) {
	const ledger = buildLedger(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify(all),
			'content/articles/a.md':
				'---\ntitle: T\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n---\nT.\n',
		}),
	);
	const article = ledger.articles.get('a');
	assert.ok(article !== undefined);
	return draw(
		kind,
		{ figures: ['first', 'second'], title: 'T', ...attributes },
		{ article, ledger, id: 'chart' },
	);
}

for (const kind of ['ladder', 'by-subject', 'amounts-over-time'])
	test(`a chart of the kind ${kind} says what is brought out, and has its lines in the table`, () => {
		const element = drawn(kind, {
			lines: ['ceiling'],
			shade: '12e9..: More than was asked for',
			notes: 'second: the last year; 5e9: half of it',
		});
		const said = markedText(element);
		for (const sentence of [
			'A line marks $15 billion, An office.',
			'More than was asked for.',
			'Note at 5 billion: half of it.',
			'the last year',
		])
			assert.ok(said.includes(sentence), `${sentence}\n${said}`);
		assert.equal(element.data?.chart?.table.rows.length, 3);
		// Bars over time fill their plot, so that no note beside its axis has room.
		assert.deepEqual(
			element.data?.chart?.wide.unplaced,
			kind === 'amounts-over-time' ? ['half of it'] : undefined,
		);
	});

test('amounts over time are sorted by the largest of each subject', () => {
	const more = [
		...figures,
		money('less', 5e9, { subject: 'france', since: '2022-01', asOf: '2022-12' }),
	];
	const order = (sort: string) => {
		const element = drawn(
			'amounts-over-time',
			{ figures: ['first', 'second', 'less'], sort },
			more,
		);
		const labels = element.data?.chart?.wide.boxes.map(({ text }) => text) ?? [];
		return labels.indexOf('Germany') < labels.indexOf('France') ? 'Germany first' : 'France first';
	};
	assert.equal(order('value'), 'France first');
	assert.equal(order('-value'), 'Germany first');
	assert.equal(order('-text'), 'France first');
});
