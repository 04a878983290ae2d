import { parseShard, type Shard } from '../astro/build/shard.ts';
import { type Format, formats } from '../check/report/formats.ts';
import { nearestWord, suggest } from '../ledger/suggest.ts';
import { dayOption, readDay } from './day-option.ts';
import { docsPath } from './docs-path.ts';
import { type Given, type OptionList, UsageError } from './options.ts';

/** Which findings of a run are reported, and how. */
export interface CheckOptions {
	readonly format?: Format | undefined;
	/** Codes: other findings are neither reported nor counted. An empty list means all. */
	readonly rules?: readonly string[] | undefined;
	/** Reports only errors; the counts stay the same. */
	readonly quiet?: boolean | undefined;
	/** The run fails with more warnings than this. */
	readonly maxWarnings?: number | undefined;
	/** Also reports findings that the author explained. */
	readonly explained?: boolean | undefined;
	/** The day of the site, ISO. Without one, nothing is scheduled. */
	readonly day?: string | undefined;
	/** The file for the report; by default, the terminal. */
	readonly output?: string | undefined;
	/** The part of the site that is built. */
	readonly shard?: Shard | undefined;
	/** Keeps nothing of the last build. */
	readonly fresh?: boolean | undefined;
	/** How many threads make pages beside the first one; by default what the site has use for. */
	readonly threads?: number | undefined;
	/** Prints what each part of a build took. */
	readonly profile?: boolean | undefined;
}

const maxWarnings = { value: 'N', meaning: 'fail with more than N warnings' };
const help = { meaning: 'show this list' };

export const checkOptionList: OptionList = {
	format: {
		value: 'FORMAT',
		meaning: `${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}; terminal by default`,
	},
	rule: {
		value: 'CODE',
		meaning: 'only findings with this code; repeat it, or put commas between codes',
	},
	quiet: { meaning: 'show only errors' },
	'max-warnings': maxWarnings,
	explained: { meaning: 'also show findings that the author explained' },
	output: { value: 'FILE', meaning: 'write the report to a file in an existing folder' },
	...dayOption,
	help,
};

/**
 * The formats of a build, which prints messages of its own and so cannot use formats that need
 * standard output alone.
 */
const buildFormats = ['terminal', 'github'] as const satisfies readonly Format[];

export const buildOptionList: OptionList = {
	format: { value: 'FORMAT', meaning: `${buildFormats.join(' or ')}; terminal by default` },
	'max-warnings': maxWarnings,
	shard: {
		value: 'N/COUNT',
		meaning: 'build one part of COUNT, to shards/N-of-COUNT; npm run merge joins them',
	},
	fresh: { meaning: 'make everything again, and keep nothing of the last build' },
	threads: {
		value: 'N',
		meaning: 'make pages in N more threads, 0 to save memory; by default one for each other core',
	},
	profile: { meaning: 'print the seconds, CPU seconds and memory of each part of the build' },
	...dayOption,
	help,
};

/**
 * @param codes all codes of rules
 * @throws UsageError
 */
export function readCheckOptions(given: Given, codes: readonly string[]): CheckOptions {
	return {
		format: readFormat(given, formats),
		rules: readRules(given, codes),
		quiet: given.has('quiet'),
		maxWarnings: readMaxWarnings(given),
		explained: given.has('explained'),
		output: given.get('output')?.at(-1),
		day: readDay(given),
	};
}

/** @throws UsageError */
export function readBuildOptions(given: Given): CheckOptions {
	return {
		format: readFormat(given, buildFormats),
		maxWarnings: readMaxWarnings(given),
		threads: readThreads(given),
		shard: readShard(given),
		fresh: given.has('fresh'),
		profile: given.has('profile'),
		day: readDay(given),
	};
}

function readShard(given: Given): Shard | undefined {
	const word = given.get('shard')?.at(-1);
	if (word === undefined) return undefined;
	const shard = parseShard(word);
	if (shard === undefined)
		throw new UsageError(`--shard takes a part and the number of parts, like 2/4, not "${word}".`);
	return shard;
}

function readThreads(given: Given): number | undefined {
	const word = given.get('threads')?.at(-1);
	if (word === undefined) return undefined;
	if (!/^\d{1,2}$/.test(word))
		throw new UsageError(`--threads takes a whole number of at most 99, not "${word}".`);
	return Number(word);
}

function readFormat(given: Given, known: readonly Format[]): Format {
	const word = given.get('format')?.at(-1);
	const format = word === undefined ? 'terminal' : known.find((one) => one === word);
	if (format === undefined)
		throw new UsageError(`Unknown format "${word}". ${suggest(word ?? '', known)}`);
	return format;
}

function readRules(given: Given, codes: readonly string[]): readonly string[] {
	const words = (given.get('rule') ?? [])
		.flatMap((list) => list.split(','))
		.map((word) => word.trim())
		.filter((word) => word !== '');
	for (const word of words) {
		if (codes.includes(word)) continue;
		const near = nearestWord(word, codes);
		throw new UsageError(
			`There is no check with the code "${word}". ${near === undefined ? `${docsPath('checks/README.md')} lists them.` : `Did you mean "${near}"?`}`,
		);
	}
	return [...new Set(words)];
}

function readMaxWarnings(given: Given): number | undefined {
	const word = given.get('max-warnings')?.at(-1);
	if (word === undefined) return undefined;
	if (!/^\d{1,9}$/.test(word))
		throw new UsageError(`--max-warnings takes a whole number, not "${word}".`);
	return Number(word);
}
