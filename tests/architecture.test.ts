import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

test('every file and folder that the page about the rooms names exists', () => {
	const paths = [...text.matchAll(/`((?:src|tests|docs)\/[^`\s]*)`/g)].map(([, path = '']) => path);
	assert.ok(paths.length > 50);
	assert.deepEqual(
		paths.filter((path) => !existsSync(join(root, path))),
		[],
	);
});

test('the table of rooms has every room of src', () => {
	const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	assert.deepEqual(
		rooms.filter((room) => !text.includes(`\`src/${room}\``)),
		[],
	);
});
