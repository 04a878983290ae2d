import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { licensedPackages } from '../../../src/cli/licences/licences.ts';
import { runCommand } from '../../command.ts';
import { root } from '../../root.ts';
import { slowTest } from '../../sample.ts';

const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
const packageText = readFileSync(join(root, 'package.json'), 'utf8');
const packages = licensedPackages(lockText);

/** Licences that ask for no more than their notice, and those that docs/licences.md explains. */
const allowed =
	/^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|Zlib|OFL-1\.1|MPL-2\.0|LGPL-3\.0-or-later|CPAL-1\.0|Unlicense)$/;

test('every package of a build has a licence that may be passed on', () => {
	const others = packages.filter(
		({ name, licence }) =>
			name !== 'citeproc' &&
			!licence
				.replaceAll(/[()]/g, '')
				.split(/ AND | OR /)
				.every((one) => allowed.test(one)),
	);
	assert.deepEqual(others, []);
	assert.ok(packages.length > 300);
});

test('citeproc can be had under the licence that docs/licences.md explains', () => {
	const citeproc = packages.find(({ name }) => name === 'citeproc');
	assert.equal(citeproc?.licence, 'CPAL-1.0 OR AGPL-1.0');
});

test('packages for development alone are not listed', () => {
	const names = new Set(packages.map(({ name }) => name));
	assert.deepEqual(
		['astro', 'node', 'typescript', 'playwright-core'].map((name) => names.has(name)),
		[true, true, false, false],
	);
});

test('the command lists every package under its licence', () => {
	const { code, stdout } = runCommand(['licences'], { cwd: root });
	assert.equal(code, 0);
	assert.match(stdout, /^CPAL-1\.0 OR AGPL-1\.0\n {2}citeproc \d+\.\d+\.\d+$/m);
	assert.match(stdout, /^MIT\n(?: {2}.*\n)+? {2}astro \d/m);
	assert.ok(
		stdout.endsWith(
			`\n${packages.length} packages. What citeproc's licence asks for: docs/licences.md\n`,
		),
		stdout.slice(-200),
	);
});

test('an install script runs only where package.json allows it', () => {
	const lock: {
		readonly packages: Readonly<Record<string, { readonly hasInstallScript?: true }>>;
	} = JSON.parse(lockText);
	const withScript = Object.entries(lock.packages)
		.filter(([, { hasInstallScript }]) => hasInstallScript === true)
		.map(([path]) => path.split('node_modules/').at(-1) ?? '');
	const { allowScripts }: { readonly allowScripts: Readonly<Record<string, boolean>> } =
		JSON.parse(packageText);
	assert.deepEqual(withScript.sort(), Object.keys(allowScripts).sort());
	assert.deepEqual(
		Object.keys(allowScripts).filter((name) => allowScripts[name]),
		['node'],
	);
});

slowTest('the bill of materials has every package with its licence', (t) => {
	const { scripts }: { readonly scripts: Readonly<Record<string, string>> } =
		JSON.parse(packageText);
	assert.equal(scripts['prepack'], 'npm run --silent sbom > caveat.cdx.json');
	assert.equal(scripts['sbom'], 'node bin/caveat.mjs licences --cyclonedx');
	// A folder of another name than the package.
	const folder = mkdtempSync(join(tmpdir(), 'caveat-bill-'));
	t.after(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	for (const name of ['package.json', 'package-lock.json'])
		copyFileSync(join(root, name), join(folder, name));
	const { code, stdout } = runCommand(['licences', '--cyclonedx'], { cwd: folder });
	assert.equal(code, 0);
	const { bomFormat, metadata, components } = JSON.parse(stdout);
	assert.equal(bomFormat, 'CycloneDX');
	assert.equal(metadata.component.name, 'caveat');
	const listed = new Set(
		components.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`),
	);
	const direct = Object.entries<string>(JSON.parse(packageText).dependencies);
	assert.deepEqual(
		direct.filter(([name, version]) => !listed.has(`${name} ${version}`)),
		[],
	);
});

slowTest('in a bill of materials a package without a name is called after its folder', (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-bill-'));
	t.after(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	const own = { version: '1.0.0' };
	writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
	writeFileSync(
		join(folder, 'package-lock.json'),
		JSON.stringify({ lockfileVersion: 3, packages: { '': own } }),
	);
	const { code, stdout } = runCommand(['licences', '--cyclonedx'], { cwd: folder });
	assert.equal(code, 0);
	assert.equal(JSON.parse(stdout).metadata.component.name, basename(folder));
});

test('a bill of materials needs a lock file', (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-bill-'));
	t.after(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	const { code, stderr } = runCommand(['licences', '--cyclonedx'], { cwd: folder });
	assert.equal(code, 2);
	assert.equal(
		stderr,
		'There is no package-lock.json in this folder. npm writes it: npm install\n',
	);
});
