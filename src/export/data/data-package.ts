import type { Ledger } from '../../ledger/ledger.ts';
import { dataFolder, fullAddress, inSite } from '../../ledger/link/page-address.ts';
import { articlesTable, usesTable } from './data-articles.ts';
import { claimsTable, eventsTable } from './data-claims.ts';
import { correctionsTable } from './data-corrections.ts';
import { differencesTable, edgesTable } from './data-edges.ts';
import { figuresTable } from './data-figures.ts';
import { sourcesTable } from './data-sources.ts';
import { type DataTable, tableSchema } from './data-table.ts';
import { termsTable } from './data-terms.ts';
import { howToQuote } from './how-to-quote.ts';
import { lastChange } from '../meta/last-change.ts';
import { oncePerLedger } from '../../ledger/once-per-ledger.ts';

/** The tables of the data package. */
export const dataTables = oncePerLedger((ledger): readonly DataTable[] => {
	const tables = [
		figuresTable,
		sourcesTable,
		edgesTable,
		differencesTable,
		claimsTable,
		articlesTable,
		usesTable,
		eventsTable,
		correctionsTable,
		termsTable,
	].map((table) => table(ledger));
	return tables;
});

/**
 * The descriptor of the package: https://datapackage.org/standard/data-package/, version 2. It also
 * has the fields that version 1 requires.
 */
export function dataPackage(ledger: Ledger): Readonly<Record<string, unknown>> {
	const { site } = ledger;
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: `${slugOf(site.title)}-data`,
		id: addressOf('datapackage.json', ledger),
		title: `Data from ${site.title}`,
		description: `${site.description} ${howToQuote}`,
		homepage: addressOf('', ledger),
		version: lastChange(ledger),
		contributors: site.editors.map((title) => ({ title, path: site.baseUrl })),
		...(site.licence === undefined
			? {}
			: {
					licenses: [{ name: site.licence.spdx, title: site.licence.name, path: site.licence.url }],
				}),
		citation: citationOf(ledger),
		resources: dataTables(ledger).map((table) => ({
			name: table.name,
			type: 'table',
			profile: 'tabular-data-resource',
			path: `${table.name}.csv`,
			title: table.title,
			description: table.description,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			schema: {
				$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
				...tableSchema(table),
			},
		})),
	};
}

/** How to cite the package, in one line. */
export function citationOf(ledger: Ledger): string {
	const { site } = ledger;
	const licence = site.licence === undefined ? '' : ` ${site.licence.spdx}.`;
	return `${site.editors.join(', ')}: The data of ${site.title}, version of ${lastChange(ledger)}. ${addressOf('', ledger)}.${licence}`;
}

/** The full address of a file of the package; of its page, if `file` is empty. */
export function addressOf(file: string, ledger: Ledger): string {
	return fullAddress(inSite(`${dataFolder}${file}`, ledger), ledger);
}

function slugOf(title: string): string {
	return (
		title
			.toLowerCase()
			.replaceAll(/[^a-z0-9]+/g, '-')
			.replaceAll(/^-|-$/g, '') || 'site'
	);
}
