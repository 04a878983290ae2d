import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { copyProject } from '../site/build.ts';

let server: ChildProcess | undefined;
let origin = '';

before(async () => {
	const folder = copyProject();
	// In a group of its own: Astro is a process of the command's.
	server = spawn(
		process.execPath,
		[join(folder, 'src/cli/main.ts'), 'dev', '--port', String(await freePort())],
		{
			cwd: folder,
			env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
			stdio: ['ignore', 'pipe', 'pipe'],
			detached: true,
		},
	);
	let output = '';
	origin = await new Promise((resolve, reject) => {
		server?.on('exit', () => {
			reject(new Error(`The author's server ended:\n${output}`));
		});
		for (const stream of [server?.stdout, server?.stderr]) {
			stream?.on('data', (data: Buffer) => {
				output += data.toString();
				const [, found] = /(http:\/\/localhost:\d+)\//.exec(output) ?? [];
				if (found !== undefined) resolve(found);
			});
		}
	});
});
after(() => {
	server?.removeAllListeners('exit');
	if (server?.pid !== undefined) process.kill(-server.pid);
});

/** A port that nobody listens at. */
function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, () => {
			const address = probe.address();
			probe.close(() => {
				resolve(typeof address === 'object' && address !== null ? address.port : 0);
			});
		});
	});
}

test('the author’s server has every kind of page and file, in each language', async () => {
	const figure = 'figures/ru-killed-us-2023-08';
	const paths = [
		'',
		'uk/',
		'ceasefire-offer-2024/',
		'uk/ceasefire-offer-2024/',
		'uk/ceasefire-offer-2024/cite/',
		`${figure}/`,
		`uk/${figure}/`,
		`${figure}/2026-11-24/`,
		'uk/figures/page/2/',
		'uk/tags/aid/',
		'about/',
		'uk/method/',
		`${figure}.json`,
		`${figure}.csv`,
		`${figure}.cite.bib`,
		'sources.ris',
		'uk/ceasefire-offer-2024/cite.bib',
		'ceasefire-offer-2024/sources.json',
		'uk/feed.xml',
		'uk/figures/data/facets.json',
		'data/figures.csv',
		'charts/uk/ceasefire-offer-2024/estimate-range/',
		'charts/ceasefire-offer-2024/estimate-range.svg',
	];
	const answers: (readonly [string, number])[] = [];
	for (const path of paths) answers.push([path, (await fetch(`${origin}/${path}`)).status]);
	assert.deepEqual(
		answers.filter(([, status]) => status !== 200),
		[],
	);
	assert.equal((await fetch(`${origin}/nothing/`)).status, 404);
});
