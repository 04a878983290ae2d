import { ascending } from 'd3-array';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPublishable } from '../check/publishable.ts';
import { assemble } from '../ledger/assemble.ts';
import { type ContentFile, isFollowed } from '../ledger/read/content-file.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Publication, sameDays } from '../ledger/link/unpublished.ts';
import { allFiles } from './all-files.ts';
import { type CheckedSite, loadResult, saveResult } from './result-cache.ts';
import { diskPath } from './read-many.ts';
import { isSameList, Readings, type SiteCache } from './readings.ts';
import { sha256Of } from './sha256.ts';

/** A site whose content has been read and checked. */
export interface OpenSite extends CheckedSite {
	/** Its content folder. */
	readonly folder: string;
	readonly ledger: Ledger;
	readonly isPublishable: boolean;
}

/** A file of the content as an editor has it, perhaps unsaved. */
export interface EditedFile {
	/** `content/articles/x.mdx` */
	readonly path: string;
	readonly bytes: Uint8Array;
}

export interface SiteOptions extends Publication {
	/** Whether a result is kept only when `keep` is called, as a build has time for it later. */
	readonly keepsLater?: boolean;
}

/** A day on which everything is published, for a site without a day. */
const lastDayOfAll = '9999-12-31';

/** The site with its files at one moment; the rest is filled in on request. */
interface State {
	readonly files: readonly ContentFile[];
	ledger?: Ledger;
	checked?: CheckedSite;
}

/**
 * The content in one folder, read and checked on request by a command, a build, `npm run dev` or an
 * editor. Only changed files are read again, and if none has changed, the last result is returned.
 * Requests are handled one after another, in order.
 */
export class Site {
	readonly folder: string;
	readonly #readings: Readings;
	readonly #publication: Publication;
	#state: State = { files: [] };
	#edited: ContentFile | undefined;
	#turn: Promise<unknown> = Promise.resolve();
	readonly #keepsLater: boolean;
	/** Keeps the last result for the next process. */
	#keep: (() => Promise<void>) | undefined;

	/** @param cacheFolder the cache for the next process; without it nothing is cached */
	constructor(
		folder: string,
		cacheFolder?: string,
		{ keepsLater = false, ...publication }: SiteOptions = {},
	) {
		this.folder = folder;
		this.#keepsLater = keepsLater;
		this.#publication = publication;
		this.#readings = new Readings(folder, cacheFolder);
	}

	/**
	 * The findings of the content as it is now.
	 * @param edited replaces the file on disk, which need not exist
	 * @throws if the folder does not exist
	 */
	check(edited?: EditedFile): Promise<CheckedSite> {
		return this.#inTurn(async () => this.#check(this.#look(edited)));
	}

	/**
	 * The findings with the ledger.
	 * @throws if the folder does not exist
	 */
	open(edited?: EditedFile): Promise<OpenSite> {
		return this.#inTurn(async () => {
			const state = this.#look(edited);
			const checked = await this.#check(state);
			const ledger = await this.#assemble(state);
			const { folder } = this;
			return { ...checked, folder, ledger, isPublishable: isPublishable(checked.findings) };
		});
	}

	/** Keeps the last result for the next process, if it is not kept yet. */
	async keep(): Promise<void> {
		const keep = this.#keep;
		this.#keep = undefined;
		await keep?.();
	}

	/** Changes with every file that was found when the content was looked at last. */
	filesKey(): string {
		return sha256Of(JSON.stringify(this.#state.files.map(({ path, stamp }) => [path, stamp])));
	}

	#inTurn<T>(answer: () => Promise<T>): Promise<T> {
		const answered = this.#turn.then(answer);
		this.#turn = answered.catch(() => undefined);
		return answered;
	}

	/** The files as they are now, or the last state if none has changed. */
	#look(edited: EditedFile | undefined): State {
		const before = new Map(this.#state.files.map((file) => [file.path, file]));
		const saved = allFiles(this.folder).map((file) => {
			const known = before.get(file.path);
			return known?.stamp !== undefined && known.stamp === file.stamp ? known : file;
		});
		const files = edited === undefined ? saved : this.#withEdited(saved, edited);
		if (this.#state.files.length === 0 || !isSameList(files, this.#state.files))
			this.#state = { files };
		return this.#state;
	}

	/** `saved` with the edited file in it; the same list if the edit equals the saved file. */
	#withEdited(saved: readonly ContentFile[], { path, bytes }: EditedFile): readonly ContentFile[] {
		const onDisk = saved.find((file) => file.path === path);
		if (onDisk !== undefined && readFileSync(diskPath(this.folder, path)).equals(bytes))
			return saved;
		const held = this.#edited;
		if (held?.path !== path || !Buffer.from(held.read()).equals(bytes))
			this.#edited = { path, read: () => bytes };
		const edited = this.#edited;
		return [
			...saved.filter((file) => file !== onDisk),
			...(edited === undefined ? [] : [edited]),
		].sort((a, b) => ascending(a.path, b.path));
	}

	async #check(state: State): Promise<CheckedSite> {
		if (state.checked !== undefined) return state.checked;
		const cache = this.#resultCache(state.files);
		const { day = lastDayOfAll } = this.#publication;
		const kept = cache === undefined ? undefined : loadResult(cache, state.files, day);
		if (kept !== undefined) {
			state.checked = kept;
			return kept;
		}
		const ledger = await this.#assemble(state);
		// The rules take a while to load, and are not needed for an unchanged site.
		const { runChecks } = await import('../check/run-checks.ts');
		const checked = { findings: runChecks(ledger), counts: countsOf(ledger) };
		state.checked = checked;
		this.#keep = async () => {
			this.#readings.keepPlaces(state.files);
			if (cache !== undefined && state.files.every(({ stamp }) => stamp !== undefined))
				saveResult(cache, state.files, {
					...checked,
					days: sameDays(await this.#readings.of(state.files), day),
				});
		};
		if (!this.#keepsLater) await this.keep();
		return checked;
	}

	/** Where the result is kept: apart if it is that of a site with its drafts. */
	#resultCache(files: readonly ContentFile[]): SiteCache | undefined {
		const cache = this.#readings.cacheFor(files);
		return cache === undefined || this.#publication.showsDrafts !== true
			? cache
			: { ...cache, folder: join(cache.folder, 'with-drafts') };
	}

	async #assemble(state: State): Promise<Ledger> {
		state.ledger ??= assemble(
			await this.#readings.of(state.files.filter(isFollowed)),
			state.files,
			this.#publication,
		);
		return state.ledger;
	}
}

/**
 * Reads and checks the content in `folder` once.
 * @param cacheFolder the cache for the next time; without it everything is read
 * @throws if the folder does not exist
 */
export function openSite(folder: string, cacheFolder?: string): Promise<OpenSite> {
	return new Site(folder, cacheFolder).open();
}

/** The number of records in a ledger. */
function countsOf({ articles, figures, sources }: Ledger): CheckedSite['counts'] {
	return { articles: articles.size, figures: figures.size, sources: sources.size };
}
