import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Finding } from '../../src/ledger/finding.ts';
import { keepFile, keptFile } from '../../src/workspace/kept-file.ts';
import { Site } from '../../src/workspace/site.ts';
import { articleWith, writeFiles, writeProject } from '../editor/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'caveat-'));
after(() => {
	rmSync(folder, { recursive: true, force: true });
});

let count = 0;
/** A project with these files and a cache folder. */
function makeProject(files: Readonly<Record<string, string>>) {
	count += 1;
	const project = join(folder, `project-${count}`);
	writeProject(project, files);
	return { project, content: join(project, 'content'), cache: join(project, 'cache') };
}

const path = 'content/articles/a.md';
const sound = articleWith('Officials said :fig[close to 70,000 killed]{#ua-killed}.\n');
const wrong = articleWith('Officials said :fig[at least 70,000 killed]{#ua-killed}.\n');
const codes = ({ findings }: { readonly findings: readonly Finding[] }) =>
	findings.map(({ code }) => code);
/** Makes a kept result another one, as if an earlier run had kept that. */
function keepOther(path: string): void {
	const result = keptFile(path)?.toString('utf8') ?? '';
	keepFile(path, result.replaceAll('label-differs', 'as-kept'));
}
const bytes = (text: string) => new TextEncoder().encode(text);

test('a site is followed as its files change, come and go', async () => {
	const { project, content } = makeProject({ [path]: sound });
	const site = new Site(content);
	assert.deepEqual(codes(await site.check()), []);
	writeFiles(project, { [path]: wrong });
	assert.deepEqual(codes(await site.check()), ['label-differs']);
	renameSync(join(project, path), join(content, 'articles/b.mdx'));
	const { findings } = await site.check();
	assert.deepEqual(
		findings.map(({ place }) => place.path),
		['content/articles/b.mdx'],
	);
	rmSync(join(content, 'articles/b.mdx'));
	const { counts } = await site.check();
	assert.equal(counts.articles, 0);
});

test('a site that has not changed is not read, assembled or checked again', async () => {
	const { content } = makeProject({ [path]: sound });
	const site = new Site(content);
	const [first, second] = [await site.open(), await site.open()];
	assert.equal(second.ledger, first.ledger);
	assert.equal(second.findings, first.findings);
});

test('another process gets the findings of the last one, and the ledger to them', async () => {
	const { content, cache } = makeProject({ [path]: wrong });
	const first = await new Site(content, cache).open();
	const [name = ''] = readdirSync(cache);
	const kept = join(cache, name, 'result.json');
	// The cached answer is returned, so nothing was checked.
	keepOther(kept);
	const second = new Site(content, cache);
	assert.deepEqual(codes(await second.check()), ['as-kept']);
	const { ledger, counts } = await second.open();
	assert.deepEqual(counts, first.counts);
	assert.deepEqual([...ledger.articles.keys()], ['a']);
});

test('a result that is kept later is known to the next process only then', async () => {
	const { content, cache } = makeProject({ [path]: wrong });
	const site = new Site(content, cache, { keepsLater: true });
	assert.deepEqual(codes(await site.check()), ['label-differs']);
	const [name = ''] = readdirSync(cache);
	const kept = join(cache, name, 'result.json');
	assert.equal(existsSync(kept), false);
	await site.keep();
	keepOther(kept);
	await site.keep();
	assert.deepEqual(codes(await new Site(content, cache).check()), ['as-kept']);
});

test('findings that were kept for other files are not those of these', async () => {
	const { project, content, cache } = makeProject({ [path]: wrong });
	await new Site(content, cache).check();
	const [name = ''] = readdirSync(cache);
	const kept = join(cache, name, 'result.json');
	const before = keptFile(kept);
	assert.ok(before);
	writeFiles(project, { [path]: sound });
	await new Site(content, cache).check();
	// A run that was killed between its two files leaves the findings of one and the list of another.
	keepFile(kept, before);
	assert.deepEqual(codes(await new Site(content, cache).check()), []);
});

test('the findings that authors see with their drafts are cached apart', async () => {
	const { content, cache } = makeProject({ [path]: wrong });
	const publication = { day: '2024-04-30', showsDrafts: true };
	const withDrafts = () => new Site(content, cache, publication).check();
	await new Site(content, cache).check();
	await withDrafts();
	const [name = ''] = readdirSync(cache);
	const kept = join(cache, name, 'with-drafts', 'result.json');
	keepOther(kept);
	assert.deepEqual(codes(await withDrafts()), ['as-kept']);
	assert.deepEqual(codes(await new Site(content, cache).check()), ['label-differs']);
});

test('the cache of a site is void when a file, the vocabulary or the list of files changes', async () => {
	for (const change of [
		{ [path]: sound },
		{ 'content/vocabulary.yaml': 'subjects: 5\n' },
		{ 'content/articles/b.md': sound.replaceAll('ua-killed', 'ua-again') },
	]) {
		const { project, content, cache } = makeProject({ [path]: wrong });
		await new Site(content, cache).check();
		writeFiles(project, change);
		assert.deepEqual(
			codes(await new Site(content, cache).check()),
			codes(await new Site(content).check()),
		);
	}
});

test('the cache of a site names no file that was renamed or deleted', async () => {
	const { project, content, cache } = makeProject({ [path]: sound });
	await new Site(content, cache).check();
	renameSync(join(project, path), join(content, 'articles/renamed.md'));
	await new Site(content, cache).check();
	const [name = ''] = readdirSync(cache);
	const remembering = readdirSync(join(cache, name)).filter((file) =>
		readFileSync(join(cache, name, file), 'utf8').includes(path),
	);
	assert.deepEqual(remembering, []);
});

test('an edited text replaces the saved one and is not cached', async () => {
	const { content, cache } = makeProject({ [path]: sound });
	const site = new Site(content, cache);
	assert.deepEqual(codes(await site.check({ path, bytes: bytes(wrong) })), ['label-differs']);
	assert.deepEqual(codes(await site.check()), []);
	assert.deepEqual(codes(await new Site(content, cache).check()), []);
});

test('a text that is edited as it was saved is no change', async () => {
	const { content } = makeProject({ [path]: wrong });
	const site = new Site(content);
	const { findings } = await site.check();
	assert.equal((await site.check({ path, bytes: bytes(wrong) })).findings, findings);
});

test('questions are answered in the order in which they were asked', async () => {
	const { content } = makeProject({ [path]: sound });
	const site = new Site(content);
	const order: string[] = [];
	const ask = async (name: string, text: string) => {
		const found = codes(await site.check({ path, bytes: bytes(text) }));
		order.push([name, ...found].join(' '));
	};
	await Promise.all([ask('first', wrong), ask('second', sound), ask('third', wrong)]);
	assert.deepEqual(order, ['first label-differs', 'second', 'third label-differs']);
});

test('a site whose folder is gone is an error, and is read again when it is back', async () => {
	const { project, content } = makeProject({ [path]: wrong });
	const site = new Site(content);
	await site.check();
	renameSync(content, join(project, 'away'));
	await assert.rejects(site.check(), { code: 'ENOENT' });
	renameSync(join(project, 'away'), content);
	assert.deepEqual(codes(await site.check()), ['label-differs']);
});
