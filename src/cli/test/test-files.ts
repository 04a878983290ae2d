import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { nearestWord } from '../../ledger/suggest.ts';
import { UsageError } from '../options.ts';

/** A test file and what it needs besides Node. */
export interface TestFile {
	/** From the root of the project, with slashes. */
	readonly path: string;
	readonly needsBrowser: boolean;
	/** Whether it builds a site or reads a built one. */
	readonly needsBuild: boolean;
	/** Whether it builds sites of its own, or serves one to its author: each takes seconds. */
	readonly buildsAgain: boolean;
	/** What it loads that takes a second, if anything: a file of `tests`. */
	readonly loads: string | undefined;
}

/** Tests that import one of these files, directly or not, build a site of their own. */
const buildsOwn = [
	'tests/site/build-again.ts',
	'tests/site/small-build.ts',
	'tests/site/small-project.ts',
	'tests/astro/dev-server.ts',
];
/** Tests that import one of these files, directly or not, need a site or a copy of the project. */
const buildsSite = ['tests/site/build.ts', 'tests/site/copy-project.ts', ...buildsOwn];
const drivesBrowser = 'playwright-core';
/** A thread with the whole engine, and the articles of this project. */
const slowToLoad = ['tests/command.ts', 'tests/own-ledger.ts'];

/**
 * The tests at `paths`, or all of them. Those that build come first, so that a short test ends
 * last.
 * @param root absolute
 * @throws UsageError if a path has no test
 */
export function findTestFiles(root: string, paths: readonly string[]): readonly TestFile[] {
	const every = globSync('tests/**/*.test.ts', { cwd: root })
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
	const wanted = paths.length === 0 ? every : paths.flatMap((path) => testsAt(path, root, every));
	const imports = new Map<string, readonly string[]>();
	return [...new Set(wanted)]
		.map((path) => {
			const reached = reachedFrom(path, root, imports);
			return {
				path,
				needsBrowser: reached.has(drivesBrowser),
				needsBuild: buildsSite.some((file) => reached.has(file)),
				buildsAgain: buildsOwn.some((file) => reached.has(file)),
				loads: slowToLoad.find((file) => reached.has(file)),
			};
		})
		.sort((a, b) => Number(b.needsBuild) - Number(a.needsBuild));
}

function testsAt(path: string, root: string, every: readonly string[]): readonly string[] {
	const asked = relative(root, resolve(root, path)).replaceAll('\\', '/');
	const found = every.filter((one) => one === asked || one.startsWith(`${asked}/`) || asked === '');
	if (found.length > 0) return found;
	const folders = every.map((one) => dirname(one));
	const near = nearestWord(asked, new Set([...folders, ...every]));
	throw new UsageError(
		near === undefined
			? `There is no test at "${path}". Tests are the files in tests/ that end in .test.ts.`
			: `There is no test at "${path}". Did you mean "${near}"?`,
	);
}

/**
 * The files of `tests`, and the packages, that a file imports directly or through other files of
 * `tests`.
 */
function reachedFrom(
	file: string,
	root: string,
	imports: Map<string, readonly string[]>,
): ReadonlySet<string> {
	const reached = new Set([file]);
	// The set grows during the loop, which also visits added items.
	for (const one of reached) {
		if (!one.startsWith('tests/') || !one.endsWith('.ts')) continue;
		const targets = imports.get(one) ?? importsOf(one, root);
		imports.set(one, targets);
		for (const target of targets) reached.add(target);
	}
	return reached;
}

function importsOf(file: string, root: string): readonly string[] {
	const path = join(root, file);
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
	const found = readFileSync(path, 'utf8').matchAll(
		/\bfrom\s+'([^']+)'|\bimport\s+'([^']+)'|\bimport\(\s*'([^']+)'/g,
	);
	return [...found].map(([, from, bare, dynamic]) => {
		const target = from ?? bare ?? dynamic ?? '';
		return target.startsWith('.')
			? relative(root, resolve(dirname(path), target)).replaceAll('\\', '/')
			: target;
	});
}
