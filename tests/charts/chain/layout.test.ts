import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ChainLink, describeChain, placeChain } from '../../../src/charts/chain/layout.ts';
import { anyName, assertLegible, widths } from '../legible.ts';
import { chain, longChain } from '../records-samples.ts';
import { slowTest, tries } from '../../sample.ts';

const nodesOf = (links: readonly ChainLink[], widthPx: number) =>
	placeChain(links, widthPx).boxes.filter(({ of }) => of === 'mark');

test('the origin is on the left and every repetition to the right of what it repeats, if there is room', () => {
	const nodes = nodesOf(chain, 704);
	assert.deepEqual(
		nodes.map(({ text }) => text),
		['origin', 'retold', 'turned'],
	);
	assert.ok(
		nodes.every(
			({ left, top }, index) =>
				index === 0 || (left > (nodes[index - 1]?.left ?? 0) && top === nodes[0]?.top),
		),
	);
});

test('on a phone the origin is at the top', () => {
	const nodes = nodesOf(chain, 340);
	assert.ok(
		nodes.every(
			({ left, top }, index) =>
				index === 0 || (top > (nodes[index - 1]?.top ?? 0) && left === nodes[0]?.left),
		),
	);
});

test('a chain that is too long for a row goes on in the next, in rows of like length', () => {
	const tops = nodesOf(longChain, 704).map(({ top }) => top);
	assert.deepEqual([new Set(tops).size, tops.filter((top) => top === tops[0]).length], [2, 3]);
});

test('changed words are bold and underlined', () => {
	const { items } = placeChain(chain, 704);
	const pieces = items.flatMap((item) => (item.kind === 'words' ? item.pieces : []));
	const marked = pieces.filter(({ isMarked }) => isMarked);
	// "troops" and "lost" are on two lines.
	assert.deepEqual(
		marked.map(({ text }) => text),
		['January 2024', 'The Week', 'at least', 'troops', 'lost'],
	);
	assert.ok(marked.every(({ font }) => font.weight === 600));
	assert.ok(
		pieces.some(
			({ text, font, isMarked }) => text === '120,000' && font.weight === 600 && !isMarked,
		),
	);
});

test('a comma follows the word before it', () => {
	const words = placeChain(
		[
			{
				id: 'a',
				isChanged: false,
				who: [{ text: 'US officials, unnamed' }, { text: ', in' }, { text: 'The Paper' }],
				said: [],
			},
		],
		704,
	)
		.boxes.filter(({ of }) => of === 'label')
		.map(({ text }) => text)
		.join(' ');
	assert.equal(words, 'US officials, unnamed, in The Paper');
});

test('no line begins with the dot after the date, whatever the width', () => {
	const link: ChainLink = {
		id: 'a',
		isChanged: true,
		who: [
			{ text: '22 August 2023', isMarked: true },
			{ text: '·' },
			{ text: 'The General Staff', isMarked: true },
		],
		said: [],
	};
	for (let width = 120; width <= 260; width += 1)
		assert.ok(
			placeChain([link], width).boxes.every(({ text }) => !text.startsWith('·')),
			`${width}`,
		);
});

test('the text alternative says who says what, and what changed', () => {
	assert.equal(
		describeChain(chain.slice(1)),
		'Unchanged. August 2023 · US officials, in The Messenger, 18 Aug 2023: up to 120,000 Russian soldiers killed. Changed: bound flipped, definition, date left out. January 2024 · The Week, in The Western Journal, Feb 2024: at least 120,000 Russian troops lost.',
	);
});

slowTest('no word is clipped or covered in any chain of 1 to 8 links', () => {
	const words = fc.array(
		fc.record({ text: anyName, isMarked: fc.boolean(), isStrong: fc.boolean() }),
		{ maxLength: 4 },
	);
	const link = fc.record({
		edge: anyName,
		isChanged: fc.boolean(),
		who: words,
		said: words,
		why: fc.option(anyName, { nil: undefined }),
		isUnknown: fc.boolean(),
	});
	fc.assert(
		fc.property(
			fc.array(link, { minLength: 1, maxLength: 8 }),
			fc.constantFrom(...widths),
			(drawn, width) => {
				assertLegible(
					placeChain(
						drawn.map(
							({ edge, why, ...rest }, index): ChainLink => ({
								...rest,
								id: String(index),
								...(index === 0 ? {} : { edge }),
								...(why === undefined ? {} : { why }),
							}),
						),
						width,
					),
				);
			},
		),
		{ numRuns: tries(250, 1000) },
	);
});
