import type { OpenSite } from '../workspace/site.ts';
import { type BuildLog, noLog } from './build/build-log.ts';
import type { KeptTexts } from './build/kept-texts.ts';
import type { BuildPlan } from './build/build-plan.ts';
import type { BuildThreads } from './threads/build-threads.ts';

/**
 * The site that this process builds or serves. Astro bundles the pages separately from the
 * configuration that reads the content, so both use a property of `globalThis`; only this file
 * touches it.
 */
const key = Symbol.for('caveat.current-site');
/** The site whose texts Astro loaded last. */
const loadedKey = Symbol.for('caveat.given-site');
const logKey = Symbol.for('caveat.build-log');
const keptTextsKey = Symbol.for('caveat.kept-texts');
const planKey = Symbol.for('caveat.build-plan');
const authorKey = Symbol.for('caveat.for-author');
const textsKey = Symbol.for('caveat.made-texts');
const waitingKey = Symbol.for('caveat.waiting-work');
const threadsKey = Symbol.for('caveat.build-threads');

export function setCurrentSite(site: OpenSite): void {
	(globalThis as Record<symbol, unknown>)[key] = site;
}

/** The site of this process; undefined if none is open, for example while types are generated. */
export function siteIfOpen(): OpenSite | undefined {
	return (globalThis as Record<symbol, unknown>)[key] as OpenSite | undefined;
}

/** @throws if no site is open in this process */
export function currentSite(): OpenSite {
	const site = siteIfOpen();
	if (site === undefined)
		throw new Error('No site is open: the Caveat integration is missing from astro.config.mjs.');
	return site;
}

/** Records that Astro has loaded the texts of this site. */
export function setLoadedSite(site: OpenSite): void {
	(globalThis as Record<symbol, unknown>)[loadedKey] = site;
}

/** The site whose texts Astro loaded last; undefined before it has loaded any. */
export function loadedSite(): OpenSite | undefined {
	return (globalThis as Record<symbol, unknown>)[loadedKey] as OpenSite | undefined;
}

/** Makes the pages of this process for the author of the site, as `npm run dev` does. */
export function setForAuthor(): void {
	(globalThis as Record<symbol, unknown>)[authorKey] = true;
}

/**
 * Whether the pages are for the author of the site. They then have no Content-Security-Policy, which
 * the server's banner and scripts do not meet, and there is no index for the search.
 */
export function isForAuthor(): boolean {
	return (globalThis as Record<symbol, unknown>)[authorKey] === true;
}

/** Has the build of this process followed by `log`. */
export function setBuildLog(log: BuildLog): void {
	(globalThis as Record<symbol, unknown>)[logKey] = log;
}

/** What follows the build of this process. */
export function buildLog(): BuildLog {
	return ((globalThis as Record<symbol, unknown>)[logKey] as BuildLog | undefined) ?? noLog;
}

/** Sets what the build of this process makes. */
export function setBuildPlan(plan: BuildPlan): void {
	(globalThis as Record<symbol, unknown>)[planKey] = plan;
	setMadeTexts((slug) => plan.isTextMade(slug));
}

/** What the build of this process makes; undefined if it makes everything, as a server does. */
export function buildPlan(): BuildPlan | undefined {
	return (globalThis as Record<symbol, unknown>)[planKey] as BuildPlan | undefined;
}

/** Sets the texts that the last build has kept for the build of this process. */
export function setKeptTexts(texts: KeptTexts): void {
	(globalThis as Record<symbol, unknown>)[keptTextsKey] = texts;
}

/** The texts that the last build has kept; undefined if nothing is kept, as by a server. */
export function keptTexts(): KeptTexts | undefined {
	return (globalThis as Record<symbol, unknown>)[keptTextsKey] as KeptTexts | undefined;
}

/** Whether the pages and files of a text are made, and not kept from the last build. */
export function isTextMade(slug: string): boolean {
	const isMade = (globalThis as Record<symbol, unknown>)[textsKey] as
		| ((slug: string) => boolean)
		| undefined;
	return isMade?.(slug) !== false;
}

/** Sets of which texts this process or thread makes pages and files; of all by default. */
export function setMadeTexts(isMade: (slug: string) => boolean): void {
	(globalThis as Record<symbol, unknown>)[textsKey] = isMade;
}

/** Sets the threads that make a part of the site beside this one. */
export function setBuildThreads(threads: BuildThreads | undefined): void {
	(globalThis as Record<symbol, unknown>)[threadsKey] = threads;
}

/** The threads that make a part of the site beside this one; undefined if there are none. */
export function buildThreads(): BuildThreads | undefined {
	return (globalThis as Record<symbol, unknown>)[threadsKey] as BuildThreads | undefined;
}

/** Sets what the build of this process does while it waits for other threads. */
export function setWaitingWork(work: () => Promise<void>): void {
	(globalThis as Record<symbol, unknown>)[waitingKey] = work;
}

/** Does what was left until the build of this process waits. */
export async function doWaitingWork(): Promise<void> {
	await (
		(globalThis as Record<symbol, unknown>)[waitingKey] as (() => Promise<void>) | undefined
	)?.();
}
