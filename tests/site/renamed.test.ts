import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { writeProject } from '../editor/project.ts';
import { build } from './build-again.ts';
import { plainArticle } from './plain-article.ts';
import { smallProject } from './small-project.ts';

const translation = `---
language: uk
translationOf: named
translated: 2024-03-01
title: Назва
summary: С
---
Переклад.
`;
let folder = '';

/** Builds the site, which must succeed. */
function rebuild(environment: Readonly<Record<string, string>> = {}): void {
	const built = build(folder, environment);
	assert.equal(built.code, 0, built.output);
}

/** The text of the article at this address; undefined if the site has no such page. */
function textAt(slug: string, dist = 'dist'): string | undefined {
	const path = join(folder, dist, slug, 'index.html');
	if (!existsSync(path)) return undefined;
	return /<p>(The text[^<]*|Переклад\.)<\/p>/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
}

function move(from: string, to: string): void {
	mkdirSync(dirname(join(folder, 'content', to)), { recursive: true });
	renameSync(join(folder, 'content', from), join(folder, 'content', to));
}

/** The files of all caches that still name one of these content files. */
function remembering(...names: readonly string[]): readonly string[] {
	return globSync('{.astro,.caveat/astro,.caveat/cache}/**/*.{json,mjs}', { cwd: folder }).filter(
		(path) => names.some((name) => readFileSync(join(folder, path), 'utf8').includes(name)),
	);
}

before(() => {
	folder = smallProject({
		'content/articles/first-name.md': plainArticle('One', 'The text one.'),
		'content/articles/becomes-mdx.md': plainArticle('Two', 'The text two.'),
		'content/articles/becomes-md.mdx': plainArticle('Three', 'The text three.'),
		'content/articles/moved.md': plainArticle('Four', 'The text four.'),
		'content/articles/moved-module.mdx': plainArticle('Five', 'The text five.'),
		'content/articles/deleted.mdx': plainArticle('Six', 'The text six.'),
		'content/articles/named.md': plainArticle('Seven', 'The text seven.'),
		'content/articles/named-uk/named.md': translation,
		'content/vocabulary.uk.yaml': 'subjects: {}\nmeasures: {}\nunits: {}\n',
	});
	rebuild();
	move('articles/first-name.md', 'articles/second-name.md');
	move('articles/becomes-mdx.md', 'articles/becomes-mdx.mdx');
	move('articles/becomes-md.mdx', 'articles/becomes-md.md');
	move('articles/moved.md', 'articles/folder/moved.md');
	move('articles/moved-module.mdx', 'articles/folder/moved-module.mdx');
	move('articles/named-uk/named.md', 'articles/uk/named.md');
	rmSync(join(folder, 'content/articles/deleted.mdx'));
	rebuild();
});

test('an article that was renamed has its page at its new address alone', () => {
	assert.equal(textAt('second-name'), 'The text one.');
	assert.equal(textAt('first-name'), undefined);
});

test('an article that became MDX keeps its page', () => {
	assert.equal(textAt('becomes-mdx'), 'The text two.');
});

test('an article that became Markdown keeps its page', () => {
	assert.equal(textAt('becomes-md'), 'The text three.');
});

test('an article that was moved into a folder keeps its page, in Markdown and in MDX', () => {
	assert.equal(textAt('moved'), 'The text four.');
	assert.equal(textAt('moved-module'), 'The text five.');
});

test('a translation that was moved into the folder of its language keeps its page', () => {
	assert.equal(textAt('uk/named'), 'Переклад.');
});

test('an article that was deleted has no page', () => {
	assert.equal(textAt('deleted'), undefined);
});

test('no store remembers a file that was renamed, moved or deleted', () => {
	assert.deepEqual(
		remembering(
			...['articles/first-name.', 'becomes-mdx.md"', 'becomes-md.mdx', 'articles/moved'],
			...['named-uk', 'articles/deleted.'],
		),
		[],
	);
});

test('the last MDX article of a site can become Markdown, and a Markdown one MDX again', () => {
	move('articles/becomes-mdx.mdx', 'articles/becomes-mdx.md');
	move('articles/folder/moved-module.mdx', 'articles/moved-module.md');
	rebuild();
	assert.equal(textAt('becomes-mdx'), 'The text two.');
	assert.equal(textAt('moved-module'), 'The text five.');
	move('articles/moved-module.md', 'articles/moved-module.mdx');
	rebuild();
	assert.equal(textAt('moved-module'), 'The text five.');
});

test('two folders of content with an article of one name have a page each with its own text', () => {
	writeProject(join(folder, 'other'), {
		'content/articles/moved.md': plainArticle('Other', 'The text of the other folder.'),
		'content/articles/moved-module.mdx': plainArticle('Same', 'The text five.'),
	});
	const environment = {
		CAVEAT_CONTENT: join(folder, 'other/content'),
		CAVEAT_OUT: join(folder, 'dist-other'),
	};
	rebuild(environment);
	assert.equal(textAt('moved', 'dist-other'), 'The text of the other folder.');
	assert.equal(textAt('moved-module', 'dist-other'), 'The text five.');
	assert.equal(textAt('second-name', 'dist-other'), undefined);
	rebuild();
	assert.equal(textAt('moved'), 'The text four.');
	assert.equal(textAt('moved-module'), 'The text five.');
});
