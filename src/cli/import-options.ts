import { type Given, type Option, type OptionList, UsageError } from './options.ts';

export interface ImportOptions {
	readonly files: readonly string[];
	/**
	 * The name of the file in content/library/sources, without its extension; by default, that of
	 * the imported file.
	 */
	readonly into?: string | undefined;
	/** Only reports what an import would do. */
	readonly dryRun: boolean;
	/** For a table of figures: the file that says what its columns mean. */
	readonly map?: string | undefined;
	/** For a table of figures: changes those that the table gives other values. */
	readonly update: boolean;
}

export const importOptionList: OptionList = {
	into: {
		value: 'NAME',
		meaning:
			'the file in content/library/sources or figures, without .yaml; by default the name of the imported file',
	},
	map: {
		value: 'FILE',
		meaning: 'what the columns of a table of figures mean; after "figures" and the table',
	},
	update: { meaning: 'change the figures that the table gives other values' },
	'dry-run': { meaning: 'print what an import would add, and write nothing' },
	help: { meaning: 'show this list' },
};

export const importFiles: Option = {
	value: 'FILE',
	meaning:
		'BibTeX, BibLaTeX, RIS, CSL-JSON, CSL-YAML or Better BibTeX JSON, one or more files; or "figures" and a CSV file',
};

/** @throws UsageError */
export function readImportOptions(given: Given, files: readonly string[]): ImportOptions {
	if (files.length === 0) throw new UsageError('Name a file to import.', true);
	const into = given.get('into')?.at(-1);
	if (into !== undefined && !/^[a-z0-9][a-z0-9-]*$/.test(into))
		throw new UsageError(
			`--into takes a name of lower-case letters, digits and hyphens, not "${into}".`,
		);
	const [map, update] = [given.get('map')?.at(-1), given.has('update')];
	const dryRun = given.has('dry-run');
	const [kind, ...tables] = files;
	if (kind !== 'figures') {
		if (map !== undefined || update)
			throw new UsageError(
				`--${map === undefined ? 'update' : 'map'} is for figures: npm run import -- figures table.csv --map map.yaml`,
			);
		return { files, into, dryRun, update };
	}
	if (tables.length !== 1 || map === undefined)
		throw new UsageError(
			'Figures need one table and a map: npm run import -- figures table.csv --map map.yaml',
			true,
		);
	return { files: tables, into, dryRun, map, update };
}
