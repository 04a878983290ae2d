import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, installBrowser } from './browser.ts';

interface Result {
	readonly passed: number;
	readonly failed: number;
}

/** Runs every test there is and ends with one line, "N passed, N failed". @returns the exit code */
export async function test(root: string, args: readonly string[]): Promise<number> {
	const results: Result[] = [];
	results.push(await runCommand('types', [join(root, 'node_modules/astro/bin/astro.mjs'), 'sync', '--root', root], root, true));
	results.push(await runCommand('types', [join(root, 'node_modules/astro/bin/astro.mjs'), 'check', '--root', root], root));
	results.push(await runCommand('lint', [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'lint', '--error-on-warnings', root], root));
	const browser = findBrowser() ?? installBrowser(root);
	if (browser === undefined) {
		console.error('No browser was found or could be installed. Install Chrome or Chromium, or set CHROME_PATH to one, and run npm test again.');
		results.push({ passed: 0, failed: 1 });
	}
	const wanted = args.length > 0 ? args : ['tests/**/*.test.ts'];
	const files = globSync(wanted as string[], { cwd: root }).sort();
	results.push(await runTests(files, root, browser));
	const sum = results.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 });
	console.log(`${sum.passed} passed, ${sum.failed} failed`);
	return sum.failed === 0 ? 0 : 1;
}

/** One test that is a whole command; with `quiet` its success is not counted. */
async function runCommand(name: string, args: readonly string[], root: string, quiet = false): Promise<Result> {
	const { code, output } = await run(args, root, {});
	if (code === 0) {
		if (!quiet) console.log(`✔ ${name}`);
		return { passed: quiet ? 0 : 1, failed: 0 };
	}
	console.log(`✖ ${name}\n${output}`);
	return { passed: 0, failed: 1 };
}

async function runTests(files: readonly string[], root: string, browser: string | undefined): Promise<Result> {
	if (files.length === 0) return { passed: 0, failed: 1 };
	const environment = browser === undefined ? {} : { CHROME_PATH: browser };
	const { code, output } = await run(['--test', '--test-reporter=spec', ...files], root, environment, true);
	const count = (name: string) => Number(new RegExp(`^ℹ ${name} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
	const failed = count('fail') + count('cancelled');
	return { passed: count('pass'), failed: failed === 0 && code !== 0 ? 1 : failed };
}

function run(args: readonly string[], cwd: string, environment: Readonly<Record<string, string>>, show = false): Promise<{ readonly code: number; readonly output: string }> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...environment, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' } });
		let output = '';
		const keep = (stream: NodeJS.WriteStream) => (data: Buffer) => {
			output += data.toString();
			if (show) stream.write(data);
		};
		child.stdout.on('data', keep(process.stdout));
		child.stderr.on('data', keep(process.stderr));
		child.on('close', (code) => { resolve({ code: code ?? 1, output }); });
	});
}
