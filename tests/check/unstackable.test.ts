import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Fields, findingsOf, money } from './sites.ts';

/** The findings about shares of these figures. */
function found(figures: readonly Fields[], code = 'mixed-axis'): readonly string[] {
	const ids = figures.map(({ id }) => String(id));
	const article = {
		'content/articles/a.md': `---\ntitle: T\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\nfigures: [${ids.join(', ')}]\n---\n::shares{figures="${ids.join(' ')}" title="T"}\n`,
	};
	return findingsOf(figures, article)
		.filter((finding) => finding.code === code)
		.map(({ message, hint }) => `${message} ${hint}`);
}

const military = (id: string, amount: Fields['amount'], more: Fields = {}) =>
	money(id, amount, { kind: 'military', ...more });
const financial = (id: string, amount: Fields['amount'], more: Fields = {}) =>
	military(id, amount, { kind: 'financial', ...more });

test('kinds of exact and approximate amounts by one claimant can be stacked', () => {
	assert.deepEqual(
		found([
			military('a', 5e9),
			financial('b', 2e9, { qualifier: 'approx' }),
			military('c', 2e9, { subject: 'germany', asOf: '2023' }),
		]),
		[],
	);
});

const faults: readonly (readonly [other: Fields, message: string])[] = [
	[
		financial('b', 2e9, { qualifier: 'at-least' }),
		'This drawing stacks "at least $2 billion in financial aid" (at-least), which is not a single amount that a stack can show. Remove it, or draw BySubject, which shows open ends.',
	],
	[
		financial('b', { low: 1e9, high: 2e9 }, { qualifier: 'range' }),
		'This drawing stacks "$1 billion to $2 billion in financial aid" (range), which is not a single amount that a stack can show. Remove it, or draw BySubject, which shows open ends.',
	],
	[
		financial('b', 2e9, { claimant: { name: 'A paper', kind: 'media', named: true } }),
		'This drawing stacks figures by two claimants: "$5 billion in military aid" (An office) and "$2 billion in financial aid" (A paper). Draw the figures of one claimant; BySubject shows several, each as its own bar.',
	],
	[
		financial('b', 2e9, { since: '2023-01', asOf: '2024-02' }),
		'This drawing stacks two periods for one subject: "$5 billion in military aid" (as of 2024-01) and "$2 billion in financial aid" (2023-01 to 2024-02). Draw figures for one day and period; BySubject and AmountsOverTime show several.',
	],
	[
		military('b', 2e9),
		'This drawing stacks two amounts for one subject that may overlap: "$5 billion in military aid" (military) and "$2 billion in military aid" (military). Draw each subject’s figures of different kinds, without those that cover several kinds.',
	],
	[
		military('b', 7e9, { kind: 'mixed' }),
		'This drawing stacks two amounts for one subject that may overlap: "$5 billion in military aid" (military) and "$7 billion in aid" (mixed). Draw each subject’s figures of different kinds, without those that cover several kinds.',
	],
];
for (const [other, message] of faults) {
	test(message, () => {
		assert.deepEqual(found([military('a', 5e9), other]), [message]);
	});
}

test('two stages, and a share of GDP with an amount, are on one axis', () => {
	assert.equal(
		found([military('a', 5e9, { stage: 'enacted' }), financial('b', 2e9, { stage: 'disbursed' })])
			.length,
		1,
	);
	assert.match(
		found([military('a', 5e9), financial('b', 2, { unit: 'percent' })])[0] ?? '',
		/^This drawing puts two units on one axis/,
	);
});

test('a union together with its member is counted twice', () => {
	assert.equal(
		found(
			[military('a', 5e9, { subject: 'eu' }), military('b', 2e9, { subject: 'germany' })],
			'counted-twice',
		).length,
		1,
	);
});

test('a drawing over time may show two stages, and no two units', () => {
	const drawn = (figures: readonly Fields[]) => {
		const ids = figures.map(({ id }) => String(id));
		const article = {
			'content/articles/a.md': `---\ntitle: T\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\nfigures: [${ids.join(', ')}]\n---\n::aid-over-time{figures="${ids.join(' ')}" title="T"}\n`,
		};
		return findingsOf(figures, article).filter(({ code }) => code === 'mixed-axis').length;
	};
	assert.equal(
		drawn([military('a', 5e9, { stage: 'allocated' }), military('b', 9e9, { stage: 'committed' })]),
		0,
	);
	assert.equal(drawn([military('a', 5e9), military('b', 9e9, { unit: 'EUR' })]), 1);
});
