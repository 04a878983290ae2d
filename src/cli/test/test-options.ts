import { type Given, type Operands, type OptionList, UsageError } from '../options.ts';

export interface TestOptions {
	/** Test files and folders; an empty list means everything. */
	readonly paths: readonly string[];
	/**
	 * Skips the checks of types and of unused code, and tests that need a browser or a built site or
	 * are slow.
	 */
	readonly quick: boolean;
	/** Tests everything that is otherwise sampled. */
	readonly all: boolean;
}

export const testOptionList: OptionList = {
	quick: {
		meaning:
			'skip types, unused code, every test that needs a browser or a built site, and those that are slow',
	},
	all: {
		meaning: 'test every page, chart and mutation, not a sample of each kind (npm run test:all)',
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
	const [quick, all] = [given.has('quick'), given.has('all')];
	if (quick && all) throw new UsageError('Use --quick or --all, not both.');
	return { paths, quick, all };
}
