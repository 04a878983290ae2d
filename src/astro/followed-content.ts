import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Refusals, refusalsOf } from '../workspace/refusals.ts';
import type { OpenSite, Site } from '../workspace/site.ts';

/** What the server of an author knows of the content at one moment. */
export interface ContentSnapshot {
	readonly site: OpenSite;
	readonly refusals: Refusals;
	/** Why the content cannot be read now, as where its folder is gone. `site` is then the last that could be. */
	readonly fault?: string;
}

/** Editors and version control write several files, and one file in several steps. */
const settleMs = 25;
const triesForMovingFile = 20;

/** What is done when the content has changed. */
export interface ContentListener {
	/** Awaited before anything is answered from the changed site. */
	change(site: OpenSite): Promise<void>;
	/** Told of every change, and of a fault that comes or goes. */
	changed(now: ContentSnapshot): void;
}

/**
 * The content of a site as it changes under a running server. It is looked at anew whenever it is asked for, so that an event
 * of the file system that comes late, or never, makes no page stale; looking costs little where nothing has changed.
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

	/** The content as it is on disk now. Answers come in the order in which they were asked for. */
	now(): Promise<ContentSnapshot> {
		const answered = this.#turn.then(() => this.#look());
		this.#turn = answered.catch(() => undefined);
		return answered;
	}

	/** Looks at the content soon: several events in a short time are one. */
	notice(): void {
		this.#noticed ??= wait(settleMs).then(() => {
			this.#noticed = undefined;
			return this.now();
		});
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

	/** A file that is listed may be gone when it is read, where a branch is switched: then it is listed again. */
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
