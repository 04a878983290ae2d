import assert from 'node:assert/strict';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Site } from '../../src/workspace/site.ts';
import { root } from '../root.ts';

let folder: string;
before(() => {
	folder = mkdtempSync(join(tmpdir(), 'caveat-public-'));
	cpSync(join(root, 'docs/checks/base'), join(folder, 'content'), { recursive: true });
	mkdirSync(join(folder, 'public/files'), { recursive: true });
	mkdirSync(join(folder, 'shared'));
	writeFileSync(join(folder, 'public/files/Report 1.pdf'), '%PDF');
	writeFileSync(join(folder, 'shared/all.csv'), 'a\n');
	symlinkSync('../shared', join(folder, 'public/tables'));
	symlinkSync('.', join(folder, 'public/loop'));
});
after(() => {
	rmSync(folder, { recursive: true, force: true });
});

function write(...links: readonly string[]): void {
	writeFileSync(
		join(folder, 'content/articles/links.md'),
		`---\ntitle: Links\nsummary: S\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n---\n${links.map((link) => `[words](<${link}>)`).join('\n')}\n`,
	);
}

/** The lines of the links that lead nowhere, counted from the first link. */
async function broken(site: Site): Promise<readonly number[]> {
	const { findings } = await site.check();
	return findings.flatMap(({ code, place }) => (code === 'broken-link' ? [place.line - 6] : []));
}

test('a link leads to a file in public, also in a folder and behind a symbolic link', async () => {
	write('/files/Report%201.pdf', '/files/report%201.pdf', '/tables/all.csv', '/tables/none.csv');
	assert.deepEqual(await broken(new Site(join(folder, 'content'))), [2, 4]);
});

test('a file that is added or removed is seen at the next check', async () => {
	const site = new Site(join(folder, 'content'), join(folder, 'cache'));
	write('/files/new.zip');
	assert.deepEqual(await broken(site), [1]);
	writeFileSync(join(folder, 'public/files/new.zip'), '');
	assert.deepEqual(await broken(site), []);
	rmSync(join(folder, 'public/files/new.zip'));
	assert.deepEqual(await broken(site), [1]);
});

test('below a path, an address with that path is answered with the one to write', async () => {
	const settings = join(folder, 'content/site.yaml');
	const text = readFileSync(settings, 'utf8');
	writeFileSync(settings, text.replace(/^baseUrl: .*/m, 'baseUrl: https://example.org/repo/'));
	write('/tables/all.csv', '/repo/tables/all.csv');
	const { findings } = await new Site(join(folder, 'content')).check();
	assert.deepEqual(
		findings.filter(({ code }) => code === 'broken-link').map(({ hint }) => hint),
		['Write the address from the root of the site, "/tables/all.csv": the build adds /repo/.'],
	);
});
