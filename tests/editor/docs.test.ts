import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const page = read('docs/editor.md');

test('the settings that the page about editors shows are those of the project', () => {
	const shown = JSON.parse(/```json\n([^`]+)```/.exec(page)?.[1] ?? '') as Readonly<
		Record<string, unknown>
	>;
	const settings = JSON.parse(read('.vscode/settings.json')) as Readonly<Record<string, unknown>>;
	assert.deepEqual(
		Object.fromEntries(Object.keys(shown).map((key) => [key, settings[key]])),
		shown,
	);
});

test('the files that the page about editors names are there', () => {
	const named = [...page.matchAll(/(?:src\/editor\/[\w./-]+\w|\.remarkrc\.mjs)/g)].map(
		([path]) => path,
	);
	assert.ok(named.length > 5);
	for (const path of named) assert.ok(existsSync(new URL(path, root)), path);
});
