// Measures `npm run dev`, with Astro and with the code that a build has kept: until it answers, the
// first page, and an edit of an article until it is on the screen of a browser. Timings are of this
// run on this machine; compare the ratios.
import {
	appendFileSync,
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { startServer } from '../tests/astro/dev-server.ts';
import { launchBrowser } from '../tests/site/launch-browser.ts';
import { makeContent } from './make-content.ts';
import { memory, run } from './run-command.ts';

const engine = fileURLToPath(new URL('../', import.meta.url));
const main = join(engine, 'src/cli/main.ts');
const sizes = process.argv.slice(2).map(Number);
const edits = 15;

/** A site to edit, and articles of it. */
interface Bench {
	readonly name: string;
	readonly folder: string;
	readonly articles: readonly string[];
}

function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-bench-'));
	cpSync(join(engine, 'package.json'), join(folder, 'package.json'));
	symlinkSync(join(engine, 'node_modules'), join(folder, 'node_modules'), 'dir');
	return folder;
}

function ownSite(): Bench {
	const folder = newFolder();
	for (const name of ['content', 'public'])
		cpSync(join(engine, name), join(folder, name), { recursive: true });
	withoutPictures(folder);
	const articles = ['ceasefire-offer-2024.mdx', 'how-the-dead-are-counted.mdx'];
	return { name: 'this site', folder, articles };
}

function generated(articles: number): Bench {
	const folder = newFolder();
	makeContent(join(folder, 'content'), {
		articles,
		wordsEach: 1100,
		figuresEach: 8,
		chartsEach: 2,
	});
	withoutPictures(folder);
	return { name: `${articles} articles`, folder, articles: ['article-0.md'] };
}

/** Builds need no pictures here. */
function withoutPictures(folder: string): void {
	const path = join(folder, 'content/site.yaml');
	if (!/^pictures:/m.test(readFileSync(path, 'utf8'))) appendFileSync(path, 'pictures: none\n');
}

const median = (values: readonly number[]) =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The last long word in the prose of an article. */
function wordToEdit(text: string): { readonly word: string; readonly at: number } {
	const found = [...text.matchAll(/(?<= )[a-z]{8,}(?= [a-z]+ [a-z])/g)].findLast(
		({ index }) =>
			index > text.indexOf('\n---', 4) && /^[^:{<]*$/.test(text.slice(index - 30, index + 30)),
	);
	if (found === undefined) throw new Error('The article has no word to edit.');
	return { word: found[0], at: found.index };
}

/** Starts the server of a site, and edits its articles. */
async function measure({ name, folder, articles }: Bench): Promise<void> {
	const started = performance.now();
	const server = await startServer(folder, [process.execPath, ...memory, main, 'dev']);
	const ready = performance.now() - started;
	const browser = await launchBrowser();
	try {
		for (const [index, article] of articles.entries()) {
			const page = await browser.newPage();
			const asked = performance.now();
			await page.goto(`${server.origin}/${article.replace(/\..*/, '')}/`);
			const first = performance.now() - asked;
			const times = (await editIn(page, join(folder, 'content/articles', article))).slice(1);
			const of = articles.length > 1 ? `${name}, ${article.replace(/\..*/, '')}` : name;
			console.log(
				`| ${of} | ${index > 0 ? '' : (ready / 1000).toFixed(1)} | ${(first / 1000).toFixed(1)} | ${median(times).toFixed(0)} | ${Math.min(...times).toFixed(0)} | ${Math.max(...times).toFixed(0)} |`,
			);
			await page.close();
		}
	} finally {
		await browser.close();
		server.stop();
	}
}

/**
 * Edits an article that a page shows, and leaves it as it was.
 * @returns how long each edit took until it was on the screen, in milliseconds
 */
async function editIn(page: Page, path: string): Promise<readonly number[]> {
	const text = readFileSync(path, 'utf8');
	const { word, at } = wordToEdit(text);
	const times: number[] = [];
	for (let edit = 0; edit < edits; edit += 1) {
		const changed = `edited${'abcdefghijklmnopqrstuvwxyz'.charAt(edit)}`;
		const saved = performance.now();
		writeFileSync(path, text.slice(0, at) + changed + text.slice(at + word.length));
		// Polls in the page: it is loaded anew on the way.
		for (;;) {
			const isShown = await page
				.evaluate((wanted) => document.body?.textContent?.includes(wanted), changed)
				.catch(() => false);
			if (isShown) break;
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
		times.push(performance.now() - saved);
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	writeFileSync(path, text);
	return times;
}

console.log(
	'| site | ready, s | first page, s | an edit on the screen, ms: median | least | most |',
);
console.log('|---|--:|--:|--:|--:|--:|');
for (const bench of [ownSite(), ...sizes.map(generated)]) {
	await measure({ ...bench, name: `${bench.name}, with Astro` });
	run(bench.folder, 'build');
	await measure({ ...bench, name: `${bench.name}, with kept code` });
	rmSync(bench.folder, { recursive: true, force: true });
}
