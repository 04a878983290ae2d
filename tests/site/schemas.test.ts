import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generateSchemas } from '../../src/export/json-schema.ts';

test('the schemas in schemas/ are those of the records', () => {
	for (const [name, text] of generateSchemas()) assert.equal(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8'), text, `${name}: run npm run schemas`);
});
