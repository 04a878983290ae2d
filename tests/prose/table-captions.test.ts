import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { render } from './hostile/render.ts';

const table = '| side |\n|---|\n| Russia |\n';

/** The first child and the number of rows of each table, and the words of everything else. */
async function readAs(text: string) {
	const { html, findings } = await render(text);
	const tables: string[] = [];
	const others: string[] = [];
	visit(fromHtml(html, { fragment: true }), 'element', (node: Element) => {
		if (node.tagName === 'p') others.push(textOf(node));
		if (node.tagName !== 'table') return;
		const elements = node.children.filter((child) => child.type === 'element');
		const [first] = elements;
		let rows = 0;
		visit(node, 'element', ({ tagName }: Element) => {
			if (tagName === 'tr') rows += 1;
		});
		assert.deepEqual(first?.properties, {});
		tables.push(`${first.tagName} ${textOf(first)}; ${rows} rows`);
	});
	return { tables, others, codes: findings.map(({ code }) => code) };
}

for (const [name, text] of [
	['after it', `${table}\n: Who *said* it`],
	['after it, with the word', `${table}\nTable: Who said it`],
	['before it', `: Who said it\n\n${table}`],
	['over two lines', `${table}\n: Who said\nit`],
	['directly below its last row', `${table}: Who said it`],
] as const)
	test(`a table has its caption ${name}`, async () => {
		const { tables, others, codes } = await readAs(`Words.\n\n${text}\n\nMore words.`);
		assert.deepEqual(
			tables.map((one) => one.replace('\n', ' ')),
			['caption Who said it; 2 rows'],
		);
		assert.deepEqual(others, ['Words.', 'More words.']);
		assert.deepEqual(codes, []);
	});

test('a caption between two tables belongs to the first, and each has its own', async () => {
	const { tables } = await readAs(`${table}\n: One\n\n: Two\n\n${table}`);
	assert.deepEqual(tables, ['caption One; 2 rows', 'caption Two; 2 rows']);
});

test('a caption can have a figure and a citation in it', async () => {
	const { html, findings } = await render(
		`${table}\n: Nearly :fig[close to 70,000 killed]{#ua-killed}.[@paper]`,
	);
	assert.deepEqual(findings, []);
	const [, caption = ''] = /<caption>(.*)<\/caption>/s.exec(html) ?? [];
	assert.ok(caption.includes('class="fig"') && caption.includes('class="cite"'), caption);
});

test('a caption without a table is a finding, and an escaped sign is text', async () => {
	const alone = await readAs('Words.\n\n: Who said it');
	assert.deepEqual(alone.codes, ['table-caption']);
	const escaped = await readAs('Words.\n\n\\: Who said it');
	assert.deepEqual(escaped, { tables: [], others: ['Words.', ': Who said it'], codes: [] });
});
