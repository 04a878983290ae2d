import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Command, runCommand, UsageError } from '../options.ts';
import { type Result, readResults } from './results.ts';
import { shareProcesses } from './share-processes.ts';
import { findTestFiles, type TestFile } from './test-files.ts';
import { readTestOptions, type TestOptions, testOptionList, testPaths } from './test-options.ts';

interface ToolResult extends Result {
	/** For people: its name, and what it printed if it failed. */
	readonly report: string;
}

/** The parts of a run: the tools, unless paths are given, and test files. */
interface Plan extends TestOptions {
	readonly files: readonly TestFile[];
}

/**
 * `npm test`: runs every test, or those at the given paths, and ends with one line, "N passed, N
 * failed".
 * @returns the exit code
 */
export function testCommand(root: string, args: readonly string[]): Promise<number> {
	const command: Command<Plan> = {
		name: 'test',
		does: 'Checks format, lint, types and unused code, runs the tests, and ends with one line: "N passed, N failed".',
		options: testOptionList,
		operands: testPaths,
		readMore: 'CONTRIBUTING.md',
		read: (given, operands) => plan(root, readTestOptions(given, operands)),
		run: (planned) => runPlan(root, planned),
	};
	return runCommand(command, args);
}

/** @throws UsageError if nothing is left to run */
function plan(root: string, options: TestOptions): Plan {
	const found = findTestFiles(root, options.paths);
	const files = found.filter((file) => isRun(file, options));
	if (files.length === 0)
		throw new UsageError(
			`All tests at ${options.paths.join(' ')} need a browser or a built site; run them without --quick.`,
		);
	return { ...options, files };
}

function isRun(file: TestFile, { paths, quick, all, long }: TestOptions): boolean {
	if (quick) return !file.needsBrowser && !file.needsBuild;
	return all || long || paths.length > 0 || !file.buildsAgain;
}

async function runPlan(root: string, planned: Plan): Promise<number> {
	// Side by side, because each tool keeps one core busy for seconds.
	const [tools, tests] = await Promise.all([runTools(root, planned), runFiles(root, planned)]);
	for (const { report } of tools) console.log(report);
	const results = [...tools, tests];
	const passed = results.reduce((sum, result) => sum + result.passed, 0);
	const failed = results.reduce((sum, result) => sum + result.failed, 0);
	console.log(`${passed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
}

/** Runs the tools that look at the whole project, unless paths were given. */
async function runTools(root: string, { paths, quick }: Plan): Promise<readonly ToolResult[]> {
	if (paths.length > 0) return [];
	return [
		await runTool(root, 'format and lint', [
			biome,
			'ci',
			...['--assist-enabled=false', '--error-on-warnings', root],
		]),
		...(quick
			? []
			: [
					await runTool(root, 'unused code', [knip, '--directory', root, '--no-progress']),
					await checkTypes(root),
				]),
	];
}

async function runFiles(root: string, planned: Plan): Promise<Result> {
	const { paths, long, files } = planned;
	const depth = (['quick', 'all', 'long'] as const).find((one) => planned[one]);
	const environment: Record<string, string> = depth === undefined ? {} : { CAVEAT_TESTS: depth };
	const needsBrowser = files.some((file) => file.needsBrowser);
	const browser = needsBrowser ? await browserFor(root) : undefined;
	if (browser !== undefined) environment['CHROME_PATH'] = browser;
	// Tests that run for hours, and those asked for by path, each have a process of their own.
	const programs =
		long || paths.length > 0 ? files.map(({ path }) => path) : shareProcesses(root, files);
	const { passed, failed } = await runTests(root, programs, environment);
	if (!needsBrowser || browser !== undefined) return { passed, failed };
	console.error(
		'No browser was found or could be installed. Install Chrome or Chromium, or set CHROME_PATH to one, and run npm test again.',
	);
	return { passed, failed: failed + 1 };
}

/** The path of a browser, which is installed if there is none. */
async function browserFor(root: string): Promise<string | undefined> {
	const { findBrowser, installBrowser } = await import('./browser.ts');
	return findBrowser() ?? installBrowser(root);
}

const biome = 'node_modules/@biomejs/biome/bin/biome';
const knip = 'node_modules/knip/bin/knip.js';
const astro = 'node_modules/astro/bin/astro.mjs';

async function checkTypes(root: string): Promise<ToolResult> {
	const synced = await runTool(root, 'types', [astro, 'sync', '--root', root]);
	// In one process with what it makes, the check takes a third longer.
	return synced.failed > 0
		? synced
		: runTool(root, 'types', [astro, 'check', '--noSync', '--root', root]);
}

/**
 * Runs a tool as a test.
 * @param name what it tests
 */
async function runTool(
	root: string,
	name: string,
	[program = '', ...args]: readonly string[],
): Promise<ToolResult> {
	const { code, output } = await run([join(root, program), ...args], root);
	return code === 0
		? { passed: 1, failed: 0, report: `✔ ${name}` }
		: { passed: 0, failed: 1, report: `✖ ${name}\n${output}` };
}

async function runTests(
	root: string,
	programs: readonly string[],
	environment: Readonly<Record<string, string>>,
): Promise<Result> {
	const caches = join(root, '.caveat');
	mkdirSync(caches, { recursive: true });
	const file = join(caches, `results-${process.pid}.txt`);
	const args = [
		'--test',
		`--test-concurrency=${availableParallelism()}`,
		...reportTo('spec', 'stdout'),
		...reportTo(new URL('results.ts', import.meta.url).href, file),
		...['--import', pathToFileURL(join(root, 'tests/fixed-seed.ts')).href],
		...programs,
	];
	// Each program is a separate process; this cache compiles what they all import once.
	const cache = { NODE_COMPILE_CACHE: join(caches, 'compiled') };
	const { code } = await withTemporaryFolder((temporary) =>
		run(args, root, { environment: { ...environment, ...cache, ...temporary }, show: true }),
	);
	const { passed, failed, without } = readResults(file, root, programs);
	for (const program of without)
		console.error(`${program} did not come to its end, or has no test.`);
	return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/**
 * Runs `use` with variables that give its programs a folder for temporary files, and deletes that
 * folder afterwards with what tests and browsers left in it.
 */
async function withTemporaryFolder<T>(
	use: (environment: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-test-'));
	try {
		return await use({ TMPDIR: folder, TEMP: folder, TMP: folder });
	} finally {
		// A browser that is ending can still write to its profile.
		rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}

const reportTo = (reporter: string, destination: string): readonly string[] => [
	`--test-reporter=${reporter}`,
	`--test-reporter-destination=${destination}`,
];

interface RunOptions {
	readonly environment?: Readonly<Record<string, string>>;
	/** Whether to print the output of the program while it runs. */
	readonly show?: boolean;
}

function run(
	args: readonly string[],
	cwd: string,
	{ environment = {}, show = false }: RunOptions = {},
): Promise<{ readonly code: number; readonly output: string }> {
	// Node sets this variable for the files of a test run; with it, another `node --test` would run
	// nothing.
	const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
	return new Promise((resolve) => {
		const child = spawn(process.execPath, args, {
			cwd,
			env: { ...inherited, ...environment, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
		});
		let output = '';
		const keep = (stream: NodeJS.WriteStream) => (data: Buffer) => {
			output += data.toString();
			if (show) stream.write(data);
		};
		child.stdout.on('data', keep(process.stdout));
		child.stderr.on('data', keep(process.stderr));
		child.on('close', (code) => {
			resolve({ code: code ?? 1, output });
		});
	});
}
