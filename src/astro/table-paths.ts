import { dataTables } from '../export/data/data-package.ts';
import type { DataTable } from '../export/data/data-table.ts';
import { currentSite } from './current-site.ts';

export interface TablePath {
	readonly params: { readonly table: string };
	readonly props: { readonly table: DataTable; readonly [name: string]: unknown };
}

/** Every table of the data package. */
export function tablePaths(): TablePath[] {
	return dataTables(currentSite().ledger).map((table) => ({
		params: { table: table.name },
		props: { table },
	}));
}
