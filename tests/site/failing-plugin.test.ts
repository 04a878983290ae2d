import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from './build-again.ts';
import { plainArticle } from './plain-article.ts';
import { smallProject } from './small-project.ts';

const failing = `export function prosePlain(): void {
	throw new Error('This plugin fails.');
}
`;

for (const ending of ['md', 'mdx']) {
	test(`a plugin that fails in an article in .${ending} stops every build and publishes nothing`, () => {
		const folder = smallProject({
			[`content/articles/one.${ending}`]: plainArticle('One', 'The text.'),
		});
		writeFileSync(join(folder, 'src/prose/plain.ts'), failing);
		for (const attempt of ['first', 'second']) {
			const built = build(folder);
			assert.equal(built.code, 1, attempt);
			assert.ok(built.output.includes('This plugin fails.'), built.output);
			assert.ok(built.output.includes(`content/articles/one.${ending}`), built.output);
			assert.equal(existsSync(join(folder, 'dist')), false, attempt);
		}
	});
}
