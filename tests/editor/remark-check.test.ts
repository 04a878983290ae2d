import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { remark } from 'remark';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import remarkCheck, { type RemarkCheckOptions } from '../../src/editor/remark-check.ts';
import preset from '../../src/editor/remark-preset.ts';
import { articleWith, writeFiles, writeProject } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'caveat-editor-'));
after(() => {
	rmSync(folder, { recursive: true, force: true });
});

let count = 0;
function makeProject(files: Readonly<Record<string, string>> = {}): string {
	count += 1;
	const project = join(folder, `project-${count}`);
	writeProject(project, files);
	return project;
}

/** The messages of the plugin about `text`, as in an editor with the file at `path` open. */
async function messages(
	project: string,
	path: string,
	text: string,
	options?: RemarkCheckOptions,
): Promise<readonly VFileMessage[]> {
	const file = new VFile({ cwd: project, path: join(project, path), value: text });
	await remarkCheck(options)(undefined, file);
	return file.messages;
}

/** Each message as `line:column-line:column  severity  code  reason`, with its note below. */
async function lines(project: string, path: string, text: string): Promise<readonly string[]> {
	return (await messages(project, path, text)).map(({ name, fatal, ruleId, reason, note }) => {
		const severity = fatal === true ? 'error' : fatal === false ? 'warning' : 'information';
		return `${name.slice(name.indexOf(':') + 1)}  ${severity}  ${ruleId ?? '-'}  ${reason}${note === undefined ? '' : `\n${note}`}`;
	});
}

const path = 'content/articles/a.md';
const sound = articleWith('Officials said :fig[close to 70,000 killed]{#ua-killed}.\n');
const wrong = articleWith('Officials said :fig[at least 70,000 killed]{#ua-killed}.\n');
const labelDiffers = [
	'29:16-29:56  error  label-differs  "at least 70,000 killed" differs from its record in the qualifier: it says "at least", the record says "close to".',
	'Hint: Write :fig[close to 70,000 …]{#ua-killed}, or change the record "ua-killed" if the source says so.',
].join('\n');

test('a finding is an error at the directive that it is about, with what to do in its note', async () => {
	assert.deepEqual(await lines(makeProject(), path, wrong), [labelDiffers]);
});

test('a message has the code of its check, the name Caveat and the page about the check', async () => {
	const [message] = await messages(makeProject(), path, wrong);
	assert.equal(message?.ruleId, 'label-differs');
	assert.equal(message?.source, 'caveat');
	assert.match(message?.url ?? '', /^file:\/\/.*\/docs\/checks\/label-differs\.md$/);
	assert.deepEqual(message?.place, {
		start: { line: 29, column: 16 },
		end: { line: 29, column: 56 },
	});
});

test('the text in the editor counts, whatever is on disk', async () => {
	const project = makeProject({ [path]: wrong });
	assert.deepEqual(await lines(project, path, sound), []);
	writeFiles(project, { [path]: sound });
	assert.deepEqual(await lines(project, path, wrong), [labelDiffers]);
	assert.deepEqual(await lines(project, path, sound), []);
});

test('a place in the frontmatter is marked to the end of its value', async () => {
	assert.deepEqual(
		await lines(
			makeProject(),
			path,
			articleWith('T.\n', { 'subject: ukraine': 'subject: ukrane' }),
		),
		[
			'17:14-17:20  error  unknown-word  Unexpected subject "ukrane": it is not in the vocabulary.\nHint: Did you mean "ukraine"? Add new words to content/vocabulary.yaml.',
		],
	);
});

test('the other place that a finding is about stands in its note', async () => {
	const project = makeProject({ [path]: sound });
	assert.deepEqual(
		await lines(
			project,
			'content/articles/b.md',
			articleWith('T.:cite[other]\n', {
				'id: paper': 'id: other',
				'source: paper': 'source: other',
			}),
		),
		[
			'16:9-16:18  error  duplicate-id  The id "ua-killed" is taken: content/articles/a.md:16 has it already.\nHint: Rename one of the two, or list the existing record by its id.\nSee: content/articles/a.md:16:9  The first record with this id.',
		],
	);
});

test('an explained difference is an information that gives the reason', async () => {
	const [message, ...others] = await messages(
		makeProject(),
		path,
		articleWith('T.\n', {
			'figures:\n':
				'  - {id: second, type: article-newspaper, title: Later, issued: 2024-02-01, seen: direct}\nfigures:\n  - {id: again, repeats: ua-killed, source: second, amount: 70000, qualifier: at-least, acknowledged: {drift-qualifier: Turned round.}}\n',
		}),
	);
	assert.equal(message?.fatal, undefined);
	assert.equal(message?.ruleId, 'drift-qualifier');
	assert.match(
		message?.note ?? '',
		/\nSee: content\/articles\/a\.md:18:5 {2}The origin\.\nExplained: Turned round\.$/,
	);
	assert.deepEqual(others, []);
});

test('MDX is read as MDX and Markdown as Markdown', async () => {
	const project = makeProject();
	const component = articleWith('<EstimateRange figures={["ua-kiled"]} title="T" />\n');
	assert.deepEqual(await lines(project, 'content/articles/a.mdx', component), [
		'29:1-29:15  error  unknown-figure  Unexpected figure "ua-kiled": no record has this id.\nHint: Did you mean "ua-killed"?',
	]);
	assert.deepEqual(await lines(project, path, component), [
		'29:1-29:15  error  code-in-markdown  Unexpected component "<EstimateRange>": a Markdown text has directives instead.\nHint: Write ::estimate-range{figures="…" title="…"} on a line of its own, or rename the file to end in .mdx.',
	]);
	assert.deepEqual(await lines(project, 'content/articles/a.mdx', wrong), [labelDiffers]);
});

test('MDX that cannot be parsed is an error where it breaks off', async () => {
	assert.deepEqual(
		await lines(makeProject(), 'content/articles/a.mdx', articleWith('An {unclosed expression.\n')),
		[
			'29:25-29:25  error  mdx-syntax  This MDX cannot be read: a "{" is opened and not closed.\nHint: In MDX, write \\< and \\{ for the characters themselves.',
		],
	);
});

test('a library that is saved, and one that is deleted, is followed', async () => {
	const library = 'content/library/sources/more.yaml';
	const cites = articleWith('As printed.:cite[gazette]\n', {
		'sources:\n': 'sources:\n  - gazette\n',
	});
	const missing = ['7:5-7:12', '30:12-30:26'].map(
		(range) =>
			`${range}  error  unknown-source  Unexpected source "gazette": no record has this id.\nHint: Known here: paper.`,
	);
	const project = makeProject();
	assert.deepEqual(await lines(project, path, cites), missing);
	writeFiles(project, {
		[library]:
			'- {id: gazette, type: article-newspaper, title: A report, issued: 2024-01-19, seen: direct}\n',
	});
	assert.deepEqual(await lines(project, path, cites), []);
	rmSync(join(project, library));
	assert.deepEqual(await lines(project, path, cites), missing);
});

test('a vocabulary that is saved is followed in what was read before', async () => {
	const project = makeProject({ [path]: sound });
	const vocabulary = readFileSync(join(project, 'content/vocabulary.yaml'), 'utf8');
	assert.deepEqual(await lines(project, path, sound), []);
	writeFiles(project, {
		'content/vocabulary.yaml': vocabulary.replace('words: [killed, dead, deaths]', 'words: [dead]'),
	});
	assert.deepEqual(await lines(project, path, sound), []);
	writeFiles(project, {
		'content/vocabulary.yaml': vocabulary
			.replace('words: [casualties]', 'words: [killed]')
			.replace('words: [killed, dead, deaths]', 'words: [dead]'),
	});
	assert.deepEqual(
		(await messages(project, path, sound)).map(({ ruleId }) => ruleId),
		['label-differs'],
	);
});

test('without a vocabulary, or with one that cannot be read, there is one message', async () => {
	const project = makeProject();
	rmSync(join(project, 'content/vocabulary.yaml'));
	assert.deepEqual(await lines(project, path, wrong), [
		'1:1  error  -  This text cannot be checked: content/vocabulary.yaml:1:1  The file content/vocabulary.yaml is missing.',
	]);
	writeFiles(project, { 'content/vocabulary.yaml': 'subjects: 5\n' });
	const found = await lines(project, path, wrong);
	assert.equal(found.length, 1);
	assert.match(
		found[0] ?? '',
		/^1:1 {2}error {2}- {2}This text cannot be checked: content\/vocabulary\.yaml:1:\d+ {2}/,
	);
});

test('a project that is not there is one message', async () => {
	const nowhere = join(folder, 'nowhere');
	assert.deepEqual(await lines(nowhere, path, wrong), [
		`1:1  error  -  This text cannot be checked: There is no folder content in ${nowhere}.`,
	]);
});

test('the word that was probably meant is expected in the place of what is marked', async () => {
	const expected = async (text: string) =>
		(await messages(makeProject(), path, text)).map((message) => message.expected);
	assert.deepEqual(await expected(articleWith('T.\n', { 'subject: ukraine': 'subject: ukrane' })), [
		['ukraine'],
	]);
	assert.deepEqual(await expected(articleWith('So :fig[close to 70,000 killed]{#ua-kiled}.\n')), [
		[':fig[close to 70,000 killed]{#ua-killed}'],
	]);
	assert.deepEqual(
		await expected(articleWith('::estimate-rage{figures="ua-killed" title="T"}\n')),
		[['::estimate-range{figures="ua-killed" title="T"}']],
	);
	assert.deepEqual(await expected(wrong), [undefined]);
});

test('a page of the site, and a translation, are checked as articles are', async () => {
	const project = makeProject();
	assert.deepEqual(
		await lines(
			project,
			'content/pages/about.md',
			'---\ntitle: About\nsummary: S\n---\nNobody knows :fig[at least 70,000]{#ua-killd}.\n',
		),
		[
			'5:14-5:46  error  unknown-figure  Unexpected figure "ua-killd": no record has this id.\nHint: There are none yet.',
		],
	);
	assert.deepEqual(
		(
			await lines(
				project,
				'content/articles/uk/a.md',
				'---\nlanguage: uk\ntranslationOf: none\ntranslated: 2024-02-14\ntitle: Т\nsummary: П\n---\nСлова.\n',
			)
		).map((one) => one.split('  ')[2]),
		['unknown-original'],
	);
});

test('a file that is neither an article nor a page is left alone', async () => {
	const project = makeProject();
	for (const other of [
		'README.md',
		'content/notes.md',
		'content/articles/_draft.md',
		'content/articles/_old/a.md',
		'content/articles/a.markdown',
		'content/articles/a.txt',
	]) {
		assert.deepEqual(await lines(project, other, wrong), [], other);
	}
	assert.deepEqual(
		await messages(project, path, wrong, { project: join(folder, 'elsewhere') }),
		[],
	);
});

test('a file of Windows and a text of bytes have the same places', async () => {
	assert.deepEqual(await lines(makeProject(), path, wrong.replaceAll('\n', '\r\n')), [
		labelDiffers,
	]);
	const project = makeProject();
	const file = new VFile({ cwd: project, path, value: Buffer.from(wrong) });
	await remarkCheck()(undefined, file);
	assert.deepEqual(
		file.messages.map(({ ruleId, line, column }) => [ruleId, line, column]),
		[['label-differs', 29, 16]],
	);
});

test('remark with the preset reports the same and changes no letter', async () => {
	const text = articleWith(
		'*  At 10:30,   :fig[at least 70,000 killed]{#ua-killed}[^1] ~~so~~\n\n[^1]: A note.\n',
	);
	const project = makeProject();
	const file = await remark()
		.use(preset)
		.process(new VFile({ cwd: project, path: join(project, path), value: text }));
	assert.equal(String(file), text);
	assert.deepEqual(
		file.messages.map(({ ruleId }) => ruleId),
		['label-differs'],
	);
});
