import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { tries } from '../../sample.ts';
import { payloadsFor, render, slots } from './render.ts';

/** What the pipeline itself makes beside the elements of a text. */
const own: ReadonlySet<string> = new Set(['aside', 'button', 'label']);
const text: ReadonlySet<string> = new Set(
	'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'.split(
		' ',
	),
);

/** Everything in a page that could run, ask or lead where it should not. */
function dangers(html: string): readonly string[] {
	const found: string[] = [];
	visit(fromHtml(html, { fragment: true }), (node) => {
		if (node.type === 'comment' || node.type === 'doctype') found.push(node.type);
		if (node.type === 'element') found.push(...dangersOf(node));
	});
	return found;
}

function dangersOf({ tagName, properties }: Element): readonly string[] {
	const names = Object.keys(properties);
	const addresses = ['href', 'cite'].flatMap((name) =>
		properties[name] === undefined ? [] : [String(properties[name])],
	);
	return [
		...(text.has(tagName) || own.has(tagName) ? [] : [`<${tagName}>`]),
		...names.filter((name) =>
			/^on|^(?:style|src|srcSet|srcDoc|xLinkHref|action|name)$/i.test(name),
		),
		...addresses.filter((address) => !leadsSomewhereSafe(address)),
	];
}

/**
 * Whether an address, read as browsers read it, is on its own site, a mail address, or on another
 * host that it names as every program reads it.
 */
function leadsSomewhereSafe(address: string): boolean {
	const url = URL.parse(address, 'https://site.example/a/');
	if (url === null || url.protocol === 'mailto:' || url.host === 'site.example') return true;
	return /^https?:$/.test(url.protocol) && /^https?:\/\/[^/\\@\s]+(?:[/?#]|$)/i.test(address);
}

for (const [slot, put] of Object.entries(slots)) {
	const tried = payloadsFor(slot, { few: tries(29, 29), nth: 2 });
	test(`nothing of ${tried.length} payloads in ${slot} can run or ask for anything`, async () => {
		for (const payload of tried) {
			const { html } = await render(put(payload));
			assert.deepEqual(dangers(html), [], JSON.stringify(payload));
		}
	});
}

for (const [written, kept] of [
	['a <b onclick="alert(1)" title="T">b</b>', '<p>a <b title="T">b</b></p>'],
	['<script>alert(1)</script>\n\nWords.', '<p>Words.</p>'],
	['<iframe src="//x.org">a</iframe>\n\nWords.', '<p>Words.</p>'],
	['<font color="red">*Words*</font>', '<p><em>Words</em></p>'],
	['<label class="fig">120</label>', '<p>120</p>'],
	['[a](javascript:alert(1))', '<p>a</p>'],
	['[*a*][x]\n\n[x]: javascript:alert(1)', '<p><em>a</em></p>'],
	['<irc://a.b/c>', '<p>irc://a.b/c</p>'],
	['<a href="javascript:x">a</a>', '<p><a>a</a></p>'],
	['[a](//x.org) [b](</\\\\x.org>) [c](https:x.org)', '<p>a b c</p>'],
	['<a href="&#9;/&#10;/x.org">a</a> <q cite="\\\\x.org">b</q>', '<p><a>a</a> <q>b</q></p>'],
	['[a](https://x.org@y.org/)', '<p>a</p>'],
	[
		'<b>x</b> :fig[close to *70,000* <i class="x">killed</i>]{#ua-killed}',
		'<p><b>x</b> <label class="fig">close to <em>70,000</em> <i>killed</i><button popovertarget="figure:ua-killed"></button></label></p>',
	],
	[
		'<details open><summary>S</summary>\n\n- one\n\n</details>',
		'<details open><summary>S</summary><ul><li>one</li></ul></details>',
	],
] as const) {
	test(`${JSON.stringify(written)} reaches readers as ${kept}`, async () => {
		const { html } = await render(written);
		assert.equal(html.replaceAll('\n', '').trim(), kept);
	});
}

test('a slot cannot be named by an author', async () => {
	const { html } = await render(
		'<b data-slot="0-0">a</b> :fig{#ua-killed} <i data-slot="x-1">b</i>',
	);
	assert.equal((html.match(/<label/g) ?? []).length, 1);
	assert.doesNotMatch(html, /data-slot/);
});

test('what is taken out of a text is a finding at its line', async () => {
	for (const payload of payloadsFor('a block', { few: tries(199, 199), nth: 2 })) {
		const typed = `One line.\n\n${payload}`;
		const { html, findings } = await render(typed);
		const shown = visibleElements(html);
		const meant = visibleElements(payload);
		if (meant.every((name) => shown.includes(name))) continue;
		const isMarkdown = !/<[a-z!?/]/i.test(payload);
		assert.ok(
			isMarkdown ||
				findings.some(({ place }) => place.line > 1) ||
				html.includes('&#x3C;') ||
				html.includes('&lt;'),
			JSON.stringify(payload),
		);
	}
});

function visibleElements(html: string): readonly string[] {
	const names: string[] = [];
	visit(fromHtml(html, { fragment: true }), 'element', (node: Element) => {
		names.push(node.tagName);
	});
	return names;
}
