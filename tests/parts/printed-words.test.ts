import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawPrintedWords } from '../../src/parts/printed-words.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { chainTo } from '../../src/ledger/ask/chain.ts';
import { article, contentOf, frontmatter } from '../content.ts';
import { markedText } from '../charts/words.ts';

const figures = (quotedOrigin: string, quoted: string) =>
	`  - {id: told, repeats: ua-killed, measure: casualties, amount: 70000, qualifier: approx, at: headline, source: paper${quoted}}
  - {id: faithful, repeats: ua-killed, amount: 70000, qualifier: near-below, quoted: Ukrainian deaths were close to 70000, source: paper}
  - {id: first, subject: ukraine, population: military, measure: killed, amount: 70000, unit: people, qualifier: near-below, asOf: 2023-08, claimant: {name: Officials, kind: third-government, named: false}, evidence: claim, source: paper${quotedOrigin}}
  - {id: second, repeats: first, measure: casualties, amount: 70000, qualifier: approx, at: headline, source: paper${quoted}}
`;

/** The links of a chain as their printed words, those marked in brackets, and the line below. */
function printedOf(id: string, quotedOrigin = '', quoted = ''): readonly string[] | undefined {
	const ledger = buildLedger(
		contentOf({
			'content/articles/one.md': article('', frontmatter + figures(quotedOrigin, quoted)),
		}),
	);
	const list = drawPrintedWords(chainTo(id, ledger), ledger);
	return list?.children.map(markedText);
}

test('the printed words are next to those of the origin, with differences marked on both sides', () => {
	assert.deepEqual(
		printedOf(
			'second',
			', quoted: "close to 70,000 killed"',
			', quoted: "around 70,000 casualties"',
		),
		[
			'[close to] 70,000 [killed]The Paper, 18 Aug 2023',
			'[around] 70,000 [casualties]The Paper, 18 Aug 2023, headline',
		],
	);
});

test('words that nobody here has read are said to be missing', () => {
	assert.deepEqual(printedOf('second', '', ', quoted: "around 70,000 casualties"'), [
		'We have not seen the printed words.The Paper, 18 Aug 2023',
		'around 70,000 casualtiesThe Paper, 18 Aug 2023, headline',
	]);
	assert.equal(printedOf('second'), undefined);
});

test('nothing is marked where a repetition says the same in other words', () => {
	assert.equal(
		printedOf('faithful')?.[1],
		'Ukrainian deaths were close to 70000The Paper, 18 Aug 2023',
	);
});
