import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Site } from './record.ts';
import { slowTest } from '../../sample.ts';

const own = [
	...['figure', '--source', 'paper-2024-02', '--subject', 'ukraine', '--population', 'military'],
	...['--measure', 'killed', '--amount', '31,000', '--qualifier', 'approx', '--phrase', 'about'],
	...[
		'--as-of',
		'2024-02',
		'--claimant',
		'Ministry of Defence',
		'--claimant-kind',
		'belligerent-own',
	],
	...['--evidence', 'claim', '--at', 'paragraph 2', '--yes'],
] as const;

slowTest(
	'a figure is written with what was answered, and listed with its source by its article',
	async (t) => {
		const site = new Site(t);
		const { code, out, err } = await site.new(...own, '--article', 'base');
		assert.deepEqual([code, err], [0, '']);
		assert.match(
			out,
			/^Added the figure "ukraine-killed-ministry-of-defence-2024-02" to content\/library\/figures\/base\.yaml\.$/m,
		);
		assert.ok(
			site
				.read('content/library/figures/base.yaml')
				.endsWith(`- id: ukraine-killed-ministry-of-defence-2024-02
  subject: ukraine
  population: military
  measure: killed
  amount: 31000
  unit: people
  qualifier: approx
  phrase: about
  asOf: 2024-02
  claimant: { name: Ministry of Defence, kind: belligerent-own, named: true }
  evidence: claim
  source: paper-2024-02
  at: paragraph 2
`),
		);
		assert.match(
			site.read('content/articles/base.md'),
			/^figures: \[.*, ru-wounded, ukraine-killed-ministry-of-defence-2024-02\]$/m,
		);
	},
);

const repeated = [
	...['figure', '--source', 'paper-2024-01', '--repeats', 'ru-killed', '--amount', '120000'],
	...[
		'--qualifier',
		'at-least',
		'--phrase',
		'at least',
		'--as-of',
		'2023-08',
		'--into',
		'told',
		'--yes',
	],
] as const;

test('a repetition that says more is written only with the reason that readers see', async (t) => {
	const site = new Site(t);
	const refused = await site.new(...repeated);
	assert.deepEqual([refused.code, refused.err], [1, 'Nothing was written.']);
	assert.match(refused.out, / drift-qualifier {2}"at least 120,000" differs from its origin/);
	assert.throws(() => site.read('content/library/figures/told.yaml'), { code: 'ENOENT' });

	const { code } = await site.new(
		...repeated,
		...['--acknowledge', 'drift-qualifier=A ceiling, it seems, became a floor.'],
	);
	assert.equal(code, 0);
	assert.equal(
		site.read('content/library/figures/told.yaml'),
		`- id: russia-killed-paper-2024-01
  repeats: ru-killed
  amount: 120000
  qualifier: at-least
  phrase: at least
  asOf: 2023-08
  source: paper-2024-01
  acknowledged: { drift-qualifier: "A ceiling, it seems, became a floor." }
`,
	);
});

test('a part, a range and a sum of money take the fields that they need', async (t) => {
	const site = new Site(t);
	const part = await site.new(
		...['figure', '--source', 'senate-2024-02', '--part-of', 'us-package', '--label', 'Israel'],
		...['--amount', '14.1e9', '--qualifier', 'exact', '--yes', '--into', 'more'],
	);
	assert.deepEqual([part.code, part.err], [0, '']);
	const range = await site.new(
		...['figure', '--source', 'senate-2024-02', '--subject', 'united-states', '--measure', 'aid'],
		...['--amount', '10e9..12e9', '--unit', 'USD', '--stage', 'announced', '--kind', 'mixed'],
		...[
			'--basis',
			'nominal',
			'--as-of',
			'2024-02',
			'--claimant',
			'US Senate',
			'--evidence',
			'record',
		],
		...['--claimant-kind', 'legislature', '--yes', '--into', 'more'],
	);
	assert.deepEqual([range.code, range.err], [0, '']);
	const text = site.read('content/library/figures/more.yaml');
	assert.match(text, /^ {2}partOf: us-package\n {2}label: Israel\n {2}amount: 14100000000\n/m);
	assert.match(
		text,
		/^ {2}amount: \{ low: 10000000000, high: 12000000000 \}\n {2}unit: USD\n {2}basis: nominal\n {2}qualifier: range\n/m,
	);
});

test('without a terminal, each answer that is missing has one line with its option', async (t) => {
	const { code, err } = await new Site(t).new('figure', '--source', 'nope', '--amount', 'many');
	assert.equal(code, 2);
	const lines = err.split('\n');
	assert.equal(
		lines[0],
		'--source: "nope" is not known here. Known here: nyt-2023-08, paper-2024-01, paper-2024-02, senate-2024-02.',
	);
	assert.deepEqual(
		lines.map((line) => /^--[\w-]+/.exec(line)?.[0]),
		[
			...['--source', '--subject', '--measure', '--amount', '--qualifier', '--unit', '--as-of'],
			...['--claimant', '--claimant-kind', '--claimant-named', '--evidence', '--id', '--into'],
		],
	);
});

slowTest('a dry run prints the record and writes nothing', async (t) => {
	const site = new Site(t);
	const before = site.read('content/library/figures/base.yaml');
	const { code, out } = await site.new(...own, '--dry-run');
	assert.equal(code, 0);
	assert.match(
		out,
		/^content\/library\/figures\/base\.yaml:\n {2}- id: ukraine-killed-ministry-of-defence-2024-02\n/,
	);
	assert.equal(site.read('content/library/figures/base.yaml'), before);
});

test('with a vocabulary that cannot be read, its faults are shown, and nothing is asked or written', async (t) => {
	const site = new Site(t);
	const before = site.read('content/library/figures/base.yaml');
	const words = site.read('content/vocabulary.yaml');
	site.write('content/vocabulary.yaml', words.replace('kind: count', 'kind: counted'));
	const { code, out, err } = await site.new(...own);
	assert.deepEqual(
		[code, err],
		[1, 'Nothing was written: content/vocabulary.yaml could not be read.'],
	);
	assert.match(out, /^content\/vocabulary\.yaml:\d+:\d+ {2}\S+ {2}.*counted/);
	assert.equal(site.read('content/library/figures/base.yaml'), before);
});

test('an amount below zero is a value, not an option', async (t) => {
	const site = new Site(t);
	const { code, out } = await site.new(...own.map((word) => (word === '31,000' ? '-31000' : word)));
	assert.equal(code, 1);
	assert.match(out, / negative-amount {2}/);
});

test('what the words of the source say is read from them and need not be answered', async (t) => {
	const site = new Site(t);
	const { code, err } = await site.new(
		...['figure', '--source', 'paper-2024-02', '--says', 'about 31,000 Ukrainian soldiers killed'],
		...['--as-of', '2024-02', '--claimant', 'Ministry of Defence', '--claimant-kind'],
		...['belligerent-own', '--evidence', 'claim', '--yes'],
	);
	assert.deepEqual([code, err], [0, '']);
	assert.ok(
		site
			.read('content/library/figures/base.yaml')
			.endsWith(`- id: ukraine-killed-ministry-of-defence-2024-02
  says: "about 31,000 Ukrainian soldiers killed"
  unit: people
  asOf: 2024-02
  claimant: { name: Ministry of Defence, kind: belligerent-own, named: true }
  evidence: claim
  source: paper-2024-02
`),
		site.read('content/library/figures/base.yaml').slice(-500),
	);
});

test('what the words do not say is still asked', async (t) => {
	const { code, err } = await new Site(t).new(
		...['figure', '--source', 'paper-2024-02', '--says', 'about 31,000 soldiers', '--as-of'],
		...['2024-02', '--claimant', 'Ministry', '--claimant-kind', 'other', '--evidence', 'claim'],
	);
	assert.equal(code, 2);
	assert.match(err, /^--subject WORD is missing/m);
	assert.match(err, /^--measure WORD is missing/m);
	assert.doesNotMatch(err, /--amount|--qualifier|--population/);
});
