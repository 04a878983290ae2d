import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recover } from '../../../src/astro/publish.ts';
import type { BuildPlan } from '../../../src/astro/build/build-plan.ts';
import { conditionOf, readState, saveState } from '../../../src/astro/build/built-state.ts';
import { areAsLeft } from '../../../src/astro/build/folder-states.ts';
import { filesIn } from '../../../src/astro/build/keep-files.ts';
import { NextSite } from '../../../src/astro/build/next-site.ts';
import { type PublishedState, publishSite } from '../../../src/astro/build/publish-site.ts';
import { sha256Of } from '../../../src/workspace/sha256.ts';

/** The texts of files by path. */
export type Files = Readonly<Record<string, string>>;

export function writeAll(folder: string, files: Files): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

export function readAll(folder: string): Files {
	return Object.fromEntries(
		filesIn(folder)
			.toSorted()
			.map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
	);
}

/**
 * Publishes these files to `dist` as a build does: it writes what is named `list` in any case, and
 * what the last build did not leave like this; it keeps the rest.
 * @param last what the last build left; undefined for the first one
 */
export async function buildFiles(
	folder: string,
	files: Files,
	last: PublishedState | undefined,
): Promise<PublishedState> {
	const [staging, published] = [join(folder, '.caveat/staging'), join(folder, 'dist')];
	await recover(published);
	const known = Array.from(last?.files ?? [], ([path, state]) => ({
		...{ path, state },
		condition: conditionOf(published, path, state),
	}));
	const intact = new Map(
		known.flatMap(({ path, state, condition }) =>
			condition === 'changed' ? [] : [[path, state] as const],
		),
	);
	const isKept = (path: string) =>
		path !== 'list' && intact.get(path)?.split(' ')[0] === sha256Of(files[path] ?? '');
	const kept = new Set(Object.keys(files).filter(isKept));
	mkdirSync(staging, { recursive: true });
	writeAll(staging, Object.fromEntries(Object.entries(files).filter(([path]) => !kept.has(path))));
	const plan = {
		isSpareAsLeft:
			last?.spare !== undefined && areAsLeft(join(folder, '.caveat/spare'), last.spare.folders),
		...{ intact, kept, hasCopies: known.some(({ condition }) => condition === 'copy') },
		last: last === undefined ? undefined : { version: 3, all: '', owners: {}, ...last },
	} as unknown as BuildPlan;
	const site = new NextSite({ staging, published }, plan);
	return publishSite(site, join(folder, '.caveat/spare'), plan, await site.settle());
}

/** Keeps what a build left as a build does. */
export function keepPublished(path: string, state: PublishedState): void {
	const group = { key: '', paths: [] };
	const siteOutputs = { lists: group, reports: group };
	saveState(path, { all: '', hidden: [], owners: {}, siteOutputs, ...state });
}

// In a process of its own: the files, and where the last state is read and the new one written.
const [, , files, from, to] = process.argv;
if (import.meta.main && files !== undefined && from !== undefined && to !== undefined) {
	keepPublished(to, await buildFiles(process.cwd(), JSON.parse(files), readState(from)));
}
