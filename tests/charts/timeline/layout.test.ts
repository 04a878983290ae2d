import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Scene } from '../../../src/charts/kit/scene.ts';
import type { TimelineEvent } from '../../../src/charts/timeline/event-marks.ts';
import { describeTimeline, placeTimeline } from '../../../src/charts/timeline/layout.ts';
import { placeTimelineStrip } from '../../../src/charts/timeline/strip.ts';
import { firstDay, lastDay } from '../../../src/language/write/date.ts';
import { anyName, anyWords, assertLegible, widths } from '../legible.ts';
import { events } from '../records-samples.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';
import { tries } from '../../sample.ts';

interface NumberedDot {
	readonly number: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly isOpen: boolean;
}

/** The dots of a drawing in the order of their numbers. */
function dotsOf({ items }: Scene): readonly NumberedDot[] {
	return items.flatMap((item): readonly NumberedDot[] => {
		if (item.kind !== 'group') return [];
		const [dot, number] = item.items;
		return dot?.kind === 'circle' && number?.kind === 'text'
			? [
					{
						number: number.text,
						x: dot.centre.x,
						y: dot.centre.y,
						radius: dot.radius,
						isOpen: dot.className === 'open',
					},
				]
			: [];
	});
}

test('dots of a strip are numbered in the order of time and to scale, and none covers another', () => {
	for (const width of widths) {
		const dots = dotsOf(placeTimelineStrip(events, width, english));
		assert.deepEqual(
			dots.map(({ number }) => number),
			events.map((_, index) => String(index + 1)),
		);
		const [invasion, decree, , estimate] = dots;
		assert.ok(invasion && decree && estimate);
		// 222 and 318 days, in whole pixels.
		assert.ok(
			Math.abs((estimate.x - decree.x) / (decree.x - invasion.x) - 318 / 222) < 0.04,
			`${width} px`,
		);
		for (const [index, { x, y, radius }] of dots.entries())
			for (const other of dots.slice(index + 1))
				assert.ok(Math.hypot(x - other.x, y - other.y) >= 2 * radius, `${width} px`);
	}
});

test('a date of a month or a year is a bar over it, and a reported event is open', () => {
	const bars = placeTimelineStrip(events, 704, english).items.filter(
		(item) => item.kind === 'rect',
	);
	assert.deepEqual(
		bars.map(({ className }) => className),
		['rule', 'rule'],
	);
	const [year, month] = bars;
	assert.ok(
		year && month && year.box.right - year.box.left > 11 * (month.box.right - month.box.left),
	);
	assert.deepEqual(
		dotsOf(placeTimelineStrip(events, 704, english)).map(({ isOpen }) => isOpen),
		events.map(({ isReported }) => isReported),
	);
});

test('each event is in words below the strip, with the number of its dot', () => {
	for (const width of [340, 704]) {
		const scene = placeTimeline(events, width, english);
		const numbers = events.map((_, index) => String(index + 1));
		assert.deepEqual(
			dotsOf(scene).map(({ number }) => number),
			[...numbers, ...numbers],
		);
		const words = scene.boxes
			.filter(({ of }) => of === 'label')
			.map(({ text }) => text)
			.join(' ');
		for (const { when, text } of events)
			assert.ok(words.includes(when) && words.includes(text.split(' ')[0] ?? ''), text);
	}
});

test('sixty events keep their numbers apart and their words in two columns', () => {
	const sixty = Array.from({ length: 60 }, (_, index): TimelineEvent => {
		const date = new Date(Date.UTC(2022, 1, 24 + index * 9)).toISOString().slice(0, 10);
		return {
			id: `event-${index}`,
			first: date,
			last: date,
			when: date,
			text: `What happened on day ${index}.`,
			isReported: false,
		};
	});
	const scene = placeTimeline(sixty, 704, english);
	assertLegible(scene);
	const strip = dotsOf(scene).slice(0, 60);
	assert.ok(Math.max(...strip.map(({ y }) => y)) < 200);
	const listed = dotsOf(scene).slice(60);
	assert.equal(new Set(listed.map(({ x }) => x)).size, 2);
});

test('a highlighted event leaves the others light, and a note points at an event', () => {
	const scene = placeTimeline(
		events.map((event) => ({ ...event, isContext: event.id !== 'decree' })),
		704,
		english,
		{
			shades: [{ of: 'dates', from: '2022-03', to: '2022-05', name: 'Spring' }],
			notes: [{ event: 'estimate', text: 'the first numbers' }],
		},
	);
	assertLegible(scene);
	const light = scene.items.filter((item) => item.kind === 'group' && item.className === 'context');
	assert.equal(light.length, 2 * (events.length - 1));
	const words = scene.boxes.map(({ text }) => text);
	assert.ok(words.includes('Spring') && words.includes('the first numbers'));
});

test('the text alternative says which events are only reported', () => {
	assert.equal(
		describeTimeline(events.slice(2, 4), english),
		'2023, reported, not confirmed: Late in the year intermediaries meet in Turkey. 18 Aug 2023: The New York Times prints US officials’ estimates of the dead and wounded.',
	);
});

test('of many events the text alternative tells the first and the last', () => {
	const many = Array.from({ length: 7 }, (_, index) => ({
		...(events[3] ?? assert.fail()),
		when: `${index + 1} May 2024`,
		text: `Event ${index + 1}.`,
		isReported: false,
	}));
	assert.equal(
		describeTimeline(many, english),
		'7 events; the first: 1 May 2024: Event 1. The last: 7 May 2024: Event 7.',
	);
});

test('no word is clipped or covered in any timeline of 1 to 40 events: of one day, of days, and of years', () => {
	const years = fc.constantFrom(['2022'], ['2022', '2023', '2024'], ['1991', '2014', '2024']);
	const event = fc.record({
		year: fc.nat(2),
		month: fc.integer({ min: 1, max: 12 }),
		day: fc.integer({ min: 1, max: 28 }),
		precision: fc.constantFrom(4, 7, 10, 10, 10),
		text: anyName,
		isReported: fc.boolean(),
	});
	const crowd = fc.constantFrom('day', 'month', 'years');
	fc.assert(
		fc.property(
			fc.array(event, { minLength: 1, maxLength: 40 }),
			years,
			crowd,
			fc.constantFrom(...widths),
			anyWords,
			(drawn, [first = '', ...others], crowded, width, words) => {
				const made = drawn
					.map(({ year, month, day, precision, ...rest }, index): TimelineEvent => {
						const two = (value: number) => String(value).padStart(2, '0');
						const whole = `${crowded === 'years' ? ([first, ...others][year] ?? first) : first}-${crowded === 'years' ? two(month) : '02'}-${crowded === 'day' ? '24' : two(day)}`;
						const date = whole.slice(0, precision);
						return {
							...rest,
							id: String(index),
							first: firstDay(date),
							last: lastDay(date),
							when: date,
						};
					})
					.toSorted((a, b) => (a.first < b.first ? -1 : 1));
				assertLegible(placeTimeline(made, width, words));
				assertLegible(placeTimelineStrip(made, width, words));
			},
		),
		{ numRuns: tries(250, 1000) },
	);
});
