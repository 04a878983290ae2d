import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { startServer } from './astro/dev-server.ts';
import { root } from './root.ts';
import { isLong } from './sample.ts';

/** Runs a program that has to succeed, and returns what it prints. */
function run(cwd: string, program: string, ...args: readonly string[]): string {
	const { CAVEAT_CONTENT: _, CAVEAT_OUT: __, ...environment } = process.env;
	const done = spawnSync(program, args, {
		cwd,
		encoding: 'utf8',
		env: { ...environment, INIT_CWD: cwd, NO_COLOR: '1' },
	});
	assert.equal(done.status, 0, `${args.join(' ')}\n${done.stdout}${done.stderr}`);
	return done.stdout;
}

const namesIn = (folder: string): readonly string[] => readdirSync(folder).sort();

test('a site that was made in an empty folder is built, checked and served by the packed engine', {
	skip: isLong ? false : 'only in npm test -- --long: it installs packages',
}, async (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-package-'));
	t.after(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	const packed = run(root, 'npm', 'pack', '--silent', '--pack-destination', folder).trim();
	const name = packed.split('\n').at(-1) ?? '';
	const engine = [process.execPath, join(root, 'bin/caveat.mjs')] as const;
	const answers = ['--title', 'A fair', '--address', 'https://user.github.io/fair/', '--yes'];
	run(folder, ...engine, 'new', 'site', 'site', ...answers, '--engine', `file:../${name}`);
	const site = join(folder, 'site');
	run(site, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund');
	const installed = join(site, 'node_modules/caveat');
	const before = namesIn(installed);
	assert.deepEqual(before, [
		...['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'caveat.cdx.json', 'docs'],
		...['lib', 'package.json', 'schemas', 'templates'],
	]);
	const bill = JSON.parse(readFileSync(join(installed, 'caveat.cdx.json'), 'utf8'));
	assert.equal(bill.metadata.component.name, 'caveat');
	assert.ok(bill.components.some((one: { readonly name: string }) => one.name === 'citeproc'));

	assert.match(run(site, 'npm', 'run', '--silent', 'build'), /^The site is in dist\//m);
	assert.equal(
		run(site, 'npm', 'run', '--silent', 'check'),
		'Checked 1 article, 3 figures, 3 sources: no findings; 1 explained.\n',
	);
	assert.match(
		run(site, 'npm', 'run', '--silent', 'check', '--', '--help'),
		/node_modules\/caveat\/docs\/reports\.md/,
	);
	// Everything that was written is in the folder of the site.
	assert.deepEqual(namesIn(installed), before);
	assert.ok(existsSync(join(site, '.caveat/cache')));
	assert.ok(!existsSync(join(site, 'node_modules/.vite')));

	const server = await startServer(site, ['npm', 'run', 'preview', '--']);
	t.after(() => {
		server.stop();
	});
	const page = await fetch(`${server.origin}/fair/sample/`);
	assert.equal(page.status, 200);
	const tree = fromHtml(await page.text());
	const heading = select('h1', tree);
	assert.ok(heading);
	assert.equal(textOf(heading), 'Sample: how many came to the fair?');
	assert.ok(select('figure svg', tree));
});
