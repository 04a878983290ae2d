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
}

export const importOptionList: OptionList = {
	into: {
		value: 'NAME',
		meaning:
			'the file in content/library/sources, without .yaml; by default the name of the imported file',
	},
	'dry-run': { meaning: 'print what an import would add, and write nothing' },
	help: { meaning: 'show this list' },
};

export const importFiles: Option = {
	value: 'FILE',
	meaning: 'BibTeX, BibLaTeX, RIS, CSL-JSON, CSL-YAML or Better BibTeX JSON; one or more files',
};

/** @throws UsageError */
export function readImportOptions(given: Given, files: readonly string[]): ImportOptions {
	if (files.length === 0) throw new UsageError('Name a file to import.', true);
	const into = given.get('into')?.at(-1);
	if (into !== undefined && !/^[a-z0-9][a-z0-9-]*$/.test(into))
		throw new UsageError(
			`--into takes a name of lower-case letters, digits and hyphens, not "${into}".`,
		);
	return { files, into, dryRun: given.has('dry-run') };
}
