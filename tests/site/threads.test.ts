import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../root.ts';
import { isEverything } from '../sample.ts';
import { build } from './build-again.ts';
import type { Built } from './run-build.ts';
import { smallProject } from './small-project.ts';
import { smallSite } from './small-site.ts';

const inEverything = { skip: isEverything ? false : 'only in npm run test:all' };
const slowFirst = pathToFileURL(join(root, 'tests/site/slow-first-thread.mjs')).href;

/** Builds a site with other threads, which make what they can, or without any. */
function buildWith(threads: 0 | 2, folder: string, ...options: readonly string[]): Built {
	const environment =
		threads === 0
			? {}
			: { NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${slowFirst}` };
	return build(folder, environment, ['--threads', String(threads), ...options]);
}

/** The list of the files of the built site. */
const listIn = (folder: string) => readFileSync(join(folder, 'dist/manifest.json'), 'utf8');

const madeByThreads = /^Made by other threads: (\d+) texts, (\d+) pages, (\d+) files\.$/m;

/**
 * Builds with other threads, and asserts that they have made something of everything.
 * @param least the pages and the files of which they make more
 */
function assertShared(folder: string, least = 10, ...options: readonly string[]): void {
	const { code, output } = buildWith(2, folder, '--profile', ...options);
	assert.equal(code, 0, output);
	const [, texts, pages, files] = madeByThreads.exec(output)?.map(Number) ?? [];
	assert.ok(Number(texts) > 0 && Number(pages) > least && Number(files) > least, output);
	// They are counted like all others.
	assert.match(output, /^Pages: (?!0)\d+ in /m);
}

/** Has the page of a figure fail in some threads. */
function breakFigurePage(folder: string, condition: string): void {
	const path = join(folder, 'src/components/FigureCard.astro');
	const text = readFileSync(path, 'utf8');
	writeFileSync(
		path,
		text.replace(
			/^---\n/,
			`---\nimport { isMainThread } from 'node:worker_threads';\nif (${condition}) throw new Error('This card fails.');\n`,
		),
	);
}

/** The lines in which a build says what is wrong, without the time. */
const errorsIn = ({ output }: Built) =>
	output.split('\n').flatMap((line) => /(?:\[ERROR\]|Error:|The site was not).*/.exec(line) ?? []);

test('threads make the same bytes, with and without the code that the last build has kept', () => {
	const folder = smallProject(smallSite);
	assert.equal(buildWith(0, folder).code, 0);
	const alone = listIn(folder);
	rmSync(join(folder, '.caveat'), { recursive: true });
	rmSync(join(folder, 'dist'), { recursive: true });
	assertShared(folder);
	assert.equal(listIn(folder), alone);
	appendFileSync(join(folder, 'content/vocabulary.uk.yaml'), '  Somebody: Хтось\n');
	assertShared(folder);
	const kept = listIn(folder);
	assert.equal(buildWith(0, folder, '--fresh').code, 0);
	assert.equal(listIn(folder), kept);
});

test('the parts of a site that threads make are those of one build', inEverything, () => {
	const folder = smallProject(smallSite);
	assert.equal(buildWith(0, folder).code, 0);
	const alone = listIn(folder);
	rmSync(join(folder, 'dist'), { recursive: true });
	for (const part of ['1/2', '2/2']) assertShared(folder, 2, '--shard', part);
	const merged = spawnSync(
		process.execPath,
		[join(folder, 'src/cli/main.ts'), 'merge', 'shards/1-of-2', 'shards/2-of-2'],
		{ cwd: folder, encoding: 'utf8' },
	);
	assert.equal(merged.status, 0, merged.stdout + merged.stderr);
	assert.equal(listIn(folder), alone);
});

test('what fails in another thread is made by the first one', inEverything, () => {
	const folder = smallProject(smallSite);
	breakFigurePage(folder, '!isMainThread');
	assert.equal(buildWith(0, folder).code, 0);
	const alone = listIn(folder);
	const { code, output } = buildWith(2, folder, '--fresh');
	assert.equal(code, 0, output);
	assert.equal(output.includes('This card fails.'), false, output);
	assert.equal(listIn(folder), alone);
});

test('an error in a page is reported as without other threads, and nothing is published', () => {
	const folder = smallProject(smallSite);
	breakFigurePage(folder, 'true');
	const alone = buildWith(0, folder);
	assert.equal(alone.code, 1);
	assert.match(alone.output, /This card fails\./);
	const shared = buildWith(2, folder);
	assert.equal(shared.code, 1);
	assert.deepEqual(errorsIn(shared), errorsIn(alone));
	assert.throws(() => listIn(folder), /ENOENT/);
});
