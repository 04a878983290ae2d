import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	partsOf,
	readEmphasis,
	readNotes,
	readShades,
	readSort,
} from '../../../src/record/emphasis/read-emphasis.ts';

const kind = {
	highlight: true,
	notes: ['record', 'date', 'value'],
	shade: ['dates', 'values'],
	sort: ['value', 'date'],
} as const;

test('semicolons separate parts in a text, and a list has its own', () => {
	assert.deepEqual(partsOf('ru-killed; NATO officials ;'), ['ru-killed', 'NATO officials']);
	assert.deepEqual(partsOf(['a: one; two', 'b: three']), ['a: one; two', 'b: three']);
	assert.deepEqual(partsOf(undefined), []);
});

test('a note points at a record, a date or a value', () => {
	assert.deepEqual(
		readEmphasis({ notes: 'ru-killed: a ceiling; 2023-08: the leak: again; -1.5e3: low' }, kind)
			.notes,
		[
			{
				at: { of: 'record', id: 'ru-killed' },
				text: 'a ceiling',
				written: 'ru-killed: a ceiling',
			},
			{
				at: { of: 'date', date: '2023-08' },
				text: 'the leak: again',
				written: '2023-08: the leak: again',
			},
			{ at: { of: 'value', value: -1500 }, text: 'low', written: '-1.5e3: low' },
		],
	);
});

test('four digits are a year on an axis of dates, and a value elsewhere', () => {
	const [onDates] = readNotes('2023: words', kind);
	const [onValues] = readNotes('2023: words', { notes: ['value'] });
	assert.deepEqual(onDates && 'value' in onDates && onDates.value.at, { of: 'date', date: '2023' });
	assert.deepEqual(onValues && 'value' in onValues && onValues.value.at, {
		of: 'value',
		value: 2023,
	});
});

test('a note that cannot be read has its reason, and is left out of the drawing', () => {
	const faults = (written: string, of = kind as Parameters<typeof readNotes>[1]) =>
		readNotes(written, of).map((one) => ('fault' in one ? one.fault : undefined));
	assert.deepEqual(faults('ru-killed; : words; ru-killed:; two ids: words'), [
		'form',
		'form',
		'form',
		'form',
	]);
	assert.deepEqual(faults('2023-13: words; 2023-8: words'), ['date', 'date']);
	assert.deepEqual(faults('2023-08: words', { notes: ['record'] }), ['axis']);
	assert.deepEqual(faults('120000: words', { notes: ['record'] }), ['axis']);
	assert.deepEqual(readEmphasis({ notes: '2023-13: words' }, kind).notes, []);
});

test('a span has one open end at most, and its ends are of one axis', () => {
	const spans = (written: string) =>
		readShades(written, kind).map((one) => ('fault' in one ? one.fault : one.value));
	assert.deepEqual(spans('2023-06..2023-09: Summer; ..2022: Before; 1000000..: Above'), [
		{ of: 'dates', from: '2023-06', to: '2023-09', name: 'Summer' },
		{ of: 'dates', from: undefined, to: '2022', name: 'Before' },
		{ of: 'values', from: 1_000_000, to: undefined, name: 'Above' },
	]);
	assert.deepEqual(
		spans('..: All; 2023..50000: Both; 2023-09..2023-06: Back; 2023..2023-06: Half; 1: One'),
		[
			'form',
			'form',
			'reversed',
			{ of: 'dates', from: '2023', to: '2023-06', name: 'Half' },
			'form',
		],
	);
});

test('a hyphen turns an order around, and an order that a kind lacks is left out', () => {
	assert.deepEqual(readSort('-value'), { by: 'value', isDescending: true });
	assert.equal(readSort('amount'), undefined);
	assert.deepEqual(readEmphasis({ sort: 'date' }, kind).sort, { by: 'date', isDescending: false });
	assert.equal(readEmphasis({ sort: 'claimant' }, kind).sort, undefined);
});

test('a kind with dates on an attribute has them only if it is "date"', () => {
	const plot = { ...kind, datesOn: 'x' };
	const written = { notes: '2023: a note', shade: '2000..2024: a span' };
	const onDates = readEmphasis({ ...written, x: 'date' }, plot);
	const onWords = readEmphasis({ ...written, x: 'subject' }, plot);
	assert.deepEqual(onDates.notes[0]?.at, { of: 'date', date: '2023' });
	assert.equal(onDates.shades[0]?.of, 'dates');
	assert.deepEqual(onWords.notes[0]?.at, { of: 'value', value: 2023 });
	assert.equal(onWords.shades[0]?.of, 'values');
	assert.deepEqual(readEmphasis({ notes: '2023-08: a note', x: 'subject' }, plot).notes, []);
});
