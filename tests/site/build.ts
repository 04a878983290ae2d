import { spawnSync } from 'node:child_process';
import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';
import { onceFor } from './once.ts';

/** The files of a project; its packages are linked. */
const parts = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Files that differ from those of this project, by path: a text to write, or `null` to remove the
 * file.
 */
export type Changes = Readonly<Record<string, string | null>>;

/**
 * A copy of the project in a separate folder, so that builds do not interfere. The caller may
 * change it.
 */
export function copyProject(changes: Changes = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-'));
	copyInto(folder);
	change(folder, changes);
	return folder;
}

function copyInto(folder: string): void {
	for (const name of parts) cpSync(join(root, name), join(folder, name), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
}

function change(folder: string, changes: Changes): void {
	for (const [path, text] of Object.entries(changes)) {
		rmSync(join(folder, path), { force: true });
		if (text === null) continue;
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

/**
 * The folder of a project with its site in `dist`. It is built once for every test that requests
 * the same one, in this run and in later ones, and must not be changed. Changes are made to the
 * built site of this project, whose pictures are then not drawn again.
 * @throws if the site cannot be built, with the output of the build
 */
export function builtProject(changes: Changes = {}): string {
	return onceFor(
		{ root, parts: [...parts, 'package-lock.json'], more: JSON.stringify(changes) },
		(folder) => {
			if (Object.keys(changes).length === 0) {
				copyInto(folder);
				takePictures(folder);
			} else {
				copyTree(builtProject(), folder);
				change(folder, changes);
			}
			const built = build(folder);
			if (built.code !== 0) throw new Error(built.output);
		},
	);
}

/**
 * Copies the pictures that the last build of this project kept, if there is one. They are named by what
 * they show and by the code that draws them, so a build takes only those that it would draw.
 */
function takePictures(folder: string): void {
	const kept = globSync('{.caveat/cache,.caveat/tested/*/.caveat/cache}/pictures', { cwd: root })
		.map((path) => ({ path, at: statSync(join(root, path)).mtimeMs }))
		.sort((a, b) => b.at - a.at)[0];
	if (kept === undefined) return;
	try {
		cpSync(join(root, kept.path), join(folder, '.caveat/cache/pictures'), { recursive: true });
	} catch {
		// That project is being built or deleted at the moment.
	}
}

/** A copy of a built project, with its site, that may be changed and built again. */
export function copyBuiltProject(): string {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-'));
	copyTree(builtProject(), folder);
	return folder;
}

function copyTree(from: string, to: string): void {
	cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

/** HTML without the spaces next to its tags, which depend on the layout of a template. */
export const withoutSpaces = (html: string) => html.replaceAll(/\s+(?=<)|(?<=>)\s+/g, '');

export interface Built {
	readonly code: number;
	readonly output: string;
}

/**
 * Runs the build command of the project in `folder`.
 * @param options of the command: `--profile`
 */
export function build(
	folder: string,
	environment: Readonly<Record<string, string>> = {},
	options: readonly string[] = [],
): Built {
	const done = spawnSync(process.execPath, [join(folder, 'src/cli/main.ts'), 'build', ...options], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, NO_COLOR: '1', ...environment },
	});
	return { code: done.status ?? 1, output: done.stdout + done.stderr };
}
