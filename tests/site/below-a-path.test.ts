import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import sharp from 'sharp';
import type { Browser } from 'playwright-core';
import { siteText } from '../content.ts';
import { startDevServer } from '../astro/dev-server.ts';
import { addressesIn } from './addresses-in.ts';
import { build } from './build-again.ts';
import { launchBrowser } from './launch-browser.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { readPage, visibleText } from './built-page.ts';
import { type Served, serve } from './serve.ts';
import { smallProject } from './small-project.ts';
import { smallSite } from './small-site.ts';

const origin = 'https://user.github.io';
const below = '/repo/';

/** The small site below the path. */
const files = {
	...smallSite,
	'content/articles/first.md': withImage('content/articles/first.md').replace(
		'tags: [losses]\n',
		'tags: [losses]\nredirects: [erste, /2019/old.html]\n',
	),
	'content/articles/repo.mdx': withImage('content/articles/repo.mdx'),
	'content/site.yaml': `${siteText.replace('https://example.org', `${origin}${below}`)}redirects:
  /sources/old-paper/: /sources/paper/
  /forum/: https://forum.example/
removed:
  /taken-back/: {date: 2024-02-20, why: The report that it was about was taken back.}
`,
	'public/_redirects': '/x /first/ 302',
};

/** A text of the small site with an image at its end. */
function withImage(path: string): string {
	const text = smallSite[path] ?? '';
	return `${text.replace('tags: [losses]\n', 'tags: [losses]\nimages: {map.png: {credit: Jane Doe, licence: CC BY 4.0}}\n')}\n![A map](map.png "Where it was")\n`;
}

let project: string;
let dist: string;
let served: Served;
let browser: Browser;
before(async () => {
	project = smallProject(files);
	await sharp({ create: { width: 1500, height: 900, channels: 3, background: '#888' } })
		.png()
		.toFile(join(project, 'content/articles/map.png'));
	const built = build(project);
	assert.equal(built.code, 0, built.output);
	dist = join(project, 'dist');
	served = serve(dist, below);
	browser = await launchBrowser();
});
after(async () => {
	await browser?.close();
	served?.close();
});

const open = (path: string, use: (opened: OpenedPage) => Promise<void>) =>
	openPage(browser, served.origin + path, { use });

test('readers of an old address come to the page that took its place, or read why it is gone', () => {
	const leads = (path: string) => {
		const page = fromHtml(readFileSync(join(dist, path), 'utf8'));
		const attribute = (selector: string, name: string) =>
			select(selector, page)?.properties[name] ?? undefined;
		return {
			lang: attribute('html', 'lang'),
			refresh: attribute('meta[http-equiv="refresh"]', 'content'),
			canonical: String(attribute('link[rel="canonical"]', 'href')),
			link: attribute('main a', 'href'),
		};
	};
	const to = (path: string, lang = 'en') => ({
		lang,
		refresh: `0; url=/repo${path}`,
		canonical: `${origin}/repo${path}`,
		link: `/repo${path}`,
	});
	assert.deepEqual(leads('erste/index.html'), to('/first/'));
	assert.deepEqual(leads('2019/old.html'), to('/first/'));
	assert.deepEqual(leads('erste/cite/index.html'), to('/first/cite/'));
	assert.deepEqual(
		leads('charts/erste/estimates-over-time/index.html'),
		to('/charts/first/estimates-over-time/'),
	);
	assert.deepEqual(leads('uk/erste/index.html'), to('/uk/first/', 'uk'));
	assert.deepEqual(leads('sources/old-paper/index.html'), to('/sources/paper/'));
	assert.deepEqual(leads('forum/index.html'), {
		lang: 'en',
		refresh: '0; url=https://forum.example/',
		canonical: 'https://forum.example/',
		link: 'https://forum.example/',
	});
	const removed = fromHtml(readFileSync(join(dist, 'taken-back/index.html'), 'utf8'));
	assert.equal(
		textOf(select('main .dek', removed) ?? removed),
		'The report that it was about was taken back.',
	);
	assert.match(textOf(select('main', removed) ?? removed), /Removed on 20 February 2024\./);
	const sitemap = readFileSync(join(dist, 'sitemap-1.xml'), 'utf8');
	for (const gone of ['erste', 'old-paper', 'taken-back']) assert.ok(!sitemap.includes(gone), gone);
	assert.deepEqual(readFileSync(join(dist, '_redirects'), 'utf8').split('\n').slice(0, 3), [
		'/repo/x /repo/first/ 302',
		'/repo/erste/ /repo/first/ 301',
		'/repo/erste/* /repo/first/:splat 301',
	]);
});

test('every address leads to a page or file below the path, and every place on a page is there', () => {
	const found = addressesIn(dist, origin);
	const astray: string[] = [];
	const ids = new Map<string, string>();
	for (const { file, address } of found) {
		const page = new URL(file.replace(/index\.html$/, ''), `${origin}${below}`);
		const to = new URL(address, page);
		if (to.origin !== origin || !/^https?:$/.test(to.protocol)) continue;
		const target = join(dist, decodeURIComponent(to.pathname).slice(below.length - 1));
		const onDisk = to.pathname.endsWith('/') ? `${target}index.html` : target;
		const place = decodeURIComponent(to.hash.slice(1)).replace(/:~:.*/, '');
		if (!to.pathname.startsWith(below) || !existsSync(onDisk)) astray.push(`${file}: ${address}`);
		else if (place !== '' && onDisk.endsWith('.html')) {
			const html = ids.get(onDisk) ?? readFileSync(onDisk, 'utf8');
			ids.set(onDisk, html);
			if (select(`[id="${place}"]`, fromHtml(html)) === undefined)
				astray.push(`${file}: ${address} has no such place`);
		}
	}
	assert.deepEqual(astray, []);
	const forms = ['first/index.html', 'sitemap-1.xml', 'feed.xml', 'uk/feed.json', 'robots.txt'];
	const seen = new Set(found.map(({ file }) => file));
	assert.deepEqual(
		[
			...forms,
			'llms.txt',
			'data/datapackage.json',
			'charts/first/estimates-over-time.oembed.json',
			'404.html',
			'corrections/atom.xml',
		].filter((file) => !seen.has(file)),
		[],
	);
});

test('an author’s own links are made right in Markdown, HTML and MDX', () => {
	const hrefs = (file: string) =>
		readPage(join(dist, file))
			.all('main > p a[href]')
			.map(({ properties }) => properties['href']);
	assert.deepEqual(hrefs('first/index.html'), [
		'/repo/repo/',
		'/repo/repo/#there',
		'/repo/repo/#there',
		'/repo/repo/',
		'/repo/sources/paper/',
		'/repo/about/',
		'/repo/figures/many/',
		'https://example.com/',
	]);
	assert.deepEqual(hrefs('repo/index.html'), [
		'/repo/first/#estimates-over-time',
		'/repo/about/',
		'/repo/first/',
	]);
});

test('an image has its caption, its credit and sizes that are not wider than its file', async () => {
	for (const [file, name] of [
		['first/index.html', 'Markdown'],
		['repo/index.html', 'MDX'],
	] as const) {
		const page = readPage(join(dist, file));
		const { src, srcSet, width, height, alt } = page.one('figure.image img').properties;
		assert.deepEqual([width, height, alt], [1500, 900, 'A map'], name);
		const made = String(srcSet)
			.split(/,\s*/)
			.map((one) => one.split(' '));
		assert.deepEqual(
			made.map(([, size]) => size),
			['640w', '1280w', '1500w'],
		);
		assert.equal(src, made[1]?.[0]);
		for (const [address = '', size = ''] of made) {
			assert.ok(address.startsWith(`${below}images/`), address);
			const made = await sharp(join(dist, address.slice(below.length))).metadata();
			assert.deepEqual([made.format, `${made.width}w`], ['webp', size]);
		}
		assert.equal(
			visibleText(page.one('figure.image figcaption')),
			'Where it was Image: Jane Doe, CC BY 4.0',
		);
	}
});

test('what names the host names the path', () => {
	const page = readPage(join(dist, 'uk/first/index.html'));
	assert.equal(page.one('link[rel=canonical]').properties['href'], `${origin}/repo/uk/first/`);
	assert.deepEqual(
		page.all('link[hreflang]').map(({ properties }) => properties['href']),
		[`${origin}/repo/first/`, `${origin}/repo/uk/first/`],
	);
	assert.equal(
		readFileSync(join(dist, 'robots.txt'), 'utf8').split('\n').at(-2),
		`Sitemap: ${origin}/repo/sitemap.xml`,
	);
	assert.match(readFileSync(join(dist, '_headers'), 'utf8'), /^\/repo\/_astro\/\*$/m);
});

test('search finds a page and leads to it', async () => {
	for (const [at, words, page] of [
		['/repo/search/', 'beside', '/repo/first/'],
		['/repo/uk/search/', 'початку', '/repo/uk/first/'],
	] as const)
		await open(at, async ({ page: search }) => {
			await search.locator('#q').fill(words);
			await search.keyboard.press('Enter');
			const link = search.locator('ol.found a').first();
			await link.waitFor();
			await link.click();
			await search.waitForURL(`${served.origin}${page}*`);
		});
});

test('the browser of figures loads its files', async () => {
	await open('/repo/figures/', async ({ page, asked }) => {
		await page.locator('select[name=sort]').selectOption({ index: 1 });
		const link = page.locator('.found table a').first();
		await link.waitFor();
		assert.match((await link.getAttribute('href')) ?? '', /^\/repo\/figures\/\w+\/$/);
		assert.ok(asked.includes('/repo/figures/data/rows-1.json'), asked.join('\n'));
	});
});

test('a reader changes the drawing of a chart', async () => {
	await open('/repo/first/', async ({ page, asked }) => {
		const other = page.locator('#estimates-over-time a[rel=alternate]');
		await other.click();
		await page.waitForFunction(
			() => document.querySelector('a[rel=alternate]')?.getAttribute('aria-pressed') === 'true',
		);
		assert.ok(asked.includes('/repo/charts/first/estimates-over-time/log/'), asked.join('\n'));
	});
});

for (const command of ['dev', 'preview'] as const)
	test(`npm run ${command} serves the site below the path, and says the address`, async () => {
		const server = await startDevServer(project, command);
		try {
			assert.ok(server.output().includes(`${server.origin}/repo/`), server.output());
			const headers = { accept: 'text/html' };
			const there = [
				'',
				'square.svg',
				'feed.xml',
				'figures/many.cite.bib',
				'charts/first/estimates-over-time.png',
			];
			const statuses = [
				...there.map((file) => `/repo/${file}`),
				'/repo/no.json',
				'/first/',
				'/',
			].map(async (path) => (await fetch(server.origin + path, { headers })).status);
			assert.deepEqual(await Promise.all(statuses), [...there.map(() => 200), 404, 404, 404]);
		} finally {
			server.stop();
		}
	});
