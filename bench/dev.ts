// Measures `npm run dev`: until it answers, the first page, and an edit of an article until it is on
// the screen of a browser. Timings are of this run on this machine; compare the ratios.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../tests/astro/dev-server.ts';
import { launchBrowser } from '../tests/site/launch-browser.ts';
import { makeContent } from './make-content.ts';

const engine = fileURLToPath(new URL('../', import.meta.url));
const main = join(engine, 'src/cli/main.ts');
const sizes = process.argv.slice(2).map(Number);
const edits = 15;

/** A site to edit, and an article of it. */
interface Bench {
	readonly name: string;
	readonly folder: string;
	readonly article: string;
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
	return { name: 'this site', folder, article: 'ceasefire-offer-2024.mdx' };
}

function generated(articles: number): Bench {
	const folder = newFolder();
	makeContent(join(folder, 'content'), {
		articles,
		wordsEach: 1100,
		figuresEach: 8,
		chartsEach: 2,
	});
	return { name: `${articles} articles`, folder, article: 'article-0.md' };
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

async function measure({ name, folder, article }: Bench): Promise<void> {
	const started = performance.now();
	const server = await startServer(folder, [process.execPath, main, 'dev']);
	const ready = performance.now() - started;
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage();
		const asked = performance.now();
		await page.goto(`${server.origin}/${article.replace(/\..*/, '')}/`);
		const first = performance.now() - asked;
		const path = join(folder, 'content/articles', article);
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
		const rest = times.slice(1);
		console.log(
			`| ${name} | ${(ready / 1000).toFixed(1)} | ${(first / 1000).toFixed(1)} | ${median(rest).toFixed(0)} | ${Math.min(...rest).toFixed(0)} | ${Math.max(...rest).toFixed(0)} |`,
		);
	} finally {
		await browser.close();
		server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

console.log(
	'| site | ready, s | first page, s | an edit on the screen, ms: median | least | most |',
);
console.log('|---|--:|--:|--:|--:|--:|');
for (const bench of [ownSite(), ...sizes.map(generated)]) await measure(bench);
