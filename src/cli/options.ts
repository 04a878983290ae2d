import { parseArgs } from 'node:util';
import { nearestWord } from '../ledger/suggest.ts';

/** An option of a command. One without `value` is a switch. */
export interface Option {
	/** The placeholder of its value in the list of options: "FILE". */
	readonly value?: string;
	readonly meaning: string;
}
export type OptionList = Readonly<Record<string, Option>>;

/**
 * An error in the arguments of a command. `message` is one line for people; `seeHelp` says whether
 * the list of options helps.
 */
export class UsageError extends Error {
	readonly seeHelp: boolean;
	constructor(message: string, seeHelp = false) {
		super(message);
		this.seeHelp = seeHelp;
	}
}

/** For commands that have no other option. */
export const helpOption: OptionList = { help: { meaning: 'show this list' } };

/** The given options with their values in order; a switch has none. */
export type Given = ReadonlyMap<string, readonly string[]>;

/** The given options and operands. */
export interface CommandLine {
	readonly given: Given;
	readonly operands: readonly string[];
}

/**
 * @param operands whether operands are allowed
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
	// Not strict, because the messages of strict mode are several sentences long. The tokens are
	// checked here instead.
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
	const isOption = value.startsWith('-') && !/^-\.?\d/.test(value);
	if (value === '' || (inlineValue !== true && isOption))
		throw new UsageError(`"${rawName}" needs a value: ${rawName} ${name}.`);
	return value;
}

function didYouMean(name: string, known: readonly string[]): string {
	const near = nearestWord(name, known);
	return near === undefined ? '' : ` Did you mean "--${near}"?`;
}

/** Describes a command and its options for people. */
export function describeOptions<T>({
	name,
	does,
	options,
	operands,
	readMore,
}: Command<T>): string {
	const named = operands === undefined ? [] : [[operands.value ?? '', operands.meaning] as const];
	const rows = [
		...named,
		...Object.entries(options).map(
			([option, { value, meaning }]) =>
				[`--${option}${value === undefined ? '' : ` ${value}`}`, meaning] as const,
		),
	];
	const several = operands?.isOne === true ? (operands.value ?? '') : `${operands?.value} ...`;
	const beside = operands?.isOptional === true ? ` [${several}]` : ` ${several}`;
	const width = Math.max(...rows.map(([option]) => option.length));
	return [
		`${invocation(name)} [options]${operands === undefined ? '' : beside}`,
		'',
		does,
		'',
		...rows.map(([option, meaning]) => `  ${option.padEnd(width)}  ${meaning}`),
		...(readMore === undefined ? [] : ['', `More: ${readMore}`]),
	].join('\n');
}

/**
 * How to run a command with npm, up to its options: "npm test --", "npm start --", and "npm run"
 * before every other name: "npm run check --", "npm run new -- figure".
 */
function invocation(name: string): string {
	const [script = '', ...kind] = name.split(' ');
	const npm = script === 'test' || script === 'start' ? `npm ${script}` : `npm run ${script}`;
	return [npm, '--', ...kind].join(' ');
}

/** The operands of a command. */
export interface Operands extends Option {
	/** Whether the command also runs without operands. */
	readonly isOptional?: boolean;
	/** Whether it takes only one. */
	readonly isOne?: boolean;
}

/** A command of the command line. */
export interface Command<T> {
	/** Its name, and its kind if it has several: "check", "new figure". */
	readonly name: string;
	/** One sentence about the command, shown by --help. */
	readonly does: string;
	readonly options: OptionList;
	/** The operands of the command; none by default. */
	readonly operands?: Operands;
	/** The page of the documentation about the command. */
	readonly readMore?: string;
	/** @throws UsageError */
	readonly read: (given: Given, operands: readonly string[]) => T | Promise<T>;
	readonly run: (options: T) => Promise<number>;
}

/**
 * Parses the arguments of a command and runs it.
 * @returns the exit code: 0 after --help, 2 if the arguments are wrong
 */
export async function runCommand<T>(command: Command<T>, args: readonly string[]): Promise<number> {
	let understood: T;
	try {
		const { given, operands } = readOptions(args, command.options, command.operands !== undefined);
		if (given.has('help')) {
			console.log(describeOptions(command));
			return 0;
		}
		understood = await command.read(given, operands);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		const help = `For the list of options: ${invocation(command.name)} --help`;
		console.error(error.seeHelp ? `${error.message} ${help}` : error.message);
		return 2;
	}
	return command.run(understood);
}
