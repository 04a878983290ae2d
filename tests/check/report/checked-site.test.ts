import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codes } from '../../../src/check/codes.ts';
import { checkedSite, formatCheckedSite } from '../../../src/check/report/checked-site.ts';
import { runChecks } from '../../../src/check/run-checks.ts';
import { sections } from '../../../src/check/sections.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { article, contentOf, frontmatter } from '../../content.ts';

const told =
	'  - {id: told, repeats: ua-killed, amount: 70000, qualifier: at-least, source: paper, acknowledged: {drift-qualifier: A ceiling became a floor.}}\n';
const settings =
	'title: Test\ntagline: A test.\ndescription: A site for tests.\nbaseUrl: https://example.org\nlanguage: en\neditors: [Someone]\ncorrections: someone@example.org\nchecks:\n  bare-number: {severity: warning, reason: Old texts are mended one by one.}\n  no-archived-copy: {severity: off}\n';

function checked(files: Readonly<Record<string, string>>) {
	const ledger = buildLedger(contentOf(files));
	return checkedSite(ledger, runChecks(ledger));
}

test('every check stands in one section, in the order of the codes', () => {
	assert.deepEqual(
		sections.flatMap((section) => section.codes),
		Object.keys(codes),
	);
});

test('what was looked at is counted, and what was found is counted by check', () => {
	const { counts, checks, findings } = checked({
		'content/articles/one.md': article('', frontmatter + told),
		'content/site.yaml': settings,
	});
	assert.deepEqual(
		[counts.articles, counts.figures, counts.sources, counts.repetitions],
		[1, 2, 1, 1],
	);
	assert.equal(counts.explained, 1);
	assert.equal(counts.checks, Object.keys(codes).length - 1);
	assert.equal(checks.find(({ code }) => code === 'drift-qualifier')?.findings, 1);
	assert.equal(
		checks.reduce((sum, check) => sum + check.findings, 0),
		findings.length,
	);
});

test('a check that the site has set says what it is of itself, and why', () => {
	const { checks } = checked({
		'content/articles/one.md': article(''),
		'content/site.yaml': settings,
	});
	const { severity, own, reason } = checks.find(({ code }) => code === 'bare-number') ?? {};
	assert.deepEqual(
		[severity, own, reason],
		['warning', 'error', 'Old texts are mended one by one.'],
	);
	assert.equal(checks.find(({ code }) => code === 'no-archived-copy')?.severity, 'off');
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
		formatCheckedSite(
			checked({ 'content/articles/one.md': article(''), 'content/articles/two.md': draft }),
		),
		formatCheckedSite(sound),
	);
});
