import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { articleWith, writeFiles, writeProject } from './editor/project.ts';
import { root } from './root.ts';
import { copyProject } from './site/copy-project.ts';

const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

/** The files that CONTRIBUTING shows, by their path. */
const examples = Object.fromEntries(
	[...text.matchAll(/^`(src\/[^`]+\.ts)`\n\n```ts\n([\s\S]*?)```/gm)].map(
		([, path = '', code = '']) => [path, code],
	),
);

/** A copy of the project with these of the files that CONTRIBUTING shows. */
function projectWith(...paths: readonly string[]): string {
	const folder = copyProject();
	writeFiles(folder, Object.fromEntries(paths.map((path) => [path, examples[path] ?? ''])));
	return folder;
}

/** Changes a file as CONTRIBUTING says. */
function edit(folder: string, path: string, changes: Readonly<Record<string, string>>): void {
	let code = readFileSync(join(folder, path), 'utf8');
	for (const [before, after] of Object.entries(changes)) {
		assert.ok(code.includes(before), `${path} has ${before}`);
		code = code.replace(before, after);
	}
	writeFileSync(join(folder, path), code);
}

test('the rule that CONTRIBUTING adds reports the claimant that it is about', () => {
	const folder = projectWith('src/check/rules/vague-claimant.ts');
	edit(folder, 'src/check/checks.ts', {
		'import type { Check,':
			"import { vagueClaimant } from './rules/vague-claimant.ts';\nimport type { Check,",
		'\tmissingField,\n': '\tmissingField,\n\tvagueClaimant,\n',
	});
	const site = join(folder, 'site');
	writeProject(site, {
		'content/articles/a.md': articleWith('Words.\n', { 'The ministry': 'sources' }),
	});
	const done = spawnSync(process.execPath, [join(folder, 'src/cli/main.ts'), 'check'], {
		encoding: 'utf8',
		env: { ...process.env, NO_COLOR: '1', CAVEAT_CONTENT: join(site, 'content') },
	});
	assert.match(
		done.stdout,
		/^content\/articles\/a\.md:\d+:\d+ {2}vague-claimant {2}"sources" does not say who speaks\.\n {2}Hint: Name the claimant as the source does, for example "sources in the ministry"\.$/m,
	);
	assert.equal(done.status, 0);
});

test('the language that CONTRIBUTING adds is read and spoken', () => {
	const folder = projectWith('src/language/de/de.ts', 'src/messages/de/de.ts');
	edit(folder, 'src/record/language.ts', { "['en', 'uk']": "['en', 'uk', 'de']" });
	edit(folder, 'src/language/languages.ts', {
		'import { uk }': "import { de } from './de/de.ts';\nimport { uk }",
		'{ en, uk }': '{ en, uk, de }',
	});
	edit(folder, 'src/messages/messages-of.ts', {
		'import { uk }': "import { de } from './de/de.ts';\nimport { uk }",
		'{ en, uk }': '{ en, uk, de }',
	});
	writeFileSync(
		join(folder, 'try.ts'),
		`import { parse } from './src/language/read/parse.ts';
import { languages } from './src/language/languages.ts';
import { messagesOf } from './src/messages/messages-of.ts';
import { emptyVocabulary } from './src/ledger/read/file-reading.ts';
const { amount, qualifier } = parse('mindestens 70.000', emptyVocabulary, languages.de);
const { ownName, page } = messagesOf({ language: 'de' });
console.log(JSON.stringify([amount, qualifier, ownName, page.sources, page.search]));
`,
	);
	const done = spawnSync(process.execPath, [join(folder, 'try.ts')], { encoding: 'utf8' });
	assert.equal(done.stdout, '[70000,"at-least","Deutsch","Quellen","Search"]\n', done.stderr);
});

test('every page that CONTRIBUTING links, and every file that it names, is there', () => {
	const linked = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path);
	const named = [...text.matchAll(/`((?:src|tests|docs)\/[^` ]*)`/g)].map(([, path = '']) => path);
	const missing = [...linked, ...named].filter(
		(path) => !existsSync(join(root, path)) && !/vague-claimant|\/de\//.test(path),
	);
	assert.deepEqual(missing, []);
});
