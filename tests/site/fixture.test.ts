import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { build } from './build-again.ts';
import { builtProject, withoutSpaces } from './build.ts';
import { copyProject } from './copy-project.ts';
import { attribute, readPage, visibleText } from './built-page.ts';
import { draft, strangeContent } from './strange-content.ts';

test('a leaf directive in Markdown and a component in MDX give the same drawing, and the same prose', () => {
	const folder = builtProject(strangeContent());
	const page = (name: string) => readPage(join(folder, 'dist', name, 'index.html'));
	/** A part of the page as HTML, without the address of an article. */
	const part = (name: string, selector: string) =>
		withoutSpaces(toHtml(page(name).one(selector))).replaceAll(
			`/charts/${name}/`,
			'/charts/article/',
		);
	for (const selector of ['figure.chart', 'main > p'])
		assert.equal(part('one', selector), part('two', selector));
	assert.ok(page('one').all('figure.chart svg[viewBox]').length > 0);
	assert.match(visibleText(page('one').one('main > p')), /^At 10:30, close to 70,000 .*“killed”\./);
	// Fonts of other scripts are for translations.
	const fonts = page('one')
		.all('link[as=font]')
		.map((link) => attribute(link, 'href'));
	assert.equal(fonts.length, 2);
	for (const name of fonts) assert.ok(existsSync(join(folder, 'dist', name)), name);
});

test('a draft is checked but not published', () => {
	const built = builtProject(strangeContent());
	assert.deepEqual(globSync('draft/*', { cwd: join(built, 'dist') }), []);
	const folder = copyProject({ 'content/articles/draft.md': `${draft}:fig{#nothing}\n` });
	assert.match(build(folder).output, /content\/articles\/draft\.md:\d+:1 {2}unknown-figure/);
});

test('a site without content is reported in one line', () => {
	const folder = copyProject();
	const built = build(folder, { CAVEAT_CONTENT: join(folder, 'nowhere') });
	assert.equal(built.code, 1);
	assert.match(built.output, /There is no content in .*nowhere/);
	assert.doesNotMatch(built.output, /\n\s+at /);
});

test('a site that a killed build left aside comes back, even where the content has errors by now', () => {
	const folder = copyProject();
	mkdirSync(join(folder, 'dist.previous'));
	writeFileSync(join(folder, 'dist.previous/index.html'), 'the last good site');
	writeFileSync(join(folder, 'content/articles/one.md'), '');
	assert.equal(build(folder).code, 1);
	assert.equal(readFileSync(join(folder, 'dist/index.html'), 'utf8'), 'the last good site');
	assert.equal(existsSync(join(folder, 'dist.previous')), false);
});
