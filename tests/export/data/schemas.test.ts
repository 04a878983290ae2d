import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { test } from 'node:test';
import { generateSchemas } from '../../../src/export/data/json-schema.ts';

test('the schemas in schemas/ are those of the records', () => {
	for (const [name, text] of generateSchemas())
		assert.equal(
			readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), 'utf8'),
			text,
			`${name}: run npm run schemas`,
		);
});

test('editors find the schema of every kind of file that an author writes', () => {
	const root = new URL('../../../', import.meta.url);
	const {
		'yaml.schemas': mapped,
	}: { readonly 'yaml.schemas': Readonly<Record<string, string | readonly string[]>> } = JSON.parse(
		readFileSync(new URL('.vscode/settings.json', root), 'utf8'),
	);
	const schemaOf = (path: string) =>
		Object.entries(mapped)
			.filter(([, patterns]) => [patterns].flat().some((pattern) => matchesGlob(path, pattern)))
			.map(([schema]) => schema.slice('./schemas/'.length));
	const expected = (path: string) =>
		path.startsWith('content/articles/')
			? path.split('/').length === 4
				? 'translation'
				: 'article'
			: path.startsWith('content/pages/')
				? 'page'
				: path.startsWith('content/library/')
					? path.split('/')[2]
					: /vocabulary\.[a-z]+\.yaml$/.test(path)
						? 'translated-words'
						: /(\w+)\.yaml$/.exec(path)?.[1];
	const files = globSync('content/**/*.{md,mdx,yaml}', { cwd: root });
	assert.ok(files.length > 10);
	for (const path of files)
		assert.deepEqual(schemaOf(path), [`${expected(path)}.schema.json`], path);
	assert.deepEqual(
		Object.keys(mapped)
			.map((schema) => schema.slice('./schemas/'.length))
			.sort(),
		globSync('*.json', { cwd: new URL('schemas/', root) }).sort(),
	);
});
