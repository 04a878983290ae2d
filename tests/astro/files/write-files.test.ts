import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Drawers } from '../../../src/astro/files/draw-pictures.ts';
import { openPictureCache, type PictureCache } from '../../../src/astro/files/picture-cache.ts';
import { pictureFonts } from '../../../src/export/picture/picture-fonts.ts';
import { siteFiles } from '../../../src/astro/files/site-files.ts';
import { StagedFiles } from '../../../src/astro/files/staged-files.ts';
import { kindOf, ownerNames, ownerOf } from '../../../src/astro/build/output-owner.ts';
import { isPicture } from '../../../src/export/files/site-file.ts';
import { madeFiles, writeFiles } from '../../../src/astro/files/write-files.ts';
import { sha256OfFile } from '../../../src/workspace/sha256.ts';
import type { OpenSite } from '../../../src/workspace/site.ts';
import { css, sample } from '../../export/charts-of.ts';
import { slowTest } from '../../sample.ts';

/** A site with these pictures. */
function siteWith(pictures?: 'all' | 'articles' | 'none'): OpenSite {
	const { ledger } = sample();
	return {
		folder: '',
		findings: [],
		counts: { articles: 1, figures: 3, sources: 1 },
		isPublishable: true,
		ledger: {
			...ledger,
			site: { ...ledger.site, ...(pictures === undefined ? {} : { pictures }) },
		},
	};
}

const options = (site: OpenSite, cache: PictureCache) => ({
	files: madeFiles(site, css),
	fonts: [],
	drawers: new Drawers(cache, pictureFonts),
});
const newFolder = () => mkdtempSync(join(tmpdir(), 'caveat-files-'));
const picturesOf = (site: OpenSite) =>
	siteFiles(site, css)
		.filter(({ type }) => type === 'image/png')
		.map(({ path }) => path);

slowTest('every file has a path of its own, which names no folder outside the site', () => {
	const paths = siteFiles(siteWith(), css).map(({ path }) => path);
	assert.equal(new Set(paths).size, paths.length);
	for (const path of paths) assert.match(path, /^[\w-]+(?:\/[\w-]+)*(?:\.[a-z]+)+$/);
});

slowTest('every file is written, and a second build draws no picture again', async () => {
	const site = siteWith();
	const [cacheFolder, first, second] = [newFolder(), newFolder(), newFolder()];
	const staged = new StagedFiles(first);
	await writeFiles(staged, options(site, openPictureCache(cacheFolder, 'a')));
	const written = globSync('**/*.*', { cwd: first }).sort();
	assert.deepEqual(
		written,
		siteFiles(site, css)
			.map(({ path }) => path)
			.sort(),
	);
	// Pictures are written by other threads.
	assert.deepEqual(
		[...staged.hashes].toSorted(),
		written
			.filter((path) => !path.endsWith('.png'))
			.map((path) => [path, sha256OfFile(join(first, path))]),
	);
	const png = readFileSync(join(first, 'charts/a/waffle.png'));
	assert.equal(png.toString('latin1', 1, 4), 'PNG');
	const again = openPictureCache(cacheFolder, 'a');
	for (const file of siteFiles(site, css)) {
		const content = file.content();
		if (isPicture(content)) assert.ok(again.has(content), file.path);
	}
	await writeFiles(new StagedFiles(second), options(site, again));
	for (const name of written)
		assert.ok(readFileSync(join(first, name)).equals(readFileSync(join(second, name))), name);
});

slowTest('the setting "pictures" says which pictures there are', () => {
	// The second is that of every page that is no article.
	const article = ['a/social.png', 'social.png'];
	const charts = ['', '.dark', '.square'].map((form) => `charts/a/waffle${form}.png`);
	const figures = ['figures/killed.png'];
	const all = picturesOf(siteWith());
	for (const path of [...article, ...charts, ...figures]) assert.ok(all.includes(path), path);
	assert.deepEqual(picturesOf(siteWith('all')), all);
	assert.deepEqual(picturesOf(siteWith('articles')), article);
	assert.deepEqual(picturesOf(siteWith('none')), []);
});

slowTest('the owner of a file is of the kind that its pattern says', () => {
	const site = siteWith();
	const names = ownerNames(site.ledger);
	const kindsMade = ['text', 'figure', 'source', undefined] as const;
	for (const made of kindsMade) {
		const files = siteFiles(site, css, { isKindMade: (kind) => kind === made });
		assert.notEqual(files.length, 0);
		for (const { path } of files) {
			const owner = ownerOf(path, names);
			assert.equal(owner === undefined ? undefined : kindOf(owner), made, path);
		}
	}
});
