import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { writeShardRecord } from '../../../src/astro/build/shard.ts';
import { manifestConflict, writeManifest } from '../../../src/astro/write-manifest.ts';
import { manifestOf } from '../../../src/workspace/manifest.ts';
import { runCommand } from '../../command.ts';

/** A folder with a built site of four files, beside a file that is not part of it. */
async function builtFolder(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-verify-'));
	const site = join(folder, 'site');
	for (const [path, text] of [
		['site/index.html', '<!doctype html>'],
		['site/números/index.html', '<title>Números</title>'],
		['site/.well-known/security.txt', 'Contact: …'],
		['site/style.css', 'p{}'],
		['outside.txt', 'secret'],
	] as const) {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const { files } = await manifestOf(site);
	writeManifest(site, new Map(Object.entries(files)));
	return folder;
}

const verify = (cwd: string, ...args: readonly string[]) =>
	runCommand(['verify', ...args], { cwd, environment: { INIT_CWD: cwd } });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('the manifest lists every file with its SHA-256, sorted by path', async () => {
	const folder = await builtFolder();
	assert.equal(
		readFileSync(join(folder, 'site/manifest.json'), 'utf8'),
		`{
	"version": 1,
	"files": {
		".well-known/security.txt": "${sha256('Contact: …')}",
		"index.html": "${sha256('<!doctype html>')}",
		"números/index.html": "${sha256('<title>Números</title>')}",
		"style.css": "${sha256('p{}')}"
	}
}
`,
	);
});

test('a site as it was built is verified, with compressed copies of its files', async () => {
	const folder = await builtFolder();
	writeFileSync(join(folder, 'site/index.html.gz'), gzipSync('<!doctype html>'));
	writeFileSync(join(folder, 'site/style.css.br'), brotliCompressSync('p{}'));
	const list = readFileSync(join(folder, 'site/manifest.json'), 'utf8');
	for (const name of ['site', 'site/'])
		assert.deepEqual(verify(folder, name), {
			code: 0,
			stdout: `4 files, all as the build wrote them. SHA-256 of manifest.json: ${sha256(list)}\n`,
			stderr: '',
		});
});

test('a part of a site is compared with what it says of itself', async () => {
	const folder = await builtFolder();
	const part = join(folder, 'site');
	const { files } = await manifestOf(part);
	rmSync(join(part, 'manifest.json'));
	writeShardRecord(part, { version: 1, number: 1, count: 2, site: 'a', pages: [], files });
	const list = sha256(readFileSync(join(part, 'shard.json'), 'utf8'));
	assert.deepEqual(verify(folder, 'site'), {
		code: 0,
		stdout: `4 files, all as the build wrote them. SHA-256 of shard.json: ${list}\n`,
		stderr: '',
	});
	writeFileSync(join(part, 'style.css'), 'p{ }');
	writeFileSync(join(part, 'new.html'), '');
	assert.deepEqual(verify(folder, 'site'), {
		code: 1,
		stdout: 'site/style.css  changed since the build\nsite/new.html  not part of the build\n',
		stderr:
			'2 differences from site/shard.json, which lists 4 files. Build the site again, or copy it again.\n',
	});
	writeFileSync(join(part, 'shard.json'), '{}');
	assert.match(verify(folder, 'site').stderr, /^site\/shard\.json is not the list of files/);
});

test('files that were changed, are missing or were added are named', async () => {
	const folder = await builtFolder();
	writeFileSync(join(folder, 'site/index.html'), '<!doctype html> ');
	rmSync(join(folder, 'site/números/index.html'));
	writeFileSync(join(folder, 'site/new.html'), '');
	// Not a copy of the style sheet.
	writeFileSync(join(folder, 'site/style.css.gz'), gzipSync('p{color:red}'));
	writeFileSync(join(folder, 'site/style.css.br'), 'p{}');
	assert.deepEqual(verify(folder, 'site'), {
		code: 1,
		stdout: `site/index.html  changed since the build
site/números/index.html  missing
site/new.html  not part of the build
site/style.css.br  not part of the build
site/style.css.gz  not part of the build
`,
		stderr:
			'5 differences from site/manifest.json, which lists 4 files. Build the site again, or copy it again.\n',
	});
});

test('links are not followed, and paths of a manifest lead nowhere', async () => {
	const folder = await builtFolder();
	rmSync(join(folder, 'site/style.css'));
	symlinkSync('../outside.txt', join(folder, 'site/style.css'));
	writeFileSync(
		join(folder, 'site/manifest.json'),
		JSON.stringify({
			version: 1,
			files: { 'style.css': sha256('secret'), '../outside.txt': sha256('secret') },
		}),
	);
	const { code, stdout } = verify(folder, 'site');
	assert.equal(code, 1);
	assert.match(stdout, /^site\/style\.css {2}changed since the build\n/);
	assert.match(stdout, /^site\/\.\.\/outside\.txt {2}missing$/m);
});

test('a folder without a list, and a list that is none, are one line', async () => {
	const folder = await builtFolder();
	const path = join(folder, 'site/manifest.json');
	for (const text of [
		'',
		'{',
		'[]',
		'{"version": 2, "files": {}}',
		'{"version":1,"files":{"a":"b"}}',
	]) {
		writeFileSync(path, text);
		assert.deepEqual(verify(folder, 'site'), {
			code: 2,
			stdout: '',
			stderr:
				'site/manifest.json is not the list of files that a build writes. Build the site again.\n',
		});
	}
	rmSync(path);
	assert.deepEqual(verify(folder, 'site'), {
		code: 2,
		stdout: '',
		stderr:
			'site/manifest.json does not exist. Name the folder of a built site, or build it: npm run build\n',
	});
	assert.equal(verify(folder, 'site', 'dist').stderr.split('\n').length, 2);
});

test('a file of the site with the name of the list is refused', async () => {
	const folder = await builtFolder();
	assert.equal(
		manifestConflict(join(folder, 'site')),
		'public/manifest.json has the name of the list of files that a build writes. Give it another name, such as site.webmanifest.',
	);
	assert.equal(manifestConflict(folder), undefined);
});
