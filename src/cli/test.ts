import { spawn } from 'node:child_process';
import { globSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findBrowser, installBrowser } from './browser.ts';

interface Result {
	readonly passed: number;
	readonly failed: number;
}

/** Runs every test there is and ends with one line, "N passed, N failed". @returns the exit code */
export async function test(root: string, args: readonly string[]): Promise<number> {
	const results: Result[] = [];
	results.push(
		await runCommand(
			'types',
			[join(root, 'node_modules/astro/bin/astro.mjs'), 'sync', '--root', root],
			root,
			{ isQuiet: true },
		),
	);
	results.push(
		await runCommand(
			'types',
			[join(root, 'node_modules/astro/bin/astro.mjs'), 'check', '--root', root],
			root,
		),
	);
	results.push(
		await runCommand(
			'lint',
			[join(root, 'node_modules/@biomejs/biome/bin/biome'), 'lint', '--error-on-warnings', root],
			root,
		),
	);
	const browser = findBrowser() ?? installBrowser(root);
	if (browser === undefined) {
		console.error(
			'No browser was found or could be installed. Install Chrome or Chromium, or set CHROME_PATH to one, and run npm test again.',
		);
		results.push({ passed: 0, failed: 1 });
	}
	const wanted = args.length > 0 ? args : ['tests/**/*.test.ts'];
	const files = globSync(wanted as string[], { cwd: root }).sort();
	results.push(await buildOnce(root));
	results.push(await runTests(files, root, browser));
	const sum = results.reduce(
		(a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }),
		{ passed: 0, failed: 0 },
	);
	console.log(`${sum.passed} passed, ${sum.failed} failed`);
	return sum.failed === 0 ? 0 : 1;
}

interface CommandOptions {
	/** Its success is not counted. */
	readonly isQuiet?: boolean;
	readonly environment?: Readonly<Record<string, string>>;
}

/** One test that is a whole command. */
async function runCommand(
	name: string,
	args: readonly string[],
	root: string,
	{ isQuiet = false, environment = {} }: CommandOptions = {},
): Promise<Result> {
	const { code, output } = await run(args, root, environment);
	if (code === 0) {
		if (!isQuiet) console.log(`✔ ${name}`);
		return { passed: isQuiet ? 0 : 1, failed: 0 };
	}
	console.log(`✖ ${name}\n${output}`);
	return { passed: 0, failed: 1 };
}

/** Where the site is built that tests only look at. */
const builtFolder = (root: string) => join(root, '.caveat', 'tested');

/** Builds the site once for all tests that only look at it. */
function buildOnce(root: string): Promise<Result> {
	mkdirSync(builtFolder(root), { recursive: true });
	return runCommand('site', [join(root, 'src/cli/main.ts'), 'build'], root, {
		environment: { CAVEAT_OUT: join(builtFolder(root), 'dist') },
	});
}

async function runTests(
	files: readonly string[],
	root: string,
	browser: string | undefined,
): Promise<Result> {
	if (files.length === 0) return { passed: 0, failed: 1 };
	const environment = {
		CAVEAT_BUILT: builtFolder(root),
		...(browser === undefined ? {} : { CHROME_PATH: browser }),
	};
	const { code, output } = await run(
		['--test', '--test-reporter=spec', `--test-concurrency=${availableParallelism()}`, ...files],
		root,
		environment,
		true,
	);
	const count = (name: string) =>
		Number(new RegExp(`^ℹ ${name} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
	const failed = count('fail') + count('cancelled');
	return { passed: count('pass'), failed: failed === 0 && code !== 0 ? 1 : failed };
}

function run(
	args: readonly string[],
	cwd: string,
	environment: Readonly<Record<string, string>>,
	show = false,
): Promise<{ readonly code: number; readonly output: string }> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, args, {
			cwd,
			env: { ...process.env, ...environment, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
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
