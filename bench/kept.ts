// Measures what a build keeps of the last one, and what a part of a site takes: without pictures,
// which are kept anyway. Timings are of this run on this machine; compare the ratios.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeContent } from './make-content.ts';
import { run, said } from './run-command.ts';

const sizes = process.argv.slice(2).map(Number);
const each = { wordsEach: 1100, figuresEach: 8, chartsEach: 2 };

function edit(path: string, from: string, to: string): void {
	const text = readFileSync(path, 'utf8');
	if (!text.includes(from)) throw new Error(`${path} has no "${from}".`);
	writeFileSync(path, text.replaceAll(from, to));
}

console.log('s of CPU (and of time)');
console.log(
	'| articles | cold | unchanged | a word | an amount | a part of four | all in one part | merge | peak memory of the merge, MB |',
);
console.log('|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
for (const articles of sizes.length > 0 ? sizes : [10, 100]) {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-bench-'));
	const content = join(folder, 'content');
	makeContent(content, { articles, ...each });
	appendFileSync(join(content, 'site.yaml'), 'pictures: none\n');
	const article = join(content, 'articles/article-0.md');
	const cold = run(folder, 'build');
	const unchanged = run(folder, 'build');
	edit(article, 'the offer that officials spoke of', 'the offer that somebody spoke of');
	const word = run(folder, 'build');
	edit(article, '100000', '100200');
	edit(article, '100,000', '100,200');
	const amount = run(folder, 'build');
	const part = run(folder, 'build', '--shard', '1/4');
	const one = run(folder, 'build', '--shard', '1/1');
	const merge = run(folder, 'merge', 'shards/1-of-1');
	console.log(
		`| ${articles} | ${[cold, unchanged, word, amount, part, one, merge].map(said).join(' | ')} | ${merge.megabytes.toFixed(0)} |`,
	);
	rmSync(folder, { recursive: true });
}
