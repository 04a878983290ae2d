import { parseArgs } from 'node:util';
import { nearest } from '../ledger/suggest.ts';

/** An option of a command. One without `value` is a switch. */
export interface Option {
	/** What stands for its value in the list of options: "FILE". */
	readonly value?: string;
	readonly meaning: string;
}
export type OptionList = Readonly<Record<string, Option>>;

/** A command line that cannot be understood. `message` is one line for people; `list` says whether the list of options helps. */
export class UsageError extends Error {
	readonly list: boolean;
	constructor(message: string, list = false) {
		super(message);
		this.list = list;
	}
}

/** The options that were given, each with its values in their order; a switch has none. */
export type Given = ReadonlyMap<string, readonly string[]>;

/** What was given: options, and what stands beside them. */
export interface CommandLine {
	readonly given: Given;
	readonly operands: readonly string[];
}

/**
 * @param operands whether something may stand beside the options
 * @throws UsageError
 */
export function readOptions(
	args: readonly string[],
	list: OptionList,
	operands = false,
): CommandLine {
	const options = Object.fromEntries(
		Object.entries(list).map(([name, { value }]) => [
			name,
			{ type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: true },
		]),
	);
	// Not strict: its own messages are several sentences long. Each token is looked at here instead.
	const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
	const given = new Map<string, readonly string[]>();
	const beside: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') {
			if (!operands) throw new UsageError(`Unexpected argument "${token.value}".`, true);
			beside.push(token.value);
		}
		if (token.kind !== 'option') continue;
		const option = Object.hasOwn(list, token.name) ? list[token.name] : undefined;
		if (option === undefined)
			throw new UsageError(
				`There is no option "${token.rawName}".${didYouMean(token.name, Object.keys(list))}`,
				true,
			);
		const before = given.get(token.name) ?? [];
		given.set(
			token.name,
			option.value === undefined ? before : [...before, valueGiven(token, option.value)],
		);
		if (option.value === undefined && token.inlineValue === true)
			throw new UsageError(`"${token.rawName}" takes no value.`);
	}
	return { given, operands: beside };
}

interface Token {
	readonly rawName: string;
	readonly value?: string | undefined;
	readonly inlineValue?: boolean | undefined;
}

function valueGiven({ rawName, value = '', inlineValue }: Token, name: string): string {
	if (value === '' || (inlineValue !== true && value.startsWith('-')))
		throw new UsageError(`"${rawName}" needs a value: ${rawName} ${name}.`);
	return value;
}

function didYouMean(name: string, known: readonly string[]): string {
	const near = nearest(name, known);
	return near === undefined ? '' : ` Did you mean "--${near}"?`;
}

/** The options of a command as a list for people. */
export function describeOptions(command: string, list: OptionList, operands?: Option): string {
	const named = operands === undefined ? [] : [[operands.value ?? '', operands.meaning] as const];
	const rows = [
		...named,
		...Object.entries(list).map(
			([name, { value, meaning }]) =>
				[`--${name}${value === undefined ? '' : ` ${value}`}`, meaning] as const,
		),
	];
	const width = Math.max(...rows.map(([name]) => name.length));
	return [
		`npm run ${command} -- [options]${operands === undefined ? '' : ` ${operands.value} ...`}`,
		'',
		...rows.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`),
		'',
		'Exit codes and formats: docs/reports.md',
	].join('\n');
}

/** A command that takes options and nothing else. */
export interface Command<T> {
	readonly name: string;
	readonly options: OptionList;
	/** What may stand beside the options, once or more; nothing if left out. */
	readonly operands?: Option;
	/** @throws UsageError */
	readonly read: (given: Given, operands: readonly string[]) => T;
	readonly run: (options: T) => Promise<number>;
}

/**
 * Runs a command with what its arguments mean.
 * @returns the exit code: 0 after --help, 2 where the arguments cannot be understood
 */
export async function runCommand<T>(
	{ name, options, operands, read, run }: Command<T>,
	args: readonly string[],
): Promise<number> {
	let understood: T;
	try {
		const { given, operands: beside } = readOptions(args, options, operands !== undefined);
		if (given.has('help')) {
			console.log(describeOptions(name, options, operands));
			return 0;
		}
		understood = read(given, beside);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		console.error(
			error.list
				? `${error.message}\n\n${describeOptions(name, options, operands)}`
				: error.message,
		);
		return 2;
	}
	return run(understood);
}
