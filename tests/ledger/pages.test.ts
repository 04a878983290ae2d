import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { claimThreads, type ClaimNode } from '../../src/ledger/ask/claim-threads.ts';
import { figurePages } from '../../src/ledger/ask/figure-pages.ts';
import { correctionsOf } from '../../src/ledger/ask/published-corrections.ts';
import { sourceUses } from '../../src/ledger/ask/source-uses.ts';
import { article, check, contentOf, frontmatter } from '../content.ts';

const value = (released: string, amount: number, more = {}) => ({
	released,
	words: `${amount}`,
	amount,
	qualifier: 'near-below',
	subject: 'ukraine',
	population: 'military',
	measure: 'killed',
	unit: 'people',
	asOf: '2023-08',
	claimant: 'US officials',
	source: 'paper',
	...more,
});
const manifest = JSON.stringify({
	version: 1,
	figures: {
		'ua-killed': [
			value('2024-03-01', 60000),
			value('2024-03-02', 61000),
			value('2024-03-02', 70000, { corrections: 1 }),
		],
		gone: [value('2024-03-01', 5), value('2024-04-01', 5, { withdrawn: true, corrections: 1 })],
	},
});
const corrections = `- {date: 2024-03-02, kind: correction, figure: ua-killed, before: close to 60000, after: close to 70000, reason: First.}
- {date: 2024-04-01, kind: retraction, figure: gone, before: five, after: withdrawn, reason: Second.}
- {date: 2024-03-02, kind: revision, figure: ua-killed, before: close to 60000, after: close to 70000, reason: Third.}
`;
const files = {
	'content/articles/one.md': article('', frontmatter),
	'content/releases.json': manifest,
	'content/corrections.yaml': corrections,
};

test('a withdrawn figure keeps its page, with the last value of each day of release', () => {
	const pages = figurePages(buildLedger(contentOf(files)));
	assert.deepEqual([...pages.keys()].sort(), ['gone', 'ua-killed']);
	assert.deepEqual(
		pages.get('ua-killed')?.values.map(({ released, amount }) => [released, amount]),
		[
			['2024-03-01', 60000],
			['2024-03-02', 70000],
		],
	);
	assert.equal(pages.get('gone')?.figure, undefined);
	assert.equal(pages.get('gone')?.withdrawn, '2024-04-01');
});

test('corrections are listed newest first, each with its own id, and without those of drafts', () => {
	const draft = article(
		'',
		frontmatter
			.replace('title:', 'draft: true\ntitle:')
			.replace(/id: (paper|ua-killed)/g, 'id: $1-draft')
			.replace('source: paper', 'source: paper-draft'),
	).replace(
		'figures:',
		'corrections:\n  - {date: 2025-01-01, kind: correction, before: a, after: b, reason: Draft.}\nfigures:',
	);
	const found = correctionsOf(
		buildLedger(contentOf({ ...files, 'content/articles/two.md': draft })),
	);
	assert.deepEqual(
		found.map(({ id, correction, hasPage }) => [id, correction.reason, hasPage]),
		[
			['on-2024-04-01-gone', 'Second.', true],
			['on-2024-03-02-ua-killed-2', 'Third.', true],
			['on-2024-03-02-ua-killed', 'First.', true],
		],
	);
});

test('a source of a draft has no page, one through which another is known has', () => {
	const via =
		'- {id: behind, type: report, title: R, seen: direct}\n- {id: apart, type: report, title: S, seen: direct}\n';
	const yaml = frontmatter.replace('seen: direct', 'seen: secondary\n    via: [behind]');
	const uses = sourceUses(
		buildLedger(
			contentOf({
				'content/articles/one.md': article(':cite[paper] and :cite[paper]{at="page 2"}', yaml),
				'content/library/sources/a.yaml': via,
			}),
		),
	);
	assert.deepEqual([...uses.keys()].sort(), ['behind', 'paper']);
	assert.deepEqual(uses.get('behind')?.through, ['paper']);
	assert.deepEqual([...(uses.get('paper')?.cited.values() ?? [])], [[undefined, 'page 2']]);
	assert.deepEqual(uses.get('paper')?.figures, ['ua-killed']);
});

test('a claim is listed once, below the first that it answers, even in a circle of answers', () => {
	const claim = (id: string, about: string[] = []) => ({
		id,
		says: id,
		claimant: 'C',
		attribution: 'named' as const,
		stance: 'asserts' as const,
		source: 'paper',
		about,
	});
	const shape = (nodes: readonly ClaimNode[]): unknown =>
		nodes.map(({ claim: { id }, answers, alsoAbout }) => [id, shape(answers), ...alsoAbout]);
	const threads = (claims: ReturnType<typeof claim>[]) =>
		shape(
			claimThreads({
				front: { title: 'T', summary: 'S', published: '2024', factsAsOf: '2024', claims },
			}),
		);
	assert.deepEqual(threads([claim('a'), claim('b'), claim('c', ['a', 'b']), claim('d', ['c'])]), [
		['a', [['c', [['d', []]], 'b']]],
		['b', []],
	]);
	assert.deepEqual(threads([claim('a', ['b']), claim('b', ['a'])]), [['a', [['b', []]], 'b']]);
});

test('an article cannot take the address of the pages around the articles, in any case of letters', () => {
	for (const name of ['figures', 'Sources', 'claims', 'corrections', 'charts']) {
		assert.ok(
			check({ [`content/articles/${name}.md`]: article('', frontmatter) }).some(
				({ code, message }) =>
					code === 'duplicate-id' &&
					message.startsWith(`The address "${name}" is taken by the page`),
			),
			name,
		);
	}
});

test('an id of more characters than the name of a file may have is refused', () => {
	const long = 'a'.repeat(101);
	assert.ok(
		check({
			'content/articles/one.md': article('', frontmatter.replace('id: ua-killed', `id: ${long}`)),
		}).some(({ code, message }) => code === 'bad-id' && message.includes('at most 100 characters')),
	);
});
