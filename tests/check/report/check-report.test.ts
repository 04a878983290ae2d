import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checks, codes } from '../../../src/check/checks.ts';
import { checkReport, formatCheckReport } from '../../../src/check/report/check-report.ts';
import { sectionTitles } from '../../../src/check/rule.ts';
import { runChecks } from '../../../src/check/run-checks.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { article, contentOf, frontmatter } from '../../content.ts';

const told =
	'  - {id: told, repeats: ua-killed, amount: 70000, qualifier: at-least, source: paper, acknowledged: {drift-qualifier: A ceiling became a floor.}}\n';
const settings =
	'title: Test\ntagline: A test.\ndescription: A site for tests.\nbaseUrl: https://example.org\nlanguage: en\neditors: [Someone]\ncorrections: someone@example.org\nchecks:\n  bare-number: {severity: warning, reason: Old texts are mended one by one.}\n  no-archived-copy: {severity: off}\n';

function checked(files: Readonly<Record<string, string>>) {
	const ledger = buildLedger(contentOf(files));
	return checkReport(ledger, runChecks(ledger));
}

test('the list of checks has its sections in their order, and no code twice', () => {
	assert.deepEqual([...new Set(checks.map(({ section }) => section))], sectionTitles);
	assert.deepEqual(
		checks.map(({ section }) => sectionTitles.indexOf(section)),
		checks.map(({ section }) => sectionTitles.indexOf(section)).toSorted((a, b) => a - b),
	);
	assert.equal(new Set(codes).size, codes.length);
});

test('what was looked at is counted, and what was found is counted by check', () => {
	const {
		counts,
		checks: results,
		findings,
	} = checked({
		'content/articles/one.md': article('', frontmatter + told),
		'content/site.yaml': settings,
	});
	assert.deepEqual(
		[counts.articles, counts.figures, counts.sources, counts.repetitions],
		[1, 2, 1, 1],
	);
	assert.equal(counts.explained, 1);
	assert.equal(counts.checks, codes.length - 1);
	assert.equal(results.find(({ code }) => code === 'drift-qualifier')?.findings, 1);
	assert.equal(
		results.reduce((sum, check) => sum + check.findings, 0),
		findings.length,
	);
});

test('a check that the site has set names its default severity, and the reason', () => {
	const { checks: results } = checked({
		'content/articles/one.md': article(''),
		'content/site.yaml': settings,
	});
	const { severity, own, reason } = results.find(({ code }) => code === 'bare-number') ?? {};
	assert.deepEqual(
		[severity, own, reason],
		['warning', 'error', 'Old texts are mended one by one.'],
	);
	assert.equal(results.find(({ code }) => code === 'no-archived-copy')?.severity, 'off');
});

test('a draft, its figures and its findings are left out', () => {
	const sound = checked({ 'content/articles/one.md': article('') });
	const draft = article(
		'It was 120,000.',
		frontmatter
			.replace('title: A test', 'title: A draft\ndraft: true')
			.replaceAll(': paper', ': draft-paper')
			.replace('id: ua-killed', 'id: draft-killed') +
			told
				.replace('told', 'draft-told')
				.replace('ua-killed', 'draft-killed')
				.replace(': paper', ': draft-paper'),
	);
	assert.equal(
		formatCheckReport(
			checked({ 'content/articles/one.md': article(''), 'content/articles/two.md': draft }),
		),
		formatCheckReport(sound),
	);
});

test('counting parses no file: a site with nothing to report has no need of places', () => {
	const files = contentOf({
		'content/articles/one.md': article('', frontmatter),
		'content/articles/two.md': article('', 'draft: true\n').replace('title: ', 'title: Draft '),
	});
	const reads = new Map<string, number>();
	const ledger = buildLedger(
		files.map((file) => ({
			...file,
			read: () => {
				reads.set(file.path, (reads.get(file.path) ?? 0) + 1);
				return file.read();
			},
		})),
	);
	const before = new Map(reads);
	const { counts } = checkReport(ledger, []);
	assert.deepEqual([counts.articles, counts.figures], [1, 1]);
	assert.deepEqual(reads, before);
});
