import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Refusals, refusalsOf } from '../../workspace/refusals.ts';
import type { OpenSite, Site } from '../../workspace/site.ts';

/** The content at one moment, as the dev server knows it. */
export interface ContentSnapshot {
	readonly site: OpenSite;
	readonly refusals: Refusals;
	/**
	 * Why the content cannot be read now, for example because its folder is gone. `site` is then
	 * the last readable one.
	 */
	readonly fault?: string;
}

/** Editors and version control write several files at once, and one file in several steps. */
const settleMs = 25;
const triesForMovingFile = 20;

/** Callbacks for changes of the content. */
export interface ContentListener {
	/** Awaited before anything is answered from the changed site. */
	change(site: OpenSite): Promise<void>;
	/** Called after every change, and when a fault appears or disappears. */
	changed(now: ContentSnapshot): void;
}

/**
 * The content of a site as it changes under a running server. It is checked for changes at every
 * request, so that a late or missing file system event leaves no page outdated. The check is cheap
 * if nothing has changed.
 */
export class FollowedContent {
	readonly #workspace: Site;
	readonly #listener: ContentListener;
	#now: ContentSnapshot;
	#turn: Promise<unknown> = Promise.resolve();
	#noticed: Promise<unknown> | undefined;

	constructor(workspace: Site, site: OpenSite, listener: ContentListener) {
		this.#workspace = workspace;
		this.#listener = listener;
		this.#now = { site, refusals: refusalsOf(site.ledger, site.findings) };
	}

	/** The content as it is on disk now. Answers come in the order of the requests. */
	now(): Promise<ContentSnapshot> {
		const answered = this.#turn.then(() => this.#look());
		this.#turn = answered.catch(() => undefined);
		return answered;
	}

	/** Checks the content soon, and waits for it. Several events in a short time cause one check. */
	notice(): Promise<unknown> {
		this.#noticed ??= wait(settleMs).then(() => {
			this.#noticed = undefined;
			return this.now();
		});
		return this.#noticed;
	}

	async #look(): Promise<ContentSnapshot> {
		const before = this.#now;
		try {
			const site = await this.#open();
			if (site.ledger !== before.site.ledger) await this.#listener.change(site);
			if (site.ledger !== before.site.ledger || before.fault !== undefined)
				this.#now = { site, refusals: refusalsOf(site.ledger, site.findings) };
		} catch (error) {
			const fault = existsSync(this.#workspace.folder)
				? `The content cannot be read: ${error instanceof Error ? error.message : String(error)}`
				: `There is no content in ${this.#workspace.folder}.`;
			if (fault !== before.fault) this.#now = { ...before, fault };
		}
		if (this.#now !== before) this.#listener.changed(this.#now);
		return this.#now;
	}

	/** Lists the files again if one is gone when it is read, as during a branch switch. */
	async #open(): Promise<OpenSite> {
		for (let tries = 1; ; tries += 1) {
			try {
				return await this.#workspace.open();
			} catch (error) {
				if (tries === triesForMovingFile || !existsSync(this.#workspace.folder)) throw error;
				await wait(settleMs);
			}
		}
	}
}
