import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestDate, readDate } from '../../../src/cli/import/partial-date.ts';

test('dates are read in the ways that people write them, and never become more precise', () => {
	const read: Readonly<Record<string, string | undefined>> = {
		'2023-08-18': '2023-08-18',
		'2023/8/18/': '2023-08-18',
		'2023///': '2023',
		'2023/08//': '2023-08',
		'2023': '2023',
		'2023-8': '2023-08',
		'2023-00-00': '2023',
		'2023-aug': '2023-08',
		'2023/Aug/18': '2023-08-18',
		'20230818': '2023-08-18',
		'2023 Aug 18': '2023-08-18',
		'2023 August 18': '2023-08-18',
		'2023, August 18': '2023-08-18',
		'2023 18 August': '2023-08-18',
		'2023 8 18': '2023-08-18',
		'2023 18 08': '2023-08-18',
		'2023 Sept': '2023-09',
		'18 August 2023': '2023-08-18',
		'18-Aug-2023': '2023-08-18',
		'Aug. 18th, 2023': '2023-08-18',
		'August 18 2023': '2023-08-18',
		'August 2023': '2023-08',
		'August, 2023': '2023-08',
		'Fri, 18 Aug 2023': '2023-08-18',
		'18.08.2023': '2023-08-18',
		'18/08/2023': '2023-08-18',
		'08/18/2023': '2023-08-18',
		'12/2020': '2020-12',
		'3. März 2020': '2020-03-03',
		'le 3 mai 2020': '2020-05-03',
		'août 2023': '2023-08',
		'5 de mayo de 2020': '2020-05-05',
		'18 серпня 2023 р.': '2023-08-18',
		'18 августа 2023 г.': '2023-08-18',
		'2023-08-18T10:00:00Z': '2023-08-18',
		'2023-08-18 10:23:11': '2023-08-18',
		'[2023]': '2023',
		soon: undefined,
		'n.d.': undefined,
		'in press': undefined,
		'99999': undefined,
		'': undefined,
	};
	for (const [written, date] of Object.entries(read)) {
		const found = readDate(written);
		assert.equal(found?.date, date, written);
		if (found !== undefined) assert.deepEqual([found.circa, found.whole], [false, true], written);
	}
});

test('what cannot be kept of a date is told: the end of a period, a season, a day that is none', () => {
	const read: Readonly<Record<string, string>> = {
		'2023-08-18/2023-09-01': '2023-08-18',
		'2019–2021': '2019',
		'May–June 2021': '2021-05',
		'2021 May-Jun': '2021-05',
		'Spring 2023': '2023',
		'2020 Q3': '2020',
		'2023-21': '2023',
		'2023-02-31': '2023-02',
		'February 30, 2020': '2020-02',
		'08/09/2023': '2023',
	};
	for (const [written, date] of Object.entries(read))
		assert.deepEqual(readDate(written), { date, circa: false, whole: false }, written);
});

test('an approximate date is known by its word or its sign', () => {
	const read: Readonly<Record<string, string>> = {
		'c. 1923': '1923',
		'ca. 1923': '1923',
		'[ca 1923]': '1923',
		'circa May 2019': '2019-05',
		'2019~': '2019',
		'2019-05~': '2019-05',
		'1923?': '1923',
		'2023/08//circa': '2023-08',
		'близько 1932': '1932',
	};
	for (const [written, date] of Object.entries(read))
		assert.deepEqual(readDate(written), { date, circa: true, whole: true }, written);
});

test('a date that cannot be read gives way to the next, and a later one adds what the first lacks', () => {
	assert.equal(bestDate(['in spring', '2020'])?.date, '2020');
	assert.equal(bestDate(['2023', '2023 Aug 18'])?.date, '2023-08-18');
	assert.equal(bestDate(['2023', '2021-08-18'])?.date, '2023');
	assert.equal(bestDate(['soon']), undefined);
});
