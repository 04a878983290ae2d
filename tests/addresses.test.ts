import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './root.ts';
import { slowTest } from './sample.ts';

/** The one file that makes addresses. */
const maker = 'ledger/link/page-address.ts';

/**
 * What looks like an address and is none: paths and endings of files, a pattern that finds addresses,
 * and a file on the hosts of sources.
 */
const notOfTheSite: readonly string[] = [
	'cli/test/browser.ts',
	'astro/refused-pages.ts',
	'check/rules/missing-import.ts',
	'cli/verify-sources/visitor.ts',
];

/** Text that starts at the root of a host: `'/figures/'`, `` `/${slug}/` ``, `href="/"`; and an address that `new URL` takes to the root. */
const rooted =
	/(['"`])\/(?:[a-z\d][\w-]*[/.#'"`]|\$\{)|\b(?:href|src|action|path)[=:] ?\{?(['"`])\/\2|new URL\([^;\n]*baseUrl/gi;
/** A path that one of the makers makes an address of. */
const made = /\b(?:inSite|pageIn)\((?:\w+,\s*)?$/;

/** The addresses that a source text makes by hand, with their lines. */
function handMade(text: string): readonly string[] {
	return [...text.matchAll(rooted)].flatMap((match) => {
		const before = text.slice(0, match.index);
		const number = before.split('\n').length;
		const line = text.split('\n')[number - 1]?.trim() ?? '';
		const isComment = /^(?:\/?\*|\/\/|import\b)/.test(line);
		return made.test(before) || isComment ? [] : [`${number}: ${line}`];
	});
}

test('an address that is made by hand is found in code and in templates', () => {
	for (const line of [
		"h('a', { href: '/figures/' })",
		`const page = \`/\${slug}/\`;`,
		'<a href="/data/">',
		'<a href="/">',
		'<Page path="/checks/">',
		"{ name: title, path: '/' }",
		'new URL(path, site.baseUrl).href',
	])
		assert.equal(handMade(line).length, 1, line);
	for (const line of [
		"pageIn(ledger, '/feed.xml')",
		"inSite('/404.html', ledger)",
		"parts.split('/')",
		'/** "/figures/" */',
	])
		assert.deepEqual(handMade(line), []);
});

slowTest('no code but page-address.ts makes an address', () => {
	const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => /\.(?:ts|astro|mjs)$/.test(path) && path !== maker)
		.filter((path) => !notOfTheSite.includes(path));
	assert.ok(files.length > 400);
	assert.deepEqual(
		files.flatMap((path) =>
			handMade(readFileSync(join(root, 'src', path), 'utf8')).map(
				(found) => `src/${path}:${found}`,
			),
		),
		[],
	);
});
