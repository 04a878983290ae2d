import { type Given, type Operands, type OptionList, UsageError } from '../options.ts';

export interface TestOptions {
	/** Test files and folders; an empty list means everything. */
	readonly paths: readonly string[];
	/**
	 * Skips the checks of types and of unused code, and tests that need a browser or a built site or
	 * are slow.
	 */
	readonly quick: boolean;
	/** Runs also the tests that build sites of their own. */
	readonly all: boolean;
	/** Tries every page and chart, and random values for hours. */
	readonly long: boolean;
}

export const testOptionList: OptionList = {
	quick: {
		meaning:
			'skip types, unused code, every test that needs a browser or a built site, and those that are slow',
	},
	all: {
		meaning: 'run also the tests that build sites of their own (npm run test:all)',
	},
	long: {
		meaning:
			'test every page and chart, and thousands of random sites: for hours, before a release',
	},
	help: { meaning: 'show this list' },
};

export const testPaths: Operands = {
	value: 'PATH',
	isOptional: true,
	meaning: 'a test file or a folder, run with only what it needs',
};

/** @throws UsageError */
export function readTestOptions(given: Given, paths: readonly string[]): TestOptions {
	const [quick, all, long] = [given.has('quick'), given.has('all'), given.has('long')];
	const depths = [quick, all, long].filter(Boolean);
	if (depths.length > 1) throw new UsageError('Use one of --quick, --all and --long.');
	return { paths, quick, all, long };
}
