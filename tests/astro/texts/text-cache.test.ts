import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { TextCache } from '../../../src/astro/texts/text-cache.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'caveat-'));

test('of a text that changes while a process runs, only the newest is kept', () => {
	const folder = newFolder();
	const cache = new TextCache(folder);
	for (const version of ['one', 'two', 'three']) cache.set('a.md', version, `<p>${version}</p>`);
	cache.set('b.md', 'another', '<p>another</p>');
	assert.equal(readdirSync(folder).length, 2);
	assert.equal(cache.get('one'), undefined);
	assert.equal(cache.get('three'), '<p>three</p>');
	assert.equal(cache.get('another'), '<p>another</p>');
});

test('what an earlier process kept stays until a build forgets it', () => {
	const folder = newFolder();
	new TextCache(folder).set('a.md', 'built', '<p>built</p>');
	const cache = new TextCache(folder);
	assert.equal(cache.get('built'), '<p>built</p>');
	cache.set('a.md', 'edited', '<p>edited</p>');
	cache.set('a.md', 'edited again', '<p>edited again</p>');
	assert.equal(cache.get('built'), '<p>built</p>');
	assert.equal(cache.get('edited again'), '<p>edited again</p>');
	assert.equal(readdirSync(folder).length, 2);
	const build = new TextCache(folder);
	build.get('built');
	build.forgetOthers();
	assert.equal(readdirSync(folder).length, 1);
});

test('saving the same text again keeps it', () => {
	const cache = new TextCache(newFolder());
	cache.set('a.md', 'same', '<p>same</p>');
	cache.set('a.md', 'same', '<p>same</p>');
	assert.equal(cache.get('same'), '<p>same</p>');
});
