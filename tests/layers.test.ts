import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** Each room and the rooms that it may import, itself apart: docs/architecture.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	record: [],
	phrase: ['record'],
	ledger: ['record', 'phrase'],
	citation: ['record', 'phrase', 'ledger'],
	check: ['record', 'phrase', 'ledger'],
	chart: ['record'],
	words: ['record', 'phrase', 'ledger', 'chart', 'finder'],
	drawing: ['record', 'phrase', 'ledger', 'citation', 'chart', 'words'],
	prose: ['record', 'phrase', 'ledger', 'citation', 'words', 'drawing', 'site'],
	export: ['record', 'phrase', 'ledger', 'citation', 'chart', 'words', 'drawing', 'site', 'finder'],
	reader: [],
	finder: [],
	editor: ['record', 'phrase', 'ledger', 'check', 'site'],
};

test('every room imports only from the rooms before it, and none of them imports Astro', () => {
	const src = fileURLToPath(new URL('../src/', import.meta.url));
	for (const [room, allowed] of Object.entries(mayImport)) {
		const files = globSync(`${room}/**/*.ts`, { cwd: src });
		assert.ok(files.length > 0, room);
		for (const file of files) {
			for (const [, target = ''] of readFileSync(src + file, 'utf8').matchAll(/from '([^']+)'/g)) {
				assert.doesNotMatch(target, /^astro/, file);
				const other = /^(?:\.\.\/)+([a-z]+)\//.exec(target)?.[1];
				if (other !== undefined && other in mayImport)
					assert.ok(other === room || allowed.includes(other), `${file} imports ${target}`);
			}
		}
	}
});
