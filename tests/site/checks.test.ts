import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { checkReport, formatCheckReport } from '../../src/check/report/check-report.ts';
import { formatJson } from '../../src/check/report/json.ts';
import { chainTo } from '../../src/ledger/ask/chain.ts';
import { comparisons } from '../../src/ledger/ask/comparisons.ts';
import { unknownOrigin } from '../../src/record/figure.ts';
import type { OpenSite } from '../../src/workspace/site.ts';
import { statusOf } from '../../src/ledger/ask/status.ts';
import { builtProject, openBuilt } from './build.ts';
import { readPage, visibleText } from './built-page.ts';
import { strangeContent } from './strange-content.ts';

let folder = '';
let site: OpenSite;
const page = (name: string) => readFileSync(join(folder, 'dist', name), 'utf8');

before(async () => {
	folder = builtProject(strangeContent());
	site = await openBuilt(folder);
});

test('checks.json has the findings of this build', () => {
	const text = page('checks.json');
	assert.equal(text, formatCheckReport(checkReport(site.ledger, site.findings)));
	const { version, counts, checks, findings } = JSON.parse(text);
	const published = site.findings.filter(({ place }) => place.path !== 'content/articles/draft.md');
	assert.ok(published.length < site.findings.length, 'the draft has a finding');
	assert.equal(version, 1);
	assert.deepEqual(findings, JSON.parse(formatJson(published)).findings);
	assert.deepEqual(
		[counts.articles, counts.figures, counts.sources, counts.repetitions],
		[
			site.ledger.articles.size - 1,
			site.ledger.figures.size,
			site.ledger.sources.size,
			comparisons(site.ledger).size,
		],
	);
	assert.equal(
		checks.reduce((sum: number, check: { findings: number }) => sum + check.findings, 0),
		published.length,
	);
	assert.doesNotMatch(text, /draft\.md/);
	assert.equal(text.includes(folder), false);
});

test('the page about the checks shows every finding with its place and reason, and every check', () => {
	const { words } = readPage(join(folder, 'dist/checks/index.html'));
	const { counts, checks, findings } = checkReport(site.ledger, site.findings);
	for (const { code, message: said, place, explanation, class: kind } of findings) {
		const message = said.replace(/\s+/g, ' ');
		for (const part of [message, `${code} · ${place.path}:${place.line}`, explanation ?? ''])
			assert.ok(words.includes(part), part);
		if (kind !== undefined)
			assert.ok(words.toLowerCase().includes(`${kind} ${message.toLowerCase()}`), kind);
	}
	for (const { title, code } of checks) assert.ok(words.includes(`${title} ${code}`), code);
	assert.ok(
		words.includes(
			`${counts.checks} checks ran over ${counts.articles} ${counts.articles === 1 ? 'article' : 'articles'}, ${counts.figures} figures and ${counts.sources} sources, and compared ${counts.repetitions} repetitions`,
		),
	);
	assert.doesNotMatch(words, /draft\.md/);
});

test('every page links to the page about the checks', () => {
	for (const name of [
		'index.html',
		'404.html',
		'ceasefire-offer-2024/index.html',
		'checks/index.html',
	]) {
		const links = readPage(join(folder, 'dist', name)).all('footer a[href="/checks/"]');
		assert.deepEqual(links.map(visibleText), ['How this site was checked'], name);
	}
	const article = readPage(join(folder, 'dist/ceasefire-offer-2024/index.html'));
	assert.equal(article.all('header a[href="/checks/"]').length, 1);
});

test('the status line says what the ledger says, of differences that are acknowledged and of those that are not', () => {
	let withDifferences = 0;
	for (const article of site.ledger.articles.values()) {
		const differing = article.figures.filter((id) =>
			comparisons(site.ledger)
				.get(id)
				?.differences.some((difference) => difference.effect !== 'weaker'),
		);
		const status = statusOf(article, site.ledger);
		const traced = article.figures.filter((id) => {
			const links = chainTo(id, site.ledger);
			return (
				links[0]?.figure.repeats !== unknownOrigin &&
				links.every(
					({ figure }) => site.ledger.sources.get(figure.source)?.record.seen !== 'not-found',
				)
			);
		}).length;
		const changed = status.differing.map(({ id }) => id);
		assert.deepEqual(
			{ ...status, differing: changed },
			{
				factsAsOf: article.front.factsAsOf,
				sources: article.sources.length,
				figures: article.figures.length,
				traced,
				differing,
			},
		);
		if (article.front.draft === true) continue;
		withDifferences += differing.length > 0 ? 1 : 0;
		const line = visibleText(
			readPage(join(folder, 'dist', article.slug, 'index.html')).one('header ul'),
		);
		const words = [
			`${status.sources} ${status.sources === 1 ? 'source' : 'sources'}`,
			`${status.figures} figures, ${traced === status.figures ? 'all' : traced} traced`,
			...(differing.length === 0
				? []
				: [
						changed.length === 1
							? '1 number here was changed by whoever repeated it'
							: `${changed.length} numbers here were changed by those who repeated them`,
					]),
		];
		assert.ok(line.includes(words.join(' ')), `${article.slug}: ${line}`);
	}
	assert.ok(withDifferences > 0);
});
