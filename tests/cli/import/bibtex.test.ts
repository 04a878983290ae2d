import { readBibtex } from '../../../src/cli/import/read-bibtex.ts';
import { type Row, testRows } from './entry-rows.ts';

const rows: readonly Row[] = [
	[
		'an address in LaTeX, a DOI with its resolver, and others',
		String.raw`@article{Halkidi2001,
	author = {Halkidi, Maria and Vazirgiannis, Michalis and others},
	title = {Clustering validity assessment},
	journal = {Proceedings 2001 IEEE International Conference on Data Mining},
	year = 2001, month = nov,
	doi = {https://doi.org/10.1109/ICDM.2001.989517},
	url = {http://www.db-net.aueb.gr/\~{}mhalk/papers/S\_Dbw\%20paper.pdf}}`,
		{
			type: 'article-journal',
			title: 'Clustering validity assessment',
			author: [
				{ family: 'Halkidi', given: 'Maria' },
				{ family: 'Vazirgiannis', given: 'Michalis' },
			],
			'container-title': 'Proceedings 2001 IEEE International Conference on Data Mining',
			issued: '2001-11',
			URL: 'http://www.db-net.aueb.gr/~mhalk/papers/S_Dbw%20paper.pdf',
			DOI: '10.1109/ICDM.2001.989517',
		},
		[
			'import-left-out: "Halkidi2001" has fields that records do not have, which were left out: "and others" after the last author.',
		],
	],
	[
		'an unbraced body, an address in howpublished, the day of access in the note',
		String.raw`@misc{who, author = {World Health Organization}, title = {{WHO} Coronavirus Dashboard},
	howpublished = {\url{https://covid19.who.int/data\_view}}, note = {Accessed: 2022-06-12}, year = {2022}}`,
		{
			type: 'webpage',
			title: 'WHO Coronavirus Dashboard',
			author: [{ literal: 'World Health Organization' }],
			issued: '2022',
			URL: 'https://covid19.who.int/data_view',
			accessed: '2022-06-12',
		},
		[
			'import-names: "who" has "World Health Organization" split into parts, as if it were a person; it was kept whole.',
		],
	],
	[
		'a period of years, and an access date in words',
		String.raw`@misc{iai_kinect2, author = {Wiedemeyer, Thiemo}, title = {{IAI Kinect2}},
	organization = {Institute for Artificial Intelligence}, year = {2014 -- 2015},
	howpublished = {\url{https://github.com/code-iai/iai\_kinect2}}, note = {Accessed June 12, 2015}}`,
		{
			type: 'webpage',
			title: 'IAI Kinect2',
			author: [{ family: 'Wiedemeyer', given: 'Thiemo' }],
			issued: '2014',
			URL: 'https://github.com/code-iai/iai_kinect2',
			publisher: 'Institute for Artificial Intelligence',
			accessed: '2015-06-12',
		},
		[
			'import-date: "iai_kinect2" has the date "2014 -- 2015" as its "issued"; only 2014 was kept of it.',
		],
	],
	[
		'two addresses that Mendeley put into one field',
		String.raw`@article{Glynn1990, author = {Glynn, Peter W.}, title = {Likelihood ratio gradient estimation for stochastic systems},
	journal = {Communications of the ACM}, volume = 33, number = 10, pages = {75--84}, year = 1990,
	url = {http://portal.acm.org/citation.cfm?id=84552{\%}5Cnhttp://portal.acm.org/ft{\_}gateway.cfm?id=84552{\&}type=pdf}}`,
		{
			type: 'article-journal',
			title: 'Likelihood ratio gradient estimation for stochastic systems',
			author: [{ family: 'Glynn', given: 'Peter W.' }],
			'container-title': 'Communications of the ACM',
			issued: '1990',
			URL: 'http://portal.acm.org/citation.cfm?id=84552',
			volume: '33',
			issue: '10',
			page: '75-84',
		},
		[
			'import-left-out: "Glynn1990" has fields that records do not have, which were left out: another address (http://portal.acm.org/ft_gateway.cfm?id=84552&type=pdf).',
		],
	],
	[
		'a name with ties, and an unbraced number for a year',
		String.raw`@misc{comptoxai, title = "ComptoxAI", author = "Joseph~D.~Romano", howpublished = "\url{https://comptox.ai}", year = 2021}`,
		{
			type: 'webpage',
			title: 'ComptoxAI',
			author: [{ family: 'Romano', given: 'Joseph D.' }],
			issued: '2021',
			URL: 'https://comptox.ai',
		},
		[],
	],
	[
		'a path on a disk where an address should be, and two in other fields',
		`@misc{files, title = {Q4 report}, url = {file:///Users/john/report.pdf},
	howpublished = {Online: http://example.org/a(b).html.}, note = {Press release. Available at https://example.org/other}}`,
		{ type: 'webpage', title: 'Q4 report', URL: 'http://example.org/a(b).html' },
		[
			'import-address: "files" does not have a web address as its "URL": "file:///Users/john/report.pdf"; http://example.org/a(b).html was taken instead.',
			'import-left-out: "files" has fields that records do not have, which were left out: note, another address (https://example.org/other).',
		],
	],
	[
		'authors that semicolons join',
		`@book{hobsbawm, author = {Hobsbawm, Eric; Ranger, Terence}, title = {The Invention of Tradition}, year = {1983}}`,
		{
			type: 'book',
			title: 'The Invention of Tradition',
			author: [
				{ family: 'Hobsbawm', given: 'Eric' },
				{ family: 'Ranger', given: 'Terence' },
			],
			issued: '1983',
		},
		[
			'import-names: "hobsbawm" has several names in one, "Hobsbawm, Eric; Ranger, Terence", as its author; they were taken apart.',
		],
	],
	[
		'authors that semicolons join, with accents, and a date that falls back',
		String.raw`@book{zola, author = {M{\"u}ller, Hans; \'{E}mile Zola}, title = {Accents}, date = {in spring}, year = {c. 1883}}`,
		{
			type: 'book',
			title: 'Accents',
			author: [
				{ family: 'Müller', given: 'Hans' },
				{ family: 'Zola', given: 'Émile' },
			],
			issued: '1883',
			circa: true,
		},
		[
			'import-names: "zola" has several names in one, "Müller, Hans; Zola, Émile", as its author; they were taken apart.',
			'import-date: "zola" has an unreadable date, "in spring", as its "issued"; 1883 was taken from another field.',
		],
	],
	[
		'a body of several words',
		`@techreport{unhcr, author = {United Nations High Commissioner for Refugees}, title = {Global Trends}, institution = {UNHCR}, year = {2023}, number = {12}}`,
		{
			type: 'report',
			title: 'Global Trends',
			author: [{ literal: 'United Nations High Commissioner for Refugees' }],
			issued: '2023',
			publisher: 'UNHCR',
			number: '12',
		},
		[
			'import-names: "unhcr" has "United Nations High Commissioner for Refugees" split into parts, as if it were a person; it was kept whole.',
		],
	],
	[
		'a French body, and a person who is called like one',
		String.raw`@misc{ens, title = {Names}, author = {Bank, Adam and de la Cruz, Juan and {\'E}cole normale sup{\'e}rieure and {International Committee of the Red Cross}}}`,
		{
			type: 'document',
			title: 'Names',
			author: [
				{ family: 'Bank', given: 'Adam' },
				{ family: 'de la Cruz', given: 'Juan' },
				{ literal: 'École normale supérieure' },
				{ literal: 'International Committee of the Red Cross' },
			],
		},
		[
			'import-names: "ens" has "École normale supérieure" split into parts, as if it were a person; it was kept whole.',
		],
	],
	[
		'editor, translator, edition; series and ISBN are named',
		`@book{clausewitz, author = {Clausewitz, Carl von}, editor = {Howard, Michael and Paret, Peter}, translator = {Howard, Michael and Paret, Peter},
	title = {On War}, edition = {Revised}, publisher = {Princeton University Press}, year = {1984}, isbn = {0691018545}, series = {Princeton Paperbacks}}`,
		{
			type: 'book',
			title: 'On War',
			author: [{ family: 'Clausewitz', given: 'Carl von' }],
			editor: [
				{ family: 'Howard', given: 'Michael' },
				{ family: 'Paret', given: 'Peter' },
			],
			translator: [
				{ family: 'Howard', given: 'Michael' },
				{ family: 'Paret', given: 'Peter' },
			],
			issued: '1984',
			publisher: 'Princeton University Press',
			edition: 'Revised',
		},
		[
			'import-left-out: "clausewitz" has fields that records do not have, which were left out: isbn, series.',
		],
	],
	[
		'a case',
		`@jurisdiction{roe, title = {Roe v. Wade}, date = {1973-01-22}, institution = {{Supreme Court of the United States}}, volume = {410}, pages = {113}, number = {70-18}}`,
		{
			type: 'legal_case',
			title: 'Roe v. Wade',
			issued: '1973-01-22',
			volume: '410',
			page: '113',
			number: '70-18',
			authority: 'Supreme Court of the United States',
		},
		[],
	],
	[
		'a case as German students write it',
		`@jurisdiction{schrems2, court = {EuGH}, date = {2020-07-16}, number = {C-311/18}, title = {Schrems II}, note = {ECLI:EU:C:2020:559}}`,
		{
			type: 'legal_case',
			title: 'Schrems II',
			issued: '2020-07-16',
			number: 'C-311/18',
			authority: 'EuGH',
		},
		['import-left-out: "schrems2" has fields that records do not have, which were left out: note.'],
	],
	[
		'year, month in words and day',
		`@misc{day, title = {A day}, year = {2022}, month = {February}, day = {24}}`,
		{ type: 'document', title: 'A day', issued: '2022-02-24' },
		[],
	],
	[
		'an approximate date of BibLaTeX',
		`@misc{circa, title = {A map}, date = {1923~}}`,
		{ type: 'document', title: 'A map', issued: '1923', circa: true },
		[],
	],
	[
		'an e-print without an address',
		`@misc{eprint, title = {An e-print}, author = {Doe, J.}, eprint = {2101.00001}, archiveprefix = {arXiv}, year = {2021}}`,
		{
			type: 'webpage',
			title: 'An e-print',
			author: [{ family: 'Doe', given: 'J.' }],
			issued: '2021',
			URL: 'https://arxiv.org/abs/2101.00001',
		},
		[],
	],
	[
		'a DOI only in the address',
		`@article{ioannidis, title = {Why Most Published Research Findings Are False}, author = {Ioannidis, John P. A.},
	journal = {PLOS Medicine}, url = {https://journals.plos.org/plosmedicine/article?id=10.1371/journal.pmed.0020124}, year = {2005}}`,
		{
			type: 'article-journal',
			title: 'Why Most Published Research Findings Are False',
			author: [{ family: 'Ioannidis', given: 'John P. A.' }],
			'container-title': 'PLOS Medicine',
			issued: '2005',
			URL: 'https://journals.plos.org/plosmedicine/article?id=10.1371/journal.pmed.0020124',
			DOI: '10.1371/journal.pmed.0020124',
		},
		[],
	],
	[
		'an old DOI with signs in it, and no date',
		`@misc{sici, title = {A}, doi = {doi:10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2}, year = {n.d.}}`,
		{
			type: 'document',
			title: 'A',
			DOI: '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
		},
		[
			'import-date: "sici" has an unreadable date, "n.d.", as its "issued"; the field was not imported.',
		],
	],
	[
		'something else where the DOI should be',
		`@misc{nodoi, title = {A}, doi = {forthcoming}}`,
		{ type: 'document', title: 'A' },
		[
			'import-doi: "nodoi" does not have a DOI as its "DOI": "forthcoming"; the field was not imported.',
		],
	],
	[
		'authors that commas join, as medical journals write them',
		String.raw`@misc{y, title = {U}, author = {Smith J, Doe KL, Roe M}, url = {\url{https://a.example/~x/#frag}}, year = {2024/25}}`,
		{
			type: 'webpage',
			title: 'U',
			author: [
				{ family: 'Smith', given: 'J' },
				{ family: 'Doe', given: 'KL' },
				{ family: 'Roe', given: 'M' },
			],
			issued: '2024',
			URL: 'https://a.example/~x/#frag',
		},
		[
			'import-names: "y" has several names in one, "Smith J, Doe KL, Roe M", as its author; they were taken apart.',
			'import-date: "y" has the date "2024/25" as its "issued"; only 2024 was kept of it.',
		],
	],
	[
		'et al. in a name, two addresses, a day with its ending',
		`@misc{x, title = {T}, author = {Smith, J. et al.}, url = {https://a.example/x_y, https://b.example}, month = "August", year = "2023", day = "18th", urldate = {last week}}`,
		{
			type: 'webpage',
			title: 'T',
			author: [{ family: 'Smith', given: 'J.' }],
			issued: '2023-08-18',
			URL: 'https://a.example/x_y',
		},
		[
			'import-date: "x" has an unreadable date, "last week", as its "accessed"; the field was not imported.',
			'import-left-out: "x" has fields that records do not have, which were left out: "and others" after the last author, another address (https://b.example).',
		],
	],
	[
		'a law of Ukraine',
		`@legislation{law, title = {Закон про оборону}, number = {1932-XII}, date = {1991-12-06}, authority = {Верховна Рада України}, langid = {ukrainian}, url = {https://zakon.rada.gov.ua/laws/show/1932-12}}`,
		{
			type: 'legislation',
			title: 'Закон про оборону',
			issued: '1991-12-06',
			URL: 'https://zakon.rada.gov.ua/laws/show/1932-12',
			number: '1932-XII',
			authority: 'Верховна Рада України',
			language: 'uk',
		},
		[],
	],
	[
		'a note with a DOI, an address and a day',
		`@book{q, editor = {Doe, John and others}, title = {Edited}, edition = {Second}, year = {in press}, note = {DOI: 10.1000/abc.def. Retrieved 5 May 2020 from https://d.example/book}}`,
		{
			type: 'book',
			title: 'Edited',
			editor: [{ family: 'Doe', given: 'John' }],
			URL: 'https://d.example/book',
			DOI: '10.1000/abc.def',
			edition: 'Second',
			accessed: '2020-05-05',
		},
		[
			'import-date: "q" has an unreadable date, "in press", as its "issued"; the field was not imported.',
			'import-left-out: "q" has fields that records do not have, which were left out: "and others" after the last editor.',
		],
	],
	[
		'a field that another one takes the place of',
		`@inproceedings{halkidi, title = {Clustering validity assessment}, booktitle = {Proceedings 2001 IEEE International Conference on Data Mining}, publisher = {IEEE Comput. Soc}, organization = {IEEE}, address = {San Jose}, location = {California}, year = 2001}`,
		{
			type: 'paper-conference',
			title: 'Clustering validity assessment',
			'container-title': 'Proceedings 2001 IEEE International Conference on Data Mining',
			issued: '2001',
			publisher: 'IEEE Comput. Soc',
			'publisher-place': 'California',
		},
		[
			'import-left-out: "halkidi" has fields that records do not have, which were left out: organization, address.',
		],
	],
	[
		'a case with its court',
		`@jurisdiction{a, title = {A v. B}, court = {Court of Numbers}, number = {1 C 2/20}, date = {2020-07-16}, volume = {146}, pages = {341}}`,
		{
			type: 'legal_case',
			title: 'A v. B',
			issued: '2020-07-16',
			volume: '146',
			page: '341',
			number: '1 C 2/20',
			authority: 'Court of Numbers',
		},
		[],
	],
	[
		'a patent with its holder, whom records do not have',
		`@patent{c, author = {Muller, Mia}, holder = {{A Foundation}}, title = {A Counter}, number = {US-1}, location = {US}, date = {2026}}`,
		{
			type: 'patent',
			title: 'A Counter',
			author: [{ family: 'Muller', given: 'Mia' }],
			issued: '2026',
			'publisher-place': 'US',
			number: 'US-1',
		},
		['import-left-out: "c" has fields that records do not have, which were left out: holder.'],
	],
	[
		'an entry with a string, a name joined to the day, and letters of TeX',
		String.raw`@article{k, title = {{\"U}ber die {Z}{\"a}hlung \& more}, author = {M{\"u}ller, J{\"o}rg and {van der Berg}, Piet}, journal = {Zahlen}, year = 2024, month = mar # "~3", doi = {10.1000/182}}`,
		{
			type: 'article-journal',
			title: 'Über die Zählung & more',
			author: [
				{ family: 'Müller', given: 'Jörg' },
				{ family: 'van der Berg', given: 'Piet' },
			],
			'container-title': 'Zahlen',
			issued: '2024-03-03',
			DOI: '10.1000/182',
		},
		[],
	],
];

testRows('BibTeX', rows, (text) => readBibtex('x', text));
