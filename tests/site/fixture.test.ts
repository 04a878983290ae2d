import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, builtProject, copyProject } from './build.ts';
import { draft, strangeContent } from './strange-content.ts';

test('a leaf directive in Markdown and a component in MDX give the same drawing, and the same prose', () => {
	const folder = builtProject(strangeContent());
	const page = (name: string) => readFileSync(join(folder, 'dist', name, 'index.html'), 'utf8');
	const parts = (name: string) => {
		const html = page(name);
		return [
			/<figure class="chart[\s\S]*?<\/figure>/.exec(html)?.[0] ?? 'no chart',
			/<p>At 10:30[\s\S]*?<\/p>/.exec(html)?.[0] ?? 'no text',
		].map((part) =>
			part
				.replaceAll(`/charts/${name}/`, '/charts/article/')
				.replace(/\s+/g, ' ')
				.replaceAll('/>', '>')
				.replaceAll(/><\/(?:path|rect|circle|stop)>/g, '>'),
		);
	};
	assert.deepEqual(parts('one'), parts('two'));
	assert.match(parts('one')[0] ?? '', /viewBox=/);
	// The fonts of other scripts are for translations.
	const named = new Set([...page('one').matchAll(/_astro\/[\w-]+\.woff2/g)].map(([name]) => name));
	assert.equal(named.size, 2);
	for (const name of named) assert.ok(existsSync(join(folder, 'dist', name)), name);
});

test('a draft is checked but not published', () => {
	const built = builtProject(strangeContent());
	assert.deepEqual(globSync('draft/*', { cwd: join(built, 'dist') }), []);
	const folder = copyProject({ 'content/articles/draft.md': `${draft}:fig{#nothing}\n` });
	assert.match(build(folder).output, /content\/articles\/draft\.md:\d+:1 {2}unknown-figure/);
});

test('a site without content is told so in one line', () => {
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
