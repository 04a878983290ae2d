import { readRis } from '../../../src/cli/import/read-ris.ts';
import { type Row, testRows } from './entry-rows.ts';

const rows: readonly Row[] = [
	[
		'a DOI in M3, as ScienceDirect wrote it',
		`TY  - JOUR
T1  - Training and plasticity of working memory
JO  - Trends in Cognitive Sciences
VL  - 14
IS  - 7
SP  - 317
EP  - 324
PY  - 2010/7//
AU  - Klingberg, Torkel
SN  - 1364-6613
M3  - doi: DOI: 10.1016/j.tics.2010.05.002
UR  - http://www.sciencedirect.com/science/article/B6VH9-50B0K3D-1/2/962202c
ER  -`,
		{
			type: 'article-journal',
			title: 'Training and plasticity of working memory',
			author: [{ family: 'Klingberg', given: 'Torkel' }],
			'container-title': 'Trends in Cognitive Sciences',
			issued: '2010-07',
			URL: 'http://www.sciencedirect.com/science/article/B6VH9-50B0K3D-1/2/962202c',
			DOI: '10.1016/j.tics.2010.05.002',
			volume: '14',
			issue: '7',
			page: '317-324',
		},
		[
			'import-left-out: This entry has fields that records do not have, which were left out: SN (ISBN or ISSN).',
		],
	],
	[
		'indented, with spaces at the ends, and a first address that is none',
		`TY  - JOUR
     A1  - Crosby, Everett U.
     T1  - Fire Prevention
     Y1  - 1905/09/01 
     JF  - The ANNALS of the American Academy of Political and Social Science 
     SP  - 224 
     EP  - 238 
     M3  - 10.1177/000271620502600215 
     UR  - not available
     UR  - http://ann.sagepub.com/content/26/2/224.short
     ER  -`,
		{
			type: 'article-journal',
			title: 'Fire Prevention',
			author: [{ family: 'Crosby', given: 'Everett U.' }],
			'container-title': 'The ANNALS of the American Academy of Political and Social Science',
			issued: '1905-09-01',
			URL: 'http://ann.sagepub.com/content/26/2/224.short',
			DOI: '10.1177/000271620502600215',
			page: '224-238',
		},
		[
			'import-address: This entry does not have a web address as its "URL": "not available"; http://ann.sagepub.com/content/26/2/224.short was taken instead.',
		],
	],
	[
		'a book with editors, the day in DA and the pages counted',
		`TY  - BOOK
A2  - Bankier, A.
A2  - Gevenois, P.A.
PY  - 2004
T1  - Imaging
PB  - European Respiratory Society
SP  - 363
DA  - 2004-12-01 00:00:00
SN  - 9781904097907
M3  - 10.1183/1025448x.erm3004
ER  -`,
		{
			type: 'book',
			title: 'Imaging',
			editor: [
				{ family: 'Bankier', given: 'A.' },
				{ family: 'Gevenois', given: 'P.A.' },
			],
			issued: '2004-12-01',
			publisher: 'European Respiratory Society',
			DOI: '10.1183/1025448x.erm3004',
		},
		[
			'import-left-out: This entry has fields that records do not have, which were left out: SP (number of pages), SN (ISBN or ISSN).',
		],
	],
	[
		'a body with a comma, joined authors, and a day without its year',
		`TY  - RPRT
AU  - Ministry of Defence, London
AU  - Smith, John; Doe, Jane
TI  - Defence in a competitive age
T2  - Command papers
SN  - CP 411
DA  - Mar 22
PY  - 2021
Y2  - 2021/04/01/
N1  - Export Date: 5 May 2021
ER  -`,
		{
			type: 'report',
			title: 'Defence in a competitive age',
			author: [
				{ literal: 'Ministry of Defence, London' },
				{ family: 'Smith', given: 'John' },
				{ family: 'Doe', given: 'Jane' },
			],
			issued: '2021-03-22',
			number: 'CP 411',
			accessed: '2021-04-01',
		},
		[
			'import-names: This entry has several names in one, "Smith, John; Doe, Jane", as its author; they were taken apart.',
			'import-names: This entry has "Ministry of Defence, London" split into parts, as if it were a person; it was kept whole.',
			'import-left-out: This entry has fields that records do not have, which were left out: T2 (series), N1 (note).',
		],
	],
	[
		'a case',
		`TY  - CASE
TI  - Mabo v Queensland (No 2)
A2  - CLR
VL  - 175
SP  - 1
PB  - High Court of Australia
DA  - 1992/06/03/
SV  - HCA 23
ER  -`,
		{
			type: 'legal_case',
			title: 'Mabo v Queensland (No 2)',
			'container-title': 'CLR',
			issued: '1992-06-03',
			volume: '175',
			page: '1',
			number: 'HCA 23',
			authority: 'High Court of Australia',
		},
		[],
	],
	[
		'a law',
		`TY  - STAT
TI  - Ukraine Democracy Defense Lend-Lease Act of 2022
T2  - Statutes at Large
M1  - 117-118
SE  - 2
DA  - 2022/05/09/
T3  - 117th Congress
ER  -`,
		{
			type: 'legislation',
			title: 'Ukraine Democracy Defense Lend-Lease Act of 2022',
			'container-title': 'Statutes at Large',
			issued: '2022-05-09',
			number: '117-118',
			authority: '117th Congress',
			section: '2',
		},
		[],
	],
	[
		'an edited book of EndNote, and et al.',
		`TY  - EDBOOK
AU  - Andreas, Peter
AU  - Greenhill, Kelly M.
AU  - et al.
TI  - Sex, Drugs, and Body Counts
ET  - 1st
CY  - Ithaca
PY  - 2010
ER  -`,
		{
			type: 'book',
			title: 'Sex, Drugs, and Body Counts',
			editor: [
				{ family: 'Andreas', given: 'Peter' },
				{ family: 'Greenhill', given: 'Kelly M.' },
			],
			issued: '2010',
			'publisher-place': 'Ithaca',
			edition: '1st',
		},
		[
			'import-left-out: This entry has fields that records do not have, which were left out: "and others" after the last editor.',
		],
	],
	[
		'two addresses in one line, and what PubMed adds to a date',
		`TY  - ELEC
TI  - X
AU  - UNHCR
ED  - Doe, Jane
UR  - https://x.example/a; https://y.example/b
PY  - 2023/08/18/print
DO  - https://doi.org/10.1000/ABC
ER  -`,
		{
			type: 'webpage',
			title: 'X',
			author: [{ literal: 'UNHCR' }],
			editor: [{ family: 'Doe', given: 'Jane' }],
			issued: '2023-08-18',
			URL: 'https://x.example/a',
			DOI: '10.1000/ABC',
		},
		[
			'import-left-out: This entry has fields that records do not have, which were left out: another address (https://y.example/b).',
		],
	],
	[
		'a second publisher, and the short title of a journal',
		`TY  - JOUR
TI  - Introducing the UCDP Georeferenced Event Dataset
T2  - Journal of Peace Research
JA  - J. Peace Res.
PB  - Sage
PB  - PRIO
PY  - 2013
ER  -`,
		{
			type: 'article-journal',
			title: 'Introducing the UCDP Georeferenced Event Dataset',
			'container-title': 'Journal of Peace Research',
			issued: '2013',
			publisher: 'Sage',
		},
		[
			'import-left-out: This entry has fields that records do not have, which were left out: JA (abbreviated title), PB (publisher).',
		],
	],
];

testRows('RIS', rows, (text) => readRis('x', text));
