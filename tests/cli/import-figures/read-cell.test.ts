import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCellDate, readNumber } from '../../../src/cli/import-figures/read-cell.ts';
import { tries } from '../../sample.ts';

test('a number is read as its format says, and in no other way', () => {
	const english = { decimal: '.', thousands: ',' } as const;
	const german = { decimal: ',', thousands: '.' } as const;
	const rows: readonly (readonly [string, Parameters<typeof readNumber>[1], number])[] = [
		['120000', {}, 120000],
		['0.7', {}, 0.7],
		['1.2E+06', {}, 1200000],
		['1,234,567.5', english, 1234567.5],
		['1234567', english, 1234567],
		['1.234,5', german, 1234.5],
		['12 345', { thousands: ' ' }, 12345],
		['12\u202f345', { thousands: ' ' }, 12345],
		["1'234", { thousands: "'" }, 1234],
		['$1,500,000', { ...english, signs: ['$'] }, 1500000],
		['1.1', { in: 'million' }, 1100000],
		['95.34', { in: 'billion' }, 95340000000],
		['0.1', { in: 'thousand' }, 100],
	];
	for (const [text, format, value] of rows)
		assert.deepEqual(readNumber(text, format), { value }, text);
	for (const [text, format] of [
		['1,234', {}],
		['1.234.567', {}],
		['1,23,456', english],
		['12,34', english],
		['1.5', german],
		['-7', {}],
		['(7)', {}],
		['about 7', {}],
		['7-9', {}],
		['$5', {}],
		['', {}],
		['1e', {}],
		['Infinity', {}],
	] as const)
		assert.ok('fault' in readNumber(text, format), text);
});

test('a number that Intl writes is read again, in every format', () => {
	fc.assert(
		fc.property(
			fc.nat(1_000_000_000),
			fc.constantFrom('en', 'de', 'fr', 'de-CH'),
			(value, locale) => {
				const thousands = ({ en: ',', de: '.', fr: ' ', 'de-CH': '’' } as const)[locale];
				const decimal = locale === 'de' || locale === 'fr' ? ',' : '.';
				const text = new Intl.NumberFormat(locale).format(value);
				assert.deepEqual(readNumber(text, { thousands, decimal }), { value }, text);
			},
		),
		{ numRuns: tries(100, 1000) },
	);
});

test('a date is read in the form that the map gives, or if it can mean only one', () => {
	assert.deepEqual(readCellDate('03/02/2024', 'DD/MM/YYYY'), { value: '2024-02-03' });
	assert.deepEqual(readCellDate('03/02/2024', 'MM/DD/YYYY'), { value: '2024-03-02' });
	assert.deepEqual(readCellDate('2/2024', 'M/YYYY'), { value: '2024-02' });
	assert.deepEqual(readCellDate('2024-02', undefined), { value: '2024-02' });
	assert.deepEqual(readCellDate('17 Feb 2024', undefined), { value: '2024-02-17' });
	for (const [text, form] of [
		['03/02/2024', undefined],
		['c. 2024', undefined],
		['45156', undefined],
		['31/02/2024', 'DD/MM/YYYY'],
		['2024-02-03', 'DD/MM/YYYY'],
	] as const)
		assert.ok('fault' in readCellDate(text, form), text);
});
