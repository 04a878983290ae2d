import { ascending } from 'd3-array';
import { firstDay, lastDay, machineDate } from '../../language/write/date.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { addressOf, citationOf, dataTables } from '../data/data-package.ts';
import { lastChange } from './last-change.ts';
import { publishedRecords } from '../data/published-records.ts';

type Data = Readonly<Record<string, unknown>>;

/** schema.org data of the data package: https://schema.org/Dataset. */
export function datasetData(ledger: Ledger): Data {
	const { site } = ledger;
	const dates = publishedRecords(ledger).figures.map(({ asOf }) => asOf);
	const first = dates.toSorted((a, b) => ascending(firstDay(a), firstDay(b)))[0];
	const last = dates.toSorted((a, b) => ascending(lastDay(a), lastDay(b))).at(-1);
	return {
		'@type': 'Dataset',
		'@id': addressOf('', ledger),
		name: `Data from ${site.title}`,
		description: `${site.description} Figures, sources, claims and corrections as tables, and how they are connected.`,
		url: addressOf('', ledger),
		inLanguage: site.language,
		dateModified: lastChange(ledger),
		creator: site.editors.map((name) => ({ '@type': 'Organization', name })),
		publisher: { '@type': 'Organization', name: site.title, url: site.baseUrl },
		...(site.licence === undefined ? {} : { license: site.licence.url }),
		isAccessibleForFree: true,
		citation: citationOf(ledger),
		...(first === undefined || last === undefined
			? {}
			: { temporalCoverage: `${machineDate(first)}/${machineDate(last)}` }),
		variableMeasured: Object.values(ledger.vocabulary.measures).map(({ label }) => label),
		distribution: [
			{
				'@type': 'DataDownload',
				name: 'Data package',
				encodingFormat: 'application/json',
				contentUrl: addressOf('datapackage.json', ledger),
			},
			...dataTables(ledger).map(({ name, title }) => ({
				'@type': 'DataDownload',
				name: title,
				encodingFormat: 'text/csv',
				contentUrl: addressOf(`${name}.csv`, ledger),
			})),
		],
		includedInDataCatalog: {
			'@type': 'DataCatalog',
			name: site.title,
			url: addressOf('', ledger),
		},
	};
}
