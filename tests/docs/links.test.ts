import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../root.ts';

test('every page and file that the documentation links is there', () => {
	const missing = globSync('docs/**/*.md', { cwd: root }).flatMap((page) => {
		const text = readFileSync(join(root, page), 'utf8').replaceAll(
			/^```[\s\S]*?^```|`[^`\n]*`/gm,
			'',
		);
		const links = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, link = '']) => link);
		return links
			.filter((link) => !/^[a-z]+:|^\//.test(link))
			.filter((link) => !existsSync(join(root, dirname(page), link)))
			.map((link) => `${page}: ${link}`);
	});
	assert.deepEqual(missing, []);
});
