import { cpSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolderIn } from '../../src/workspace/cache-folder.ts';
import { type OpenSite, openSite } from '../../src/workspace/site.ts';
import { root } from '../root.ts';
import { type Changes, change, copyInto, parts } from './copy-project.ts';
import { onceFor } from './once.ts';
import { runBuild } from './run-build.ts';

/**
 * The folder of a project with its site in `dist`. It is built once for every test that requests
 * the same one, in this run and in later ones, and must not be changed.
 * @throws if the site cannot be built, with the output of the build
 */
export function builtProject(changes: Changes = {}): string {
	return onceFor(
		{ root, parts: [...parts, 'package-lock.json'], more: JSON.stringify(changes) },
		(folder) => {
			copyInto(folder);
			takePictures(folder);
			change(folder, changes);
			const built = runBuild(folder);
			if (built.code !== 0) throw new Error(built.output);
		},
	);
}

/** The content of such a project, read and checked once for all tests that open it. */
export function openBuilt(folder: string): Promise<OpenSite> {
	return openSite(join(folder, 'content'), cacheFolderIn(folder));
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

/** Copies a folder with its links as they are. */
export function copyTree(from: string, to: string): void {
	cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

/** HTML without the spaces next to its tags, which depend on the layout of a template. */
export const withoutSpaces = (html: string) => html.replaceAll(/\s+(?=<)|(?<=>)\s+/g, '');
