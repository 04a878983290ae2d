import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byPlace, runChecks } from '../check/run-checks.ts';
import { assemble } from '../ledger/assemble.ts';
import { type ContentFile, listContent } from '../ledger/read/content-file.ts';
import { drawingKind, readIds } from '../ledger/text/drawing-kinds.ts';
import type { FileReading } from '../ledger/read/file-reading.ts';
import type { Finding } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type ArticleInterface, interfaceOf, isSameInterface } from './interface-of.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { readAll, type SiteCache, siteCache } from './read-site.ts';

/** What the checks found, and how much they looked at. */
export interface CheckedSite {
	readonly findings: readonly Finding[];
	readonly counts: {
		readonly articles: number;
		readonly figures: number;
		readonly sources: number;
	};
}

/** The result of the last run, as it is kept. */
interface KeptResult extends CheckedSite {
	readonly key: string;
	readonly stamps: Readonly<Record<string, string>>;
	readonly interfaces: Readonly<Record<string, ArticleInterface>>;
}

/** With more articles to look at, all of them are: it takes no longer. */
const mostAffected = 400;

/**
 * Checks the content in `folder`. Where only the inside of some articles has changed since the last time, just what that reaches is
 * checked again; an edit that adds or takes away a record, a reference or a file is a reason to check everything.
 * @param cacheFolder where readings and results are kept; without it everything is read
 * @throws where the folder does not exist
 */
export async function checkSite(folder: string, cacheFolder?: string): Promise<CheckedSite> {
	const files = listContent(folder);
	const cache = siteCache(folder, files, cacheFolder);
	const kept = cache === undefined ? undefined : loadResult(cache);
	if (cache !== undefined && kept !== undefined) {
		const updated = await update(kept, { files, folder, cache });
		if (updated !== undefined) return updated;
	}
	const readings = await readAll(files, folder, cache);
	const ledger = assemble(readings, files);
	const checked = { findings: runChecks(ledger), counts: countsOf(ledger) };
	if (cache !== undefined)
		saveResult(cache, files, checked, Object.fromEntries(interfacesOf(readings, ledger)));
	return checked;
}

interface UpdateOptions {
	readonly files: readonly ContentFile[];
	readonly folder: string;
	readonly cache: SiteCache;
}

/** The kept result brought up to date; undefined where everything has to be checked. */
async function update(
	kept: KeptResult,
	{ files, folder, cache }: UpdateOptions,
): Promise<CheckedSite | undefined> {
	if (Object.keys(kept.stamps).length !== files.length) return undefined;
	const changed = files.filter((file) => kept.stamps[file.path] !== file.stamp);
	if (changed.length === 0) return kept;
	if (
		changed.length > mostAffected ||
		changed.some((file) => kept.interfaces[file.path] === undefined)
	)
		return undefined;
	// Who asks for figures may be told of any; and what cannot be read anywhere makes rules hold back that look for what is missing.
	if (
		Object.values(kept.interfaces).some(({ asks }) => asks) ||
		kept.findings.some(({ severity }) => severity === 'error')
	)
		return undefined;

	const former = new Map(
		changed.map((file) => [file.path, cache.readings.get(file.path)?.reading]),
	);
	const fresh = await readAll(changed, folder, cache);
	if (fresh.some(hasErrors)) return undefined;
	const others = files.filter((file) => kept.interfaces[file.path] === undefined);
	const shared = await readAll(others, folder, cache);
	// Only what an article says of itself can be told without the rest of the site; what its figures are of comes with the second look.
	const first = assemble([...shared, ...fresh], [...others, ...changed]);
	const now = interfacesOf(fresh, first);
	const interfaces = new Map(Object.entries(kept.interfaces).map(([path, one]) => [path, [one]]));
	for (const reading of fresh) {
		const [before, after] = [kept.interfaces[reading.path], now.get(reading.path)];
		if (
			before === undefined ||
			after === undefined ||
			after.asks ||
			!isSameInterface(before, after) ||
			correctionsOf(former.get(reading.path)) !== correctionsOf(reading)
		)
			return undefined;
		interfaces.set(reading.path, [before, after]);
	}
	const edited = new Map(
		fresh.map((reading) => [reading.path, changedRecords(former.get(reading.path), reading)]),
	);
	// A finding elsewhere that names a line of an edited file has to name it anew.
	for (const { place, related } of kept.findings) {
		if (related !== undefined && edited.has(related.place.path) && !edited.has(place.path))
			edited.set(place.path, []);
	}
	if ([...edited.keys()].some((path) => !interfaces.has(path))) return undefined;
	const { affected, needed } = neighbourhoodOf(edited, interfaces);
	if (affected.size > mostAffected) return undefined;
	// A file of the library is read by all: what it says of an article that has changed concerns everybody.
	if (shared.some((reading) => namesOneOf(reading, fresh))) return undefined;

	const looked = files.filter(
		(file) => needed.has(file.path) || kept.interfaces[file.path] === undefined,
	);
	const readings = await readAll(looked, folder, cache);
	const ledger = assemble(readings, looked);
	const second = interfacesOf(readings, ledger);
	const grown = new Map(interfaces);
	for (const [path, one] of second) grown.set(path, [...(interfaces.get(path) ?? []), one]);
	// What its figures are of may reach further than could be told before.
	if (neighbourhoodOf(edited, grown).affected.size !== affected.size) return undefined;
	const found = runChecks(ledger).filter(({ place }) => affected.has(place.path));
	// The name that is nearest to an unknown one may stand in any file.
	if (found.some(({ code }) => code.startsWith('unknown-'))) return undefined;
	const findings = [
		...kept.findings.filter(({ place }) => !affected.has(place.path)),
		...found,
	].sort(byPlace);
	const checked: CheckedSite = { findings, counts: kept.counts };
	saveResult(cache, files, checked, { ...kept.interfaces, ...Object.fromEntries(second) });
	return checked;
}

/** The interfaces of the articles among these files, by path. */
function interfacesOf(
	readings: readonly FileReading[],
	ledger: Ledger,
): ReadonlyMap<string, ArticleInterface> {
	return new Map(
		readings.flatMap((reading) => {
			const one = interfaceOf(reading, ledger);
			return one === undefined ? [] : [[reading.path, one] as const];
		}),
	);
}

function hasErrors({ findings }: FileReading): boolean {
	return findings.some(({ severity }) => severity === 'error');
}

/** A correction is compared with figures and releases that stand anywhere. */
function correctionsOf(reading: FileReading | undefined): string {
	return JSON.stringify(reading?.article?.front.corrections);
}

/** Ids of the records of an article that differ from those that it had; all where it is not known what it had. */
function changedRecords(before: FileReading | undefined, after: FileReading): readonly string[] {
	const recordsOf = (reading: FileReading | undefined) =>
		new Map(
			[
				...(reading?.article?.front.figures ?? []),
				...(reading?.article?.front.sources ?? []),
				...(reading?.article?.front.claims ?? []),
			].flatMap((item) =>
				typeof item === 'string' ? [] : [[item.id, JSON.stringify(item)] as const],
			),
		);
	const [was, is] = [recordsOf(before), recordsOf(after)];
	return [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id));
}

/** Whether a file of the library builds on a record that stands in one of these articles, a page of the site too, or a translation on its text. */
function namesOneOf(
	{ figures, sources, corrections, translation, page }: FileReading,
	articles: readonly FileReading[],
): boolean {
	const defined = new Set(
		articles.flatMap(({ article }) =>
			[...(article?.front.figures ?? []), ...(article?.front.sources ?? [])].flatMap((item) =>
				typeof item === 'string' ? [] : [item.id],
			),
		),
	);
	if (
		articles.some(
			({ article }) => article !== undefined && article.slug === translation?.front.translationOf,
		)
	)
		return true;
	const named = [
		...(translation?.body.figures ?? []).map(({ figure }) => figure),
		...(translation?.body.drawings ?? []).flatMap(({ kind, attributes }) =>
			Object.keys(drawingKind(kind)?.figures ?? {}).flatMap((name) => readIds(attributes[name])),
		),
		...(translation?.body.citations ?? []).map(({ source }) => source),
		...(figures ?? []).flatMap(({ record }) => [record.repeats, record.partOf, record.source]),
		...(sources ?? []).flatMap(({ record }) => record.via ?? []),
		...(corrections ?? []).flatMap(({ record }) => [record.figure, record.by]),
		...(page?.body.figures ?? []).map(({ figure }) => figure),
		...(page?.body.citations ?? []).map(({ source }) => source),
	];
	return named.some((id) => id !== undefined && defined.has(id));
}

/** How much there is in a ledger. */
export function countsOf({ articles, figures, sources }: Ledger): CheckedSite['counts'] {
	return { articles: articles.size, figures: figures.size, sources: sources.size };
}

function loadResult({ folder, key }: SiteCache): KeptResult | undefined {
	try {
		const kept = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')) as KeptResult;
		return kept.key === key ? kept : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a result for the next time. A folder that cannot be written costs time and nothing else. */
function saveResult(
	{ folder, key }: SiteCache,
	files: readonly ContentFile[],
	{ findings, counts }: CheckedSite,
	interfaces: KeptResult['interfaces'],
): void {
	const kept: KeptResult = {
		key,
		findings,
		counts,
		stamps: Object.fromEntries(files.map((file) => [file.path, file.stamp ?? ''])),
		interfaces,
	};
	const file = join(folder, 'result.json');
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(`${file}.${process.pid}`, JSON.stringify(kept));
		renameSync(`${file}.${process.pid}`, file);
	} catch {
		// The next run reads everything again.
	}
}
