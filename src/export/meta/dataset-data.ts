import type { Ledger } from '../../ledger/ledger.ts';
import { addressOf, citationOf, dataTables } from '../data/data-package.ts';
import { lastChange } from './last-change.ts';
import { publishedRecords } from '../data/published-records.ts';

type Data = Readonly<Record<string, unknown>>;

/** schema.org data of the data package: https://schema.org/Dataset. */
export function datasetData(ledger: Ledger): Data {
	const { site } = ledger;
	const days = publishedRecords(ledger)
		.figures.map(({ asOf }) => asOf)
		.sort();
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
		...(days.length === 0 ? {} : { temporalCoverage: `${days[0]}/${days.at(-1)}` }),
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
