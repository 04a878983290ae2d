import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** The content of a site as it was. */
export interface Revision {
	/** The short name of its commit. */
	readonly commit: string;
	/** A new temporary folder; the content is in its folder `content`. */
	readonly folder: string;
}

/** Why a revision cannot be read, for people. */
export class RevisionError extends Error {}

const mostBytes = 2 ** 30;

/**
 * Writes the content of a site, and the images next to it, as they were at `revision` into a
 * temporary folder. For a branch, that is where the current commit left it, so that later commits
 * on the branch are not reported as undone.
 * @param content the content folder, in a Git repository
 * @throws RevisionError
 */
export function readRevision(content: string, revision: string): Revision {
	const root = dirname(content);
	const git = (args: readonly string[], input?: string): Buffer => {
		const { status, stdout, error } = spawnSync('git', ['-C', root, ...args], {
			maxBuffer: mostBytes,
			...(input === undefined ? {} : { input }),
		});
		if (error !== undefined) throw new RevisionError('Git is not installed.');
		if (status !== 0) throw new GitError();
		return stdout;
	};
	const given = orUndefined(() => commitOf(git, revision));
	if (given === undefined) {
		const isRepository = orUndefined(() => git(['rev-parse', '--git-dir'])) !== undefined;
		throw new RevisionError(
			isRepository
				? `There is no revision "${revision}" here. In a shallow clone, fetch the history first: git fetch --unshallow`
				: `${root} is not in a Git repository.`,
		);
	}
	const start = orUndefined(() => git(['merge-base', given, 'HEAD']).toString().trim()) ?? given;
	const folder = mkdtempSync(join(tmpdir(), 'caveat-changes-'));
	const places = { [basename(content)]: 'content', public: 'public' };
	mkdirSync(join(folder, 'content'));
	const files = Object.entries(places).flatMap(([from, to]) =>
		listFiles(git(['ls-tree', '-r', '-z', start, '--', `${from}/`])).map(({ path, blob }) => ({
			blob,
			path: join(folder, to, path.slice(from.length + 1)),
		})),
	);
	const bytes = readBlobs(
		git(['cat-file', '--batch'], files.map(({ blob }) => `${blob}\n`).join('')),
	);
	for (const [index, { path }] of files.entries()) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, bytes[index] ?? '');
	}
	return { commit: git(['rev-parse', '--short', start]).toString().trim(), folder };
}

class GitError extends Error {}

type Git = (args: readonly string[]) => Buffer;

function commitOf(git: Git, revision: string): string {
	return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
		.toString()
		.trim();
}

function orUndefined<T>(ask: () => T): T | undefined {
	try {
		return ask();
	} catch (error) {
		if (error instanceof GitError) return undefined;
		throw error;
	}
}

/** The regular files of a listing; symbolic links and submodules are left out. */
function listFiles(listing: Buffer): readonly { readonly path: string; readonly blob: string }[] {
	return listing
		.toString('utf8')
		.split('\0')
		.flatMap((entry) => {
			const [, blob, path] = /^100(?:644|755) blob ([\da-f]+)\t(.+)$/s.exec(entry) ?? [];
			return blob === undefined || path === undefined ? [] : [{ blob, path }];
		});
}

/** The contents in the output of `git cat-file --batch`, in order. */
function readBlobs(output: Buffer): readonly Buffer[] {
	const blobs: Buffer[] = [];
	for (let at = 0; at < output.length; ) {
		const line = output.indexOf('\n', at);
		const size = Number(output.toString('utf8', at, line).split(' ')[2]);
		blobs.push(output.subarray(line + 1, line + 1 + size));
		at = line + 1 + size + 1;
	}
	return blobs;
}
