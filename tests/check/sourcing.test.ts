import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../src/ledger/finding.ts';
import { article, check, line } from '../content.ts';

interface Parts {
	readonly facts?: string;
	readonly draft?: boolean;
	readonly sources?: readonly string[];
	readonly figures: readonly string[];
	readonly more?: string;
}

const paper =
	'id: paper, type: article-newspaper, title: A report, container-title: The Paper, issued: 2023-08-18, URL: https://example.com/a, seen: direct';
const fields =
	'subject: ukraine, measure: killed, amount: 70000, unit: people, qualifier: exact, evidence: claim, claimant: {name: Officials, kind: third-government, named: false}';

function front({
	facts = '2024-02-14',
	draft = false,
	sources = [],
	figures,
	more = '',
}: Parts): string {
	return `title: T\nsummary: S.\npublished: ${facts}\nfactsAsOf: ${facts}\n${draft ? 'draft: true\n' : ''}sources:\n${[paper, ...sources].map((one) => `  - {${one}}\n`).join('')}figures:\n${figures.map((one) => `  - {${one}}\n`).join('')}${more}`;
}

function found(
	code: string,
	body: string,
	parts: Parts,
	files: Readonly<Record<string, string>> = {},
): readonly Finding[] {
	return check({ 'content/articles/a.md': article(body, front(parts)), ...files }).filter(
		(finding) => finding.code === code,
	);
}

const source = (id: string, issued = '2024-01-01') =>
	`id: ${id}, type: article-newspaper, title: ${id}, container-title: ${id.toUpperCase()}, issued: ${issued}, seen: direct`;
const repeat = (id: string, repeats: string, from: string, more = '') =>
	`id: ${id}, repeats: ${repeats}, amount: 70000, qualifier: exact, source: ${from}${more}`;

test('reports are counted by their sources, through chains of any length, and the first listed is the place', () => {
	const figures = [
		`id: x, ${fields}, asOf: 2023-08, source: paper`,
		repeat('a', 'x', 'one'),
		repeat('b', 'a', 'two'),
		repeat('c', 'b', 'two'),
	];
	const sources = [source('one'), source('two')];
	assert.deepEqual(found('one-origin', 'T.\n', { sources, figures }).map(line), [
		'content/articles/a.md:11:5  one-origin  3 reports, 1 origin: the figures printed by The Paper; ONE; TWO trace back to one statement, "70,000 Ukrainian people killed" (Officials, Aug 2023).',
	]);
	assert.deepEqual(
		found('one-origin', 'T.\n', {
			sources: [source('one')],
			figures: figures.map((one) => one.replace('source: two', 'source: one')),
		}),
		[],
		'two sources only',
	);
	assert.deepEqual(
		found('one-origin', 'T.\n', {
			sources,
			figures: figures.map((one) => one.replace('id: b,', 'id: b, independent: true,')),
		}),
		[],
		'two of the four have a source of their own',
	);
});

test('a chain that goes in a circle has no origin, and no rule hangs on it', () => {
	assert.deepEqual(
		found('one-origin', 'T.\n', {
			figures: [repeat('a', 'b', 'paper'), repeat('b', 'c', 'paper'), repeat('c', 'a', 'paper')],
		}),
		[],
	);
});

test('an unknown origin is reported once: at the figure that repeats it, not at those that repeat that one, nor at parts', () => {
	const figures = [
		`id: a, ${fields}, asOf: 2023-08, source: paper, repeats: unknown`,
		repeat('b', 'a', 'paper'),
		`id: w, ${fields.replace('evidence: claim', 'evidence: unknown').replace('third-government', 'media')}, asOf: 2023-08, source: paper`,
		'id: p, partOf: w, amount: 7, qualifier: exact, source: paper',
	];
	assert.deepEqual(
		found('origin-unknown', 'T.\n', { figures }).map(({ about }) => about?.id),
		['a', 'w'],
	);
});

test('a repetition does not vouch for a figure: its claimant is that of its origin', () => {
	const named = 'claimant: {name: The Paper, kind: media, named: true}';
	const figures = [
		`id: x, ${fields}, asOf: 2023-08, source: paper`,
		repeat('a', 'x', 'paper', `, ${named}`),
	];
	assert.deepEqual(
		found('unnamed-claimants', ':fig[70,000 dead]{#a} and again :fig[70,000 dead]{#a}\n', {
			figures,
		}).map(({ place }) => [place.line, place.column]),
		[[12, 1]],
	);
});

test('a figure of other people, or of another measure, names nobody for this one', () => {
	const other = (change: (text: string) => string) => [
		`id: x, ${fields}, asOf: 2023-08, source: paper`,
		`id: y, ${change(fields.replace('named: false', 'named: true'))}, asOf: 2023-08, source: paper`,
	];
	const count = (change: (text: string) => string) =>
		found('unnamed-claimants', ':fig[70,000 dead]{#x}\n', { figures: other(change) }).length;
	assert.equal(
		count((text) => text),
		0,
	);
	assert.equal(
		count((text) => text.replace('ukraine', 'russia')),
		1,
	);
	assert.equal(
		count((text) => text.replace('killed', 'casualties')),
		1,
	);
});

test('a figure is old from the first day on that lies more than the months before', () => {
	const stale = (asOf: string, facts: string, site = '') =>
		found(
			'stale-as-of',
			':fig[70,000 dead]{#x}\n',
			{ facts, figures: [`id: x, ${fields}, asOf: ${asOf}, source: paper`] },
			site === '' ? {} : { 'content/site.yaml': site },
		).length;
	assert.deepEqual(
		['2023-08-17', '2023-08-18', '2023-08', '2023'].map((asOf) => stale(asOf, '2024-08-18')),
		[1, 0, 0, 0],
	);
	assert.deepEqual(
		['2023-08', '2023'].map((asOf) => stale(asOf, '2024-09')),
		[1, 0],
	);
	assert.equal(stale('2022', '2024'), 1);
	assert.deepEqual(
		['2023-02-27', '2023-02-28'].map((asOf) => stale(asOf, '2024-02-29')),
		[1, 0],
	);
	const strict =
		'title: T\ntagline: T\ndescription: D\nbaseUrl: https://example.org\nlanguage: en\neditors: [E]\ncorrections: e@example.org\nstaleAfterMonths: 1\n';
	assert.deepEqual(
		['2023-12-30', '2023-12-31'].map((asOf) => stale(asOf, '2024-01-31', strict)),
		[1, 0],
	);
});

test('a year anywhere in the paragraph tells the year, and one in the next paragraph does not', () => {
	const parts: Parts = {
		facts: '2025-01-01',
		figures: [`id: x, ${fields}, asOf: 2023-08, source: paper`],
	};
	assert.equal(
		found('stale-as-of', 'It was :fig[70,000 dead]{#x} then, in August *2023*.\n', parts).length,
		0,
	);
	assert.equal(
		found('stale-as-of', 'It was :fig[70,000 dead]{#x}.\n\nIn August 2023.\n', parts).length,
		1,
	);
	assert.equal(found('stale-as-of', 'In 2024 it was :fig[70,000 dead]{#x}.\n', parts).length, 1);
});

test('the newest that the day of an article knows is wanted: by its date and by that of its source', () => {
	const at = (id: string, asOf: string, from = 'paper') =>
		`id: ${id}, ${fields}, asOf: ${asOf}, source: ${from}`;
	const newer = (facts: string, series: readonly string[], sources: readonly string[] = []) =>
		found(
			'newer-figure',
			'T.\n',
			{ facts, sources, figures: [at('x', '2023-08')] },
			{
				'content/library/figures/s.yaml': series.map((one) => `- {${one}}\n`).join(''),
			},
		).map(({ hint }) => /"- (\S+)"/.exec(hint ?? '')?.[1]);
	const series = [at('old', '2023-01'), at('middle', '2023-10'), at('last', '2024-01')];
	assert.deepEqual(newer('2024-02-14', series), ['last']);
	assert.deepEqual(newer('2023-12-31', series), ['middle']);
	assert.deepEqual(newer('2023-09-30', series), []);
	assert.deepEqual(
		newer('2024-02-14', [at('same', '2023-08-20')]),
		[],
		'a day of the month itself is not known to be later',
	);
	assert.deepEqual(
		newer(
			'2024-02-14',
			[at('middle', '2023-10'), at('late', '2024-01', 'later')],
			[source('later', '2024-03-01')],
		),
		['middle'],
		'what was printed later could not be known',
	);
});

test('a source of a draft needs no archived copy, nor does one without an address', () => {
	const figures = [`id: x, ${fields}, asOf: 2023-08, source: paper`];
	assert.equal(found('no-archived-copy', 'T.\n', { figures }).length, 1);
	assert.equal(found('no-archived-copy', 'T.\n', { figures, draft: true }).length, 0);
	assert.equal(
		found('no-archived-copy', 'T.:cite[one]\n', { figures, sources: [source('one')], draft: true })
			.length,
		0,
	);
});

test('each of them is settled by an acknowledgement on what it is about', () => {
	const figures = [
		`id: x, ${fields}, asOf: 2022-08, source: paper, repeats: unknown, acknowledged: {origin-unknown: We asked them.}`,
	];
	const more =
		'acknowledged: {unnamed-claimants: Nobody gave a name., stale-as-of: It is about that summer.}\n';
	const all = check({
		'content/articles/a.md': article(
			':fig[70,000 dead]{#x}\n',
			front({ figures, more }).replace(
				'seen: direct',
				'seen: direct, acknowledged: {no-archived-copy: They forbid it.}',
			),
		),
	});
	assert.deepEqual(
		all.map(({ code, severity, explanation }) => [code, severity, explanation !== undefined]),
		[
			['no-archived-copy', 'note', true],
			['origin-unknown', 'note', true],
			['stale-as-of', 'note', true],
			['unnamed-claimants', 'note', true],
		],
	);
});
