import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import type { Browser } from 'playwright-core';
import { siteText } from '../content.ts';
import { startDevServer } from '../astro/dev-server.ts';
import { addressesIn } from './addresses-in.ts';
import { build } from './build.ts';
import { launchBrowser } from './launch-browser.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { readPage } from './built-page.ts';
import { type Served, serve } from './serve.ts';
import { smallProject } from './small-project.ts';

const origin = 'https://user.github.io';
const below = '/repo/';

const figure = (id: string, amount: number, asOf: string) =>
	`  - {id: ${id}, subject: ukraine, population: military, measure: killed, amount: ${amount}, unit: people, qualifier: at-least, asOf: ${asOf}, claimant: {name: US officials, kind: third-government, named: true}, evidence: claim, source: paper}\n`;
const front = (title: string) =>
	`---\ntitle: ${title}\nsummary: What it says.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\ntags: [losses]\n`;

/** A site with a chart that can be drawn otherwise, a correction, a tag, a translation, and its own links in every form. One of its articles is called like the path. */
const files = {
	'content/site.yaml': siteText.replace('https://example.org', `${origin}${below}`),
	'content/vocabulary.uk.yaml': `subjects:
  russia: {label: Росія, words: [росі*]}
  ukraine: {label: Україна, words: [україн*]}
populations:
  military: {label: військові, people: {one: військовий, few: військові, many: військових, other: військового}}
measures:
  killed: {label: загиблі, definition: Люди, forms: {one: загиблий, few: загиблі, many: загиблих, other: загиблого}, words: [загибл*]}
  casualties: {label: загиблі та поранені, definition: Люди}
units:
  people: {label: осіб}
names:
  US officials: Урядовці США
  losses: втрати
`,
	'content/articles/first.md': `${front('First')}sources:
  - {id: paper, type: article-newspaper, title: A report, container-title: The Paper, issued: 2023-08-18, seen: direct}
figures:
${figure('few', 500, '2023-04')}${figure('some', 7000, '2023-06')}${figure('many', 200000, '2023-08')}corrections:
  - {date: 2024-02-15, kind: correction, figure: few, before: "at least 400", after: "at least 500", reason: We misread it.}
---
They were :fig[at least 200,000 killed]{#many}, before that :fig[at least 7,000 killed]{#some} and :fig[at least 500 killed]{#few}.:cite[paper]

[From the root](/repo/), [beside it](../repo/#there), [by reference][other], <a href="/about/">in HTML</a>, <a href='/figures/many/'>in quotes</a>, [elsewhere](https://example.com/).

![A square](/square.svg) <img src="/square.svg" srcset="/square.svg 1x, /square.svg 2x" alt="A square">

[other]: /sources/paper/

::estimates-over-time{figures="few some many" gap="24" title="More each year"}
`,
	'content/articles/repo.mdx': `${front('Called like the path')}---
## There

<a href="/first/#estimates-over-time">In MDX</a>, <a href={"/about/"}>as an expression</a>, [in Markdown](/first/), ![A square](/square.svg).
`,
	'content/articles/uk/first.md': `---
language: uk
translationOf: first
translated: 2024-03-01
title: Перше
summary: П
---
[З початку](/uk/figures/), [у статті](/repo/).

::estimates-over-time{figures="few some many" gap="24" title="Щороку більше"}
`,
	'content/pages/about.md':
		'---\ntitle: About\nsummary: S\n---\n[The first](/first/), [the method](/method/).\n',
	'public/square.svg':
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>',
};

let project: string;
let dist: string;
let served: Served;
let browser: Browser;
before(async () => {
	project = smallProject(files);
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

test('an author’s own links and images are made right in Markdown, HTML and MDX', () => {
	const hrefs = (file: string) =>
		readPage(join(dist, file))
			.all('main > p a[href], main > p img')
			.map(({ properties }) => properties['href'] ?? properties['src']);
	assert.deepEqual(hrefs('first/index.html'), [
		'/repo/repo/',
		'../repo/#there',
		'/repo/sources/paper/',
		'/repo/about/',
		'/repo/figures/many/',
		'https://example.com/',
		'/repo/square.svg',
		'/repo/square.svg',
	]);
	assert.equal(
		readPage(join(dist, 'first/index.html')).one('img[srcset]').properties['srcSet']?.toString(),
		'/repo/square.svg 1x, /repo/square.svg 2x',
	);
	assert.deepEqual(hrefs('repo/index.html'), [
		'/repo/first/#estimates-over-time',
		'/repo/about/',
		'/repo/first/',
		'/repo/square.svg',
	]);
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
			const statuses = ['/repo/first/', '/repo/square.svg', '/first/', '/'].map(
				async (path) => (await fetch(server.origin + path, { headers })).status,
			);
			assert.deepEqual(await Promise.all(statuses), [200, 200, 404, 404]);
		} finally {
			server.stop();
		}
	});
