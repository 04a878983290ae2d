import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { EXIT, SKIP, visit as visitOfLibrary } from 'unist-util-visit';
import { visit } from '../../../src/ledger/text/visit.ts';

const text = '# A *b* c\n\nD **e *f*** :fig[g *h*]{#i}\n\n- j\n- k\n\n::l{m=n}\n';
const parsed = () => unified().use(remarkParse).use(remarkDirective).parse(text);

/** The nodes that a visitor sees, with their places, if it returns these steps one after another. */
function seen(walk: typeof visit, steps: readonly unknown[], types?: string | string[]): unknown {
	const tree: Root = parsed();
	const places: unknown[] = [];
	const visitor = (node: { type: string }, index?: number, parent?: { type: string }) => {
		places.push([node.type, index, parent?.type]);
		return steps[places.length - 1] as undefined;
	};
	if (types === undefined) walk(tree, visitor);
	else walk(tree, types, visitor);
	return places;
}

test('the nodes of a type are visited in their order', () => {
	const values: string[] = [];
	visit(parsed(), 'text', ({ value }) => {
		values.push(value);
	});
	assert.equal(values.join(''), 'A b cD e f g hjk');
});

test('a node whose visitor skips it has no visited children, and a sibling can be removed', () => {
	const tree = parsed();
	const types: string[] = [];
	visit(tree, (node, index, parent) => {
		types.push(node.type);
		if (node.type === 'heading') return SKIP;
		if (node.type !== 'listItem' || index === undefined || parent === undefined) return undefined;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
	assert.deepEqual(types.slice(0, 3), ['root', 'heading', 'paragraph']);
	assert.deepEqual(
		tree.children.map((node) => ('children' in node ? node.children.length : -1)),
		[3, 4, 0, 0],
	);
});

test('whatever a visitor returns, it sees the nodes that unist-util-visit shows it', () => {
	const step = fc.constantFrom(undefined, true, SKIP, EXIT, 3, [SKIP, 2], [true, 4]);
	const types = fc.constantFrom(undefined, 'text', 'paragraph', ['text', 'textDirective'], 'none');
	fc.assert(
		fc.property(fc.array(step, { maxLength: 12 }), types, (steps, of) => {
			assert.deepEqual(seen(visit, steps, of), seen(visitOfLibrary, steps, of));
		}),
	);
});
