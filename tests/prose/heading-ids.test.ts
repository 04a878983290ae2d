import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rehypeHeadingIds as ofAstro } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import type { Root } from 'hast';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { rehypeHeadingIds } from '../../src/prose/heading-ids.ts';

function idsWith(plugin: typeof rehypeHeadingIds | typeof ofAstro, text: string, path: string) {
	const processor = unified()
		.use(remarkParse)
		.use(remarkRehype)
		.use(plugin as typeof rehypeHeadingIds);
	const tree: Root = processor.runSync(processor.parse(text), new VFile({ value: text, path }));
	const ids: unknown[] = [];
	visit(tree, 'element', ({ tagName, properties }) => {
		if (/^h\d$/.test(tagName)) ids.push(properties['id']);
	});
	return ids;
}

const part = fc.constantFrom(
	...['Killed', 'killed', '120,000', '*so*', '`a{b}`', '{x}', '\\{', '[a link](#x)', '&amp;'],
	...['Втрати', 'ceasefire-1', 'ceasefire', '“so”', '☮️', '<b>', ':', '—', '\\#', '![alt](a.png)'],
);
const heading = fc
	.tuple(fc.integer({ min: 1, max: 6 }), fc.array(part, { maxLength: 4 }))
	.map(([depth, parts]) => `${'#'.repeat(depth)} ${parts.join(' ')}\n\nWords.\n`);

test('headings have the ids that Astro gives them', () => {
	fc.assert(
		fc.property(
			fc.array(heading, { maxLength: 6 }),
			fc.constantFrom('a.md', 'a.mdx'),
			(texts, path) => {
				const text = texts.join('\n');
				assert.deepEqual(idsWith(rehypeHeadingIds, text, path), idsWith(ofAstro, text, path));
			},
		),
	);
});

test('a heading keeps an id that it has, and the same words twice have two ids', () => {
	const tree: Root = {
		type: 'root',
		children: [
			{ type: 'element', tagName: 'h2', properties: { id: 'own' }, children: [] },
			...[1, 2].map(() => ({
				...{ type: 'element' as const, tagName: 'h3', properties: {} },
				children: [{ type: 'text' as const, value: 'Who counts?' }],
			})),
		],
	};
	rehypeHeadingIds()(tree);
	assert.deepEqual(
		tree.children.map((node) => 'properties' in node && node.properties['id']),
		['own', 'who-counts', 'who-counts-1'],
	);
});
