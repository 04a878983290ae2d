import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { siteText } from '../content.ts';
import { root } from '../root.ts';
import { build } from './build-again.ts';
import { readPage, visibleText } from './built-page.ts';
import { launchBrowser } from './launch-browser.ts';
import { barriersOf, openPage } from './open-page.ts';
import { type Served, serve } from './serve.ts';
import { smallProject } from './small-project.ts';
import { smallSite } from './small-site.ts';

/** The example of docs/look.md. */
const example =
	/```yaml\n(look:[\s\S]*?)```/.exec(readFileSync(join(root, 'docs/look.md'), 'utf8'))?.[1] ??
	assert.fail('docs/look.md has no example');
const first = (smallSite['content/articles/first.md'] ?? '').replace(/ <img [^>]*>/, '');
const words = smallSite['content/vocabulary.uk.yaml'] ?? '';

let dist: string;
let served: Served;
let browser: Browser;
before(async () => {
	const project = smallProject({
		...smallSite,
		'content/articles/first.md': first,
		'content/site.yaml': siteText.replace('example.org', 'example.org/repo/') + example,
		'content/vocabulary.uk.yaml': `${words}  Who we are: Хто ми\n  All explainers: Усі пояснення\n`,
		'public/logo.svg':
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><rect width="2" height="1" fill="#888"/></svg>',
	});
	const built = build(project);
	assert.equal(built.code, 0, built.output);
	dist = join(project, 'dist');
	served = serve(dist, '/repo/');
	browser = await launchBrowser();
});
after(async () => {
	await browser?.close();
	served?.close();
});

const file = (path: string) => readFileSync(join(dist, path), 'utf8');
const paper = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.body).backgroundColor.replaceAll(' ', ''));
const [light, dark] = ['rgb(255,247,230)', 'rgb(16,20,24)'];

test('the first page has the blocks of the site, in their order and in the language of the edition', () => {
	const headings = (path: string) =>
		readPage(join(dist, path))
			.all('main :is(h2, h3)')
			.map((heading) => visibleText(heading));
	assert.deepEqual(headings('index.html'), [
		'First',
		'More each year',
		'A number to know',
		'All explainers',
		'Called like the path',
		'Who we are',
		'Topics',
		'Data and feeds',
	]);
	assert.deepEqual(headings('uk/index.html').slice(0, 4), [
		'Перше',
		'Щороку більше',
		'A number to know',
		'Усі пояснення',
	]);
});

test('head and foot have the logo, the icon and the links of the site', () => {
	const page = readPage(join(dist, 'first/index.html'));
	const links = (where: string) =>
		page.all(`${where} a`).map((link) => [visibleText(link), link.properties['href']]);
	assert.deepEqual(links('.mast nav'), [
		['Explainers', '/repo/'],
		['Figures', '/repo/figures/'],
		['Who we are', '/repo/about/'],
		['Search', '/repo/search/'],
	]);
	assert.deepEqual(links('.foot nav'), [
		['Method', '/repo/method/'],
		['Glossary', '/repo/glossary/'],
		['Newsletter', 'https://example.org/letter/'],
	]);
	assert.equal(
		visibleText(page.one('.foot p')),
		'Numbers with their caveats. Corrections: someone@example.org',
	);
	const { src, width, height, alt } = page.one('.brand img').properties;
	assert.deepEqual([src, width, height, alt], ['/repo/logo.svg', 2, 1, '']);
	assert.equal(page.one('link[rel="icon"]').properties['href'], '/repo/logo.svg');
});

test('every page has a preview: an article, a figure and a chart its own, any other page that of the site', () => {
	const preview = (path: string) =>
		readPage(join(dist, path)).one('meta[property="og:image"]').properties['content'];
	assert.equal(preview('first/index.html'), 'https://example.org/repo/first/social.png');
	for (const path of ['index.html', '404.html', 'data/index.html'])
		assert.equal(preview(path), 'https://example.org/repo/social.png', path);
	for (const figure of ['figures/many', 'uk/figures/many'])
		assert.equal(preview(`${figure}/index.html`), `https://example.org/repo/${figure}.png`);
	assert.equal(
		preview('charts/first/estimates-over-time/index.html'),
		'https://example.org/repo/charts/first/estimates-over-time.png',
	);
	assert.equal(preview('uk/index.html'), 'https://example.org/repo/uk/social.png');
	for (const path of ['social.png', 'uk/social.png', 'first/social.png', 'uk/figures/many.png'])
		assert.ok(file(path).startsWith('\uFFFDPNG'), path);
});

test('embeds and drawings to take away have the colours and the fonts of the site', () => {
	const css = file('charts/first/estimates-over-time/index.html');
	assert.ok(css.includes('--paper:light-dark(#fff7e6,#101418)'));
	const drawing = readPage(join(dist, 'charts/first/estimates-over-time.svg'));
	assert.equal(drawing.one('rect').properties['fill'], '#fff7e6');
	assert.equal(
		drawing.one('svg').properties['fontFamily'],
		"'Source Serif 4', system-ui, Helvetica, Arial, sans-serif",
	);
});

test('a page follows the system, and a choice without script holds for the page', async () => {
	await openPage(browser, `${served.origin}/repo/`, {
		javaScriptEnabled: false,
		colorScheme: 'dark',
		use: async ({ page }) => {
			assert.equal(await paper(page), dark);
			await page.getByLabel('Light').check();
			assert.equal(await paper(page), light);
			await page.getByLabel('As the system').check();
			assert.equal(await paper(page), dark);
		},
	});
});

test('a choice is remembered on the next page and in print, and taken back', async () => {
	await openPage(browser, `${served.origin}/repo/`, {
		colorScheme: 'light',
		use: async ({ page }) => {
			assert.equal(await paper(page), light);
			await page.getByLabel('Dark').check();
			assert.equal(await paper(page), dark);
			await page.goto(`${served.origin}/repo/figures/many/`);
			assert.equal(await paper(page), dark);
			assert.ok(await page.getByLabel('Dark').isChecked());
			await page.emulateMedia({ media: 'print' });
			const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
			assert.equal(await ink(), 'rgb(0, 0, 0)');
			assert.equal(
				await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme),
				'light',
			);
			await page.emulateMedia({ media: 'screen' });
			await page.getByLabel('As the system').check();
			await page.reload();
			assert.equal(await paper(page), light);
		},
	});
});

test('the first page has no barriers in either theme', async () => {
	for (const colorScheme of ['light', 'dark'] as const)
		await openPage(browser, `${served.origin}/repo/`, {
			colorScheme,
			bypassCSP: true,
			use: async ({ page }) => assert.deepEqual(await barriersOf(page), []),
		});
});
