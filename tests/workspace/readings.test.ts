import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keepFile, keptFile } from '../../src/workspace/kept-file.ts';
import { Site } from '../../src/workspace/site.ts';
import { articleWith, writeFiles, writeProject } from '../editor/project.ts';
import { slowTest } from '../sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'caveat-'));
after(() => {
	rmSync(folder, { recursive: true, force: true });
});

const wrong = articleWith('Officials said :fig[close to 70,000 killed]{#ua-killed}.\n', {
	'title: A test': 'title: At least 70,000 killed',
});
const other = articleWith('Officials said :fig[close to 70,000 killed]{#ua-other}.\n', {
	'- id: ua-killed': '- id: ua-other',
	'- id: paper': '- id: other-paper',
	'source: paper': 'source: other-paper',
});
const [wrongPath, otherPath] = ['content/articles/a.md', 'content/articles/b.md'];

test('an unchanged file is not parsed again for the places of its findings', async () => {
	const project = join(folder, 'places');
	const [content, cache] = [join(project, 'content'), join(project, 'cache')];
	writeProject(project, { [wrongPath]: wrong, [otherPath]: other });
	const linesOf = async () => {
		const { findings } = await new Site(content, cache).check();
		return findings.flatMap(({ place, code }) =>
			place.path === wrongPath && code === 'label-differs' ? place.line : [],
		);
	};
	assert.deepEqual(await linesOf(), [2]);
	// The title is on line 2, so line 9,002 can only come from the cache.
	let count = 0;
	for (const name of globSync('*/*.json', { cwd: cache })) {
		const text = keptFile(join(cache, name))?.toString() ?? '';
		const changed = text.replaceAll('[2,8]', '[9002,8]');
		if (changed === text) continue;
		count += 1;
		keepFile(join(cache, name), changed);
	}
	assert.ok(count > 0);
	writeFiles(project, { [otherPath]: `${other}\nOne more word.\n` });
	assert.deepEqual(await linesOf(), [9002]);
	writeFiles(project, { [wrongPath]: wrong.replace('title:', '# A comment\ntitle:') });
	assert.deepEqual(await linesOf(), [3]);
});

slowTest(
	'after each of many kinds of change, the findings are those of a site without a cache',
	async () => {
		const project = join(folder, 'changes');
		const [content, cache] = [join(project, 'content'), join(project, 'cache')];
		writeProject(project, { [wrongPath]: wrong, [otherPath]: other });
		const vocabulary = readFileSync(join(content, 'vocabulary.yaml'), 'utf8');
		const site = readFileSync(join(content, 'site.yaml'), 'utf8');
		const follows = new Site(content, cache);
		const counts = new Set<number>();
		for (const change of [
			{},
			{ [otherPath]: `${other}\nIn 2023, 400 people said so.\n` },
			{ [wrongPath]: wrong.replace('summary:', 'kicker: 12 killed\nsummary:') },
			{ [otherPath]: other.replace('amount: 70000', 'amount: 80000') },
			{ [wrongPath]: wrong.replaceAll('ua-killed', 'ua-renamed') },
			{ [wrongPath]: wrong.replace('source: paper', 'source: gone') },
			{
				[otherPath]: other.replace(
					'source: other-paper',
					'source: other-paper\n    repeats: ua-killed',
				),
			},
			{ [wrongPath]: wrong },
			{ [wrongPath]: wrong.replace('title:', '\n\ntitle:') },
			{ 'content/site.yaml': `${site}tagline: 5,000 killed\n`.replace(/^tagline: .*\n/m, '') },
			{ 'content/site.yaml': site, [otherPath]: 'no frontmatter' },
			{ 'content/vocabulary.yaml': vocabulary.replace('killed', 'slain'), [otherPath]: other },
			{ 'content/vocabulary.yaml': vocabulary },
		]) {
			writeFiles(project, change);
			const { findings } = await new Site(content).check();
			counts.add(findings.length);
			assert.deepEqual((await new Site(content, cache).check()).findings, findings);
			assert.deepEqual((await follows.check()).findings, findings);
		}
		assert.ok(counts.size > 3, 'The changes must change what is found.');
	},
);
