import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { siteText } from '../content.ts';
import { writeFiles } from '../editor/project.ts';
import { root } from '../root.ts';
import { build } from '../site/build-again.ts';
import { plainArticle } from '../site/plain-article.ts';
import { smallProject } from '../site/small-project.ts';
import { type DevServer, startDevServer } from './dev-server.ts';

const figures =
	'- {id: toll, subject: ukraine, population: military, measure: killed, amount: 70000, unit: people, qualifier: exact, asOf: 2024-01, claimant: {name: The ministry, kind: belligerent-own, named: true}, evidence: claim, source: paper}\n';
const sound = {
	'content/site.yaml': siteText,
	'content/library/figures/toll.yaml': figures,
	'content/library/sources/paper.yaml':
		'- {id: paper, type: article-newspaper, title: A report, issued: 2024-01-18, URL: "https://example.com/r", archived: "https://example.org/r", seen: direct}\n',
	'content/glossary.yaml': '- {id: front-line, label: front line, definition: Where they fight.}\n',
	'content/articles/labelled.md': plainArticle(
		'Labelled',
		'The text: :fig[70,000 killed]{#toll} and :term[the front line]{#front-line}.',
		'figures: [toll]\n',
	),
	'content/articles/generated.mdx': plainArticle(
		'Generated',
		'The text: :fig{#toll}.',
		'figures: [toll]\n',
	),
	'content/articles/apart.md': plainArticle('Apart', 'The text apart.'),
	'content/articles/module.mdx': plainArticle('Module', 'The text of a module.'),
};
const wrong = figures.replace('70000', '81234');

/** How the server can make pages. */
const ways: readonly {
	readonly name: string;
	readonly start: (folder: string) => Promise<DevServer>;
}[] = [
	{ name: 'with Astro', start: (folder) => startDevServer(folder) },
	{
		name: 'with the code that a build has kept',
		start: (folder) => {
			const { code, output } = build(folder);
			assert.equal(code, 0, output);
			return startDevServer(folder, 'dev', ['--import', join(root, 'tests/site/no-astro.mjs')]);
		},
	},
];

for (const { name, start } of ways)
	describe(name, () => {
		let folder = '';
		let server: DevServer;

		before(async () => {
			folder = smallProject(sound);
			server = await start(folder);
		});
		after(() => {
			server.stop();
		});
		beforeEach(() => {
			writeFiles(folder, sound);
		});

		async function get(path: string): Promise<{ readonly status: number; readonly text: string }> {
			const answer = await fetch(server.origin + path, { headers: { accept: 'text/html' } });
			return { status: answer.status, text: await answer.text() };
		}

		/** Changes a file of the content. */
		function edit(path: string, change: (text: string) => string): void {
			const file = join(folder, 'content', path);
			writeFileSync(file, change(readFileSync(file, 'utf8')));
		}

		test('a text that is saved is on its page at the next look, in Markdown and in MDX', async () => {
			for (const [slug, ending] of [
				['apart', 'md'],
				['module', 'mdx'],
			] as const) {
				for (const word of ['once', 'twice']) {
					edit(`articles/${slug}.${ending}`, (text) =>
						text.replace(/The text.*/, `The text ${word}.`),
					);
					const { status, text } = await get(`/${slug}/`);
					assert.equal(status, 200);
					assert.ok(text.includes(`The text ${word}.`), `${slug} ${word}`);
				}
			}
		});

		test('settings, words, records and the glossary that are saved are on every page that shows them', async () => {
			edit('site.yaml', (text) => text.replace('title: Test', 'title: Renamed site'));
			assert.ok((await get('/apart/')).text.includes('Renamed site'));
			edit('vocabulary.yaml', (text) =>
				text.replace('definition: Dead.', 'definition: No longer alive.'),
			);
			assert.ok((await get('/method/')).text.includes('No longer alive.'));
			edit('glossary.yaml', (text) => text.replace('Where they fight.', 'Where armies meet.'));
			assert.ok((await get('/glossary/')).text.includes('Where armies meet.'));
			assert.ok((await get('/labelled/')).text.includes('Where armies meet.'));
			edit('library/sources/paper.yaml', (text) => text.replace('A report', 'A later report'));
			assert.ok((await get('/generated/')).text.includes('A later report'));
			assert.ok((await get('/sources/paper/')).text.includes('A later report'));
		});

		test('authors and editors are named above an article, and have a page each', async () => {
			writeFiles(folder, {
				'content/people.yaml':
					'- {id: ada-marsh, name: Ada Marsh, role: reporter, orcid: 0000-0002-1825-0097}\n- {id: ben-stone, name: Ben Stone}\n- {id: nobody, name: No One}\n',
				'content/articles/apart.md': sound['content/articles/apart.md'].replace(
					'summary:',
					'authors: [ada-marsh]\neditors: [ben-stone, ada-marsh]\nsummary:',
				),
				'content/site.yaml': siteText.replace(
					'title: Test',
					'title: Test\nrepository: {url: "https://example.com/r", edit: "https://example.com/r/edit/main/{path}"}',
				),
			});
			const { text } = await get('/apart/');
			const links = [...text.matchAll(/href="([^"]*\/people\/[^"]*)"[^>]*>\s*([^<]*?)\s*</g)];
			assert.deepEqual(
				links.map(([, address, name]) => [address, name]),
				[
					['/people/ada-marsh/', 'Ada Marsh'],
					['/people/ben-stone/', 'Ben Stone'],
					['/people/ada-marsh/', 'Ada Marsh'],
				],
			);
			assert.ok(text.includes('href="https://example.com/r/edit/main/content/articles/apart.md"'));
			const page = await get('/people/ada-marsh/');
			assert.equal(page.status, 200);
			for (const part of ['reporter', 'https://orcid.org/0000-0002-1825-0097', '/apart/'])
				assert.ok(page.text.includes(part), part);
			assert.equal((await get('/people/nobody/')).status, 404);
			rmSync(join(folder, 'content/people.yaml'));
		});

		test('a draft and a scheduled article are shown with a note', async () => {
			const apart = sound['content/articles/apart.md'];
			writeFiles(folder, {
				'content/articles/apart.md': apart.replace('summary:', 'draft: true\nsummary:'),
				'content/articles/module.mdx': sound['content/articles/module.mdx'].replace(
					/published: \S+/,
					'published: 2999-01-02',
				),
			});
			const draft = await get('/apart/');
			assert.equal(draft.status, 200);
			assert.ok(draft.text.includes('This is a draft. The published site does not contain it.'));
			const scheduled = await get('/module/');
			assert.equal(scheduled.status, 200);
			assert.ok(scheduled.text.includes('This is scheduled for 2 January 2999.'));
		});

		test('an article that is renamed, and one that becomes MDX, is followed', async () => {
			renameSync(
				join(folder, 'content/articles/apart.md'),
				join(folder, 'content/articles/elsewhere.mdx'),
			);
			assert.equal((await get('/apart/')).status, 404);
			assert.ok((await get('/elsewhere/')).text.includes('The text apart.'));
			rmSync(join(folder, 'content/articles/elsewhere.mdx'));
			assert.equal((await get('/elsewhere/')).status, 404);
		});

		test('a wrong amount closes the pages that show it and its row in lists, and the others say how many errors there are and where', async () => {
			writeFiles(folder, { 'content/library/figures/toll.yaml': wrong });
			const [, at = ''] =
				/<code>(content\/articles\/labelled\.md:\d+:\d+) {2}label-differs<\/code>/.exec(
					(await get('/labelled/')).text,
				) ?? [];
			assert.notEqual(at, '');
			for (const path of ['/labelled/', '/generated/', '/figures/toll/', '/sources/paper/']) {
				const { status, text } = await get(path);
				assert.equal(status, 500, path);
				assert.ok(text.includes(at), path);
				assert.doesNotMatch(text, /^\s+at /m, path);
			}
			for (const path of ['/apart/', '/module/', '/', '/glossary/']) {
				const { status, text } = await get(path);
				assert.equal(status, 200, path);
				assert.ok(text.includes('The content has 1 error.'), path);
				assert.ok(text.includes(at), path);
				assert.doesNotMatch(text, /81[ ,.]?234/, path);
			}
			const list = await get('/figures/');
			assert.equal(list.status, 200);
			assert.doesNotMatch(list.text, /81[ ,.]?234/);
			assert.ok(list.text.includes(`Not shown: <code>${at}  label-differs</code>`));
			const table = await fetch(`${server.origin}/data/figures.csv`);
			assert.equal(table.status, 200);
			const [head = '', row = '', ...more] = (await table.text()).trimEnd().split('\n');
			assert.equal(row, `toll${','.repeat(head.split(',').length - 1)}`);
			assert.deepEqual(more, []);
			for (const path of ['/figures/toll.json', '/data/figures.json', '/figures/toll.cite.bib']) {
				const answer = await fetch(server.origin + path);
				assert.equal(answer.status, 500, path);
				assert.ok((await answer.text()).includes(at), path);
			}
			writeFiles(folder, sound);
			for (const path of ['/labelled/', '/generated/', '/figures/toll/', '/apart/']) {
				const { status, text } = await get(path);
				assert.equal(status, 200, path);
				assert.doesNotMatch(text, /The content has/, path);
			}
		});

		test('a label that differs where another agrees closes its own page alone', async () => {
			writeFiles(folder, {
				'content/articles/apart.md': plainArticle(
					'Apart',
					'The text: :fig[60,000 killed]{#toll}.',
					'figures: [toll]\n',
				),
			});
			const { status, text } = await get('/apart/');
			assert.equal(status, 500);
			assert.match(text, /content\/articles\/apart\.md:8:11 {2}label-differs/);
			for (const path of ['/labelled/', '/generated/', '/figures/toll/'])
				assert.equal((await get(path)).status, 200, path);
		});

		test('settings that cannot be read close every page', async () => {
			edit('site.yaml', () => 'title: [\n');
			const { status, text } = await get('/apart/');
			assert.equal(status, 500);
			assert.match(text, /content\/site\.yaml:\d+:\d+/);
		});

		test('the content may be moved away and back, as when a branch is switched', async () => {
			const [content, away] = [join(folder, 'content'), join(folder, 'away')];
			renameSync(content, away);
			const { status, text } = await get('/apart/');
			assert.equal(status, 500);
			assert.ok(text.includes(`There is no content in ${content}.`), text);
			renameSync(away, content);
			assert.equal((await get('/apart/')).status, 200);
			edit('articles/apart.md', (before) => before.replace('The text apart.', 'The text is back.'));
			assert.ok((await get('/apart/')).text.includes('The text is back.'));
			assert.ok(server.isRunning());
		});

		test('many changes in a short time are one, and the last of them is shown', async () => {
			await get('/apart/');
			const reports = () => server.output().split('unknown-source').length - 1;
			const before = reports();
			for (let change = 1; change <= 20; change += 1)
				edit('articles/apart.md', (text) =>
					text.replace(/The text.*/, `The text ${change}.:cite[nothing]`),
				);
			for (let waited = 1; waited <= 300 && reports() === before; waited += 1) {
				await wait(100);
				// A busy machine may lose an event of the file system: saving again sends another.
				if (waited % 30 === 0) edit('articles/apart.md', (text) => text);
			}
			assert.equal(reports() - before, 1);
			edit('articles/apart.md', (text) => text.replace(/The text.*/, 'The text at last.'));
			const answers = await Promise.all(Array.from({ length: 5 }, () => get('/apart/')));
			for (const { text } of answers) assert.ok(text.includes('The text at last.'));
		});
	});
