import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openSite } from '../../src/workspace/site.ts';
import { root } from '../root.ts';

const front = (title: string) =>
	`---\ntitle: ${title}\nsummary: S\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n---\nWords.\n`;

let folder: string;
let content: string;
before(() => {
	folder = mkdtempSync(join(tmpdir(), 'caveat-links-'));
	content = join(folder, 'content');
	cpSync(join(root, 'docs/checks/base'), content, { recursive: true });
	mkdirSync(join(folder, 'private'));
	writeFileSync(join(folder, 'private', 'key.md'), front('A secret'));
	const articles = join(content, 'articles');
	writeFileSync(join(articles, 'open.md'), front('Open'));
	writeFileSync(join(articles, 'open.md~'), front('An old copy'));
	symlinkSync(join(folder, 'private', 'key.md'), join(articles, 'stolen.md'));
	symlinkSync('../../private', join(articles, 'more'));
	symlinkSync('nothing.md', join(articles, 'dangling.md'));
	symlinkSync('.', join(articles, 'loop'));
	symlinkSync('open.md', join(articles, 'again.md'));
});
after(() => {
	rmSync(folder, { recursive: true, force: true });
});

test('a symbolic link out of the content folder is reported and never read, and one within it is followed', async () => {
	const { ledger, findings } = await openSite(content);
	assert.deepEqual(
		findings
			.filter(({ code }) => code === 'symbolic-link')
			.map(({ place, message }) => `${place.path}: ${message}`),
		[
			'content/articles/dangling.md: This symbolic link is not followed: it leads to no file.',
			'content/articles/loop: This symbolic link is not followed: it leads to a folder, whose files would be read twice.',
			'content/articles/more: This symbolic link is not followed: it leads out of content/, where its text could be anything on this machine.',
			'content/articles/stolen.md: This symbolic link is not followed: it leads out of content/, where its text could be anything on this machine.',
		],
	);
	const titles = [...ledger.articles.values()].map(({ front: { title } }) => title);
	assert.ok(!titles.includes('A secret'));
	assert.equal(titles.filter((title) => title === 'Open').length, 2);
});
