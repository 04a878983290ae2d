import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { articleWith, writeFiles } from '../../editor/project.ts';
import { root } from '../../root.ts';
import { build } from '../../site/build-again.ts';
import { launchBrowser } from '../../site/launch-browser.ts';
import { plainArticle } from '../../site/plain-article.ts';
import { smallProject } from '../../site/small-project.ts';
import { type DevServer, startDevServer } from '../dev-server.ts';

const sound = {
	'content/articles/a.md': articleWith(
		'It was :fig[close to 70,000 killed]{#ua-killed}.:cite[paper]\n',
	),
	'content/articles/b.mdx': plainArticle('Apart', 'The text apart.'),
	'public/free.txt': 'A file of the site.\n',
};
const withoutAstro = ['--import', join(root, 'tests/site/no-astro.mjs')];
const fromNowOn = /Astro serves the site from now on\./;

let folder = '';
let server: DevServer;

before(async () => {
	folder = smallProject(sound);
	const { code, output } = build(folder);
	assert.equal(code, 0, output);
	server = await startDevServer(folder, 'dev', withoutAstro);
});
after(() => {
	server.stop();
});
beforeEach(() => {
	writeFiles(folder, sound);
});

const get = (path: string) => fetch(server.origin + path);
const textOf = async (path: string) => (await get(path)).text();

test('every kind of page and file is served without Astro, each with its type', async () => {
	const types: readonly (readonly [path: string, type: string])[] = [
		['/', 'text/html'],
		['/a/', 'text/html'],
		['/a', 'text/html'],
		['/a/?query', 'text/html'],
		['/a/cite/', 'text/html'],
		['/figures/ua-killed/', 'text/html'],
		['/method/', 'text/html'],
		['/search/', 'text/html'],
		['/figures/ua-killed.json', 'application/json'],
		['/figures/ua-killed.cite.bib', 'application/x-bibtex'],
		['/feed.xml', 'application/atom+xml'],
		['/free.txt', 'text/plain'],
	];
	const answers = await Promise.all(
		types.map(async ([path]) => {
			const { status, headers } = await get(path);
			return [path, headers.get('content-type')?.replace(/;.*/, ''), status];
		}),
	);
	assert.deepEqual(
		answers,
		types.map(([path, type]) => [path, type, 200]),
	);
});

test('what a page loads is served for ever, as its name has its hash', async () => {
	const [, font = ''] = /<link rel="preload" href="([^"]+)"/.exec(await textOf('/a/')) ?? [];
	const { status, headers } = await get(font);
	assert.equal(status, 200);
	assert.equal(headers.get('content-type'), 'font/woff2');
	assert.match(headers.get('cache-control') ?? '', /immutable/);
});

test('a page for its author has no policy, and one that is published has', async () => {
	const policy = 'content-security-policy';
	const words = 'There is no search index yet.';
	const built = (path: string) => readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');
	assert.equal((await textOf('/a/')).includes(policy), false);
	assert.equal(built('a').includes(policy), true);
	assert.equal(built('method').includes("connect-src 'self'"), true);
	assert.equal((await textOf('/search/')).includes(words), true);
	assert.equal(built('search').includes(words), false);
});

test('a missing page is the one of the site for missing pages', async () => {
	const missing = await get('/nothing/');
	assert.equal(missing.status, 404);
	assert.match(await missing.text(), /class="brand"/);
	assert.equal((await get('/figures/none/')).status, 404);
	assert.equal((await get('/..%2f..%2fpackage.json')).status, 404);
});

test('a name that leads to this machine from outside is refused', async () => {
	const statusFor = (host: string) =>
		new Promise((resolve, reject) => {
			request(server.origin, { headers: { host } }, ({ statusCode }) => {
				resolve(statusCode);
			})
				.on('error', reject)
				.end();
		});
	assert.equal(await statusFor('elsewhere.example'), 403);
	assert.equal(await statusFor('localhost:4321'), 200);
	assert.equal(await statusFor('[::1]:4321'), 200);
	assert.equal(await statusFor('192.168.0.7'), 200);
});

test('an open page hears of each change, and of none before', { timeout: 60_000 }, async () => {
	const html = await textOf('/b/');
	const [, script = ''] = /<script type="module" src="(\/@caveat\/[^"]+)">/.exec(html) ?? [];
	assert.match(await textOf(script), /new EventSource\(new URL\('changes'/);
	const shown = new URL(script, server.origin).searchParams.get('of');
	const stream = await get('/@caveat/changes');
	const messages = messagesIn(stream);
	assert.equal((await messages.next()).value, shown);
	writeFiles(folder, { 'content/articles/b.mdx': plainArticle('Apart', 'Another text.') });
	// A file that is being written can be seen before it is whole: that is a change of its own.
	let next: unknown;
	do {
		next = (await messages.next()).value;
		assert.notEqual(next, shown);
	} while (!(await textOf('/b/')).includes(`?of=${String(next)}"`));
	await messages.return(undefined);
});

/** The data of a stream of events. */
async function* messagesIn({ body }: Response): AsyncGenerator<string, void> {
	if (body === null) return;
	let text = '';
	for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
		text += chunk;
		const lines = text.split('\n');
		text = lines.pop() ?? '';
		for (const line of lines) if (line.startsWith('data: ')) yield line.slice('data: '.length);
	}
}

test('a page on the screen shows a change by itself, and one with an error comes back', async () => {
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage();
		await page.goto(`${server.origin}/b/`);
		for (const text of ['Seen at once.', 'Wrong.:cite[nothing]', 'Seen again.']) {
			writeFiles(folder, { 'content/articles/b.mdx': plainArticle('Apart', text) });
			const shown = text.startsWith('Wrong') ? 'An error concerns this page' : text;
			await page.getByText(shown).first().waitFor();
		}
	} finally {
		await browser.close();
	}
});

test('a text with code, and changed code of pages, are served by Astro at the same address', async () => {
	const byline = join(folder, 'src/components/Byline.astro');
	const changed = `${readFileSync(byline, 'utf8')}\n<p>They are 3.</p>\n`;
	for (const change of [
		() => {
			writeFiles(folder, { 'content/articles/b.mdx': plainArticle('Apart', 'They are {1 + 2}.') });
		},
		() => {
			writeFileSync(byline, changed);
		},
	]) {
		server.stop();
		writeFiles(folder, sound);
		server = await startDevServer(folder);
		const { origin } = server;
		assert.ok((await textOf('/b/')).includes('The text apart.'));
		// The watcher has to know the code first, and nothing answers while Astro starts.
		let page = '';
		for (let tries = 0; tries < 600 && !page.includes('They are 3.'); tries += 1) {
			if (tries % 20 === 0 && !fromNowOn.test(server.output())) change();
			await wait(100);
			page = await textOf('/b/').catch(() => '');
		}
		assert.match(server.output(), fromNowOn);
		assert.ok(page.includes('They are 3.'), server.output());
		assert.ok(page.includes('/@vite/client'));
		assert.ok(server.output().includes(`${origin}/`));
	}
});
