/**
 * Takes pictures of six pages of the last build in Firefox, which `npm test` does not drive, and writes
 * them to docs/pictures/firefox. Look at them beside Chromium's.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { serve } from '../tests/site/serve.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = {
	first: '/',
	article: '/ninety-five-billion/',
	longest: '/how-the-dead-are-counted/',
	figure: '/figures/ru-killed-us-2023-08/',
	figures: '/figures/',
	chart: '/charts/ceasefire-offer-2024/estimate-range/',
} as const;
const [widthPx, heightPx] = [1280, 1800];

const folder = join(root, 'docs/pictures/firefox');
const profile = mkdtempSync(join(tmpdir(), 'caveat-firefox-'));
// Nothing moves, so that every picture is of the finished page.
writeFileSync(join(profile, 'user.js'), 'user_pref("ui.prefersReducedMotion", 1);\n');
mkdirSync(folder, { recursive: true });
const served = serve(join(root, 'dist'));
for (const [name, path] of Object.entries(pages)) {
	const taken = join(profile, `${name}.png`);
	await run(`${served.origin}${path}`, taken);
	await sharp(taken)
		.webp({ quality: 80 })
		.toFile(join(folder, `${name}.webp`));
	console.log(`docs/pictures/firefox/${name}.webp`);
}
served.close();
rmSync(profile, { recursive: true, force: true });

/** Takes one picture. Debian calls the browser `firefox-esr`; FIREFOX names another one. */
async function run(address: string, to: string): Promise<void> {
	const { FIREFOX: browser = 'firefox-esr', ...env } = process.env;
	const options = ['--headless', '--no-remote', '--profile', profile];
	const size = `--window-size=${widthPx},${heightPx}`;
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
