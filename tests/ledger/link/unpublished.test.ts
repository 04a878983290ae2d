import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { describeUnpublished } from '../../../src/cli/describe-unpublished.ts';
import { publishedArticles } from '../../../src/ledger/ask/published-articles.ts';
import { editionsOf } from '../../../src/ledger/link/edition.ts';
import type { Publication } from '../../../src/ledger/link/unpublished.ts';
import { unpublishedNote } from '../../../src/messages/unpublished-note.ts';
import { Site } from '../../../src/workspace/site.ts';
import { articleWith, writeFiles, writeProject } from '../../editor/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'caveat-days-'));
after(() => {
	rmSync(folder, { recursive: true, force: true });
});

const body = 'Officials said :fig[close to 70,000 killed]{#ua-killed}.\n';
const empty = (published: string, more = '') =>
	`---\ntitle: A title\nsummary: What it says.\npublished: ${published}\nfactsAsOf: 2024-02-14\n${more}---\nText.\n`;
const files = {
	'content/articles/now.md': empty('2024-03-01', 'figures: []\n'),
	'content/articles/later.md': articleWith(body, { 'published: 2024-02-14': 'published: 2024-05' }),
	'content/articles/draft.md': empty('2024-01-01', 'draft: true\n'),
	'content/articles/asking.md': `${empty('2024-02-20')}\n::estimate-range{measure="killed" title="The dead"}\n`,
};
writeProject(folder, files);
const content = join(folder, 'content');
const open = async (publication: Publication) =>
	(await new Site(content, undefined, publication).open()).ledger;
const slugs = async (publication: Publication) =>
	publishedArticles(await open(publication)).map(({ slug }) => slug);

test('an article is published from its day on, and a month begins with its first day', async () => {
	assert.deepEqual(await slugs({ day: '2024-02-29' }), ['asking']);
	assert.deepEqual(await slugs({ day: '2024-03-01' }), ['now', 'asking']);
	assert.deepEqual(await slugs({ day: '2024-04-30' }), ['now', 'asking']);
	assert.deepEqual(await slugs({ day: '2024-05-01' }), ['later', 'now', 'asking']);
});

test('without a day nothing is scheduled', async () => {
	assert.deepEqual(await slugs({}), ['later', 'now', 'asking']);
});

test('authors are shown drafts and scheduled articles, each with a note', async () => {
	const ledger = await open({ day: '2024-04-30', showsDrafts: true });
	const notes = publishedArticles(ledger).map((article) => [
		article.slug,
		unpublishedNote(article, ledger),
	]);
	assert.deepEqual(notes, [
		['later', 'This is scheduled for May 2024. Until then the published site does not contain it.'],
		['now', undefined],
		['asking', undefined],
		['draft', 'This is a draft. The published site does not contain it.'],
	]);
});

test('a query finds no figure of an article that is not published yet, even while authors see it', async () => {
	const drawn = async (publication: Publication) =>
		(await open(publication)).articles.get('asking')?.figures;
	assert.deepEqual(await drawn({ day: '2024-04-30' }), []);
	assert.deepEqual(await drawn({ day: '2024-04-30', showsDrafts: true }), []);
	assert.deepEqual(await drawn({ day: '2024-05-01' }), ['ua-killed']);
});

test('a build says what it leaves out, the scheduled articles by their days', async () => {
	const lines = async (day: string) => describeUnpublished(await open({ day }));
	assert.deepEqual(await lines('2024-02-25'), [
		'Left out until 1 March 2024: content/articles/now.md',
		'Left out until May 2024: content/articles/later.md',
		'Left out: 1 draft',
	]);
	assert.deepEqual(await lines('2024-05-01'), ['Left out: 1 draft']);
});

test('a translation of a scheduled article waits for it, and one can have a later day of its own', async () => {
	const translated = (more: string) =>
		`---\ntranslationOf: now\nlanguage: uk\ntitle: Назва\nsummary: Про що йдеться.\ntranslated: 2024-03-01\n${more}---\nТекст.\n`;
	writeFiles(folder, { 'content/articles/uk/now.md': translated('') });
	const editions = async (day: string) => editionsOf(await open({ day })).length;
	assert.equal(await editions('2024-02-29'), 1);
	assert.equal(await editions('2024-03-01'), 2);
	writeFiles(folder, { 'content/articles/uk/now.md': translated('published: 2024-03-10\n') });
	assert.equal(await editions('2024-03-09'), 1);
	assert.equal(await editions('2024-03-10'), 2);
	rmSync(join(content, 'articles/uk'), { recursive: true });
});

test('a cached result holds for the days on which the same articles are published', async () => {
	const cache = join(folder, 'cache');
	const codesOn = async (day: string) =>
		(await new Site(content, cache, { day }).check()).findings.map(({ code }) => code);
	const fresh = async (day: string) =>
		(await new Site(content, undefined, { day }).check()).findings.map(({ code }) => code);
	const before = await fresh('2024-04-30');
	assert.ok(before.includes('empty-query'));
	for (const day of ['2024-04-30', '2024-03-01', '2024-02-20', '2024-05-01', '2024-04-30'])
		assert.deepEqual(await codesOn(day), await fresh(day), day);
	assert.notDeepEqual(await fresh('2024-05-01'), before);
});
