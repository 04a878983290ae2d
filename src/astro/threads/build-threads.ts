import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Publication } from '../../ledger/link/unpublished.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import { threadOptions } from '../../workspace/thread-options.ts';
import type { BuildLog } from '../build/build-log.ts';
import type { BuildPlan } from '../build/build-plan.ts';
import type { SiteFonts } from '../fonts/site-fonts.ts';
import type { MadeText } from '../texts/text-cache.ts';
import { SharedWork } from './shared-work.ts';
import type { PageOfThread, ThreadAnswer, ThreadSetting, ThreadTask } from './thread-messages.ts';

/** A thread takes two seconds to start, in which it would make the pages of this many owners. */
const worthAThread = 300;
/** The room for what is new in the memory of a thread: trees of texts and pages. */
const youngMegabytes = 96;
/** Each thread has the whole ledger. */
const mostThreads = 3;

interface ThreadsOptions {
	readonly place: SitePlace;
	readonly plan: BuildPlan;
	readonly log: BuildLog;
	readonly publication: Publication;
	/** The files of the content as the build has read them. */
	readonly filesKey: string;
	/** How many threads; by default as many as the site and the machine have use for. */
	readonly count?: number | undefined;
}

/**
 * Threads that make texts, pages and files of the owners of a site beside this one. What they cannot
 * make, this thread makes, so an error in a page is reported as without them.
 */
export class BuildThreads {
	readonly #place: SitePlace;
	readonly #plan: BuildPlan;
	readonly #log: BuildLog;
	readonly #threads: Worker[];
	readonly #numbers: ReadonlyMap<string, number>;
	readonly #texts: SharedWork<MadeText>;
	readonly #made = { texts: 0, pages: 0, files: 0 };
	/** The SHA-256 of the files that the threads have written, by path. */
	readonly hashes = new Map<string, string>();
	#files: SharedWork<true> | undefined;
	#pages: SharedWork<true> | undefined;

	/** Starts threads; undefined if the site is too small for them, or if its own code could differ in each. */
	static start(options: ThreadsOptions): BuildThreads | undefined {
		const count = BuildThreads.countFor(options);
		return count < 1 ? undefined : new BuildThreads(options, count);
	}

	/** How many threads `start` starts. */
	static countFor({ plan, count }: Pick<ThreadsOptions, 'plan' | 'count'>): number {
		if (plan.hasOwnCode) return 0;
		return (
			count ??
			Math.min(
				availableParallelism() - 1,
				mostThreads,
				Math.floor(plan.madeOwners.length / worthAThread),
			)
		);
	}

	private constructor({ place, plan, log, publication, filesKey }: ThreadsOptions, count: number) {
		this.#place = place;
		this.#plan = plan;
		this.#log = log;
		const owners = plan.madeOwners;
		this.#numbers = new Map(owners.map((owner, index) => [owner, index]));
		this.#texts = new SharedWork(owners.length);
		const setting: ThreadSetting = {
			...{ place, publication, filesKey, owners },
			texts: this.#texts.taken,
		};
		this.#threads = Array.from({ length: count }, () => this.#thread(setting));
	}

	#thread(setting: ThreadSetting): Worker {
		const thread = new Worker(new URL('./build-thread.ts', import.meta.url), {
			workerData: setting,
			...threadOptions(youngMegabytes),
		});
		thread.on('message', (answer: ThreadAnswer) => {
			this.#take(answer);
		});
		// What it has not made, this thread makes.
		thread.on('error', () => undefined);
		thread.on('exit', () => {
			this.#threads.splice(this.#threads.indexOf(thread), 1);
			// Another thread cannot know what this one had begun.
			void this.end();
		});
		return thread;
	}

	#take(answer: ThreadAnswer): void {
		const { kind, index, made } = answer;
		if (kind === 'texts') {
			if (made !== undefined) this.#made.texts += 1;
			this.#texts.answer(index, made);
			return;
		}
		this.#made[kind] += made?.length ?? 0;
		for (const { path, milliseconds, file, sha256 } of made ?? []) {
			this.#log.made(kind, path, milliseconds);
			this.hashes.set(file, sha256);
		}
		const work = kind === 'files' ? this.#files : this.#pages;
		work?.answer(index, made === undefined ? undefined : true);
	}

	/** How many things the threads have made. */
	get made(): Readonly<Record<ThreadAnswer['kind'], number>> {
		return this.#made;
	}

	/** The HTML of a text that another thread has made; undefined if this one is to make it. */
	async textMade(slug: string): Promise<MadeText | undefined> {
		const index = this.#numbers.get(`text:${slug}`);
		return index === undefined ? undefined : this.#texts.made(index);
	}

	/** Files can be drawn and written from now on. */
	beginFiles(fonts: SiteFonts): void {
		if (this.#files !== undefined) return;
		this.#files = new SharedWork(this.#numbers.size);
		this.#tell({ kind: 'files', fonts, taken: this.#files.taken });
	}

	/** Whether another thread has made the files of an owner. Pictures are not among them. */
	async areFilesMade(path: string): Promise<boolean> {
		return this.#isMade(this.#files, path);
	}

	/**
	 * Pages can be made from now on.
	 * @param entry the address of the code of all pages
	 */
	beginPages(entry: string, pages: readonly PageOfThread[]): void {
		this.#pages = new SharedWork(this.#numbers.size);
		const publicFolder = join(this.#place.root, 'public');
		const hasPublic = existsSync(publicFolder);
		const ofOwner: PageOfThread[][] = Array.from(this.#numbers, () => []);
		for (const page of pages) {
			// A file of the site's own comes before a page: this thread says so.
			if (hasPublic && existsSync(join(publicFolder, page.file))) continue;
			const owner = this.numberOf(page.file);
			if (owner !== undefined) ofOwner[owner]?.push(page);
		}
		this.#tell({ kind: 'pages', entry, pages: ofOwner, taken: this.#pages.taken });
	}

	/** Whether another thread has made a page. */
	async isPageMade(path: string): Promise<boolean> {
		return this.#isMade(this.#pages, path);
	}

	/** The number of the owner of an output, in whose order they are taken; undefined without one. */
	numberOf(path: string): number | undefined {
		const owner = this.#plan.ownerOf(path);
		return owner === undefined ? undefined : this.#numbers.get(owner);
	}

	async #isMade(work: SharedWork<true> | undefined, path: string): Promise<boolean> {
		const index = this.numberOf(path);
		return index !== undefined && (await work?.made(index)) === true;
	}

	#tell(task: ThreadTask): void {
		for (const thread of this.#threads) thread.postMessage(task);
	}

	/** Ends the threads. This one makes what is left. */
	async end(): Promise<void> {
		// A thread that still writes a file must not do so when this one writes it.
		await Promise.all(this.#threads.map((thread) => thread.terminate()));
		for (const work of [this.#texts, this.#files, this.#pages]) work?.end();
	}
}
