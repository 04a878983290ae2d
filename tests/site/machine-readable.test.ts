import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { typeErrors } from '../type-errors.ts';
import { builtProject } from './build.ts';
import { longTest } from '../sample.ts';

let dist = '';
let pages: readonly string[] = [];
const file = (name: string) => readFileSync(join(dist, name), 'utf8');
const base = 'https://caveat.example';

before(() => {
	const folder = builtProject();
	dist = join(folder, 'dist');
	pages = globSync('**/index.html', { cwd: dist });
});

/** The addresses in a sitemap that libxml2 has validated by the schema of sitemaps.org. */
function locationsIn(name: string): readonly string[] {
	const text = file(name);
	const schemas = join(
		dirname(createRequire(import.meta.url).resolve('sitemap/package.json')),
		'schema',
	);
	// Links to other languages are XHTML, whose schema is not available here; the sitemap itself is
	// validated.
	using schema = XmlDocument.fromString(
		readFileSync(join(schemas, 'sitemap.xsd'), 'utf8').replaceAll(
			'processContents="strict"',
			'processContents="lax"',
		),
	);
	using validator = XsdValidator.fromDoc(schema);
	using document = XmlDocument.fromString(text);
	validator.validate(document);
	using broken = XmlDocument.fromString(
		text.replace('<loc>', '<place>').replace('</loc>', '</place>'),
	);
	assert.throws(() => {
		validator.validate(broken);
	});
	return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
}

test('the sitemap has every page that search engines may show, and no other', () => {
	assert.equal(file('robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${base}/sitemap.xml\n`);
	const maps = [...file('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
		([, address = '']) => address,
	);
	assert.deepEqual(maps, [`${base}/sitemap-1.xml`]);
	const shown = pages
		.filter((page) => !/<meta name="robots" content="noindex/.test(file(page)))
		.map((page) => `${base}/${page.replace(/index\.html$/, '')}`);
	assert.ok(shown.length < pages.length);
	assert.deepEqual(locationsIn('sitemap-1.xml').toSorted(), shown.toSorted());
	assert.ok(!shown.some((address) => address.includes('/charts/')));
});

test('an article in the sitemap has the day on which it last changed, by itself, and its translations', () => {
	const links = ['en', 'uk']
		.map(
			(language) =>
				`<xhtml:link rel="alternate" hreflang="${language}" href="${base}${language === 'en' ? '' : `/${language}`}/ceasefire-offer-2024/"/>`,
		)
		.join('');
	assert.match(
		file('sitemap-1.xml'),
		new RegExp(
			`<loc>${base}/ceasefire-offer-2024/</loc><lastmod>2026-11-29</lastmod>${links}</url>`,
		),
	);
});

interface Thing {
	readonly '@type': string;
	readonly [name: string]: unknown;
}

/** The structure of a value without its words and numbers. */
function shapeOf(value: unknown): string {
	if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort().join()}]`;
	if (typeof value !== 'object' || value === null) return typeof value;
	return `{${Object.entries(value)
		.map(([key, one]) => `${key}:${key === '@type' ? String(one) : shapeOf(one)}`)
		.sort()
		.join()}}`;
}

longTest(
	'the data of every page is of schema.org as its published types have it, and the types refuse what is not',
	() => {
		const texts = pages.flatMap((page) =>
			[...file(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
				([, json = '']) => json,
			),
		);
		const things = texts.flatMap((json): readonly Thing[] => {
			const { '@context': context, '@graph': graph, ...thing } = JSON.parse(json);
			assert.equal(context, 'https://schema.org');
			return graph ?? [thing];
		});
		for (const type of ['Article', 'WebSite', 'Dataset', 'BreadcrumbList', 'Claim'])
			assert.ok(
				things.some((thing) => thing['@type'] === type),
				type,
			);
		// Pages of one kind differ only in their words, so one of each structure is enough.
		const shapes = [...new Map(things.map((thing) => [shapeOf(thing), thing])).values()];
		const wrong = { '@type': 'Article', headLine: 'A title' };
		const values = [...shapes, wrong].map((thing) => ({
			type: `schema.${thing['@type']}`,
			json: JSON.stringify(thing),
		}));
		const errors = typeErrors("import type * as schema from 'schema-dts';", values);
		assert.equal(errors.length, 1, errors.join('\n\n'));
		assert.match(errors[0] ?? '', /headLine/);
	},
);

test('every article tells networks and search engines its kind, its address and its picture', () => {
	for (const path of ['ceasefire-offer-2024/', 'uk/ceasefire-offer-2024/']) {
		const head = fromHtml(file(`${path}index.html`));
		const said = Object.fromEntries(
			selectAll('meta[property]', head).map(({ properties: { property, content } }) => [
				String(property),
				content,
			]),
		);
		const address = `${base}/${path}`;
		assert.deepEqual(
			[said['og:type'], said['og:url'], said['og:site_name'], said['og:image']],
			['article', address, 'Caveat', `${address}social.png`],
		);
		assert.deepEqual([said['og:image:width'], said['og:image:height']], ['1200', '630']);
		const json = select('script[type="application/ld+json"]', head)?.children[0];
		assert.ok(json?.type === 'text');
		const [article] = JSON.parse(json.value)['@graph'];
		assert.deepEqual([article.url, article.image], [address, `${address}social.png`]);
		assert.equal(`${article.headline} · Caveat`, said['og:title']);
		assert.equal(article.description, said['og:description']);
	}
	assert.match(file('index.html'), /<meta property="og:type" content="website">/);
});

test('every feed and file to which the head of a page or llms.txt points is there', () => {
	const linked = pages.flatMap((page) =>
		[...file(page).matchAll(/<link rel="alternate" type="[^"]+" href="([^"]+)"/g)].map(
			([, href = '']) => href,
		),
	);
	for (const href of [
		'/feed.xml',
		'/feed.json',
		'/corrections/atom.xml',
		'/corrections/feed.json',
		'/data/datapackage.json',
	])
		assert.ok(linked.includes(href), href);
	const named = [...file('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(
		([, address = '']) => new URL(address).pathname,
	);
	assert.ok(named.length > 10);
	for (const path of new Set([...linked, ...named]))
		assert.ok(existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path)), path);
	for (const path of JSON.parse(file('data/datapackage.json')).resources.map(
		(one: { readonly path: string }) => one.path,
	))
		assert.ok(existsSync(join(dist, 'data', path)), path);
});

test('llms.txt says how a number is quoted, under which licence, and names every article', () => {
	const text = file('llms.txt');
	assert.match(text, /^# Caveat\n\n> /);
	assert.match(
		text,
		/Quote a number with its qualifier, what it counts, who says so, its date and the source that published it/,
	);
	assert.match(text, /CC-BY-4\.0/);
	assert.match(
		text,
		new RegExp(`\\]\\(${base}/ceasefire-offer-2024/\\): .*Facts as of 2024-02-25\\.`),
	);
});
