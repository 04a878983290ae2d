import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { Site } from '../../workspace/site.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import { dayOption, readDay } from '../day-option.ts';
import { docsPath } from '../docs-path.ts';
import { openContent } from '../open-content.ts';
import { type Given, type OptionList, runCommand, UsageError } from '../options.ts';
import { codeOfError } from '../write-report.ts';
import { type ChangedChart, compareSites } from './compare.ts';
import { formatChanges } from './markdown.ts';
import { readRevision, type Revision, RevisionError } from './revision.ts';

interface ChangesOptions {
	readonly since: string;
	readonly day: string;
	/** The folder for the drawings. */
	readonly charts: string;
	/** The address of an archive of that folder, which every drawing links to. */
	readonly chartsAt: string | undefined;
}

const defaultFolder = 'changes';
const optionList: OptionList = {
	since: { value: 'REVISION', meaning: 'the branch, tag or commit to compare with' },
	charts: {
		value: 'FOLDER',
		meaning: `where the drawings of changed charts are written; ${defaultFolder} by default`,
	},
	'charts-at': {
		value: 'ADDRESS',
		meaning: 'where readers of the output find that folder, if they do not see its files',
	},
	...dayOption,
	help: { meaning: 'show this list' },
};

/**
 * `npm run changes`.
 * @returns the exit code
 */
export function changesCommand(place: SitePlace, args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'changes',
			does: 'Prints as Markdown what changes for readers: figures, articles, charts, corrections and findings.',
			readMore: docsPath('review.md'),
			options: optionList,
			read: readOptions,
			run: (options) => changes(place, options),
		},
		args,
	);
}

function readOptions(given: Given): ChangesOptions {
	const since = given.get('since')?.at(-1);
	if (since === undefined)
		throw new UsageError('What to compare with is missing: --since REVISION.', true);
	return {
		since,
		day: readDay(given),
		charts: given.get('charts')?.at(-1) ?? defaultFolder,
		chartsAt: given.get('charts-at')?.at(-1),
	};
}

/**
 * Prints what changes for readers since a revision, and writes the drawings of changed charts.
 * @returns 0, or 2 if there is nothing to compare or no place to write
 */
async function changes(place: SitePlace, options: ChangesOptions): Promise<number> {
	const { since, day, chartsAt } = options;
	const folder = resolve(place.root, options.charts);
	const after = await openContent(place, { day });
	if (after === undefined) return 2;
	let revision: Revision;
	try {
		revision = readRevision(place.content, since);
	} catch (error) {
		if (!(error instanceof RevisionError)) throw error;
		console.error(error.message);
		return 2;
	}
	try {
		const before = await new Site(join(revision.folder, 'content'), undefined, { day }).open();
		const found = compareSites(before, after);
		if (!writeCharts(found.charts, folder)) return 2;
		const address = (chart: ChangedChart, side: 'before' | 'after') =>
			chart[side] === undefined
				? undefined
				: (chartsAt ??
					relative(place.root, join(folder, fileOf(chart, side)))
						.split(sep)
						.join('/'));
		process.stdout.write(
			formatChanges(found, {
				commit: revision.commit,
				showsImages: chartsAt === undefined,
				links: (chart) => ({ before: address(chart, 'before'), after: address(chart, 'after') }),
			}),
		);
		return 0;
	} finally {
		rmSync(revision.folder, { recursive: true, force: true });
	}
}

/** Writes both drawings of each chart. If that fails, prints why and returns false. */
function writeCharts(charts: readonly ChangedChart[], folder: string): boolean {
	try {
		if (charts.length > 0) mkdirSync(folder, { recursive: true });
		for (const chart of charts)
			for (const side of ['before', 'after'] as const) {
				const svg = chart[side];
				if (svg !== undefined) writeFileSync(join(folder, fileOf(chart, side)), svg);
			}
		return true;
	} catch (error) {
		console.error(`The drawings could not be written to ${folder}: ${codeOfError(error)}.`);
		return false;
	}
}

function fileOf({ slug, id }: ChangedChart, side: 'before' | 'after'): string {
	return `${slug.replaceAll('/', '.')}.${id}.${side}.svg`;
}
