import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareWithManifest, manifestName, parseManifest } from '../../src/workspace/manifest.ts';
import { articleWith, writeProject } from '../editor/project.ts';
import { root } from '../root.ts';
import { onceFor } from './once.ts';

const main = join(root, 'src/cli/main.ts');
/** The article of the smallest site. */
export const articlePath = 'content/articles/a.md';
const text = 'It was :fig[close to 70,000 killed]{#ua-killed}.:cite[paper]\n';

/** How a command of the engine ended. */
export interface Ended {
	/** null if it was killed. */
	readonly code: number | null;
	readonly output: string;
}

/** Where and how a command runs. */
export interface Surroundings {
	/** Options of Node. */
	readonly node?: readonly string[];
	readonly environment?: Readonly<Record<string, string>>;
	/** A program, and its arguments, that starts Node. */
	readonly under?: readonly string[];
	/** The entry point of another copy of the engine. */
	readonly engine?: string;
	/** Arguments of the command. */
	readonly rest?: readonly string[];
}

function commandOf(
	command: string,
	{ node = [], under = [], engine = main, rest = [] }: Surroundings,
) {
	const [program = '', ...args] = [
		...under,
		process.execPath,
		...node,
		'--disable-warning=ExperimentalWarning',
		engine,
		command,
		...rest,
	];
	return { program, args };
}

const environmentOf = ({ environment = {} }: Surroundings) => ({
	...process.env,
	NO_COLOR: '1',
	...environment,
});

/** Runs a command of the engine in the folder of a site, to its end. */
export function runIn(folder: string, command: string, surroundings: Surroundings = {}): Ended {
	const { program, args } = commandOf(command, surroundings);
	const done = spawnSync(program, args, {
		cwd: folder,
		encoding: 'utf8',
		env: environmentOf(surroundings),
	});
	return { code: done.status, output: done.stdout + done.stderr };
}

/** Starts a command of the engine in a group of processes of its own. */
export function startIn(
	folder: string,
	command: string,
	surroundings: Surroundings = {},
): ChildProcess {
	const { program, args } = commandOf(command, surroundings);
	return spawn(program, args, {
		cwd: folder,
		detached: true,
		env: environmentOf(surroundings),
	});
}

/** Writes the smallest site that has a figure, an article and a picture. */
export function writeSmallest(folder: string): void {
	writeProject(folder, { [articlePath]: articleWith(text) });
}

/** A folder with the smallest site and its build, which must not be changed. */
function builtSmallest(): string {
	return onceFor(
		{ root, parts: ['src', 'tests/editor', 'tests/content.ts', 'package-lock.json'], more: text },
		(folder) => {
			writeSmallest(folder);
			const { code, output } = runIn(folder, 'build');
			if (code !== 0) throw new Error(output);
		},
	);
}

/** A copy of the smallest site with its build, whose article then says something else. */
export function changedSmallest(): string {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-smallest-'));
	cpSync(builtSmallest(), folder, { recursive: true, verbatimSymlinks: true });
	const path = join(folder, articlePath);
	writeFileSync(path, readFileSync(path, 'utf8').replace('It was', 'It has been'));
	return folder;
}

/** The SHA-256 of the manifest of the site in `dist`; `torn` if the files differ from it. */
export async function siteIn(folder: string): Promise<string> {
	const dist = join(folder, 'dist');
	const manifestText = readFileSync(join(dist, manifestName), 'utf8');
	const manifest = parseManifest(manifestText);
	if (manifest === undefined) return 'torn';
	const { changed, missing, extra } = await compareWithManifest(dist, manifest);
	return changed.length + missing.length + extra.length === 0
		? createHash('sha256').update(manifestText).digest('hex')
		: 'torn';
}
