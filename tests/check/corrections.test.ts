import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, check, frontmatter } from '../content.ts';

interface Value {
	readonly amount: number;
	readonly released?: string;
	readonly qualifier?: string;
	readonly measure?: string;
	readonly corrections?: number;
}

/** The manifest of the one figure of the small site. */
function manifest(...values: readonly Value[]): string {
	const figures = {
		'ua-killed': values.map(
			({
				amount,
				released = '2024-03-01',
				qualifier = 'near-below',
				measure = 'killed',
				...rest
			}) => ({
				released,
				words: 'as released',
				amount,
				qualifier,
				subject: 'ukraine',
				population: 'military',
				measure,
				unit: 'people',
				asOf: '2023-08',
				claimant: 'US officials',
				source: 'paper',
				...rest,
			}),
		),
	};
	return JSON.stringify({ version: 1, figures });
}

const correction = (before: string, after: string, more = 'kind: correction, date: 2024-03-02') =>
	`- {figure: ua-killed, before: "${before}", after: "${after}", reason: R, ${more}}\n`;

/**
 * The findings about corrections of "close to 70,000 Ukrainian soldiers killed": the field, and how
 * it differs.
 */
function found(released: string, ...corrections: readonly string[]): readonly string[] {
	const files = {
		'content/articles/a.md': article('T.\n', frontmatter),
		'content/releases.json': released,
		'content/corrections.yaml': corrections.join(''),
	};
	return check(files)
		.filter(({ code }) => code === 'correction-differs')
		.map(
			({ message }) =>
				/as the (old|new) value, which differs from (.*)\.$/.exec(message)?.slice(1).join(': ') ??
				message,
		);
}

test('words may leave out what is not amount, qualifier, unit or measure, and may be rounded', () => {
	assert.deepEqual(
		found(manifest({ amount: 60000 }), correction('close to 60,000', 'close to 70,000')),
		[],
	);
	assert.deepEqual(
		found(
			manifest({ amount: 59900 }),
			correction('nearly 60 thousand Russians', 'nearly 70 thousand'),
		),
		[],
	);
});

test('numbers that the record says beside its amount are no second amount', () => {
	const asked = JSON.parse(manifest({ amount: 60000 })) as {
		figures: Record<string, Record<string, unknown>[]>;
	};
	const [value] = asked.figures['ua-killed'] ?? [];
	Object.assign(value ?? {}, { outOf: 100, claimant: '500 officials' });
	const released = JSON.stringify(asked);
	const now = 'close to 70,000 Ukrainian soldiers killed';
	for (const before of [
		'as released, said by 500 officials, out of 100',
		'close to 60,000 killed, said by 500 officials',
		'close to 60,000 killed, out of 100',
	])
		assert.deepEqual(found(released, correction(before, now)), [], before);
	assert.deepEqual(found(released, correction('close to 60,000 killed, out of 200', now)), [
		'old: the value released on 1 March 2024 in the words: it says "200" is a second amount, not "close to 60,000"',
	]);
});

test('amount, qualifier and measure each have to agree', () => {
	const differ = (before: string) =>
		found(manifest({ amount: 60000 }), correction(before, 'close to 70,000'));
	assert.deepEqual(differ('close to 61,000'), [
		'old: the value released on 1 March 2024 in the amount: it says "61,000", not "close to 60,000"',
	]);
	assert.deepEqual(differ('60,000'), [
		'old: the value released on 1 March 2024 in the qualifier: it says no qualifier, not "close to 60,000"',
	]);
	assert.deepEqual(differ('close to 60,000 casualties'), [
		'old: the value released on 1 March 2024 in the measure: it says "casualties", not "killed"',
	]);
});

test('a figure that was never released may have had any value before', () => {
	assert.deepEqual(
		found(JSON.stringify({ version: 1, figures: {} }), correction('about 12', 'close to 70,000')),
		[],
	);
	assert.deepEqual(
		found(JSON.stringify({ version: 1, figures: {} }), correction('about 12', 'close to 71,000')),
		['new: the record in the amount: it says "71,000", not "close to 70,000"'],
	);
});

test('a number is demanded only where a correction or a revision changes it', () => {
	assert.deepEqual(found(manifest({ amount: 60000 }), correction('fewer', 'more')).length, 2);
	assert.deepEqual(
		found(
			manifest({ amount: 60000 }),
			correction('fewer', 'more', 'kind: definition-change, date: 2024-03-02'),
		),
		[],
	);
	assert.deepEqual(
		found(manifest({ amount: 70000 }), correction('said by the army', 'said by US officials')),
		[],
	);
	assert.deepEqual(
		found(
			manifest({ amount: 70000, measure: 'casualties' }),
			correction('killed', 'casualties', 'kind: definition-change, date: 2024-03-02'),
		).length,
		2,
	);
});

test('a released correction is compared with the values released with it, not with later ones', () => {
	const values = [{ amount: 50000 }, { amount: 60000, released: '2024-03-03', corrections: 1 }];
	const later = correction(
		'close to 60,000',
		'close to 70,000',
		'kind: revision, date: 2024-03-05',
	);
	assert.deepEqual(
		found(manifest(...values), correction('close to 50,000', 'close to 60,000'), later),
		[],
	);
	assert.deepEqual(
		found(manifest(...values), correction('close to 50,000', 'close to 65,000'), later),
		[
			'new: the value released on 3 March 2024 in the amount: it says "65,000", not "close to 60,000"',
		],
	);
});

test('of two corrections without a release between, the second starts where the first ends', () => {
	const second = (before: string) =>
		correction(before, 'close to 70,000', 'kind: correction, date: 2024-03-03');
	assert.deepEqual(
		found(
			manifest({ amount: 50000 }),
			correction('close to 50,000', 'about 60,000'),
			second('about 60,000'),
		),
		[],
	);
	assert.deepEqual(
		found(
			manifest({ amount: 50000 }),
			correction('close to 50,000', 'about 60,000'),
			second('about 65,000'),
		),
		[
			'new: the words of the next correction in the amount: it says "60,000", not "about 65,000"',
			'old: the words of the correction before it in the amount: it says "65,000", not "about 60,000"',
		],
	);
});

test('a supersession says the figure that replaced it, and a retraction says what it will', () => {
	const newer =
		frontmatter
			.split('figures:\n')[1]
			?.replace('id: ua-killed', 'id: ua-newer')
			.replace('70000', '80000') ?? '';
	const foundWith = (...corrections: readonly string[]) =>
		check({
			'content/articles/a.md': article('T.\n', frontmatter + newer),
			'content/releases.json': manifest({ amount: 70000 }),
			'content/corrections.yaml': corrections.join(''),
		}).filter(({ code }) => code === 'correction-differs').length;
	assert.equal(
		foundWith(
			correction(
				'close to 70,000',
				'close to 80,000',
				'kind: supersession, by: ua-newer, date: 2024-03-02',
			),
		),
		0,
	);
	assert.equal(
		foundWith(
			correction(
				'close to 70,000',
				'close to 90,000',
				'kind: supersession, by: ua-newer, date: 2024-03-02',
			),
		),
		1,
	);
	assert.equal(
		foundWith(
			correction(
				'close to 70,000',
				'nothing of the kind: 12',
				'kind: retraction, date: 2024-03-02',
			),
		),
		0,
	);
	assert.equal(
		foundWith(correction('close to 75,000', 'withdrawn', 'kind: retraction, date: 2024-03-02')),
		1,
	);
});

test('an article that keeps a superseded figure for a reason says so', () => {
	const files = (yaml: string) => ({
		'content/articles/a.md': article('T.\n', yaml),
		'content/corrections.yaml': correction(
			'close to 70,000',
			'withdrawn',
			'kind: retraction, date: 2024-03-02',
		),
	});
	const noted = (yaml: string) =>
		check(files(yaml))
			.filter(({ code }) => code === 'superseded-figure')
			.map(({ severity, explanation }) => [severity, explanation]);
	assert.deepEqual(noted(frontmatter), [['note', undefined]]);
	assert.deepEqual(
		noted(`${frontmatter}acknowledged: {superseded-figure: It is about the mistake.}\n`),
		[['note', 'It is about the mistake.']],
	);
});
