import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { tooTangled } from '../../../../src/ledger/read/limits/tangled.ts';
import { tooLarge } from '../../../../src/ledger/read/limits/unreadable.ts';
import { article, check, line } from '../../../content.ts';
import { root } from '../../../root.ts';
import { slowTest } from '../../../sample.ts';

const path = 'content/articles/a.md';
const times = (text: string, count: number) => text.repeat(count);

/** Texts for which a parser of Markdown needs minutes, or never ends. */
const tangles: Readonly<Record<string, string>> = {
	'nested emphasis': `${times('*a **a ', 32_500)}b${times(' a** a*', 32_500)}`,
	'emphasis that is only closed': times('a_ ', 32_500),
	'emphasis that is only opened': times('_a ', 32_500),
	'brackets that are only closed': times('a]', 32_500),
	'brackets that are only opened': times('[a', 32_500),
	'a thousand brackets': times('[', 1_000),
	'a thousand brackets on lines of their own': times('[a\n', 1_000),
	'a thousand stars': times('*a ', 1_000),
	'stars and lines that do not match': times('*a_ ', 25_000),
	'brackets and parentheses': times('[ (](', 40_000),
	'images without an address': times('![[]()', 160_000),
	'nested brackets': `${times('[', 25_000)}a${times(']', 25_000)}`,
	'nested quotations': `${times('> ', 25_000)}a`,
	'quotations without spaces': `${times('>', 25_000)}a`,
	'nested lists': `${times('- ', 30_000)}x${times('\n', 30_000)}`,
	'nested numbered lists': `${times('1. ', 30_000)}x`,
	'lists in a quotation': `> ${times('- ', 30_000)}x\n${times('>\n', 30_000)}`,
	'lists on lines of their own': Array.from(
		{ length: 1_000 },
		(_, depth) => `${times('  ', depth)}- x`,
	).join('\n'),
	'lists on lines of a quotation': Array.from(
		{ length: 1_000 },
		(_, depth) => `> ${times('   ', depth)}1. x`,
	).join('\n'),
	'boxes that are only opened': times(':::note\n', 10_000),
	'boxes in boxes': Array.from(
		{ length: 1_000 },
		(_, depth) => `${times(':', 1_003 - depth)}note`,
	).join('\n'),
	'entities in one paragraph': times('&amp;', 30_000),
	'links that are not closed': times('[a](<b', 30_000),
	comments: `</${times('<!--', 300_000)}`,
	'code with other ends': Array.from({ length: 1_000 }, (_, index) => times('`', index + 1)).join(
		'a',
	),
	directives: times(':a[', 10_000),
	'citations in one bracket': `Words [${times('@paper; ', 20_000)}@paper].`,
	'sources in one citation': `Words :cite[${times('paper;', 20_000)}paper].`,
	'the words of a figure': `:fig[${times('close to 70,000 killed ', 13_000)}]{#ua-killed}`,
	'a heading of 1 MB': `## ${times('a b ', 250_000)}`,
	'addresses in one paragraph': times('https://example.org/a ', 1_000),
	'a table of 10,000 columns': `${times('| a ', 10_000)}|\n${times('|---', 10_000)}|`,
	'a table of many rows': `|a|b|\n|-|-|\n${times('|1|2|\n', 9_000)}`,
	'paragraphs with many links': times(`${times('[a](/b/) ', 90)}\n\n`, 200),
	'a paragraph of many lines': times('x\n', 5_000),
	'headings without empty lines': times('a\n---\n', 5_000),
	'a quotation that goes on without its mark': `> ${times('x\n', 5_000)}`,
	'many lists in lists': times(
		`${Array.from({ length: 40 }, (_, depth) => `${times('  ', depth)}- x\n`).join('')}\n`,
		100,
	),
	'quotations in quotations': times(`${times('> ', 45)}x\n`, 2_000),
	expressions: times('{', 1_000),
};

const reasons: ReadonlySet<string> = new Set([
	'this paragraph has more than 500 brackets, stars and other marks',
	'this paragraph has more than 50,000 characters',
	'this paragraph has more than 1,000 lines',
	'more than 50 lists, quotations and boxes are nested here',
	'the lists, quotations and boxes around its lines are more than 40,000 in all',
	'it has more than 20,000 brackets, stars, cells of tables and other marks',
]);

for (const [name, text] of Object.entries(tangles)) {
	test(`${name}: one finding, without parsing`, () => {
		for (const ending of ['md', 'mdx']) {
			const file = `content/articles/a.${ending}`;
			const [found = '', ...more] = check({ [file]: article(`One.\n\n${text}\n`) }).map(line);
			assert.deepEqual(more, []);
			const [, reason = found] =
				/^content\/articles\/a\.mdx?:\d+:1 {2}unreadable-file {2}This file cannot be read: (.*)\.$/.exec(
					found,
				) ?? [];
			assert.ok(reasons.has(reason), reason);
		}
	});
}

test('no text of this project is refused, nor long code, lists, tables and definitions', () => {
	const own = globSync('{content,docs}/**/*.{md,mdx}', { cwd: root });
	assert.ok(own.length > 100);
	for (const name of own)
		assert.equal(tooTangled(name, readFileSync(join(root, name), 'utf8')), undefined, name);
	for (const text of [
		`\`\`\`\n${times('[[{"a": [1, 2, *]}]]\n', 2_000)}\`\`\`\n`,
		times('- [a](https://example.org/) **b**\n', 2_000),
		times('| [a](b) | *c* |\n', 2_000),
		times('[a]: https://example.org/\n', 2_000),
		times(`${times('word ', 200)}\n\n`, 500),
		times('> - words of a list in a quotation\n', 2_000),
		times('---\n\n', 1_500),
		times('At 10:30 it was [about 120,000](https://example.org/a_b).\n', 50),
		times('> > - 1. deep\n', 100),
		`<table>\n${times('<tr><td>1</td><td>2</td></tr>\n', 1_000)}</table>\n`,
	])
		assert.equal(tooTangled(path, text), undefined, text.slice(0, 40));
});

slowTest('a text of too many lines is refused, and words are counted in a moment', () => {
	const found = check({ [path]: article(times('\n', 900_000)) });
	assert.deepEqual(found.map(line), [
		'content/articles/a.md:10027:1  unreadable-file  This file cannot be read: it has more than 10,000 lines.',
	]);
	// A text without a word, for which a count that goes back needs hours.
	const { user } = process.cpuUsage();
	assert.deepEqual(
		check({ [path]: article(times(`${times(':', 45_000)}\n\n`, 20)) }).map(({ code }) => code),
		times('foreign-markup ', 20).trim().split(' '),
	);
	assert.ok(process.cpuUsage().user - user < 5_000_000);
});

slowTest('elements of HTML that are nested too deeply are refused, also behind tricks', () => {
	const deep = times('<div>\n\n', 300);
	assert.deepEqual(check({ [path]: article(deep) }).map(line), [
		'content/articles/a.md:428:1  unreadable-file  This file cannot be read: more than 200 elements of HTML are open here.',
	]);
	for (const hidden of [
		times('<div><b title="</div>">x</b>\n\n', 2_000),
		times('<div><!-- </div> -->\n\n', 2_000),
		times('<div>\n\n`</div>`\n\n', 2_000),
		times('<table><tr><td></table>\n<div><object></div></object>\n\n', 2_000),
	])
		assert.ok(
			check({ [path]: article(hidden) }).some(({ code }) => code === 'unreadable-file'),
			hidden.slice(0, 40),
		);
	const flat = times('<details>\n\n<p>x\n\n<br>\n\n</details>\n\n', 300);
	assert.deepEqual(
		check({ [path]: article(flat) }).map(({ code }) => code),
		[],
	);
	const mdx = check({ 'content/articles/a.mdx': article(times('<b>', 300) + times('</b>', 300)) });
	assert.deepEqual(
		mdx.map(({ code }) => code),
		['unreadable-file'],
	);
	const drawings = times('<Chain figure="ua-killed" />\n\n<br />\n\n', 250);
	assert.equal(tooTangled('content/articles/a.mdx', drawings), undefined);
});

test('a text of a record has at most 20,000 characters', () => {
	const long = article('One.').replace('What it says.', times('word ', 5_000));
	assert.deepEqual(
		check({ [path]: long }).map(({ code }) => code),
		['bad-value'],
	);
});

slowTest('a file that is too large is refused by its size', () => {
	assert.equal(tooLarge(path, 2_000_000), undefined);
	assert.equal(tooLarge('content/library/figures/a.yaml', 50_000_000), undefined);
	const found = check({ [path]: new Uint8Array(50_000_000).fill(0x61) });
	assert.deepEqual(found.map(line), [
		'content/articles/a.md:1:1  unreadable-file  This file cannot be read: it has 50 MB, and at most 2 MB are read.',
	]);
	assert.equal(found[0]?.hint, 'Split it into several files.');
});
