import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { root } from '../root.ts';
import { sampled } from '../sample.ts';
import { attribute, type BuiltPage, readPage } from './built-page.ts';
import { build, copyBuiltProject } from './build-again.ts';
import { builtProject } from './build.ts';

let folder = '';
const page = (name: string) => readFileSync(join(folder, 'dist', name), 'utf8');
const article = 'ceasefire-offer-2024/index.html';

function digest(project: string): ReadonlyMap<string, string> {
	const dist = join(project, 'dist');
	return new Map(
		globSync('**/*', { cwd: dist })
			.sort()
			.filter((name) => statSync(join(dist, name)).isFile())
			.map((name) => [
				name,
				createHash('sha256')
					.update(readFileSync(join(dist, name)))
					.digest('hex'),
			]),
	);
}

/** Pages below one of these folders are made by one template each. */
const manyPages = /^(uk\/)?(charts|figures|sources|tags|checks|claims)\/.*/;
const pageKind = (name: string) =>
	name.replace(
		manyPages,
		(_, language = '', folderName) => `${language}${folderName}/${name.split('/').length}`,
	);

/** One page of each kind; all pages in `npm test -- --long`. */
const pagesOfEachKind = () =>
	sampled(globSync('**/*.html', { cwd: join(folder, 'dist') }), pageKind);

/** How a policy allows an inline script or style. */
const hashOf = (element: Element) =>
	`'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`;

/** The Content Security Policy of a page. */
const policyOf = (read: BuiltPage) =>
	attribute(read.one('meta[http-equiv=content-security-policy]'), 'content');

before(() => {
	folder = builtProject();
});

test('the manifest of a build lists exactly its files, with their SHA-256', () => {
	const { files } = JSON.parse(page('manifest.json'));
	const { 'manifest.json': _, ...written } = Object.fromEntries(digest(folder));
	assert.deepEqual(files, written);
});

/** The pages of all articles, in every language. */
const articles = globSync('content/articles/**/*.{md,mdx}', { cwd: root })
	.map((path) => path.replace(/^content\/articles\/(.*)\.mdx?$/, '$1/index.html'))
	.sort();

/** The part of a page that has arrived with the first 14,600 bytes of its gzip stream. */
function firstRoundTrip(html: string, level: number): string {
	return gunzipSync(gzipSync(html, { level }).subarray(0, 14_600), {
		finishFlush: constants.Z_SYNC_FLUSH,
	}).toString();
}

// By default nginx compresses at level 1 and most hosts at 6; files compressed in advance are at 9.
for (const level of [1, 6, 9]) {
	test(`the first round trip of every article carries it to the end of its first chart, at gzip level ${level}`, () => {
		assert.ok(articles.length > 1);
		for (const name of articles) {
			const html = page(name);
			const tree = fromHtml(html);
			for (const part of ['head style', 'main h1', 'main .dek', 'main > p', 'main figure'])
				assert.ok(select(part, tree), `${name} has ${part}`);
			const end = select('main figure', tree)?.position?.end.offset ?? Number.POSITIVE_INFINITY;
			const arrived = firstRoundTrip(html, level).length;
			assert.ok(end <= arrived, `${name}: ${arrived} of ${end} characters arrive`);
		}
	});
}

/**
 * The files of this site that a page asks for before it is complete, itself first: what is only for
 * paper comes later, and so does a picture that loads when it is reached.
 */
function firstView(name: string): readonly string[] {
	const tree = fromHtml(page(name));
	const linked = [
		...selectAll(
			'link[rel=preload], link[rel=icon], link[rel=stylesheet]:not([media=print])',
			tree,
		),
		...selectAll('script[src], main > p img, main > figure img:not([loading=lazy])', tree),
	].map(({ properties: { href, src } }) => String(href ?? src).slice(1));
	return [name, ...linked];
}

/** The size of a file on the way from a host that compresses text. */
function sentBytes(name: string): number {
	const bytes = readFileSync(join(folder, 'dist', name));
	return name.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}

test('fonts have the characters of the site alone: two for English of at most 24 kB, two for Ukrainian with all of these of at most 31 kB', () => {
	const fonts = globSync('_astro/*.woff2', { cwd: join(folder, 'dist') });
	const size = (part: string) =>
		fonts
			.filter((name) => name.includes(`-${part}-`))
			.map(sentBytes)
			.reduce((sum, bytes) => sum + bytes, 0);
	assert.equal(fonts.length, 4);
	assert.ok(size('latin') <= 24_000, `Latin: ${size('latin')} bytes`);
	assert.ok(size('cyrillic') <= 31_000, `Cyrillic: ${size('cyrillic')} bytes`);
});

test('an English article asks for at most 5 files, and all but its own words weigh at most 28 kB', () => {
	for (const name of articles.filter((path) => !path.startsWith('uk/'))) {
		const [own, ...others] = firstView(name);
		assert.ok(own !== undefined && others.length > 0);
		assert.ok(others.length < 5, `${name}: ${others.join(' ')}`);
		const bytes = others.map(sentBytes).reduce((sum, one) => sum + one, 0);
		assert.ok(bytes <= 28_000, `${name}: ${bytes} bytes`);
	}
});

/** The most that the first view of an article may weigh. */
const limits = { latin: 60_000, cyrillic: 62_500 } as const;

test('the first view of every article weighs at most 60 kB in at most 5 requests; in Ukrainian 62.5 kB', () => {
	for (const name of articles) {
		const most = limits[name.startsWith('uk/') ? 'cyrillic' : 'latin'];
		const files = firstView(name);
		const bytes = files.map(sentBytes).reduce((sum, one) => sum + one, 0);
		assert.ok(files.length <= 5, `${name}: ${files.join(' ')}`);
		assert.ok(bytes <= most, `${name}: ${bytes} bytes`);
	}
});

test('a page loads at most one script, of at most 8 kB on the way: one where there are charts, one by the search and the list of figures', () => {
	const scripts = globSync('_astro/*.{js,mjs}', { cwd: join(folder, 'dist') }).sort();
	assert.deepEqual(
		scripts.map((name) => name.replace(/\.[\w-]+\.js$/, '')),
		['_astro/finder', '_astro/interactivecharts'],
	);
	const [finder, script] = scripts;
	for (const name of scripts) {
		const bytes = gzipSync(page(name)).length;
		assert.ok(bytes <= 8_000, `${name}: ${bytes} bytes`);
	}
	assert.deepEqual(
		globSync('**/*.{js,mjs}', { cwd: join(folder, 'dist') })
			.filter((name) => !name.startsWith('_astro/'))
			.sort(),
		['pagefind/pagefind-worker.js', 'pagefind/pagefind.js'],
	);
	for (const name of pagesOfEachKind()) {
		const read = readPage(join(folder, 'dist', name));
		const run = read
			.all('script')
			.filter((script) => attribute(script, 'type') !== 'application/ld+json');
		const loaded = run.filter(({ properties: { src } }) => src !== undefined);
		const inline = run.filter(({ properties: { src } }) => src === undefined);
		const hasCharts = read.all('figure.chart').length > 0 && !name.startsWith('charts/');
		const finds = /^(?:uk\/)?(?:search|figures)\/index\.html$/.test(name);
		assert.deepEqual(
			loaded.map(({ properties: { type, src } }) => [type, src]),
			hasCharts || finds ? [['module', `/${finds ? finder : script}`]] : [],
			name,
		);
		const policy = policyOf(read);
		assert.equal(policy.includes("script-src 'self'"), hasCharts || finds, name);
		// The script that knows whether a reader chose light or dark; a frame follows the page around it.
		assert.equal(inline.length, name.startsWith('charts/') ? 0 : 1, name);
		for (const one of inline) assert.ok(policy.includes(hashOf(one)), name);
		assert.equal(
			policy.includes('wasm-unsafe-eval'),
			/^(?:uk\/)?search\/index\.html$/.test(name),
			name,
		);
	}
});

test('the policy allows no inline style but the one stylesheet, and no element has a style of its own', () => {
	for (const name of [
		'index.html',
		'404.html',
		'checks/index.html',
		article,
		'charts/ceasefire-offer-2024/estimate-range/index.html',
	]) {
		const read = readPage(join(folder, 'dist', name));
		const policy = policyOf(read);
		assert.match(policy, /default-src 'none'/);
		assert.doesNotMatch(policy, /unsafe-inline/);
		assert.deepEqual(read.all('[style]'), [], name);
		const [style, ...others] = read.all('style');
		assert.ok(style !== undefined && others.length === 0, name);
		assert.ok(policy.includes(hashOf(style)), name);
	}
});

test('every page is valid HTML', async () => {
	// A button outside a form submits nothing, whatever its type.
	const validator = new HtmlValidate({
		extends: ['html-validate:standard'],
		// In the standard, "details" is no sectioning content, so the head of a row may have one.
		elements: ['html5', { details: { inherit: 'details', sectioning: false } }],
		rules: {
			'long-title': 'off',
			'no-trailing-whitespace': 'off',
			'no-implicit-button-type': 'off',
			'no-raw-characters': ['error', { relaxed: true }],
			'doctype-style': 'off',
			'void-style': 'off',
		},
	});
	for (const name of pagesOfEachKind()) {
		const report = await validator.validateString(page(name), name);
		assert.deepEqual(
			report.results.flatMap((result) =>
				result.messages.map(
					(message) => `${name}:${message.line} ${message.ruleId} ${message.message}`,
				),
			),
			[],
		);
	}
});

test('ids are unique on a page, and everything that names one has its target', () => {
	for (const name of pagesOfEachKind()) {
		const read = readPage(join(folder, 'dist', name));
		const ids = read.all('[id]').map((element) => attribute(element, 'id'));
		assert.deepEqual(
			ids.filter((id, index) => ids.indexOf(id) !== index),
			[],
			name,
		);
		const named = [
			...read.all('a[href^="#"]').map((a) => attribute(a, 'href').slice(1)),
			...read.all('[popovertarget]').map((button) => attribute(button, 'popoverTarget')),
			...['ariaDescribedBy', 'ariaLabelledBy'].flatMap((property) =>
				read.all('*').flatMap((element) => attribute(element, property).split(' ')),
			),
		];
		for (const id of named) assert.ok(id === '' || ids.includes(id), `${name}: ${id}`);
		const files = [...read.all('[href^="/"]'), ...read.all('[src^="/"]')]
			.map(({ properties: { href, src } }) => new URL(String(href ?? src), 'https://a.example'))
			.map(({ pathname }) => pathname.replace(/\/$/, '/index.html').slice(1));
		for (const file of files)
			assert.ok(statSync(join(folder, 'dist', file)).isFile(), `${name}: ${file}`);
	}
});

test('nothing that a page loads comes from another host', () => {
	for (const name of pagesOfEachKind()) {
		const loads = readPage(join(folder, 'dist', name))
			.all('script, img, iframe, source, video, audio, object, embed, link')
			.filter(({ properties: { rel } }) => !/canonical|alternate/.test(String(rel)))
			.map(({ properties: { src, href } }) => String(src ?? href ?? ''));
		assert.deepEqual(
			loads.filter((address) => /^(?:https?:)?\/\//.test(address)),
			[],
			name,
		);
	}
});

test('a build with errors says where, shows no stack and leaves the last good site as it was', () => {
	const project = copyBuiltProject();
	const good = digest(project);
	const path = join(project, 'content/articles/ceasefire-offer-2024.mdx');
	const sound = readFileSync(path, 'utf8');
	writeFileSync(
		path,
		`${sound}\n:fig[as many as 120,000]{#no-such-figure}\n\nOne.:cite[no-such-source]\n`,
	);
	const failed = build(project);
	assert.equal(failed.code, 1);
	assert.match(
		failed.output,
		/content\/articles\/ceasefire-offer-2024\.mdx:\d+:1 {2}unknown-figure/,
	);
	assert.match(
		failed.output,
		/content\/articles\/ceasefire-offer-2024\.mdx:\d+:5 {2}unknown-source/,
	);
	assert.doesNotMatch(failed.output, /\n\s+at /);
	assert.deepEqual(digest(project), good);
});

test('one amount changed in YAML changes prose, card, chart, table and text alternative', () => {
	const project = copyBuiltProject();
	const path = join(project, 'content/library/figures/casualties-2023-2024.yaml');
	const sound = readFileSync(path, 'utf8');
	// Before the first release a number may change without a correction.
	for (const name of ['releases.json', 'corrections.yaml'])
		rmSync(join(project, 'content', name), { force: true });
	// The labels in articles must match their records, or the build stops.
	writeFileSync(path, sound.replace('amount: 31000', 'amount: 32100'));
	for (const name of globSync('content/articles/**/*.{md,mdx}', { cwd: project }))
		writeFileSync(
			join(project, name),
			readFileSync(join(project, name), 'utf8').replaceAll(/31([,\s])000/g, '32$1100'),
		);
	const built = build(project);
	assert.equal(built.code, 0, built.output);
	const changed = readPage(join(project, 'dist', article));
	// A source keeps its title even if its number changes.
	assert.doesNotMatch(
		changed.words.replaceAll('President: 31,000 Ukrainian Servicemen', ''),
		/31,000/,
	);
	const places = {
		prose: 'label.fig',
		card: '[popover] p.amount',
		chart: 'figure.chart svg text',
		table: 'figure.chart td',
		description: 'figure.chart p.sr',
	};
	for (const [place, selector] of Object.entries(places))
		assert.ok(
			changed.all(selector).some((element) => textOf(element).includes('32,100')),
			place,
		);
});
