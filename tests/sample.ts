import { createHash } from 'node:crypto';
import { test } from 'node:test';

const depth = process.env['CAVEAT_TESTS'];

/** Whether a property is tried for hours rather than minutes: `npm test -- --long`. */
export const isLong = depth === 'long';

/** Whether all tests run, and not a sample of what takes long: `npm run test:all`. */
export const isEverything = isLong || depth === 'all';

/** Whether speed matters more than depth: `npm test -- --quick`. */
export const isQuick = depth === 'quick';

/**
 * Every run looks at the same sample and tries the same values, so that a failure is of a change.
 * `CAVEAT_SEED=7 npm test -- --long` tries others.
 */
export const seed = Number(process.env['CAVEAT_SEED'] ?? 20_240_214);

/** One of each kind, the same in every run; all of them in `npm test -- --long`. */
export function sampled<T>(all: readonly T[], kindOf: (one: T) => string): readonly T[] {
	if (isLong) return all;
	return [...Map.groupBy(all, kindOf)].flatMap(([kind, ones]) => {
		const hash = createHash('sha256').update(`${seed} ${kind}`).digest();
		return ones.slice(hash.readUInt32BE() % ones.length).slice(0, 1);
	});
}

/** Every `nth`, from the first on. */
const every = <T>(nth: number, all: readonly T[]): readonly T[] =>
	all.filter((_, index) => index % nth === 0);

/** One in `nth` of what costs seconds each; all of them in `npm run test:all`. */
export function oneIn<T>(nth: number, all: readonly T[]): readonly T[] {
	return isEverything ? all : every(nth, all);
}

/** `test` of `node:test`, for what costs tens of seconds: only in `npm run test:all`. */
export const longTest: typeof test = isEverything ? test : (test.skip as typeof test);

/**
 * How often to try a property: `few` times in `npm run test:all`, `many` in `npm test -- --long`, half of
 * `few` in `npm test`, and a fifth in `npm test -- --quick`.
 */
export function tries(few: number, many: number): number {
	if (isLong) return many;
	if (isEverything) return few;
	return Math.ceil(few / (isQuick ? 5 : 2));
}

/** The rows of a long table of tests, of which `npm test -- --quick` tries every `nth`. */
export function oneInQuick<T>(nth: number, table: readonly T[]): readonly T[] {
	return isQuick ? every(nth, table) : table;
}

/**
 * `test` of `node:test`, for what takes a fifth of a second or more whatever it tries: such tests
 * were two thirds of the time of `npm test -- --quick`, which skips them.
 */
export const slowTest: typeof test = isQuick ? (test.skip as typeof test) : test;
