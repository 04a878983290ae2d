import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import { insertDrawn, standInFor } from '../../src/prose/drawn-apart.ts';

const written = (tree: Root, drawn: readonly Element[]) => {
	const file = new VFile();
	file.data.drawn = drawn;
	insertDrawn()(tree, file);
	return toHtml(tree, { allowDangerousHtml: true });
};

/** The element that remark-rehype makes of a stand-in. */
const standIn = (drawing: Element, apart: Element[]) =>
	h('figure', standInFor(drawing, apart).hProperties);

test('a drawing comes back where its stand-in is, as it would be in the tree', () => {
	const drawing = h('figure', { id: 'a' }, [h('path', { d: 'M0 0' }), 'at < most']);
	const apart: Element[] = [];
	const tree: Root = {
		type: 'root',
		children: [h('p', 'One'), h('ul', h('li', standIn(drawing, apart))), standIn(h('br'), apart)],
	};
	assert.deepEqual(apart, [drawing, h('br')]);
	assert.equal(
		written(tree, apart),
		'<p>One</p><ul><li><figure id="a"><path d="M0 0"></path>at &#x3C; most</figure></li></ul><br>',
	);
});

test('nothing else is replaced', () => {
	const tree = (): Root => ({
		type: 'root',
		children: [h('figure', { 'data-drawn': '0', dataDrawn: '0' }), h('figure')],
	});
	assert.equal(written(tree(), [h('b')]), toHtml(tree()));
});
