import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { Site } from '../../src/workspace/site.ts';
import { root } from '../root.ts';

let folder: string;
let whole: Readonly<Record<'png' | 'jpg' | 'webp', Buffer>>;
before(async () => {
	folder = mkdtempSync(join(tmpdir(), 'caveat-images-'));
	cpSync(join(root, 'docs/checks/base'), join(folder, 'content'), { recursive: true });
	const png = readFileSync(join(root, 'examples/quake/content/articles/valley.png'));
	whole = {
		png,
		jpg: await sharp(png).jpeg().toBuffer(),
		webp: await sharp(png).webp().toBuffer(),
	};
});
after(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** The findings about images of an article that shows one image with these bytes. */
async function foundWith(bytes: Uint8Array): Promise<readonly string[]> {
	const article = (name: string) => join(folder, 'content/articles', name);
	writeFileSync(article('map.png'), bytes);
	writeFileSync(
		article('images.md'),
		'---\ntitle: Images\nsummary: S\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\nimages:\n  map.png: {credit: Jane Doe, licence: CC BY 4.0}\n---\n![A map](map.png)\n',
	);
	// The second process has what the first one has read.
	const check = () => new Site(join(folder, 'content'), join(folder, 'cache')).check();
	const [first, second] = [await check(), await check()];
	assert.deepEqual(first.findings, second.findings);
	return first.findings
		.filter(({ code }) => code.includes('image'))
		.map(({ place, code, message }) => `${place.line}:${place.column} ${code} ${message}`);
}

const damaged = '9:1 unknown-image The image "map.png" is cut off or damaged, and cannot be shown.';

for (const kind of ['png', 'jpg', 'webp'] as const) {
	test(`a whole ${kind} is shown`, async () => {
		assert.deepEqual(await foundWith(whole[kind]), []);
	});

	for (const share of [0.3, 0.99])
		test(`a ${kind} of which ${share * 100}% is there is reported at its line`, async () => {
			const bytes = whole[kind];
			assert.deepEqual(await foundWith(bytes.subarray(0, bytes.length * share)), [damaged]);
		});
}

test('an image with other bytes in its middle is reported at its line', async () => {
	const bytes = Buffer.from(whole.png);
	bytes.fill(7, 30_000, 30_020);
	assert.deepEqual(await foundWith(bytes), [damaged]);
});

for (const [name, bytes] of [
	['a page of HTML', '<!doctype html><title>Not found</title>'],
	['a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'],
	['nothing', ''],
] as const)
	test(`${name} under the name of an image is reported at its line`, async () => {
		const found = await foundWith(Buffer.from(bytes));
		assert.ok(
			found.includes(
				'9:1 unknown-image The file "map.png" is not an image that the build can read.',
			),
			found.join('\n'),
		);
	});
