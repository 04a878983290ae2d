import { readCsl } from '../../../src/cli/import/read-csl.ts';
import { type Row, testRows } from './entry-rows.ts';

const rows: readonly Row[] = [
	[
		'names that a program had split, an approximate season, and notes of Zotero',
		String.raw`[{"id":"a","type":"report","title":"Global Trends","author":[{"family":"Organization","given":"World Health"},{"family":"others"}],"editor":[{"literal":"Smith, John; Doe, Jane"}],"issued":{"date-parts":[[2023]],"season":2,"circa":true},"note":"DOI: 10.1000/182\nCitation Key: who2023\nArchived: https://web.archive.org/web/2023/https://www.who.int/","URL":"www.who.int/data"}]`,
		{
			type: 'report',
			title: 'Global Trends',
			author: [{ literal: 'World Health Organization' }],
			editor: [
				{ family: 'Smith', given: 'John' },
				{ family: 'Doe', given: 'Jane' },
			],
			issued: '2023',
			circa: true,
			URL: 'https://www.who.int/data',
			DOI: '10.1000/182',
			archived: 'https://web.archive.org/web/2023/https://www.who.int/',
		},
		[
			'import-names: "a" has "World Health Organization" split into parts, as if it were a person; it was kept whole.',
			'import-names: "a" has several names in one, "Smith, John; Doe, Jane", as its editor; they were taken apart.',
			'import-date: "a" has the date "circa 2023 season 2" as its "issued"; only 2023 was kept of it.',
			'import-left-out: "a" has fields that records do not have, which were left out: "and others" after the last author.',
		],
	],
	[
		'a period, a case, and an address of a resolver',
		`[{"id":"b","type":"legal_case","title":"Mabo v Queensland (No 2)","authority":"High Court of Australia","container-title":"CLR","volume":175,"page":1,"issued":{"date-parts":[[1992,6,3],[1992,6,4]]},"URL":"https://doi.org/10.5555/12345678","collection-title":"Reports","interviewer":[{"family":"Doe"}]}]`,
		{
			type: 'legal_case',
			title: 'Mabo v Queensland (No 2)',
			'container-title': 'CLR',
			issued: '1992-06-03',
			URL: 'https://doi.org/10.5555/12345678',
			DOI: '10.5555/12345678',
			volume: '175',
			page: '1',
			authority: 'High Court of Australia',
		},
		[
			'import-date: "b" has the date "1992-6-3 to a later date" as its "issued"; only 1992-06-03 was kept of it.',
			'import-left-out: "b" has fields that records do not have, which were left out: collection-title, interviewer.',
		],
	],
	[
		'dates in words, a version, and others in a literal name',
		`[{"id":"c","type":"software","title":"R","author":[{"literal":"R Core Team et al."}],"version":"4.3.1","issued":{"raw":"2023 Jun 16"},"accessed":{"literal":"3 May 2024"},"publisher":"R Foundation for Statistical Computing"}]`,
		{
			type: 'software',
			title: 'R',
			author: [{ literal: 'R Core Team' }],
			issued: '2023-06-16',
			publisher: 'R Foundation for Statistical Computing',
			edition: '4.3.1',
			accessed: '2024-05-03',
		},
		[
			'import-left-out: "c" has fields that records do not have, which were left out: "and others" after the last author.',
		],
	],
	[
		'names as text, and numbers as text',
		`[{"id":"z","type":"treaty","title":"Minsk Protocol","issued":{"date-parts":[["2014","09","05"]]},"author":"OSCE","editor":["Doe, Jane"]}]`,
		{
			type: 'treaty',
			title: 'Minsk Protocol',
			author: [{ literal: 'OSCE' }],
			editor: [{ family: 'Doe', given: 'Jane' }],
			issued: '2014-09-05',
		},
		[],
	],
];

testRows('CSL', rows, (text) => readCsl('x', text, true));
