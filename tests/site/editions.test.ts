import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { correctionsOf } from '../../src/ledger/ask/published-corrections.ts';
import { publisherOf } from '../../src/language/publisher.ts';
import type { OpenSite } from '../../src/workspace/site.ts';
import { builtProject, openBuilt, withoutSpaces } from './build.ts';

let dist = '';
let site: OpenSite;
const page = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
/**
 * The pages in /uk/ by their paths in the original edition, without articles and their pages for
 * citing.
 */
let told: readonly string[] = [];

before(async () => {
	const folder = builtProject();
	dist = join(folder, 'dist');
	site = await openBuilt(folder);
	const slugs = [...site.ledger.translations.keys()].map((slug) => slug.split('/')[1]);
	told = globSync('**/index.html', { cwd: join(dist, 'uk') })
		.map((name) => `/${name.replace(/index\.html$/, '')}`)
		.filter((path) => !slugs.includes(path.split('/')[1]));
});

test('an edition has every page that the original has, but data, checks, frozen values and the pages of the site', () => {
	const once =
		/^\/(?:404|data|checks|charts|about|corrections-policy|licence|pagefind|uk)\b|^\/figures\/[^/]+\/\d{4}-\d{2}-\d{2}\/$/;
	const slugs = [...site.ledger.articles.keys()];
	const original = globSync('**/index.html', { cwd: dist })
		.map((name) => `/${name.replace(/index\.html$/, '')}`)
		.filter((path) => !once.test(path) && !slugs.includes(path.split('/')[1] ?? ''));
	assert.ok(original.length > 500, `${original.length} pages`);
	assert.deepEqual(told.toSorted(), original.sort());
});

test('each of these pages names the other, in its links and to search engines, and says its own language', () => {
	for (const path of told) {
		const [here, there] = [page(`uk${path}`), page(path)];
		assert.match(here, /<html lang="uk">/, path);
		assert.match(there, /<html lang="en">/, path);
		for (const html of [here, there]) {
			assert.ok(
				html.includes(`<link rel="alternate" hreflang="en" href="https://caveat.example${path}">`),
				path,
			);
			assert.ok(
				html.includes(
					`<link rel="alternate" hreflang="uk" href="https://caveat.example/uk${path}">`,
				),
				path,
			);
		}
		assert.ok(
			withoutSpaces(here).includes(`<a href="${path}" lang="en" hreflang="en">English</a>`),
			path,
		);
		assert.ok(
			withoutSpaces(there).includes(`<a href="/uk${path}" lang="uk" hreflang="uk">Українською</a>`),
			path,
		);
		assert.ok(
			here.includes(`<link rel="canonical" href="https://caveat.example/uk${path}">`),
			path,
		);
	}
});

test('a reader of an edition stays in it: its pages lead to pages of others only where these exist once', () => {
	const inside = new Set(told);
	for (const path of told) {
		const links = [...page(`uk${path}`).matchAll(/<a ([^>]*?)href="(\/[^"#?]*)[^"]*"([^>]*)>/g)];
		const left = links.flatMap(([, before = '', href = '', after = '']) =>
			inside.has(href) && !`${before}${after}`.includes('hreflang="en"') ? [href] : [],
		);
		assert.deepEqual(left, [], path);
	}
});

test('what the interface says is in the language of the page', () => {
	/** Names without another form, and parts of addresses and files; publishers are added below. */
	const names =
		/Caveat|corrections@caveat\.example|https?:\S+|BibTeX|RIS|CSL-JSON|JSON(?: Feed)?|CSV|Atom|DOI|English/g;
	const publishers = [...site.ledger.sources.values()]
		.map(({ record }) => publisherOf(record))
		.sort((a, b) => b.length - a.length);
	const words = new Map<string, string>();
	for (const path of told) {
		const body = page(`uk${path}`)
			.replace(/^.*<body>/s, '')
			.replace(/<(?:script|style|svg)\b.*?<\/(?:script|style|svg)>/gs, ' ');
		// Text marked as another language, or as any language, stays as it was written.
		const own = withoutForeign(body)
			.replace(/<[^>]+>/g, ' ')
			.replace(names, ' ');
		if (!/[a-z]{4}/.test(own)) continue;
		const said = publishers.reduce((text, publisher) => text.replaceAll(publisher, ' '), own);
		for (const word of said.match(/(?<![\p{L}\d])[a-z]{4,}(?![\p{L}\d])/gu) ?? [])
			words.set(word, path);
	}
	assert.deepEqual([...words].filter(([word]) => interfaceWords.has(word)).slice(0, 20), []);
});

/** HTML without elements in another language or with automatic direction. */
function withoutForeign(html: string): string {
	const foreign = /<([a-z][a-z0-9]*)\b[^>]*?\s(?:lang="(?!uk")[a-z-]+"|dir="auto")[^>]*>/g;
	let kept = '';
	let from = 0;
	for (let found = foreign.exec(html); found !== null; found = foreign.exec(html)) {
		const tag = found[1] ?? '';
		kept += html.slice(from, found.index);
		const ends = new RegExp(`<(/?)${tag}\\b[^>]*>`, 'g');
		ends.lastIndex = found.index + found[0].length;
		let depth = tag === 'input' ? 0 : 1;
		for (
			let end = depth === 0 ? null : ends.exec(html);
			end !== null && depth > 0;
			end = depth > 0 ? ends.exec(html) : end
		) {
			depth += end[1] === '/' ? -1 : 1;
			if (depth === 0) foreign.lastIndex = ends.lastIndex;
		}
		from = foreign.lastIndex;
	}
	return kept + html.slice(from);
}

/** The words of the English interface. */
const interfaceWords = new Set(
	'about above according amount amounts archived article articles basis began begins before breadcrumb browse changed chart charts checked cite cited cited claims comment copy corrected correction corrections counted data date dated denies differs each estimate estimates everything evidence explainer explainers facts feed figure figures first found from glossary history known language later licence list lists look lower made method minutes more most newest next none note number numbers oldest once opened origin other others page pages part parts people printed published reading repeats repetition rests said says search second seen series shown shows since site skip sorted source sources stands stated statement states still subject subjects take table text that their there these this told translated under unknown used when where which whole with without words'.split(
		' ',
	),
);

test('from every number of a translation a reader gets to its origin, its repetitions, its data and its citation in two taps, in the same language', () => {
	let numbers = 0;
	for (const article of site.ledger.translations.values()) {
		const html = page(article.slug);
		for (const [, card = ''] of html.matchAll(
			/<label class="fig">(?:(?!<\/label>).)*<button popovertarget="([^"]+)"/gs,
		)) {
			numbers += 1;
			const drawn =
				new RegExp(`<div popover id="${card}"(?:(?!</div>).)*</div>`, 's').exec(html)?.[0] ?? '';
			const path =
				/<a href="(\/uk\/figures\/[^"]+)">Більше про це число<\/a>/.exec(drawn)?.[1] ??
				assert.fail(`${article.slug} ${card}`);
			const id = path.split('/')[3] ?? '';
			const of = page(path);
			const record = site.ledger.figures.get(id)?.record;
			assert.ok(of.includes(`<a href="/uk/sources/${record?.source}/"`), path);
			if (record?.repeats !== undefined) assert.match(of, /<figure class="chain"/, path);
			for (const other of site.ledger.repetitions.get(id) ?? [])
				assert.ok(
					!existsSync(join(dist, 'uk/figures', other)) ||
						of.includes(`<a href="/uk/figures/${other}/">`),
					`${path}: ${other}`,
				);
			for (const name of [
				`${id}.json`,
				`${id}.csv`,
				`${id}.cite.bib`,
				`${id}.cite.ris`,
				`${id}.cite.json`,
			])
				assert.ok(of.includes(`<a href="/figures/${name}"`), `${path}: ${name}`);
		}
	}
	assert.ok(numbers > 15, `${numbers} numbers`);
});

test('an article says how long it takes to read, leads to its subjects and tells the way to it, each in its language', () => {
	for (const [path, minutes, subjects, first] of [
		[
			'ceasefire-offer-2024',
			/<li>\d+ min<\/li>/,
			['/tags/diplomacy/">diplomacy', '/tags/casualties/">casualties', '/tags/aid/">aid'],
			'https://caveat.example/',
		],
		[
			'uk/ceasefire-offer-2024',
			/<li>\d+ хв<\/li>/,
			[
				'/uk/tags/diplomacy/">дипломатія',
				'/uk/tags/casualties/">втрати',
				'/uk/tags/aid/">допомога',
			],
			'https://caveat.example/uk/',
		],
	] as const) {
		const html = page(path);
		assert.match(html, minutes, path);
		for (const subject of subjects)
			assert.ok(withoutSpaces(html).includes(`<a href="${subject}</a>`), `${path}: ${subject}`);
		const [article, way] = JSON.parse(
			/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '',
		)['@graph'];
		assert.deepEqual(
			[
				article['@type'],
				way['@type'],
				way.itemListElement.map(
					({ name, item }: { readonly name: string; readonly item?: string }) => [name, item],
				),
			],
			[
				'Article',
				'BreadcrumbList',
				[
					['Caveat', first],
					[article.headline, undefined],
				],
			],
		);
	}
});

test('in the chart of its series a figure is framed once in each drawing', () => {
	const html = page('figures/ru-killed-us-2023-08');
	assert.equal(html.split('<rect class="own"').length, 3);
	assert.match(html, /The framed mark is this figure\./);
	assert.doesNotMatch(page('how-the-dead-are-counted'), /class="own"/);
});

test('a list of corrections says so where there are none', () => {
	const { ledger } = site;
	const isEmpty = correctionsOf(ledger).length === 0;
	assert.equal(
		page('corrections').includes(
			'Nothing that was published on this site has been corrected so far.',
		),
		isEmpty,
	);
	assert.equal(page('corrections').includes('<ul class="changes">'), !isEmpty);
});
