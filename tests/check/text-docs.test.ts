import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runChecks } from '../../src/check/run-checks.ts';
import { ledgerOfFiles } from '../kept-readings.ts';
import { listContent } from '../../src/ledger/read/content-file.ts';
import { root } from '../root.ts';

const base = listContent(join(root, 'docs/checks/base'));
const page = readFileSync(join(root, 'docs/text.md'), 'utf8');
const fences = (language: string) =>
	[...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
		([, text = '']) => text,
	);

const front = (title: string, more = '') =>
	`---\ntitle: ${title}\nsummary: S\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n${more}---\n`;
/** The smallest PNG: one pixel. */
const png = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
	'base64',
);

/** What is found in an article with this text. */
function found(text: string): readonly string[] {
	const own = {
		'content/articles/text.md': front('Text', fences('yaml')[0]) + text,
		'content/articles/opening.mdx': `${front('Opening')}## The offer\n`,
	};
	const files = [
		...base,
		...Object.entries(own).map(([path, file]) => ({ path, read: () => Buffer.from(file) })),
		{ path: 'content/articles/map.png', read: () => png },
		{ path: 'public/files/table.csv', read: () => Buffer.from('side,said by\n') },
	].sort((a, b) => (a.path < b.path ? -1 : 1));
	return runChecks(ledgerOfFiles(files)).map(({ code, message }) => `${code} ${message}`);
}

test('the examples of what a text can have have no findings', () => {
	assert.ok(fences('md').length > 5);
	assert.deepEqual(found(`## Links\n\n${fences('md').join('\n\n')}`), []);
});
