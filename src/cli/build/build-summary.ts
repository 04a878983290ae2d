import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { phases, type SiteSize } from '../../astro/build/build-log.ts';
import { formatCount } from '../../check/report/counts.ts';
import type { BuildRecord, PhaseRecord } from './build-record.ts';

/** Measures a built site. */
export function sizeOfSite(folder: string): SiteSize {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	return {
		pages: names.filter((name) => name.endsWith('.html')).length,
		files: names.length,
		bytes: names.reduce((sum, name) => sum + statSync(name).size, 0),
	};
}

/**
 * What a build has written and what took longest, in a few lines for people.
 * @param kept the number of files that were kept from the last build without making them
 */
export function buildSummary(
	record: BuildRecord,
	size: SiteSize,
	totalSeconds: number,
	kept = 0,
): readonly string[] {
	const count = (number: number, noun: string) =>
		formatCount(number, noun).replace(/^\d+/, number.toLocaleString('en-GB'));
	const files =
		kept === 0
			? []
			: [`${kept.toLocaleString('en-GB')} of ${size.files.toLocaleString('en-GB')} files`];
	const cached = Object.entries(record.cached).flatMap(([kind, { all, cached }]) =>
		all === 0
			? []
			: [`${cached.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} ${kind}`],
	);
	const slowest = record.slowest.map(
		({ path, milliseconds }) => `${path} (${Math.round(milliseconds)} ms)`,
	);
	return [
		`Wrote ${count(size.pages, 'page')}, ${count(size.files, 'file')} in all, ${(size.bytes / 1e6).toFixed(1)} MB, in ${totalSeconds.toFixed(1)} s.`,
		...(files.length + cached.length === 0
			? []
			: [`From the cache: ${[...files, ...cached].join(', ')}.`]),
		...(slowest.length === 0 ? [] : [`Slowest: ${slowest.join(', ')}.`]),
	];
}

/** What other threads have made, for `--profile`. */
export function threadsLine(made: Readonly<Record<'texts' | 'pages' | 'files', number>>): string {
	const counted = (['texts', 'pages', 'files'] as const).map(
		(kind) => `${made[kind].toLocaleString('en-GB')} ${kind}`,
	);
	return `Made by other threads: ${counted.join(', ')}.`;
}

/** The parts of a build as a table, for `--profile`. */
export function buildProfile(parts: readonly PhaseRecord[]): readonly string[] {
	const head = ['part', 'seconds', 'CPU', 'made', 'peak MB'];
	const rows = parts.map(({ phase, seconds, cpuSeconds, count, peakMegabytes }) => [
		phases[phase],
		seconds.toFixed(2),
		cpuSeconds.toFixed(2),
		count === undefined ? '' : String(count),
		peakMegabytes.toFixed(0),
	]);
	const widths = head.map((word, column) =>
		Math.max(word.length, ...rows.map((row) => row[column]?.length ?? 0)),
	);
	return [head, ...rows].map((row) =>
		row
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
			)
			.join('  ')
			.trimEnd(),
	);
}
