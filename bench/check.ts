// Measures what the checks cost: a whole site without a cache, one edited article with a cache, and
// one article as the site grows. Timings are of this run on this machine; compare the ratios.
import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeContent } from './make-content.ts';

const sizes = process.argv
	.slice(2)
	.map(Number)
	.filter((size) => size > 0);
const each = { wordsEach: 900, figuresEach: 8 };

interface Run {
	readonly seconds: number;
	readonly cpuSeconds: number;
	readonly megabytes: number;
	readonly findings: number;
}

/** Checks a site in a separate process, as the command does. */
function run(content: string, cache: string): Run {
	const started = performance.now();
	const child = spawnSync(
		process.execPath,
		[
			'--disable-warning=ExperimentalWarning',
			fileURLToPath(new URL('./check-once.ts', import.meta.url)),
			content,
			cache,
		],
		{ encoding: 'utf8' },
	);
	if (child.status !== 0) throw new Error(child.stderr);
	return {
		seconds: (performance.now() - started) / 1000,
		...(JSON.parse(child.stdout) as Omit<Run, 'seconds'>),
	};
}

/** An edit of the text and an edit of a record, in one article. */
const edits = [
	{ name: 'words', change: (text: string) => text.replace('In 2023 ', 'In 2023, as before, ') },
	{ name: 'record', change: (text: string) => text.replace('at: paragraph 2', 'at: paragraph 3') },
	{
		name: 'new reference',
		change: (text: string) => text.replace(/:cite\[paper-\d+\]/, ':cite[paper-199]'),
	},
] as const;

const folder = mkdtempSync(join(tmpdir(), 'caveat-bench-'));
console.log(
	`${availableParallelism()} cores, Node ${process.version}; articles of ${each.wordsEach} words with ${each.figuresEach} figures`,
);
console.log(
	'articles     cold s   ms each   MB    nothing changed s   words s   record s   new reference s',
);
let first: number | undefined;
for (const articles of sizes.length > 0 ? sizes : [100, 1000, 10_000]) {
	const [content, cache] = [join(folder, `content-${articles}`), join(folder, `cache-${articles}`)];
	makeContent(content, { articles, ...each });
	const cold = run(content, cache);
	const unchanged = run(content, cache);
	const edited = edits.map(({ change }, index) => {
		const file = join(content, `articles/article-${index + 3}.md`);
		writeFileSync(file, change(readFileSync(file, 'utf8')));
		return run(content, cache);
	});
	const perArticle = (cold.seconds * 1000) / articles;
	first ??= perArticle;
	const cells = [unchanged, ...edited].map(({ seconds }) => seconds.toFixed(2).padStart(10));
	console.log(
		`${String(articles).padStart(8)} ${cold.seconds.toFixed(2).padStart(10)} ${perArticle.toFixed(2).padStart(9)} ${String(cold.megabytes).padStart(6)} ${cells.join('')}   (an article costs ${(perArticle / first).toFixed(2)} of what it costs in the smallest site; ${cold.cpuSeconds.toFixed(1)} s of work)`,
	);
}
rmSync(folder, { recursive: true });
