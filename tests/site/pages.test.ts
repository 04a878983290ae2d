import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { before, test } from 'node:test';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import type { OpenSite } from '../../src/workspace/site.ts';
import { builtProject, openBuilt } from './build.ts';
import { attribute, type BuiltPage, visibleText } from './built-page.ts';
import { pagesOf } from './built-pages.ts';

let folder = '';
let site: OpenSite;
let pages: ReadonlyMap<string, BuiltPage>;
const file = (name: string) => readFileSync(join(folder, 'dist', name), 'utf8');
const pageAt = (path: string) => pages.get(path) ?? assert.fail(`There is no page ${path}`);

before(async () => {
	folder = builtProject();
	site = await openBuilt(folder);
	pages = pagesOf(folder);
});

interface Link {
	readonly href: string;
	/** The address within the site, without its fragment; undefined for another host. */
	readonly target: string | undefined;
	/** The id in the fragment; '' for the page itself. */
	readonly place: string;
}

const linksKept = new Map<string, readonly Link[]>();

/** The links of a page. */
function linksOf(path: string): readonly Link[] {
	const links =
		linksKept.get(path) ??
		pageAt(path)
			.all('a[href]')
			.map((a) => linkOf(a, path));
	linksKept.set(path, links);
	return links;
}

function linkOf(a: Element, path: string): Link {
	const href = attribute(a, 'href');
	const [to = '', place = ''] = href.split('#');
	const resolved = to === '' ? path : posix.resolve(path, to);
	const target = resolved + (to.endsWith('/') && resolved !== '/' ? '/' : '');
	return {
		href,
		target: /^[a-z]+:/.test(href) ? undefined : target,
		place: place.split(':~:')[0] ?? '',
	};
}

const leadsTo = (path: string, target: string) =>
	linksOf(path).some((link) => link.target === target);

test('from every number in the text of an article a reader gets to its origin, its repetitions, its data and its citation in two taps', () => {
	let numbers = 0;
	const reached = new Set<string>();
	for (const article of site.ledger.articles.values()) {
		if (article.front.draft === true) continue;
		const page = pageAt(`/${article.slug}/`);
		const cards = new Map(page.all('[popover]').map((card) => [attribute(card, 'id'), card]));
		for (const button of page.all('.fig button')) {
			numbers += 1;
			// The first tap opens the card, the second opens the page of the figure.
			const card = cards.get(attribute(button, 'popoverTarget')) ?? assert.fail();
			const more = selectAll('a', card).find((a) => visibleText(a) === 'More about this number');
			reached.add(more === undefined ? '' : attribute(more, 'href'));
		}
	}
	for (const path of reached) assertComplete(path);
	assert.ok(numbers > 60, `${numbers} numbers`);
});

/** Fails if the page of a figure lacks its origin, its repetitions, its data or its citation. */
function assertComplete(path: string): void {
	const page = pageAt(path);
	const id = path.split('/')[2] ?? '';
	const record = site.ledger.figures.get(id)?.record;
	if (record?.repeats !== undefined) assert.ok(page.all('figure.chain').length > 0, path);
	for (const other of site.ledger.repetitions.get(id) ?? []) {
		const there = `/figures/${other}/`;
		assert.ok(!pages.has(there) || leadsTo(path, there), `${path}: ${other}`);
	}
	assert.equal(visibleText(page.one('h2#repeated')), 'Who repeats it');
	const terms = page.all('dt').map(visibleText);
	assert.ok(terms.includes('Cite this page') && terms.includes('Cite its source'), path);
	assert.equal(page.all('pre.copy').length, 1, path);
	for (const end of ['json', 'csv', 'cite.bib', 'cite.ris', 'cite.json']) {
		const name = `figures/${id}.${end}`;
		assert.ok(leadsTo(path, `/${name}`), `${path}: ${name}`);
		assert.ok(file(name).length > 0);
	}
	assert.ok(leadsTo(path, `/sources/${record?.source}/`), path);
}

test('every page can be reached from the home page, except the 404 page and charts shown elsewhere', () => {
	const reached = new Set(['/']);
	// The set grows during the loop, which also visits added items.
	for (const path of reached)
		for (const { target = '' } of linksOf(path)) if (pages.has(target)) reached.add(target);
	const lost = [...pages.keys()].filter(
		(path) =>
			!reached.has(path) &&
			path !== '/404.html' &&
			!/^\/charts\/[^/]+\/[^/]+\/[a-z-]+\//.test(path),
	);
	assert.deepEqual(lost, []);
});

test('every link within the site leads to a page or file that is there, and to a place on it that is there', () => {
	const files = new Set(globSync('**/*', { cwd: join(folder, 'dist') }).map((name) => `/${name}`));
	const ids = new Map(
		[...pages].map(([path, page]) => [
			path,
			new Set(page.all('[id]').map((element) => attribute(element, 'id'))),
		]),
	);
	const missing = new Set<string>();
	for (const path of pages.keys()) {
		for (const { href, target, place } of linksOf(path)) {
			if (target === undefined) continue;
			const isThere = pages.has(target) || files.has(target);
			const hasPlace = place === '' || !pages.has(target) || ids.get(target)?.has(place) === true;
			if (!isThere || !hasPlace) missing.add(`${path}: ${href}`);
		}
	}
	assert.deepEqual([...missing], []);
});

test('every claim of every article is listed once, with its own address', () => {
	const page = pageAt('/claims/');
	for (const { front } of site.ledger.articles.values())
		for (const { id } of front.claims ?? [])
			assert.equal(page.all(`[id="claim-${id}"]`).length, 1, id);
});
