import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { silentEdit } from '../../../src/check/rules/silent-edit.ts';
import { correctionDiffers } from '../../../src/check/rules/correction-differs.ts';
import { formatReleases } from '../../../src/cli/write-releases.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { nextRelease } from '../../../src/ledger/release/next-release.ts';
import { changesSince } from '../../../src/ledger/release/released-value.ts';
import type { FigureInput } from '../../../src/record/figure.ts';
import { article, contentOf } from '../../content.ts';
import { slowTest } from '../../sample.ts';

const sources = ['paper', 'second'].map((id) => ({
	id,
	type: 'article-newspaper',
	title: id,
	seen: 'direct',
}));

/** A site with one article that lists `figures`. JSON is YAML. */
function siteOf(
	figures: readonly FigureInput[],
	more: Readonly<Record<string, string>> = {},
): Ledger {
	const front = {
		title: 'T',
		summary: 'S.',
		published: '2024-02-14',
		factsAsOf: '2024-02-14',
		sources,
		figures,
	};
	return buildLedger(
		contentOf({ 'content/articles/a.md': article('T.\n', `${JSON.stringify(front)}\n`), ...more }),
	);
}

function manifestOf(ledger: Ledger, date = '2024-03-01'): Readonly<Record<string, string>> {
	return { 'content/releases.json': formatReleases(nextRelease(ledger, date).releases) };
}

const maybe = <T>(...values: readonly T[]) => fc.constantFrom(undefined, ...values);
const number = fc.oneof(
	fc.integer({ min: 0, max: 2_000_000 }),
	fc.constantFrom(95.34e9, 60e9, 1.5e9, 0.5),
);
const value = fc.oneof(
	fc.record({
		amount: number,
		qualifier: fc.constantFrom('exact', 'approx', 'at-least', 'at-most', 'near-below'),
	}),
	fc.tuple(number, number).map(([a, b]) => ({
		amount: { low: Math.min(a, b), high: Math.max(a, b) },
		qualifier: 'range' as const,
	})),
);
const figure = fc
	.tuple(
		value,
		fc.record({
			subject: fc.constantFrom('russia', 'ukraine'),
			population: maybe('military'),
			measure: fc.constantFrom('killed', 'casualties', 'aid'),
			unit: fc.constantFrom('people', 'USD', 'percent'),
			basis: maybe('nominal', 'real'),
			stage: maybe('passed-one-chamber'),
			asOf: fc.constantFrom('2023', '2023-08', '2023-08-18'),
			since: maybe('2022', '2022-02-24'),
			place: maybe('Bakhmut', 'the whole front, 1,000 km'),
			claimant: fc
				.constantFrom('US officials', '500 officials', 'The "Institute"')
				.map((name) => ({ name, kind: 'other' as const, named: true })),
			evidence: fc.constant('claim'),
			source: fc.constantFrom('paper', 'second'),
			outOf: maybe(0, 100),
		}),
	)
	.map(
		([bounds, rest]) =>
			Object.fromEntries(
				Object.entries({ id: 'x', ...bounds, ...rest }).filter(([, field]) => field !== undefined),
			) as unknown as FigureInput,
	);

test('a site that was just released has no silent edits', () => {
	fc.assert(
		fc.property(figure, (one) => {
			const ledger = siteOf([one], manifestOf(siteOf([one])));
			assert.deepEqual(silentEdit.check(ledger), []);
			assert.deepEqual(nextRelease(ledger, '2024-03-02').changes, []);
		}),
	);
});

slowTest('any change of a released field is found, and the entry of the hint settles it', () => {
	fc.assert(
		fc.property(figure, figure, (before, after) => {
			const manifest = manifestOf(siteOf([before]));
			const ledger = siteOf([after], manifest);
			const [was, is] = [ledger.released.get('x')?.at(-1), ledger.figures.get('x')?.record];
			assert.ok(was !== undefined && is !== undefined);
			const changes = changesSince(was, is);
			const [finding] = silentEdit.check(ledger);
			assert.equal(finding !== undefined, changes.length > 0);
			for (const { field } of changes)
				assert.match(finding?.message ?? '', new RegExp(`[:;] ${field} was `));
			if (finding === undefined) return;
			const entry = (finding.hint ?? '')
				.replace(/^.*?: - /, '- ')
				.replace('YYYY-MM-DD', '2024-03-01');
			const corrected = siteOf([after], { ...manifest, 'content/corrections.yaml': `${entry}\n` });
			assert.deepEqual(
				corrected.findings.map(({ message }) => message),
				[],
			);
			assert.deepEqual(
				[...silentEdit.check(corrected), ...correctionDiffers.check(corrected)].map(
					({ message }) => message,
				),
				[],
			);
			const released = siteOf([after], {
				...manifestOf(corrected, '2024-03-02'),
				'content/corrections.yaml': `${entry}\n`,
			});
			assert.deepEqual(
				[...silentEdit.check(released), ...correctionDiffers.check(released)].map(
					({ message }) => message,
				),
				[],
			);
		}),
	);
});

const one: FigureInput = {
	id: 'x',
	subject: 'ukraine',
	measure: 'killed',
	amount: 70000,
	unit: 'people',
	qualifier: 'near-below',
	asOf: '2023-08',
	claimant: { name: 'US officials', kind: 'third-government', named: false },
	evidence: 'claim',
	source: 'paper',
};

test('what a listed figure repeats, is part of or consists of is released with it; drafts and the rest of the library are not', () => {
	const library = [
		one,
		{ ...one, id: 'part', partOf: 'x' },
		{ ...one, id: 'part-of-part', partOf: 'part' },
		{ ...one, id: 'apart' },
	];
	const ledger = siteOf(
		[{ id: 'again', repeats: 'x', amount: 70000, qualifier: 'near-below', source: 'second' }],
		{
			'content/library/figures/x.yaml': JSON.stringify(library),
			'content/articles/b.md': article(
				'T.\n',
				'title: T\nsummary: S.\npublished: 2024\nfactsAsOf: 2024\ndraft: true\nfigures: [apart]\n',
			),
		},
	);
	assert.deepEqual(Object.keys(nextRelease(ledger, '2024-03-01').releases.figures), [
		'again',
		'part',
		'part-of-part',
		'x',
	]);
});

test('a figure that comes back after it was withdrawn is released anew, whatever it says', () => {
	const gone = siteOf([], manifestOf(siteOf([one])));
	const withdrawn = formatReleases(nextRelease(gone, '2024-03-02').releases);
	const back = siteOf([{ ...one, amount: 90000 }], { 'content/releases.json': withdrawn });
	assert.deepEqual(silentEdit.check(back), []);
	assert.deepEqual(nextRelease(back, '2024-03-03').changes, [
		{ kind: 'returned', figure: 'x', after: 'close to 90,000 Ukrainian people killed' },
	]);
	assert.deepEqual(
		nextRelease(back, '2024-03-03').releases.figures['x']?.map((value) => [
			value.released,
			value.withdrawn,
		]),
		[
			['2024-03-01', undefined],
			['2024-03-02', true],
			['2024-03-03', undefined],
		],
	);
});

test('a figure whose record cannot be read is not taken for gone', () => {
	const ledger = siteOf([{ ...one, qualifier: 'nearly' as never }], manifestOf(siteOf([one])));
	assert.deepEqual(silentEdit.check(ledger), []);
});

test('a supersession does not speak for a changed value, nor a correction for a figure that is gone', () => {
	const corrections = (kind: string) => ({
		'content/corrections.yaml': `- {date: 2024-03-02, kind: ${kind}, figure: x, before: "close to 70,000 killed", after: other words, reason: R}\n`,
	});
	const manifest = manifestOf(siteOf([one]));
	assert.equal(
		silentEdit.check(
			siteOf([{ ...one, amount: 71000 }], { ...manifest, ...corrections('supersession') }),
		).length,
		1,
	);
	assert.equal(
		silentEdit.check(siteOf([], { ...manifest, ...corrections('correction') })).length,
		1,
	);
	assert.equal(
		silentEdit.check(siteOf([], { ...manifest, ...corrections('supersession') })).length,
		0,
	);
});

test('a correction from before the release says nothing of what changed after it', () => {
	const corrections = {
		'content/corrections.yaml':
			'- {date: 2024-02, kind: correction, figure: x, before: "about 71,000 killed", after: "about 71,000 killed", reason: R}\n',
	};
	assert.equal(
		silentEdit.check(
			siteOf([{ ...one, amount: 71000 }], { ...manifestOf(siteOf([one])), ...corrections }),
		).length,
		1,
	);
});
