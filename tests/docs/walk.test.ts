import assert from 'node:assert/strict';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { findSite } from '../../src/workspace/site-place.ts';
import { type Ran, runCommand } from '../command.ts';
import { root } from '../root.ts';
import { build } from '../../src/cli/build/build-site.ts';
import { stepsOf, wordsOfCommand } from './steps.ts';
import { isLong } from '../sample.ts';

/** The pages for a new author, in the order in which docs/README.md names them. */
const pages = [
	'first-site',
	'record-a-number',
	'releases',
	'translations',
	'site-folder',
	'whole-article',
] as const;

// A site and its engine may stand on two branches of the disk: both in /tmp would hide a fault.
const far = root.startsWith(`${tmpdir()}/`) ? '/var/tmp' : tmpdir();
const folder = mkdtempSync(join(far, 'caveat-walk-'));
const site = join(folder, 'trees');
after(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Images that a reader of a page puts beside the texts. */
const images: Readonly<Record<string, readonly string[]>> = {
	'whole-article': ['mill-street.png', 'park-road.png'],
};

/** Commands that this test does not run: they install packages, or keep a server running. */
const skipped: ReadonlySet<string> = new Set([
	...['cd trees', 'npm install', 'npm run dev', 'npm run build', 'npm run preview'],
]);

for (const page of pages) {
	test(`the commands and files of docs/${page}.md do what it says`, () => {
		let printed = '';
		for (const name of images[page] ?? [])
			cpSync(
				join(root, 'examples/quake/content/articles/valley.png'),
				join(site, 'content/articles', name),
			);
		for (const step of stepsOf(readFileSync(join(root, `docs/${page}.md`), 'utf8'))) {
			if (step.kind === 'file') {
				const path = join(site, step.path);
				mkdirSync(dirname(path), { recursive: true });
				writeFileSync(path, step.text);
			} else if (step.kind === 'change') {
				const text = readFileSync(join(site, step.path), 'utf8');
				assert.equal(text.split(step.from).length, 2, `"${step.from}" in ${step.path}`);
				writeFileSync(join(site, step.path), text.replace(step.from, step.to));
			} else if (step.kind === 'output') {
				for (const line of step.text.trim().split('\n'))
					assert.ok(printed.includes(line), `${line}\n${printed}`);
			} else {
				const { code, stdout, stderr } = run(step.command);
				printed = stdout + stderr;
				assert.equal(code, step.fails ? 1 : 0, `${step.command}\n${printed}`);
			}
		}
	});
}

function run(command: string): Ran {
	const nothing: Ran = { code: 0, stdout: '', stderr: '' };
	if (skipped.has(command)) return nothing;
	const [program = '', ...words] = wordsOfCommand(command);
	if (program === 'rm') {
		for (const path of words) rmSync(join(site, path));
		return nothing;
	}
	const cwd = existsSync(site) ? site : folder;
	const [, ...args] = words.filter((word) => word !== '--');
	return runCommand(args, { cwd, environment: { INIT_CWD: cwd } });
}

test('the site at the end of the walk is built', {
	skip: isLong ? false : 'only in npm test -- --long',
}, async () => {
	assert.equal(await build(findSite(site)), 0);
	const page = readFileSync(join(site, 'dist/trees/index.html'), 'utf8');
	assert.ok(page.includes('How many trees does the tram line cost?'));
	const scripts = readdirSync(join(site, 'dist/_astro')).filter((name) => name.endsWith('.js'));
	assert.ok(
		scripts.some((name) => name.startsWith('finder.')),
		scripts.join(' '),
	);
});
