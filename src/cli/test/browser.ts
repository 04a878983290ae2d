import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Programs on the PATH, in this order. Those without windows do the same work with half of the
 * processor's time.
 */
const names = [
	'chromium-headless-shell',
	'chrome-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'msedge',
	'chrome.exe',
	'msedge.exe',
];
const usualPlaces = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a browser of the Chromium family, from CHROME_PATH, the PATH, the usual folders, or
 * Playwright's download.
 */
export function findBrowser(): string | undefined {
	const wished = process.env['CHROME_PATH'];
	const onPath = (process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	return [
		...(wished === undefined ? [] : [wished]),
		...onPath,
		...usualPlaces,
		chromium.executablePath(),
	].find((path) => existsSync(path));
}

/** Installs a browser: with apt-get if it exists and is permitted, otherwise with Playwright. */
export function installBrowser(root: string): string | undefined {
	console.log('No browser found; installing Chromium for the tests …');
	const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
	if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
		const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		const apt = (...args: readonly string[]) =>
			spawnSync('apt-get', args, { ...quiet, env: environment }).status === 0;
		const install = (name: string) => apt('install', '-y', '-q', '--no-install-recommends', name);
		apt('update', '-q');
		if (!install('chromium-headless-shell')) install('chromium');
	}
	if (findBrowser() === undefined)
		spawnSync(
			process.execPath,
			[join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'],
			quiet,
		);
	return findBrowser();
}
