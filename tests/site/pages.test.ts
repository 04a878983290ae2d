import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { before, test } from 'node:test';
import { type OpenSite, openSite } from '../../src/workspace/site.ts';
import { builtProject, withoutSpaces } from './build.ts';
import { strangeContent } from './strange-content.ts';

let folder = '';
let site: OpenSite;
const file = (name: string) => readFileSync(join(folder, 'dist', name), 'utf8');
const wordsOf = (html: string) =>
	html
		.replace(/<[^>]+>/g, '')
		.replaceAll('&#x27;', "'")
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ');
/** Pages by their path from the root of the site. */
const pages = new Map<string, string>();

before(async () => {
	folder = builtProject(strangeContent());
	site = await openSite(join(folder, 'content'));
	for (const name of globSync('**/*.html', { cwd: join(folder, 'dist') }))
		pages.set(`/${name.replace(/(?:^|(?<=\/))index\.html$/, '')}`, file(name));
});

/** The addresses to which a page leads within the site, without the place on the page. */
function linksOf(path: string): readonly string[] {
	return [...(pages.get(path) ?? '').matchAll(/<a [^>]*?href="([^"#]*)(?:#[^"]*)?"/g)].flatMap(
		([, href = '']) =>
			href === '' || /^[a-z]+:/.test(href)
				? []
				: [
						posix.resolve(path, href) +
							(href.endsWith('/') && posix.resolve(path, href) !== '/' ? '/' : ''),
					],
	);
}

test('from every number in the text of an article a reader gets to its origin, its repetitions, its data and its citation in two taps', () => {
	let numbers = 0;
	for (const article of site.ledger.articles.values()) {
		const html = pages.get(`/${article.slug}/`) ?? '';
		for (const [, card = ''] of html.matchAll(
			/<label class="fig">(?:(?!<\/label>).)*<button popovertarget="([^"]+)"/gs,
		)) {
			numbers += 1;
			// The first tap opens the card, the second leads to the page of the number.
			const drawn =
				new RegExp(`<div popover id="${card}"(?:(?!</div>).)*</div>`, 's').exec(html)?.[0] ?? '';
			const path =
				/<a href="(\/figures\/[^"]+)">More about this number<\/a>/.exec(drawn)?.[1] ?? '';
			const page = pages.get(path);
			assert.ok(page, `${article.slug} ${card} ${path}`);
			const id = path.split('/')[2] ?? '';
			const record = site.ledger.figures.get(id)?.record;
			assert.match(
				page,
				record?.repeats === undefined ? /its origin is its own source/ : /<figure class="chain"/,
				path,
			);
			for (const other of site.ledger.repetitions.get(id) ?? [])
				assert.ok(
					!pages.has(`/figures/${other}/`) || page.includes(`<a href="/figures/${other}/">`),
					`${path}: ${other}`,
				);
			assert.match(page, /<h2 id="repeated">Who repeats it<\/h2>/);
			assert.ok(
				page.includes(`<dt>Cite this page</dt>`) &&
					page.includes(`<dt>Cite its source</dt>`) &&
					page.includes('<pre class="copy"'),
				path,
			);
			const links = linksOf(path);
			for (const name of [
				`${id}.json`,
				`${id}.csv`,
				`${id}.cite.bib`,
				`${id}.cite.ris`,
				`${id}.cite.json`,
			]) {
				assert.ok(links.includes(`/figures/${name}`), `${path}: ${name}`);
				assert.ok(file(`figures/${name}`).length > 0);
			}
			assert.ok(links.includes(`/sources/${record?.source}/`));
		}
	}
	assert.ok(numbers > 60, `${numbers} numbers`);
});

test('every page can be reached from the first, but those that say that there is none, and those that are drawn elsewhere', () => {
	const reached = new Set(['/']);
	// A set that grows while it is walked: what is added is walked too.
	for (const path of reached)
		for (const link of linksOf(path)) if (pages.has(link)) reached.add(link);
	const known = [...pages.keys()].filter(
		(path) =>
			!reached.has(path) &&
			path !== '/404.html' &&
			!/^\/charts\/[^/]+\/[^/]+\/[a-z-]+\//.test(path),
	);
	assert.deepEqual(known, []);
});

test('every link within the site leads to a page or file that is there, and to a place on it that is there', () => {
	const files = new Set(globSync('**/*', { cwd: join(folder, 'dist') }).map((name) => `/${name}`));
	const ids = new Map(
		[...pages].map(([path, html]) => [
			path,
			new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
		]),
	);
	const missing = new Set<string>();
	for (const [path, html] of pages) {
		for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
			if (/^[a-z]+:/.test(href)) continue;
			const [to = '', place = ''] = href.split('#');
			const target =
				to === '' ? path : posix.resolve(path, to) + (to.endsWith('/') && to !== '/' ? '/' : '');
			if (!pages.has(target) && !files.has(target)) missing.add(`${path}: ${href}`);
			const id = place.split(':~:')[0] ?? '';
			if (id !== '' && pages.has(target) && ids.get(target)?.has(id) !== true)
				missing.add(`${path}: ${href}`);
		}
	}
	assert.deepEqual([...missing], []);
});

test('a figure that was corrected keeps its old value at the address of its day, which leads to the present one', () => {
	const old = file('figures/page/2024-03-01/index.html');
	assert.match(old, /<h1>At least 11,000 Ukrainian soldiers killed<\/h1>/);
	assert.match(old, /<meta name="robots" content="noindex">/);
	assert.match(
		old,
		/<link rel="canonical" href="https:\/\/caveat\.example\/figures\/page\/2024-03-01\/">/,
	);
	assert.match(
		wordsOf(old),
		/This has changed since, on 2 March 2024\. Now it says: At least 12,000 Ukrainian soldiers killed \(Somebody, Nov 2023\)/,
	);
	assert.match(wordsOf(file('figures/page/2024-03-02/index.html')), /It still stands\./);
	const now = file('figures/page/index.html');
	assert.match(
		wordsOf(now),
		/2 March 2024.{0,60}Correction: we were wrong.*at least 11,000 became at least 12,000.*We had misread &lt;it&gt;\./,
	);
	assert.match(
		now,
		/<pre class="copy"[^>]*><code>[^<]*https:\/\/caveat\.example\/figures\/page\/2024-03-02\/<\/code>/,
	);
	assert.doesNotMatch(now, /noindex/);
});

test('a figure that has gone keeps its page, without data, and says that it is not told any more', () => {
	const html = file('figures/gone-away/index.html');
	assert.match(withoutSpaces(html), /<p class="gone" role="note">This number is not told any more/);
	assert.match(wordsOf(html), /Nobody stands by it\./);
	assert.match(
		wordsOf(file('figures/gone-away/2024-03-01/index.html')),
		/This number is not told any more \(since 1 April 2024\)/,
	);
	assert.deepEqual(globSync('figures/gone-away*', { cwd: join(folder, 'dist') }).sort(), [
		'figures/gone-away',
		'figures/gone-away.cite.bib',
		'figures/gone-away.cite.json',
		'figures/gone-away.cite.ris',
		'figures/gone-away.json',
	]);
});

test('a figure that was superseded says so on its page, in the list and in its data', () => {
	const words =
		'Superseded on 1 May 2024 by at least 12,000 Ukrainian soldiers killed (Somebody, Nov 2023): Counted again.';
	assert.ok(
		withoutSpaces(file('figures/7/index.html')).includes(
			`<p class="gone" role="note">${words}</p>`,
		),
	);
	assert.ok(
		[...pages].some(
			([path, html]) =>
				path.startsWith('/figures/') &&
				withoutSpaces(html).includes(
					'<a href="/figures/7/">at least 12,000</a><small>military</small><small class="warn">superseded</small>',
				),
		),
	);
	assert.equal(JSON.parse(file('figures/7.json')).figure.standing, words);
});

test('the data of a figure is its record with what leads to and from it', () => {
	const {
		figure: data,
		repetitions,
		articles,
		released,
		address,
	} = JSON.parse(file('figures/ru-killed-us-2023-08.json'));
	assert.equal(data.amount, 120000);
	assert.equal(address, 'https://caveat.example/figures/ru-killed-us-2023-08/');
	assert.ok(repetitions.length >= 2 && articles.length >= 1 && released.length >= 1);
	const [names = '', row = ''] = file('figures/ru-killed-us-2023-08.csv').split('\n');
	assert.equal(names.split(',').at(-1), 'figure_url');
	assert.match(row, /^ru-killed-us-2023-08,.*,at-most,,120000,/);
	const html = file('figures/ru-killed-us-2023-08/index.html');
	const graph = JSON.parse(
		/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '',
	)['@graph'];
	assert.deepEqual(
		[graph[0]['@type'], graph[0].about.maxValue, graph[0].about.minValue, graph[0].about.unitText],
		['Claim', 120000, undefined, 'people'],
	);
	assert.deepEqual(
		graph[1].itemListElement.map((item: { readonly position: number }) => item.position),
		[1, 2, 3],
	);
});

test('a title of any script, with anything in it, is text with its own direction', () => {
	const rtl = file('sources/undated/index.html');
	assert.match(rtl, /<h1 dir="auto">تقرير عن الخسائر<\/h1>/);
	assert.match(wordsOf(rtl), /Its date is not known\./);
	const odd = file('sources/2/index.html').replace(/^.*<body>/s, '');
	assert.doesNotMatch(odd, /<script>alert|<\/h1><script/);
	assert.match(odd, /<h1 dir="auto">&lt;\/h1&gt;&lt;script&gt;/);
	assert.match(wordsOf(file('sources/index.html')), /تقرير عن الخسائر\s*undated/);
});

test('the corrections stand newest first, and a site without any says so', () => {
	const html = file('corrections/index.html');
	const items = [...html.matchAll(/<li id="([^"]+)">/g)].map(([, id]) => id);
	assert.deepEqual(items.slice(0, 3), [
		'on-2024-05-01-7',
		'on-2024-04-01-gone-away',
		'on-2024-03-02-page',
	]);
});

test('every claim of every article stands once, with its own address', () => {
	const html = file('claims/index.html');
	for (const { front } of site.ledger.articles.values())
		for (const { id } of front.claims ?? [])
			assert.equal(html.split(`id="claim-${id}"`).length, 2, id);
});
