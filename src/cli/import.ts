import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatReport } from '../check/report/terminal.ts';
import { formatCount } from '../check/report/counts.ts';
import type { Finding } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { ImportedFile } from './import/entry.ts';
import { formatSources } from './import/format-sources.ts';
import { knownSources } from './import/known-sources.ts';
import { mergeEntries } from './import/merge.ts';
import { readSources } from './import/read-sources.ts';
import {
	type ImportOptions,
	importFiles,
	importOptionList,
	readImportOptions,
} from './import-options.ts';
import { importFigures } from './import-figures.ts';
import { makeFolder, nameOf, readBytes } from './import-files.ts';
import { docsPath } from './docs-path.ts';
import { openContent } from './open-content.ts';
import { runCommand } from './options.ts';
import type { SitePlace } from '../workspace/site-place.ts';
import { replaceFile } from './write-releases.ts';

/**
 * `npm run import`.
 * @returns the exit code
 */
export async function importCommand(place: SitePlace, args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'import',
			does: 'Adds sources from a reference manager to the library, or figures from a table.',
			readMore: docsPath('import.md'),
			options: importOptionList,
			operands: importFiles,
			read: readImportOptions,
			run: (options) =>
				options.map === undefined ? importSources(place, options) : importFigures(place, options),
		},
		args,
	);
}

/** The content of one file of the library. */
interface Target {
	readonly path: string;
	readonly name: string;
	readonly text: string;
	readonly count: number;
}

/**
 * Adds the sources that the library of a site lacks. Every file is read before anything is
 * written.
 * @returns 0, or 1 if a file cannot be understood, or 2 without content, without a file or without
 * a place to write
 */
export async function importSources(
	place: SitePlace,
	{ files, into, dryRun }: ImportOptions,
): Promise<number> {
	const site = await openContent(place);
	if (site === undefined) return 2;
	const imports: { readonly name: string; readonly imported: ImportedFile }[] = [];
	for (const file of files) {
		const bytes = readBytes(file);
		if (bytes === undefined) return 2;
		imports.push({ name: into ?? nameOf(file), imported: readSources(file, bytes) });
	}
	const findings = imports.flatMap(({ imported }) => imported.findings);
	const targets = findings.some(isError)
		? []
		: merge(imports, { folder: place.content, ledger: site.ledger, findings });
	if (findings.length > 0)
		console.log(
			formatReport(findings, {
				colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
			}),
		);
	if (findings.some(isError)) {
		console.error('Nothing was imported.');
		return 1;
	}
	if (!dryRun && targets.length > 0 && !makeFolder(join(place.content, 'library', 'sources')))
		return 2;
	for (const { path, name, text, count } of targets) {
		if (!dryRun) {
			if (!replaceFile(path, text)) return 2;
		}
		console.log(
			`${dryRun ? 'Would be added' : 'Added'} to content/library/sources/${name}.yaml: ${formatCount(count, 'source')}.`,
		);
	}
	const total = targets.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) console.log('Nothing to add.');
	else if (dryRun) console.log('Nothing was written.');
	else
		console.log(
			`Say how you know each: write "seen: direct" if you read it, or "seen: secondary" with "via". npm run check lists those that are missing.`,
		);
	return 0;
}

function merge(
	imports: readonly { readonly name: string; readonly imported: ImportedFile }[],
	{
		folder,
		ledger,
		findings,
	}: { readonly folder: string; readonly ledger: Ledger; readonly findings: Finding[] },
): readonly Target[] {
	const targets: Target[] = [];
	// Merge all files together, so that two of them do not add the same source twice.
	const merged = mergeEntries(
		imports.flatMap(({ imported }) => imported.entries),
		knownSources(folder, ledger),
		(id) => ledger.sources.has(id) || ledger.broken.has(id),
	);
	findings.push(...merged.findings);
	for (const name of new Set(imports.map((one) => one.name))) {
		const entries = new Set(
			imports.filter((one) => one.name === name).flatMap(({ imported }) => imported.entries),
		);
		const own = merged.added.filter((_, index) => {
			const entry = merged.from[index];
			return entry !== undefined && entries.has(entry);
		});
		if (own.length === 0) continue;
		const path = join(folder, 'library', 'sources', `${name}.yaml`);
		const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
		const fault = ledger.findings.find(
			({ place, code }) =>
				place.path === `content/library/sources/${name}.yaml` && code === 'yaml-syntax',
		);
		if (fault !== undefined)
			findings.push({
				code: 'import-target',
				severity: 'error',
				place: fault.place,
				message: `This file cannot be read, so nothing can be added to it.`,
				hint: 'Fix it, or choose another with --into.',
			});
		targets.push({
			path,
			name,
			count: own.length,
			text: `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${formatSources(own)}`,
		});
	}
	return targets;
}

function isError({ severity }: Finding): boolean {
	return severity === 'error';
}
