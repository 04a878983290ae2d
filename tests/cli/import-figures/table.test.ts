import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureMap } from '../../../src/cli/import-figures/map.ts';
import { rowsToFigures } from '../../../src/cli/import-figures/rows-to-figures.ts';
import { readTable } from '../../../src/cli/import-figures/table.ts';

const map = (table?: object) =>
	figureMap.parse({
		...(table === undefined ? {} : { table }),
		figure: { id: 'x-{Donor}', label: { column: 'Donor' }, amount: { column: 'Best' } },
	});
const read = (bytes: string | Uint8Array, table?: object) =>
	readTable('t.csv', typeof bytes === 'string' ? Buffer.from(bytes) : bytes, map(table));
const cellsOf = (bytes: string | Uint8Array, table?: object) => {
	const { rows, findings } = read(bytes, table);
	assert.deepEqual(findings, []);
	return rows.map((row) => [row.cell('Donor'), row.cell('Best')]);
};
const messagesOf = (bytes: string | Uint8Array, table?: object) =>
	read(bytes, table).findings.map(
		({ place, message }) => `${place.line}:${place.column} ${message}`,
	);

test('tables are read with every separator, line end and mark that spreadsheets write', () => {
	const rows = [
		['Côte d’Ivoire', '1'],
		['Ukraine', '2'],
	];
	const lines = (separator: string, end: string) =>
		['Donor,Best,Note', 'Côte d’Ivoire,1,', 'Ukraine,2,', ',,', '']
			.join(end)
			.replaceAll(',', separator);
	for (const separator of [',', ';', '\t', '|'])
		for (const end of ['\n', '\r\n', '\r'])
			assert.deepEqual(cellsOf(lines(separator, end)), rows, JSON.stringify(separator + end));
	assert.deepEqual(cellsOf(`\ufeff${lines(',', '\n')}`), rows);
	assert.deepEqual(cellsOf(`sep=;\r\n${lines(';', '\r\n')}`), rows);
	assert.deepEqual(cellsOf(Buffer.from(`\ufeff${lines('\t', '\r\n')}`, 'utf16le')), rows);
	assert.deepEqual(cellsOf(`Aid by donor\n\n${lines(',', '\n')}`, { skip: 2 }), rows);
});

test('an old encoding is read if the map names it, and is named if it does not', () => {
	const bytes = Buffer.from('Donor,Best\nC\xf4te,1\n', 'latin1');
	assert.deepEqual(cellsOf(bytes, { encoding: 'windows-1252' }), [['Côte', '1']]);
	assert.deepEqual(messagesOf(bytes), ['1:1 This table is not in the encoding UTF-8.']);
	assert.deepEqual(messagesOf(bytes, { encoding: 'klingon' }), [
		'1:1 There is no encoding "klingon".',
	]);
	assert.deepEqual(messagesOf(Buffer.from('PK\x03\x04')), [
		'1:1 This is a file of a spreadsheet program, not a table of text.',
	]);
});

test('a cell has its place, behind quotation marks and line breaks too', () => {
	const { rows, findings } = read('Donor,Note,Best\n"A ""B""\nC",x,1\nD,"y, z",2\n');
	assert.deepEqual(findings, []);
	assert.deepEqual(
		rows.map((row) => [row.cell('Donor'), row.at('Best').line, row.at('Best').column]),
		[
			['A "B" C', 3, 6],
			['D', 4, 10],
		],
	);
});

test('what is wrong with a table is reported at its place', () => {
	assert.deepEqual(messagesOf(''), ['1:1 This table is empty.']);
	assert.deepEqual(messagesOf('Donor,Bets\nA,1\n'), [
		'1:1 There is no column "Best", which the map names.',
	]);
	assert.deepEqual(messagesOf('Donor,Best,Best\nA,1,2\n'), ['1:12 Two columns are called "Best".']);
	assert.deepEqual(messagesOf('Donor,Best\nA,1,2\nB\n'), [
		'2:1 This row has 3 cells, and the table has 2 columns.',
		'3:1 This row has 1 cells, and the table has 2 columns.',
	]);
	assert.deepEqual(messagesOf('Donor,Best\nA,"1\nB,2\n'), [
		'2:3 A quotation mark is opened here and not closed.',
	]);
});

test('two rows with one id are reported with the line of the first', () => {
	const table = read('Donor,Best\nA,1\na!,2\nЯ,3\n');
	assert.deepEqual(
		rowsToFigures(table, map()).findings.map(({ place, message }) => `${place.line} ${message}`),
		[
			'3 This row has the id "x-a", as line 2 has.',
			'4 "Я" has no Latin letter or digit for an id.',
		],
	);
});
