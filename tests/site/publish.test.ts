import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { HtmlValidate } from 'html-validate';
import { root } from '../root.ts';
import { isEverything, sampled } from '../sample.ts';
import { smallProject } from './small-project.ts';
import { smallSite } from './small-site.ts';
import { build, builtProject, copyBuiltProject, copyProject } from './build.ts';

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

before(() => {
	folder = builtProject();
});

test('two builds in other folders, time zones and locales give the same bytes', () => {
	const [here, other] = isEverything
		? [folder, copyProject()]
		: [smallProject(smallSite), smallProject(smallSite)];
	const builtHere = isEverything ? undefined : build(here);
	const built = build(other, {
		TZ: 'Pacific/Kiritimati',
		LANG: 'tr_TR.UTF-8',
		LC_ALL: 'tr_TR.UTF-8',
	});
	assert.deepEqual([builtHere?.code ?? 0, built.code], [0, 0], built.output);
	assert.match(built.output, /npm run preview/);
	assert.deepEqual(digest(other), digest(here));
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

/** The files of this site that a page asks for before it is complete, itself first: what is only for paper comes later. */
function firstView(name: string): readonly string[] {
	const tree = fromHtml(page(name));
	const linked = [
		...selectAll(
			'link[rel=preload], link[rel=icon], link[rel=stylesheet]:not([media=print])',
			tree,
		),
		...selectAll('script[src], main > p img, main > figure img', tree),
	].map(({ properties: { href, src } }) => String(href ?? src).slice(1));
	return [name, ...linked];
}

/** The size of a file on the way from a host that compresses text. */
function sentBytes(name: string): number {
	const bytes = readFileSync(join(folder, 'dist', name));
	return name.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}

test('fonts have the characters of the site alone: two for English of at most 36 kB, two more for Ukrainian of at most 25 kB', () => {
	const fonts = globSync('_astro/*.woff2', { cwd: join(folder, 'dist') });
	const size = (part: string) =>
		fonts
			.filter((name) => name.includes(`-${part}-`))
			.map(sentBytes)
			.reduce((sum, bytes) => sum + bytes, 0);
	assert.equal(fonts.length, 4);
	assert.ok(size('latin') <= 36_000, `Latin: ${size('latin')} bytes`);
	assert.ok(size('cyrillic') <= 25_000, `Cyrillic: ${size('cyrillic')} bytes`);
});

test('an English article asks for at most 5 files, and all but its own words weigh at most 40 kB', () => {
	for (const name of articles.filter((path) => !path.startsWith('uk/'))) {
		const [own, ...others] = firstView(name);
		assert.ok(own !== undefined && others.length > 0);
		assert.ok(others.length < 5, `${name}: ${others.join(' ')}`);
		const bytes = others.map(sentBytes).reduce((sum, one) => sum + one, 0);
		assert.ok(bytes <= 40_000, `${name}: ${bytes} bytes`);
	}
});

/** Articles whose own HTML is too heavy for it: their charts and tables are many. A translation needs fonts of two scripts. */
const heavyArticles = [
	'how-the-dead-are-counted',
	'ninety-five-billion',
	'uk/ceasefire-offer-2024',
];

test('the first view of every article but the heaviest weighs at most 60 kB in at most 5 requests', () => {
	const heavy = articles.filter((name) => {
		const files = firstView(name);
		const bytes = files.map(sentBytes).reduce((sum, one) => sum + one, 0);
		return files.length > 5 || bytes > 60_000;
	});
	assert.deepEqual(
		heavy,
		heavyArticles.map((name) => `${name}/index.html`),
	);
});

test('there are two scripts, of at most 5 kB each on the way: one that only pages with charts load, and one that only the search and the list of figures load', () => {
	const scripts = globSync('_astro/*.{js,mjs}', { cwd: join(folder, 'dist') }).sort();
	assert.deepEqual(
		scripts.map((name) => name.replace(/\.[\w-]+\.js$/, '')),
		['_astro/finder', '_astro/interactivecharts'],
	);
	const [finder, script] = scripts;
	for (const name of scripts) {
		const bytes = gzipSync(page(name)).length;
		assert.ok(bytes <= 5_000, `${name}: ${bytes} bytes`);
	}
	assert.deepEqual(
		globSync('**/*.{js,mjs}', { cwd: join(folder, 'dist') })
			.filter((name) => !name.startsWith('_astro/'))
			.sort(),
		['pagefind/pagefind-worker.js', 'pagefind/pagefind.js'],
	);
	for (const name of globSync('**/*.html', { cwd: join(folder, 'dist') })) {
		const tags = [...page(name).matchAll(/<script\b[^>]*>.*?<\/script>/gs)].map(([tag]) =>
			tag.replace(/(<script type="application\/ld\+json">).*/s, '$1'),
		);
		const hasCharts = / class="chart /.test(page(name)) && !name.startsWith('charts/');
		const finds = /^(?:uk\/)?(?:search|figures)\/index\.html$/.test(name);
		assert.deepEqual(
			tags.filter((tag) => !tag.includes('ld+json')),
			hasCharts || finds
				? [`<script type="module" src="/${finds ? finder : script}"></script>`]
				: [],
			name,
		);
		assert.equal(page(name).includes('script-src'), hasCharts || finds, name);
		assert.equal(
			page(name).includes('wasm-unsafe-eval'),
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
		const html = page(name);
		const policy =
			/<meta http-equiv="content-security-policy" content="([^"]*)">/
				.exec(html)?.[1]
				?.replaceAll('&#39;', "'") ?? '';
		assert.match(policy, /default-src 'none'/);
		assert.doesNotMatch(policy, /unsafe-inline/);
		assert.doesNotMatch(html, /<[^>]+\sstyle=/);
		const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '');
		assert.equal(styles.length, 1);
		assert.ok(
			policy.includes(
				`'sha256-${createHash('sha256')
					.update(styles[0] ?? '')
					.digest('base64')}'`,
			),
			name,
		);
	}
});

/** Pages below one of these folders are made by one template each. */
const manyPages = /^(uk\/)?(charts|figures|sources|tags|checks|claims)\/.*/;
const pageKind = (name: string) =>
	name.replace(
		manyPages,
		(_, language = '', folderName) => `${language}${folderName}/${name.split('/').length}`,
	);

test('every page is valid HTML', async () => {
	// A button outside a form submits nothing, whatever its type.
	const validator = new HtmlValidate({
		extends: ['html-validate:standard'],
		rules: {
			'long-title': 'off',
			'no-trailing-whitespace': 'off',
			'no-implicit-button-type': 'off',
			'no-raw-characters': ['error', { relaxed: true }],
			'doctype-style': 'off',
			'void-style': 'off',
		},
	});
	const names = globSync('**/*.html', { cwd: join(folder, 'dist') });
	for (const name of sampled(names, pageKind)) {
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

test('ids are unique on a page, and every internal link and popover has its target', () => {
	for (const name of globSync('**/*.html', { cwd: join(folder, 'dist') })) {
		const html = page(name);
		const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
		assert.deepEqual(
			ids.filter((id, index) => ids.indexOf(id) !== index),
			[],
			name,
		);
		for (const [, target = ''] of html.matchAll(
			/\s(?:href="#|popovertarget="|aria-describedby="|aria-labelledby=")([^"#]+)"/g,
		))
			assert.ok(ids.includes(target), `${name}: ${target}`);
		for (const [, path = ''] of html.matchAll(/\s(?:href|src)="\/([^"#]*)"/g)) {
			const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
			assert.ok(statSync(join(folder, 'dist', file)).isFile(), `${name}: /${path}`);
		}
	}
});

test('nothing that a page loads comes from another host', () => {
	for (const name of globSync('**/*.html', { cwd: join(folder, 'dist') })) {
		for (const [tag] of page(name).matchAll(
			/<(?:script|img|iframe|source|video|audio|object|embed|link)\b[^>]*>/g,
		)) {
			if (!/rel="canonical"|hreflang=/.test(tag))
				assert.doesNotMatch(tag, /(?:src|href)="(?:https?:)?\/\//, tag);
		}
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
	const html = readFileSync(join(project, 'dist', article), 'utf8');
	// A source keeps its title and address even if its number changes.
	assert.doesNotMatch(
		html.replaceAll('President: 31,000 Ukrainian Servicemen', '').replace(/href="[^"]*"/g, ''),
		/31,000|31000/,
	);
	const places = {
		prose: /<label class="fig">[^<]*32,100/,
		card: /<p class="n">32,100<\/p>/,
		chart: /<text[^>]*>(?:<tspan[^>]*>)?32,100/,
		table: /<td>32,100<\/td>/,
		description: /President Zelenskyy[^<]*32,100/,
	};
	for (const [place, pattern] of Object.entries(places)) assert.match(html, pattern, place);
});
