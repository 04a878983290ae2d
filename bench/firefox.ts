/**
 * Takes pictures of six pages of the last build in Firefox, which `npm test` does not drive, and writes
 * them to docs/pictures/firefox. Look at them beside Chromium's.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../tests/site/serve.ts';
import { builtSite, keepPicture, sixPages, windowPx } from './six-pages.ts';

const profile = mkdtempSync(join(tmpdir(), 'caveat-firefox-'));
// Nothing moves, so that every picture is of the finished page.
writeFileSync(join(profile, 'user.js'), 'user_pref("ui.prefersReducedMotion", 1);\n');
const served = serve(builtSite);
for (const [name, path] of Object.entries(sixPages)) {
	const taken = join(profile, `${name}.png`);
	await run(`${served.origin}${path}`, taken);
	await keepPicture(taken, { browser: 'firefox', name });
}
served.close();
rmSync(profile, { recursive: true, force: true });

/** Takes one picture. Debian calls the browser `firefox-esr`; FIREFOX names another one. */
async function run(address: string, to: string): Promise<void> {
	const { FIREFOX: browser = 'firefox-esr', ...env } = process.env;
	const options = ['--headless', '--no-remote', '--profile', profile];
	const size = `--window-size=${windowPx.width},${windowPx.height}`;
	await new Promise<void>((resolve, reject) => {
		spawn(browser, [...options, size, '--screenshot', to, address], {
			env: { ...env, HOME: profile },
		})
			.on('error', reject)
			.on('exit', (code) =>
				code === 0 ? resolve() : reject(new Error(`${browser} ended with ${code}.`)),
			);
	});
}
