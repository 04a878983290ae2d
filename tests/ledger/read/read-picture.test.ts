import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPicture } from '../../../src/ledger/read/read-picture.ts';

/** An image without its data. */
function read(content: string | readonly number[], name = 'logo.svg') {
	const bytes = typeof content === 'string' ? Buffer.from(content) : Uint8Array.from(content);
	const { data: _, ...picture } = readPicture(`public/${name}`, bytes).picture ?? { name: '' };
	return picture;
}
const svg = 'xmlns="http://www.w3.org/2000/svg"';

test('an SVG has the size of its viewBox, or else its own', () => {
	for (const [tag, size] of [
		['viewBox="0 0 32 16" width="64" height="64"', { width: 32, height: 16 }],
		["width='64px' height='48'", { width: 64, height: 48 }],
		['viewBox="0,0,10.5,2"', { width: 10.5, height: 2 }],
	] as const)
		assert.deepEqual(read(`<?xml version="1.0"?>\n<!-- a -->\n<svg ${svg} ${tag}></svg>\n`), {
			name: 'logo.svg',
			kind: 'svg',
			size,
		});
	assert.deepEqual(read(`<svg ${svg} width="100%"><path/></svg>`), {
		name: 'logo.svg',
		kind: 'svg',
	});
});

test('a small image is kept as an address, for pictures that contain it, and a large one is not', () => {
	const image = (words: string) => readPicture('public/a.svg', Buffer.from(words)).picture;
	const small = `<svg ${svg}></svg>`;
	assert.equal(
		image(small)?.data,
		`data:image/svg+xml;base64,${Buffer.from(small).toString('base64')}`,
	);
	assert.equal(image(`<svg ${svg}><!--${'-'.repeat(70_000)}--></svg>`)?.data, undefined);
});

test('what is called SVG and is something else is no image', () => {
	for (const text of [
		'',
		'<!doctype html><title>Not found</title>',
		'<svg viewBox="0 0 1 1"></svg>',
		`<svg ${svg} viewBox="0 0 1 1"><path`,
		'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n',
	])
		assert.deepEqual(read(text), { name: 'logo.svg' }, text);
});

test('other formats are known by their first bytes, whatever they are called', () => {
	const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
	assert.deepEqual(read([...png, 0, 0, 1, 0, 0, 0, 0, 64]), {
		name: 'logo.svg',
		kind: 'png',
		size: { width: 256, height: 64 },
	});
	assert.equal(read([0, 0, 1, 0, 1, 0], 'a.ico')?.kind, 'ico');
	assert.equal(read([0xff, 0xd8, 0xff, 0xe0], 'a.png')?.kind, 'jpg');
});
