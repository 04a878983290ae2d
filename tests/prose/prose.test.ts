import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { parseMarkdown } from '../../src/ledger/text/markdown.ts';
import remarkCaveat from '../../src/prose/remark-caveat.ts';
import { article, contentOf, siteText } from '../content.ts';

/** The HTML of `body` as the text of an article. */
function render(body: string, settings = ''): string {
	const ledger = buildLedger(
		contentOf({
			'content/articles/a.md': article(body),
			...(settings === '' ? {} : { 'content/site.yaml': siteText + settings }),
		}),
	);
	const file = new VFile({ path: 'content/articles/a.md', value: body });
	const tree = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(file) as Root;
	remarkCaveat({ ledger: () => ledger })(tree, file);
	return toHtml(toHast(tree)).trim();
}

for (const typed of [
	'At 10:30, not 3:1.',
	'a:b and Note:this',
	':smile: std::vector',
	'C:\\dir and http://x.org:80/',
]) {
	test(`"${typed}" stays as it was typed`, () => {
		assert.equal(render(typed).replace(/<[^>]+>/g, ''), typed);
	});
}

test('a heading links to itself, unless there is a link in it', () => {
	assert.equal(
		render('## Two *words*\n\n## Слова\n\n## A [link](https://example.org/)'),
		`<h2><a href="#two-words">Two <em>words</em></a></h2>
<h2><a href="#слова">Слова</a></h2>
<h2>A <a href="https://example.org/">link</a></h2>`,
	);
});

test('an unknown directive keeps the text in its brackets', () => {
	assert.equal(
		render('An :aside[*odd* one]{x=1} here.'),
		'<p>An :aside[<em>odd</em> one]{x=1} here.</p>',
	);
});

test('a figure is its label, or words from its record, with a button that opens its card', () => {
	const button = '<button popovertarget="figure:ua-killed"></button>';
	assert.equal(
		render(':fig[close to **70,000** killed]{#ua-killed}'),
		`<p><label class="fig">close to <strong>70,000</strong> killed${button}</label></p>`,
	);
	assert.equal(
		render(':fig{#ua-killed}'),
		`<p><label class="fig">close to 70,000 Ukrainian soldiers killed${button}</label></p>`,
	);
});

test('both ways to cite give the same number behind the full stop, and each place an id of its own', () => {
	const cite = (count: number, label: string) =>
		`<span class="cite">\u2060<button id="cite:paper:${count}" popovertarget="preview:paper" aria-label="Source 1${label}">1</button></span>`;
	assert.equal(
		render('A.:cite[paper]{at="p. 2"} B [@paper, p. 3].'),
		`<p>A.${cite(1, ', p. 2')} B.${cite(2, ', p. 3')}</p>`,
	);
});

test('an author-date style cites in words, before the mark that ends the sentence', () => {
	const inWords = (body: string) => render(body, 'citations: {style: author-date}\n');
	const button = (count: number, words: string) =>
		`<label>${words}<button id="cite:paper:${count}" popovertarget="preview:paper"></button></label>`;
	assert.equal(
		inWords('A.:cite[paper]{at="p. 2"} B [@paper], C :cite[paper]'),
		`<p>A <span class="cited">(${button(1, 'The Paper 2023, 2')})</span>. B <span class="cited">(${button(2, 'The Paper 2023')})</span>, C <span class="cited">(${button(3, 'The Paper 2023')})</span></p>`,
	);
});

test('the words around a citation in Pandoc’s form stay, with the number or the words of the style', () => {
	const plain = (html: string) => html.replaceAll(/<[^>]+>|\u2060/g, '');
	const numbers = (body: string) => plain(render(body));
	const words = (body: string) => plain(render(body, 'citations: {style: author-date}\n'));
	assert.equal(numbers('So [see @paper, p. 3].'), 'So (see1).');
	assert.equal(
		numbers('So [see @paper p. 3 and passim; also -@paper].'),
		'So (see1 and passim; also1).',
	);
	assert.equal(numbers('Then @paper [p. 3] said so.'), 'Then The Paper1 said so.');
	assert.equal(numbers('Then [-@paper].'), 'Then.1');
	assert.equal(words('So [see @paper, p. 3].'), 'So (see The Paper 2023, 3).');
	assert.equal(words('So [@paper, who disagrees].'), 'So (The Paper 2023, who disagrees).');
	assert.equal(words('Then @paper [p. 3] said so.'), 'Then The Paper (2023, 3) said so.');
	assert.equal(
		words('The Paper said so [-@paper, para. 3].'),
		'The Paper said so (2023, para. 3).',
	);
});

test('the name of an account is no citation', () => {
	assert.equal(render('@ZelenskyyUa wrote to \\@paper.'), '<p>@ZelenskyyUa wrote to @paper.</p>');
});

test('a term is its words with a button that opens its definition, which each term has once, in Markdown and in MDX', () => {
	const body =
		'The :term[*dead*]{#measure-killed}, the :term[casualties]{#measure-casualties}, the :term[killed]{#measure-killed}.';
	const term = (words: string, id: string) =>
		`<label class="term">${words}<button popovertarget="term:${id}"></button></label>`;
	const expected = `<p>The ${term('<em>dead</em>', 'measure-killed')}, the ${term('casualties', 'measure-casualties')}, the ${term('killed', 'measure-killed')}.</p>`;
	assert.equal(render(body), expected);
	const ledger = buildLedger(contentOf({ 'content/articles/a.mdx': article(body) }));
	const tree = parseMarkdown(body, true);
	remarkCaveat({ ledger: () => ledger })(
		tree,
		new VFile({ path: 'content/articles/a.mdx', value: body }),
	);
	assert.equal(toHtml(toHast(tree)).trim(), expected);
});

test('a plain number is its words', () => {
	assert.equal(render('No. :plain[120,000]{why="a street address"}.'), '<p>No. 120,000.</p>');
});

test('a box has the title of its author, or the name of its kind', () => {
	assert.equal(
		render(':::note\nTwo *words*.\n:::'),
		'<aside class="call-out note" role="note"><p class="call-out-title">Note</p><p>Two <em>words</em>.</p></aside>',
	);
	assert.equal(
		render(':::warning[How *they* count]\n- One\n:::').replaceAll('\n', ''),
		'<aside class="call-out warning" role="note"><p class="call-out-title">How <em>they</em> count</p><ul><li>One</li></ul></aside>',
	);
});

test('HTML in a label is text', () => {
	assert.doesNotMatch(
		render(':fig[close to 70,000 <img src=x onerror=alert(1)>]{#ua-killed}'),
		/<img/,
	);
});
