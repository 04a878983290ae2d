import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCount } from '../check/report/counts.ts';
import { formatReport } from '../check/report/terminal.ts';
import type { Finding } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { decode } from '../ledger/read/decode.ts';
import { checkShape } from '../ledger/read/shape.ts';
import { readYaml } from '../ledger/read/yaml-data.ts';
import type { SitePlace } from '../workspace/site-place.ts';
import { checkImport, type NewFile } from './import-figures/check-import.ts';
import { editRecords, formatRecords } from './import-figures/edit-records.ts';
import { type FigureMap, figureMap } from './import-figures/map.ts';
import { mergeFigures } from './import-figures/merge-figures.ts';
import { type FromTable, rowsToFigures } from './import-figures/rows-to-figures.ts';
import { readTable } from './import-figures/table.ts';
import { makeFolder, nameOf, readBytes } from './import-files.ts';
import type { ImportOptions } from './import-options.ts';
import { openContent } from './open-content.ts';
import { replaceFile } from './write-releases.ts';

/**
 * Adds the rows of a table to the figures of a site. Nothing is written if anything in the table or
 * the map cannot be read, if a record would not pass the checks, or if the table changes a figure
 * and `update` is not given.
 * @returns 0, or 1 if nothing was written for one of these reasons, or 2 without content, without a
 * file or without a place to write
 */
export async function importFigures(place: SitePlace, options: ImportOptions): Promise<number> {
	const { files, map: mapFile = '', into, dryRun, update } = options;
	const [file = ''] = files;
	const site = await openContent(place);
	const [bytes, mapBytes] = [readBytes(file), readBytes(mapFile)];
	if (site === undefined || bytes === undefined || mapBytes === undefined) return 2;
	const { map, findings } = readMap(mapFile, mapBytes);
	if (map === undefined) return refuse(findings);
	const table = readTable(file, bytes, map);
	if (table.findings.length > 0) return refuse(table.findings);
	const read = rowsToFigures(table, map);
	const name = into ?? nameOf(file);
	const plan = planImport({ read, map, name, ledger: site.ledger, folder: place.content, update });
	const wrong = plan.findings.some(isError);
	const faults = wrong
		? []
		: checkImport(place.content, plan.files, [...read.figures, ...read.sources]);
	if (wrong || faults.length > 0) return refuse([...plan.findings, ...faults]);
	report(plan.findings);
	if (!dryRun)
		for (const { path, text } of plan.files) {
			const disk = join(place.content, path.replace(/^content\//, ''));
			if (!makeFolder(join(disk, '..')) || !replaceFile(disk, text)) return 2;
		}
	for (const line of plan.told) console.log(dryRun ? `Would be ${line}` : upperFirst(line));
	if (plan.files.length === 0) console.log('Nothing to add.');
	else if (dryRun) console.log('Nothing was written.');
	return 0;
}

/** What an import would write, and what it says about it. */
interface Plan {
	readonly files: readonly NewFile[];
	readonly findings: readonly Finding[];
	/** A line for each kind of change, without its first capital letter. */
	readonly told: readonly string[];
}

function planImport(options: {
	readonly read: FromTable;
	readonly map: FigureMap;
	readonly name: string;
	readonly ledger: Ledger;
	readonly folder: string;
	readonly update: boolean;
}): Plan {
	const { read, map, name, ledger, folder, update } = options;
	const path = `content/library/figures/${name}.yaml`;
	const sourcesPath = `content/library/sources/${name}.yaml`;
	const specs = [map.common ?? {}, ...(map.figures ?? [map.figure ?? {}])];
	const fields = new Set(specs.flatMap((spec) => Object.keys(spec)));
	fields.delete('leaveOut');
	if (fields.has('amount')) fields.add('qualifier');
	const merged = mergeFigures(read.figures, ledger, { fields, isUpdate: update, path });
	const newSources = read.sources.filter(
		({ id }) => !ledger.sources.has(id) && !ledger.broken.has(id),
	);
	const texts = new Map<string, string>();
	const textOf = (one: string) =>
		texts.get(one) ?? textIn(join(folder, one.replace(/^content\//, '')));
	for (const changed of new Set(merged.changes.map((change) => change.path)))
		texts.set(
			changed,
			editRecords(
				textOf(changed),
				merged.changes.filter((change) => change.path === changed),
			),
		);
	if (merged.added.length > 0)
		texts.set(path, joined(textOf(path), formatRecords(merged.added.map(({ values }) => values))));
	if (newSources.length > 0)
		texts.set(
			sourcesPath,
			joined(textOf(sourcesPath), formatRecords(newSources.map(({ values }) => values))),
		);
	const changed = new Set(merged.changes.map(({ id }) => id)).size;
	return {
		files: [...texts].map(([one, text]) => ({ path: one, text })),
		findings: [
			...read.findings,
			...merged.findings,
			...ledger.findings
				.filter(({ code, place }) => code === 'yaml-syntax' && texts.has(place.path))
				.map(
					({ place }): Finding => ({
						code: 'import-target',
						severity: 'error',
						place,
						message: 'This file cannot be read, so nothing can be added to it.',
						hint: 'Fix it, or choose another with --into.',
					}),
				),
		],
		told: [
			newSources.length === 0
				? []
				: `added to ${sourcesPath}: ${formatCount(newSources.length, 'source')}.`,
			merged.added.length === 0
				? []
				: `added to ${path}: ${formatCount(merged.added.length, 'figure')}.`,
			changed === 0 ? [] : `changed: ${formatCount(changed, 'figure')}.`,
			merged.unchanged === 0 ? [] : `left as they are: ${formatCount(merged.unchanged, 'figure')}.`,
		].flat(),
	};
}

function readMap(
	file: string,
	bytes: Uint8Array,
): { readonly map?: FigureMap | undefined; readonly findings: readonly Finding[] } {
	const decoded = decode(file, bytes);
	if ('finding' in decoded) return { findings: [decoded.finding] };
	const yaml = readYaml(decoded.text, { path: file, linesBefore: 0 });
	if (yaml.findings.length > 0) return { findings: yaml.findings };
	const { value, findings } = checkShape(figureMap, yaml.data, { yaml, base: [] });
	return { map: value, findings };
}

function textIn(path: string): string {
	return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function joined(before: string, added: string): string {
	return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${added}`;
}

function isError({ severity }: Finding): boolean {
	return severity === 'error';
}

function report(findings: readonly Finding[]): void {
	if (findings.length === 0) return;
	console.log(
		formatReport(findings, {
			colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
		}),
	);
}

function refuse(findings: readonly Finding[]): number {
	report(findings);
	console.error('Nothing was imported.');
	return 1;
}

function upperFirst(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
