import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { KeptTexts } from '../../../src/astro/build/kept-texts.ts';

const newPath = () => join(mkdtempSync(join(tmpdir(), 'caveat-kept-')), 'drawings.json');
const never = () => assert.fail('it was kept');

test('a text is made again only if its key has changed, or if nothing may be kept', () => {
	const path = newPath();
	const first = new KeptTexts(path, false);
	assert.equal(
		first.get('a', '1', () => 'A'),
		'A',
	);
	assert.equal(first.get('a', '1', never), 'A');
	first.get('b', '1', () => 'B');
	first.save();
	const second = new KeptTexts(path, false);
	assert.equal(second.get('a', '1', never), 'A');
	assert.equal(
		second.get('b', '2', () => 'C'),
		'C',
	);
	second.save();
	assert.equal(new KeptTexts(path, false).get('b', '2', never), 'C');
	assert.equal(
		new KeptTexts(path, true).get('b', '2', () => 'D'),
		'D',
	);
});

test('a build that needs none leaves them, and one that makes one keeps only what it has used', () => {
	const path = newPath();
	const first = new KeptTexts(path, false);
	for (const name of ['a', 'b']) first.get(name, '1', () => name);
	first.save();
	new KeptTexts(path, false).save();
	const third = new KeptTexts(path, false);
	assert.equal(third.get('a', '1', never), 'a');
	third.get('c', '1', () => 'c');
	third.save();
	assert.equal(
		new KeptTexts(path, false).get('b', '1', () => 'made again'),
		'made again',
	);
});

test('a damaged file counts as empty', () => {
	const path = newPath();
	writeFileSync(path, '{"a":["1","A"]}');
	assert.equal(
		new KeptTexts(path, false).get('a', '1', () => 'B'),
		'B',
	);
});
