// Measures what a build costs, as the site grows: with all its pictures, without any, and once more
// with nothing changed. Timings are of this run on this machine; compare the ratios.
import { spawnSync } from 'node:child_process';
import { appendFileSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeContent } from './make-content.ts';

const sizes = process.argv
	.slice(2)
	.map(Number)
	.filter((size) => size > 0);
const each = { wordsEach: 1100, figuresEach: 8, chartsEach: 2 };
const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

/** Writes what a process used to the file `USAGE` when it ends. */
const usage = `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
	const { user, system } = process.cpuUsage();
	writeFileSync(process.env.USAGE, JSON.stringify({
		cpuSeconds: (user + system) / 1e6,
		megabytes: process.resourceUsage().maxRSS / 1024,
	}));
});`;

interface Run {
	readonly seconds: number;
	readonly cpuSeconds: number;
	readonly megabytes: number;
}

/** Runs a command in the folder of a site. */
function run(folder: string, command: string): Run {
	const file = join(folder, 'usage.json');
	const started = performance.now();
	const done = spawnSync(
		process.execPath,
		['--import', `data:text/javascript,${encodeURIComponent(usage)}`, main, command],
		{
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, INIT_CWD: folder, USAGE: file, NO_COLOR: '1' },
		},
	);
	if (done.status !== 0) throw new Error(done.stdout + done.stderr);
	const used = JSON.parse(readFileSync(file, 'utf8')) as Omit<Run, 'seconds'>;
	return { seconds: (performance.now() - started) / 1000, ...used };
}

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
const said = ({ cpuSeconds, seconds }: Run) => `${cpuSeconds.toFixed(1)} (${seconds.toFixed(1)})`;
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
