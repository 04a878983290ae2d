import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { uk } from '../../../src/language/uk/uk.ts';
import {
	compareDates,
	firstDay,
	formatDate,
	lastDay,
	machineDate,
	middleDay,
} from '../../../src/language/write/date.ts';
import { isPeriodDate, periodDate } from '../../../src/record/scalars.ts';

test('a date may name a part of a month or a year, and nothing else', () => {
	for (const date of ['2023', '2023-08', '2023-08-18', 'late 2023', 'early 2023-08', 'mid 2024'])
		assert.ok(isPeriodDate(date), date);
	for (const date of [
		'late 2023-08-18',
		'Late 2023',
		'end 2023',
		'late',
		'late  2023',
		'mid 2023-13',
	])
		assert.ok(!isPeriodDate(date), date);
	assert.equal(periodDate.parse(2023), '2023');
});

test('the parts of a year are four months each, those of a month ten days and the rest', () => {
	const daysOf = (date: string) => `${firstDay(date)} ${lastDay(date)}`;
	assert.equal(daysOf('early 2023'), '2023-01-01 2023-04-30');
	assert.equal(daysOf('mid 2023'), '2023-05-01 2023-08-31');
	assert.equal(daysOf('late 2023'), '2023-09-01 2023-12-31');
	assert.equal(daysOf('early 2024-02'), '2024-02-01 2024-02-10');
	assert.equal(daysOf('mid 2024-02'), '2024-02-11 2024-02-20');
	assert.equal(daysOf('late 2024-02'), '2024-02-21 2024-02-29');
	assert.equal(daysOf('2024-02'), '2024-02-01 2024-02-29');
	assert.equal(daysOf('2024'), '2024-01-01 2024-12-31');
	assert.equal(daysOf('2024-02-02'), '2024-02-02 2024-02-02');
});

test('a month does not come before its second day, nor a year before its spring', () => {
	const dates = [
		'late 2023',
		'2023',
		'2024-02',
		'2024-02-02',
		'2023-12-23',
		'early 2023',
		'2023-01-01',
	];
	assert.deepEqual(dates.toSorted(compareDates), [
		'2023-01-01',
		'early 2023',
		'2023',
		'late 2023',
		'2023-12-23',
		'2024-02-02',
		'2024-02',
	]);
	assert.equal(middleDay('2024-02'), '2024-02-15');
});

const anyDate = fc
	.tuple(
		fc.constantFrom('', 'early ', 'mid ', 'late '),
		fc.integer({ min: 1900, max: 2100 }),
		fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
	)
	.map(([part, year, month]) =>
		month === undefined ? `${part}${year}` : `${part}${year}-${String(month).padStart(2, '0')}`,
	);

test('the middle of every date lies within it, and the order is one order', () => {
	fc.assert(
		fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
			assert.ok(firstDay(a) <= middleDay(a) && middleDay(a) <= lastDay(a));
			assert.equal(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a)), 0);
			if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) assert.ok(compareDates(a, c) <= 0);
		}),
	);
});

test('a part of a month or year is written as newsrooms write it', () => {
	assert.equal(formatDate('late 2023', 'long'), 'late 2023');
	assert.equal(formatDate('mid 2023', 'short'), 'mid-2023');
	assert.equal(formatDate('early 2023-08', 'long'), 'early August 2023');
	assert.equal(formatDate('early 2023-08', 'short'), 'early Aug 2023');
	assert.equal(formatDate('2023-08', 'long'), 'August 2023');
	assert.equal(formatDate('2023', 'long'), '2023');
	assert.equal(formatDate('late 2023', 'long', uk), 'кінець 2023 року');
	assert.equal(formatDate('early 2023-08', 'long', uk), 'початок серпня 2023 року');
});

test('data has the year or month of a date that is a part of one', () => {
	assert.equal(machineDate('late 2023'), '2023');
	assert.equal(machineDate('mid 2023-08'), '2023-08');
	assert.equal(machineDate('2023-08-18'), '2023-08-18');
});
