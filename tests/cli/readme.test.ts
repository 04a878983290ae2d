import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runChecks } from '../../src/check/run-checks.ts';
import { ledgerOfFiles } from '../kept-readings.ts';
import { listContent } from '../../src/ledger/read/content-file.ts';
import { slowTest } from '../sample.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const article = /```markdown\n([\s\S]*?)```/.exec(readme)?.[1] ?? assert.fail('no article');

/** The findings in the article of the README, among the content of this project. */
function findingsIn(text: string): readonly string[] {
	const path = 'content/articles/my-first.md';
	const ledger = ledgerOfFiles([
		...listContent(fileURLToPath(new URL('content', root))),
		{ path, read: () => Buffer.from(text) },
	]);
	return runChecks(ledger)
		.filter((finding) => finding.place.path === path && finding.severity === 'error')
		.map(({ code }) => code);
}

slowTest('the article of the README has no errors, and the change that it tells of is one', () => {
	assert.deepEqual(findingsIn(article), []);
	assert.deepEqual(findingsIn(article.replace('31,000', '41,000')), ['label-differs']);
});

test('every page that the README links is there', () => {
	const links = [...readme.matchAll(/\]\(((?!http)[^)#]+)/g)].map(([, path = '']) => path);
	assert.ok(links.length > 5);
	for (const path of links) assert.ok(existsSync(new URL(path, root)), path);
});
