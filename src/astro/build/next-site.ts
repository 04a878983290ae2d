import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOf } from '../../workspace/manifest.ts';
import { sha256OfFile } from '../../workspace/sha256.ts';
import type { BuildPlan } from './build-plan.ts';
import { type FileState, sha256In } from './built-state.ts';
import { filesIn } from './keep-files.ts';

interface NextSiteFolders {
	/** Where the files are that this build has written. */
	readonly staging: string;
	/** The folder of the last build. */
	readonly published: string;
}

/**
 * The site that a build will publish: the files that it has written, and those of the last build
 * that it keeps. A kept file stays where it is until the site is published.
 */
export class NextSite {
	readonly staging: string;
	readonly published: string;
	readonly #last: ReadonlyMap<string, FileState>;
	readonly #kept: Set<string>;
	/** The SHA-256 of files of this build, if it is known. */
	readonly #known: Map<string, string>;

	/**
	 * @param plan without one, nothing is kept
	 * @param known the SHA-256 of files that are not written again, by path
	 */
	constructor(
		{ staging, published }: NextSiteFolders,
		plan: BuildPlan | undefined,
		known: Map<string, string> = new Map(),
	) {
		this.#known = known;
		this.staging = staging;
		this.published = published;
		this.#last = plan?.intact ?? new Map();
		this.#kept = new Set(plan?.kept);
	}

	/** The files of the last build that are kept, by path. */
	get kept(): ReadonlySet<string> {
		return this.#kept;
	}

	/** Where a file of the site is on the disk. It need not exist. */
	at(path: string): string {
		return join(this.#kept.has(path) ? this.published : this.staging, path);
	}

	/**
	 * Keeps a file of the last build, unless this one writes a file at its path.
	 * @returns false if there is none, or if somebody has changed it since
	 */
	keep(path: string): boolean {
		if (!this.#last.has(path)) return false;
		this.#kept.add(path);
		return true;
	}

	/**
	 * Keeps files of the last build, all of them or none.
	 * @returns false if one is not there, or if somebody has changed it since
	 */
	keepAll(paths: readonly string[]): boolean {
		return paths.every((path) => this.#last.has(path)) && paths.every((path) => this.keep(path));
	}

	/** The SHA-256 of those of some files that are as the last build left them, by path. */
	hashesLeft(paths: readonly string[]): ReadonlyMap<string, string> {
		const hashes = new Map<string, string>();
		for (const path of paths) {
			const sha256 = this.#hashLeft(path);
			if (sha256 !== undefined) hashes.set(path, sha256);
		}
		return hashes;
	}

	/**
	 * The SHA-256 of a file of the site, which is not written again after this.
	 * @throws if it cannot be read
	 */
	sha256(path: string): string {
		if (this.#kept.has(path)) return this.#hashLeft(path) ?? sha256OfFile(this.at(path));
		const hash = this.#known.get(path) ?? sha256OfFile(this.at(path));
		this.#known.set(path, hash);
		return hash;
	}

	/**
	 * Reads the files that are written, for their SHA-256, while others are still written elsewhere.
	 * @param isWritten whether a file is not written again after this, by its path
	 * @throws if a file cannot be read
	 */
	readWritten(isWritten: (path: string) => boolean): void {
		for (const path of filesIn(this.staging)) if (isWritten(path)) this.sha256(path);
	}

	/**
	 * Keeps the files of the last build that this one has written again with the same bytes, so that
	 * only what differs is new on the disk.
	 * @returns the SHA-256 of every file of the site, by path
	 * @throws if a file cannot be read
	 */
	async settle(): Promise<ReadonlyMap<string, string>> {
		const hashes = new Map<string, string>();
		const { files } = await manifestOf(this.staging, this.#known);
		for (const [path, sha256] of Object.entries(files)) {
			hashes.set(path, sha256);
			// A written file comes before one that was to be kept.
			this.#kept.delete(path);
			if (this.#hashLeft(path) !== sha256) continue;
			rmSync(join(this.staging, path));
			this.keep(path);
		}
		for (const path of this.#kept) {
			const sha256 = this.#hashLeft(path);
			if (sha256 !== undefined) hashes.set(path, sha256);
		}
		return hashes;
	}

	#hashLeft(path: string): string | undefined {
		const state = this.#last.get(path);
		return state === undefined ? undefined : sha256In(state);
	}
}
