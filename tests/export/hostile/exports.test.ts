import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { csvParseRows } from 'd3-dsv';
import { parseAtomFeed } from 'feedsmith';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { siteFiles } from '../../../src/astro/files/site-files.ts';
import { isPublishable } from '../../../src/check/publishable.ts';
import { runChecks } from '../../../src/check/run-checks.ts';
import { oneLine } from '../../../src/cli/import/entry.ts';
import { readBibtex } from '../../../src/cli/import/read-bibtex.ts';
import { readRis } from '../../../src/cli/import/read-ris.ts';
import { drawingStyle } from '../../../src/cli/drawing-style.ts';
import { isPicture, type SiteFile } from '../../../src/export/files/site-file.ts';
import { parseRichText, type RichText } from '../../../src/export/cite/rich-text.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { contentOf } from '../../content.ts';
import { isLong } from '../../sample.ts';
import { formulas, hostileSite, hostileTexts, type Placed } from './hostile-site.ts';

/** Every 37th text in `npm test`, with all those that are meant for these files. */
const texts = isLong
	? hostileTexts
	: hostileTexts.filter((text, index) => index < 40 || index % 37 === 0 || formulas.includes(text));
const articles = isLong ? 40 : 3;

let ledger: Ledger;
let files: readonly SiteFile[];
let placed: readonly Placed[];
before(() => {
	const site = hostileSite(articles, texts);
	placed = site.placed;
	ledger = buildLedger(contentOf(site.files));
	const findings = runChecks(ledger);
	assert.ok(isPublishable(findings), findings[0]?.message);
	const open = {
		folder: '/site/content',
		ledger,
		findings,
		isPublishable: true,
		counts: { articles: 0, figures: 0, sources: 0 },
	};
	files = siteFiles(open, drawingStyle(ledger));
});

/** The text of each file whose path has this form. */
function written(form: RegExp): readonly { readonly path: string; readonly text: string }[] {
	const found = files
		.filter(({ path }) => form.test(path))
		.map(({ path, content }) => {
			const made = content();
			return { path, text: isPicture(made) ? made.svg : made.toString() };
		});
	assert.ok(found.length > 0, String(form));
	return found;
}

/** The payloads in some fields. */
function textsIn(...fields: readonly string[]): readonly string[] {
	const found = placed.filter(({ field }) => fields.includes(field)).map(({ text }) => text);
	assert.ok(found.length > 0, fields.join(' '));
	return found;
}

/** Fields of sources that citations have. */
const cited = ['source.title', 'source.container', 'source.publisher', 'source.family'];

test('a table as CSV has each text whole, and no cell that begins a formula', () => {
	const cells = new Set<string>();
	for (const { path, text } of written(/\.csv$/)) {
		const [head, ...rows] = csvParseRows(text);
		for (const row of rows) {
			assert.equal(row.length, head?.length, path);
			for (const cell of row) {
				assert.doesNotMatch(cell, /^[=+@\t\r\n＝＋－＠]|^-(?![\d.]+$)/, `${path}: ${cell}`);
				// What a spreadsheet shows: the apostrophe before a formula is hidden.
				cells.add(cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, ''));
			}
		}
	}
	const missing = textsIn(
		...['source.title', 'article.title', 'figure.note', 'claim.says', 'correction.reason'],
	).filter((text) => !cells.has(text));
	assert.deepEqual(missing, []);
});

test('JSON has each text whole', () => {
	const strings = new Set<string>();
	const collect = (value: unknown): void => {
		if (typeof value === 'string') strings.add(value);
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
	};
	for (const { text } of written(/\.json$/)) collect(JSON.parse(text));
	const missing = textsIn(
		...['article.title', 'article.summary', 'claim.says', 'event.text', 'figure.note'],
		...['correction.reason', 'site.title', ...cited],
	).filter((text) => !strings.has(text));
	assert.deepEqual(missing, []);
});

test('a feed is XML whose titles are the texts, and its HTML does nothing', () => {
	const titles = new Set<string>();
	const atom = 'http://www.w3.org/2005/Atom';
	for (const { path, text } of written(/(?:^|\/)(?:feed|atom)\.xml$/)) {
		using xml = XmlDocument.fromString(text);
		assert.equal(xml.root.name, 'feed', path);
		// The library that reads feeds takes what looks like a comment out of a title.
		for (const node of xml.find('//a:entry/a:title | //a:entry/a:summary', { a: atom }))
			titles.add(node.content.trim());
		for (const { content } of parseAtomFeed(text).entries ?? [])
			assert.deepEqual(deedsIn(content?.value ?? ''), [], path);
	}
	for (const { text } of written(/(?:^|\/)feed\.json$/))
		for (const { content_html } of JSON.parse(text).items)
			assert.deepEqual(deedsIn(content_html), []);
	// XML has one kind of line end.
	const missing = textsIn('article.title', 'article.summary').filter(
		(text) => !titles.has(text.replaceAll(/\r\n?/g, '\n').trim()),
	);
	assert.deepEqual(missing, []);
});

/** What of a piece of HTML could run, ask for something, or be an element that nobody made. */
function deedsIn(html: string): readonly string[] {
	const found: string[] = [];
	visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }: Element) => {
		if (/^(?:script|style|iframe|object|embed|form|meta|base|link|img|video|audio)$/.test(tagName))
			found.push(tagName);
		for (const [name, value] of Object.entries(properties)) {
			if (/^on/i.test(name)) found.push(name);
			if (/^(?:href|src)$/i.test(name) && !/^(?:https?:|\/|#|mailto:)/.test(String(value)))
				found.push(String(value));
		}
	});
	return found;
}

test('a drawing is XML with nothing in it but shapes and texts', () => {
	const shapes = new Set(
		['svg', 'title', 'desc', 'rect', 'g', 'path', 'text', 'circle', 'line', 'tspan', 'use'].concat([
			'defs',
			'pattern',
			'polygon',
			'polyline',
			'clipPath',
			'linearGradient',
			'stop',
		]),
	);
	const titles = new Set<string>();
	const look = (element: XmlElement, path: string): void => {
		// The drawing of a chart that loads when it is reached has the rules of the page's drawings.
		if (element.name === 'style' && /\.(?:wide|narrow)\.svg$/.test(path)) {
			assert.doesNotMatch(element.content, /url|@|<|expression/i, path);
			return;
		}
		assert.ok(shapes.has(element.name), `${path}: ${element.name}`);
		for (const { name, value } of element.attrs) {
			assert.doesNotMatch(name, /^on/i, path);
			if (name === 'href') assert.match(value, /^(?:#|data:image\/)/, path);
			else assert.doesNotMatch(value, /(?:java|vb)script:/i, path);
		}
		if (element.name === 'title') titles.add(element.content);
		for (let child = element.firstChild; child !== null; child = child.next)
			if (child instanceof XmlElement) look(child, path);
	};
	for (const { path, text } of written(/\.(?:svg|png)$/)) {
		using xml = XmlDocument.fromString(text);
		look(xml.root, path);
	}
	const missing = textsIn('chart.title').filter(
		(text) => !titles.has(text.replaceAll(/\s+/g, ' ')),
	);
	assert.deepEqual(missing, []);
});

test('oEmbed answers with one frame of this site, named by the text', () => {
	const titles = new Set<string>();
	for (const { path, text } of written(/\.oembed\.json$/)) {
		const { html, title } = JSON.parse(text);
		titles.add(title);
		const elements: Element[] = [];
		visit(fromHtml(html, { fragment: true }), 'element', (node: Element) => {
			elements.push(node);
		});
		assert.deepEqual(
			elements.map(({ tagName, properties }) => [tagName, ...Object.keys(properties)]),
			[['iframe', 'src', 'title', 'loading', 'width', 'height', 'style']],
			path,
		);
		assert.equal(elements[0]?.properties['title'], title);
		assert.match(String(elements[0]?.properties['src']), /^https:\/\/example\.org\/charts\//);
	}
	const missing = textsIn('chart.title').filter(
		(text) => !titles.has(text.replaceAll(/\s+/g, ' ')),
	);
	assert.deepEqual(missing, []);
});

test('llms.txt has no HTML and no links but those of the site', () => {
	const [file] = written(/^llms\.txt$/);
	const tree = unified()
		.use(remarkParse)
		.parse(file?.text ?? '');
	const links: string[] = [];
	const headings: string[] = [];
	visit(tree, (node) => {
		assert.ok(!['html', 'image', 'definition', 'code', 'inlineCode'].includes(node.type));
		if (node.type === 'link') links.push(node.url);
		if (node.type === 'heading') headings.push(textOf(node));
	});
	assert.deepEqual(
		links.filter((url) => !url.startsWith('https://example.org/')),
		[],
	);
	const [title] = textsIn('site.title');
	assert.deepEqual(headings, [
		title?.replaceAll(/\s+/g, ' '),
		...['Articles', 'Data', 'Feeds and changes'],
	]);
	assert.equal(links.filter((url) => /\/a-\d+\/$/.test(url)).length, articles);
});

/** A title without the markup that titles can have, which is also `<b></b>` around nothing. */
function wordsOf(title: string | RichText): string {
	const parts = typeof title === 'string' ? parseRichText(title) : title.parts;
	return parts.map((part) => (typeof part === 'string' ? part : wordsOf(part))).join('');
}

for (const [name, read] of [
	['BibTeX', readBibtex],
	['RIS', readRis],
] as const)
	test(`${name} has one entry a source, with its title`, () => {
		const [file] = written(name === 'BibTeX' ? /^sources\.bib$/ : /^sources\.ris$/);
		const { entries } = read('x', file?.text ?? '');
		const titles = new Map(entries.map(({ key, texts }) => [key, texts.title]));
		const sources = [...ledger.sources.values()].map(({ record }) => record);
		assert.equal(entries.length, sources.length);
		for (const { id, title } of sources)
			assert.equal(wordsOf(titles.get(id) ?? ''), wordsOf(oneLine(title)), id);
	});

test('the map of the site and the rules for robots are what they are without payloads', () => {
	const [robots] = written(/^robots\.txt$/);
	assert.equal(
		robots?.text,
		'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
	);
});
