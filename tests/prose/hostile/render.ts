import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { markdownPlugins } from '../../../src/astro/config/markdown.ts';
import { ledgerOfFiles } from '../../kept-readings.ts';
import type { Finding } from '../../../src/ledger/finding.ts';
import { article, contentOf } from '../../content.ts';
import { isLong, sampled } from '../../sample.ts';

/** Payloads as published, with the repository, the commit and the licence that they are from. */
interface Payloads {
	readonly source: string;
	readonly commit: string;
	readonly licence: string;
	readonly payloads: readonly string[];
}

const collections: readonly Payloads[] = JSON.parse(
	readFileSync(join(import.meta.dirname, 'payloads.json'), 'utf8'),
);

/** Several hundred public payloads against filters of HTML. */
export const payloads: readonly string[] = [
	...new Set(collections.flatMap((collection) => collection.payloads)),
];

/**
 * The payloads to be tried in a place of a text: `few` in `npm test`. In `npm test -- --long` each
 * payload is tried in every `nth` place, beginning with another one, so that all places get all kinds.
 */
export function payloadsFor(
	slot: string,
	{ few, nth }: { readonly few: number; readonly nth: number },
): readonly string[] {
	if (!isLong) return sampled(payloads, (one) => String(payloads.indexOf(one) % few));
	const offset = Object.keys(slots).indexOf(slot);
	return payloads.filter((_, index) => (index + offset) % nth === 0);
}

/** Where in a text an author can put a payload. */
export const slots: Readonly<Record<string, (payload: string) => string>> = {
	'a block': (payload) => payload,
	'a sentence': (payload) => `Words ${oneLine(payload)} words.`,
	'an address': (payload) => `[Words](<${oneLine(payload).replaceAll(/[<>]/g, '\\$&')}>)`,
	'the address of a reference': (payload) => `[Words][a]\n\n[a]: ${oneLine(payload)}`,
	'the title of a link': (payload) =>
		`[Words](/figures/ "${oneLine(payload).replaceAll('"', '\\"')}")`,
	'the words of a figure': (payload) => `:fig[${oneLine(payload)}]{#ua-killed}`,
	'the words of a citation': (payload) => `[see ${oneLine(payload)} @paper, p. 3]`,
	'a heading': (payload) => `## ${oneLine(payload)}`,
	'a cell of a table': (payload) => `| a |\n|---|\n| ${oneLine(payload)} |`,
	'a note': (payload) => `Words.[^a]\n\n[^a]: ${oneLine(payload)}`,
	'the title of a box': (payload) => `:::note[${oneLine(payload)}]\nWords.\n:::`,
	code: (payload) => `\`\`\`${oneLine(payload)}\n${payload}\n\`\`\``,
	'an element that is allowed': (payload) =>
		`<details><summary>${oneLine(payload)}</summary>\n\n*Words*\n\n</details>`,
	'an attribute that is allowed': (payload) =>
		`<b title="${oneLine(payload)}">Words</b> <a href='${oneLine(payload)}'>*words*</a>`,
};

function oneLine(payload: string): string {
	return payload.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}

/** A text as readers get it, and what the checks find in it. */
export interface Rendered {
	readonly html: string;
	readonly findings: readonly Finding[];
}

const path = 'content/articles/a.md';
let body = '';
let ledger = ledgerOfFiles(contentOf({ [path]: article(body) }));
const processor = createMarkdownProcessor({
	...markdownPlugins(() => ledger),
	syntaxHighlight: false,
});

/** Renders a text with the pipeline of the pages. */
export async function render(text: string): Promise<Rendered> {
	body = text;
	ledger = ledgerOfFiles(contentOf({ [path]: article(body) }));
	const { code } = await (await processor).render(body, {
		fileURL: pathToFileURL(`/site/${path}`),
	});
	return { html: code, findings: ledger.findings };
}
