// Measures what a build costs, as the site grows: with all its pictures, without any, and once more
// with nothing changed. Timings are of this run on this machine; compare the ratios.
import { appendFileSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeContent } from './make-content.ts';
import { run, said } from './run-command.ts';

const sizes = process.argv
	.slice(2)
	.map(Number)
	.filter((size) => size > 0);
const each = { wordsEach: 1100, figuresEach: 8, chartsEach: 2 };

/** The number of files of a built site, and their megabytes. */
function filesOf(folder: string): { readonly count: number; readonly megabytes: number } {
	const dist = join(folder, 'dist');
	const sizesOf = globSync('**/*', { cwd: dist })
		.map((name) => statSync(join(dist, name)))
		.filter((stats) => stats.isFile())
		.map(({ size }) => size);
	return { count: sizesOf.length, megabytes: sizesOf.reduce((a, b) => a + b, 0) / 1e6 };
}

console.log(
	`${availableParallelism()} cores, Node ${process.version}; articles of ${each.wordsEach} words with ${each.figuresEach} figures and ${each.chartsEach} charts; s of CPU (and of time)`,
);
console.log(
	'| articles | checks | build | unchanged | without pictures | files | MB | peak memory, MB |',
);
console.log('|--:|--:|--:|--:|--:|--:|--:|--:|');
for (const articles of sizes.length > 0 ? sizes : [10, 100]) {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-bench-'));
	const content = join(folder, 'content');
	makeContent(content, { articles, ...each });
	const checks = run(folder, 'check');
	const cold = run(folder, 'build');
	const { count, megabytes } = filesOf(folder);
	const unchanged = run(folder, 'build');
	rmSync(join(folder, '.caveat'), { recursive: true, force: true });
	appendFileSync(join(content, 'site.yaml'), 'pictures: none\n');
	const plain = run(folder, 'build');
	console.log(
		`| ${articles} | ${said(checks)} | ${said(cold)} | ${said(unchanged)} | ${said(plain)} | ${count} | ${megabytes.toFixed(1)} | ${cold.megabytes.toFixed(0)} |`,
	);
	rmSync(folder, { recursive: true });
}
