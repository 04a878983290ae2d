import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkOf, checks, codes } from '../../src/check/checks.ts';
import { runChecks } from '../../src/check/run-checks.ts';
import { ledgerOfFiles } from '../kept-readings.ts';
import { type ContentFile, listContent } from '../../src/ledger/read/content-file.ts';
import { type Finding, severities } from '../../src/ledger/finding.ts';
import { oneInQuick } from '../sample.ts';
import {
	type DocsPage,
	type ExampleFiles,
	parseDocsPage,
	parseFiles,
	parseTables,
} from './docs-page.ts';

const folder = join(import.meta.dirname, '../../docs/checks');
const base = listContent(join(folder, 'base'));
const pages = readdirSync(folder)
	.filter((name) => name.endsWith('.md') && name !== 'README.md')
	.map((name) => name.slice(0, -'.md'.length));
const readme = readFileSync(join(folder, 'README.md'), 'utf8');

/** The base site with the files of an example added or removed. */
function siteWith(files: ExampleFiles): readonly ContentFile[] {
	const kept = base.filter(({ path }) => !Object.hasOwn(files, path));
	const own = Object.entries(files).flatMap(([path, bytes]): readonly ContentFile[] =>
		bytes === undefined
			? []
			: typeof bytes === 'string'
				? [{ path, leadsTo: bytes, read: () => new Uint8Array() }]
				: [{ path, read: () => bytes }],
	);
	return [...kept, ...own].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const found = new Map<ExampleFiles, readonly Finding[]>();

/** The findings of one code in the base site with these files, which are checked once. */
function findingsOf(code: string, files: ExampleFiles): readonly Finding[] {
	const all = found.get(files) ?? runChecks(ledgerOfFiles(siteWith(files)));
	found.set(files, all);
	return all.filter((finding) => finding.code === code);
}

function asWritten({ place, code, message, hint }: Finding): string {
	return `${place.path}:${place.line}:${place.column}  ${code}  ${message}${hint === undefined ? '' : `\n  Hint: ${hint}`}`;
}

/**
 * The line below the heading of a page: `*Warning.* Can be acknowledged on the figure or the
 * article.`
 */
function statusLine(code: string): string {
	const check = checkOf(code);
	const severity = check?.severity ?? '';
	const kinds = (['figure', 'source', 'article'] as const)
		.filter((kind) => check?.acknowledge?.includes(kind))
		.map((kind) => `the ${kind}`);
	return `*${severity.charAt(0).toUpperCase()}${severity.slice(1)}.*${kinds.length === 0 ? '' : ` Can be acknowledged on ${kinds.join(' or ')}.`}`;
}

test('the base site has no findings', () => {
	assert.deepEqual(runChecks(ledgerOfFiles(base)).map(asWritten), []);
});

test('every code has a page, and every page has a code', () => {
	assert.deepEqual(pages.toSorted(), codes.toSorted());
});

test('the index lists every code in its order, with its severity and title', () => {
	assert.deepEqual(
		parseTables(readme),
		checks.map(({ code, severity, title }) => [code, severity, title]),
	);
});

test('the index shows the files of the base site unchanged', () => {
	for (const [path, text] of Object.entries(parseFiles(readme))) {
		const file = base.find((one) => one.path === path);
		assert.equal(
			text,
			file === undefined ? undefined : new TextDecoder().decode(file.read()),
			path,
		);
	}
});

/** A page, or the error in its form, so that one bad page does not fail the tests of the others. */
function readPage(code: string): DocsPage | Error {
	try {
		return parseDocsPage(readFileSync(join(folder, `${code}.md`), 'utf8'));
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

for (const code of oneInQuick(4, pages)) {
	const page = readPage(code);
	if (page instanceof Error) {
		test(`${code}: the page has the form that the index describes`, () => {
			throw page;
		});
		continue;
	}

	test(`${code}: the page has its name, its severity and examples of both kinds`, () => {
		assert.equal(page.heading, code);
		assert.equal(page.status, statusLine(code));
		assert.deepEqual(new Set(page.examples.map(({ isBad }) => isBad)), new Set([true, false]));
	});

	for (const { title, isBad, files, findings } of page.examples) {
		const [kind, which] = title.split(': ');
		test(`${code}: ${kind} example${which === undefined ? '' : ` ${which}`} ${isBad ? 'is reported word for word' : 'is not reported'}`, () => {
			const own = findingsOf(code, files);
			assert.equal(own.map(asWritten).join('\n'), findings);
			assert.ok(!isBad || own.length > 0, 'nothing is found');
		});
	}

	test(`${code}: its gravest example is as grave as the list of codes says, and can be acknowledged where that says so`, () => {
		const check = checkOf(code);
		const own = page.examples.flatMap(({ files }) => findingsOf(code, files));
		assert.equal(
			severities.find((severity) => own.some((finding) => finding.severity === severity)),
			check?.severity,
		);
		const kinds = check?.acknowledge ?? [];
		for (const { about } of kinds.length === 0 ? [] : own)
			assert.ok(about !== undefined && kinds.includes(about.kind));
	});
}
