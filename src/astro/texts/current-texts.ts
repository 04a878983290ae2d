import type { Texts } from './texts.ts';

/**
 * The texts of this process. `npm run dev` loads the code of pages separately from the configuration,
 * so both use a property of `globalThis`; only this file touches it.
 */
const key = Symbol.for('caveat.texts');

/** Sets where the texts of this process are turned into HTML. */
export function setTexts(texts: Texts): void {
	(globalThis as Record<symbol, unknown>)[key] = texts;
}

/** @throws if no site is open in this process */
export function currentTexts(): Texts {
	const texts = (globalThis as Record<symbol, unknown>)[key] as Texts | undefined;
	if (texts === undefined)
		throw new Error('No texts are open: the Caveat integration is missing from astro.config.mjs.');
	return texts;
}
