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

/** The dots of a strip, from the left. */
function dotsOf(scene: Scene) {
	return scene.items
		.filter((item) => item.kind === 'circle')
		.toSorted((a, b) => a.centre.x - b.centre.x);
}

test('dots of a strip are to scale, and none covers another', () => {
	for (const width of widths) {
		const dots = dotsOf(placeTimelineStrip(events, width, english));
		assert.equal(dots.length, 7);
		const [invasion, decree, estimate] = dots;
		assert.ok(invasion && decree && estimate);
		// 222 and 318 days.
		assert.ok(
			Math.abs(
				(estimate.centre.x - decree.centre.x) / (decree.centre.x - invasion.centre.x) - 318 / 222,
			) < 0.01,
		);
		for (const [index, { centre, radius }] of dots.entries())
			for (const other of dots.slice(index + 1))
				assert.ok(
					Math.hypot(centre.x - other.centre.x, centre.y - other.centre.y) >= 2 * radius,
					`${width} px`,
				);
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
		dotsOf(placeTimelineStrip(events, 704, english)).map(({ className }) => className === 'rule'),
		[false, false, false, false, true, false, false],
	);
});

test('next to the axis the events are in the order of time, each with its date and its words', () => {
	const { boxes } = placeTimeline(events, 704, english);
	const marks = boxes.filter(({ of }) => of === 'mark');
	assert.ok(marks.every(({ top }, index) => index === 0 || top > (marks[index - 1]?.top ?? 0)));
	const words = boxes
		.filter(({ of }) => of === 'label')
		.map(({ text }) => text)
		.join(' ');
	for (const { when, text } of events)
		assert.ok(words.includes(when) && words.includes(text.split(' ')[0] ?? ''), text);
});

test('the text alternative says which events are only reported', () => {
	assert.equal(
		describeTimeline(events.slice(2, 4), english),
		'2023, reported, not confirmed: Late in the year intermediaries meet in Turkey. 18 Aug 2023: The New York Times prints US officials’ estimates of the dead and wounded.',
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
