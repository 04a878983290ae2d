import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LanguageClient } from './language-client.ts';
import { articleWith, writeFiles, writeProject } from './project.ts';
import { isQuick, slowTest as test } from '../sample.ts';

// A folder inside the project, so that its .remarkrc.mjs and its packages are found, as they are
// for an author.
const caches = fileURLToPath(new URL('../../.caveat/', import.meta.url));
mkdirSync(caches, { recursive: true });
const project = mkdtempSync(join(caches, 'editor-'));
writeProject(project);
const uriOf = (path: string) => pathToFileURL(join(project, path)).href;
const uri = uriOf('content/articles/a.md');
const library = 'content/library/sources/more.yaml';
const source =
	'- id: gazette\n  type: article-newspaper\n  title: A report\n  issued: 2023-08-19\n  URL: https://example.com/gazette\n  seen: direct\n';

const options = { timeout: 60_000 };
let client: LanguageClient;
before(async () => {
	if (isQuick) return;
	client = new LanguageClient(project);
	await client.start(project);
}, options);
after(() => {
	client?.kill();
	rmSync(project, { recursive: true, force: true });
});

let version = 0;

/** Changes the open document to `text` without saving it. */
function type(text: string): void {
	version += 1;
	client.notify('textDocument/didChange', {
		textDocument: { uri, version },
		contentChanges: [{ text }],
	});
}

async function seen(): Promise<readonly string[]> {
	const { diagnostics } = await client.diagnostics(uri);
	return diagnostics.map(
		({ range: { start, end }, code, message }) =>
			`${start.line}:${start.character}-${end.line}:${end.character}  ${code}  ${message}`,
	);
}

test(
	'an error in an article that is opened is shown at its place, with its code, its page and what to do',
	options,
	async () => {
		client.notify('textDocument/didOpen', {
			textDocument: {
				uri,
				languageId: 'markdown',
				version,
				text: articleWith('Officials said :fig[at least 70,000 killed]{#ua-killed}.\n'),
			},
		});
		const { diagnostics } = await client.diagnostics(uri);
		assert.deepEqual(diagnostics, [
			{
				range: { start: { line: 28, character: 15 }, end: { line: 28, character: 55 } },
				severity: 1,
				code: 'label-differs',
				codeDescription: {
					href: new URL('../../docs/checks/label-differs.md', import.meta.url).href,
				},
				source: 'caveat',
				message: [
					'"at least 70,000 killed" differs from its record in the qualifier: it says "at least", the record says "close to".',
					'Hint: Write :fig[close to 70,000 …]{#ua-killed}, or change the record "ua-killed" if the source says so.',
				].join('\n'),
			},
		]);
	},
);

test('what is typed is checked before it is saved', options, async () => {
	type(articleWith('Officials said :fig[close to 70,000 killed]{#ua-killed}.\n'));
	assert.deepEqual(await seen(), []);
	type(
		articleWith('Officials said :fig[close to 70,000 killed]{#ua-killed} of 190,000 soldiers.\n'),
	);
	assert.deepEqual(await seen(), [
		'28:59-28:66  bare-number  The number "190,000" has no record.\nHint: Write :fig[190,000]{#figure-id}, or :plain[190,000]{why="…"} if it is not a figure.',
	]);
});

test(
	'a library that is saved is followed when the editor tells of it, and at the next key in any case',
	options,
	async () => {
		const cites = articleWith('As printed.:cite[gazette]\n', {
			'sources:\n': 'sources:\n  - gazette\n',
		});
		const missing = (place: string) =>
			`${place}  unknown-source  Unexpected source "gazette": no record has this id.\nHint: Known here: paper.`;
		type(cites);
		assert.deepEqual(await seen(), [missing('6:4-6:11'), missing('29:11-29:25')]);
		writeFiles(project, { [library]: source });
		client.notify('workspace/didChangeWatchedFiles', {
			changes: [{ uri: uriOf(library), type: 1 }],
		});
		assert.deepEqual(await seen(), []);
		rmSync(join(project, library));
		type(`${cites}\n`);
		assert.deepEqual(await seen(), [missing('6:4-6:11'), missing('29:11-29:25')]);
	},
);

test('a word that was probably meant is offered as a quick fix', options, async () => {
	type(articleWith('Officials said :fig[close to 70,000 killed]{#ua-kiled}.\n'));
	const { diagnostics } = await client.diagnostics(uri);
	const range = { start: { line: 28, character: 15 }, end: { line: 28, character: 54 } };
	assert.deepEqual(
		diagnostics.map((diagnostic) => diagnostic.range),
		[range],
	);
	const actions = await client.request('textDocument/codeAction', {
		textDocument: { uri },
		range,
		context: { diagnostics },
	});
	assert.deepEqual(
		(actions as { readonly edit: unknown }[]).map(({ edit }) => edit),
		[{ changes: { [uri]: [{ range, newText: ':fig[close to 70,000 killed]{#ua-killed}' }] } }],
	);
});

test('formatting an article leaves it as it was written', options, async () => {
	type(
		articleWith(
			'*  Officials   said :fig[close to 70,000 killed]{#ua-killed}[^1] ~~so~~\n\n[^1]: A note.\n',
		),
	);
	assert.deepEqual(await seen(), []);
	assert.equal(
		await client.request('textDocument/formatting', {
			textDocument: { uri },
			options: { tabSize: 4, insertSpaces: false },
		}),
		null,
	);
});

test('a Markdown file that is no article gets no messages of ours', options, async () => {
	const other = uriOf('notes.md');
	client.notify('textDocument/didOpen', {
		textDocument: {
			uri: other,
			languageId: 'markdown',
			version: 0,
			text: 'Some 190,000 soldiers.\n',
		},
	});
	assert.deepEqual((await client.diagnostics(other)).diagnostics, []);
});

test(
	'an MDX article is read as MDX, whatever language the editor takes it for',
	options,
	async () => {
		const mdx = uriOf('content/articles/b.mdx');
		client.notify('textDocument/didOpen', {
			textDocument: {
				uri: mdx,
				languageId: 'markdown',
				version: 0,
				text: articleWith('<EstimateRange figures={["ua-kiled"]} title="T" />\n'),
			},
		});
		assert.deepEqual(
			(await client.diagnostics(mdx)).diagnostics.map(({ range, code }) => [range.start, code]),
			[[{ line: 28, character: 0 }, 'unknown-figure']],
		);
	},
);

test('the server ends when it is asked to', options, async () => {
	assert.equal(await client.stop(), 0);
});

const packagedNode = fileURLToPath(
	new URL(
		`../../node_modules/node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`,
		import.meta.url,
	),
);
test('started on a Node that runs no TypeScript, the server hands over to the packaged one', {
	...options,
	skip: isQuick || !existsSync(packagedNode),
}, async () => {
	const other = new LanguageClient(project, ['--no-experimental-strip-types']);
	try {
		await other.start(project);
		other.notify('textDocument/didOpen', {
			textDocument: {
				uri,
				languageId: 'markdown',
				version: 0,
				text: articleWith('Some 190,000 soldiers.\n'),
			},
		});
		assert.deepEqual(
			(await other.diagnostics(uri)).diagnostics.map(({ code }) => code),
			['bare-number'],
		);
		assert.equal(await other.stop(), 0);
	} finally {
		other.kill();
	}
});
