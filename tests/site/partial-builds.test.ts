import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { filesIn } from '../../src/astro/build/keep-files.ts';
import { isLong } from '../sample.ts';
import { build, type Built } from './build-again.ts';
import { smallProject } from './small-project.ts';
import { smallSite } from './small-site.ts';

const source = (id: string, title: string) =>
	`- {id: ${id}, type: article-newspaper, title: ${title}, container-title: The Paper, issued: 2023-08-18, seen: direct}\n`;
const figure = (id: string, amount: number, more: string) =>
	`- {id: ${id}, subject: russia, population: military, measure: killed, amount: ${amount}, unit: people, qualifier: at-least, asOf: 2023-08, claimant: {name: ${id}, kind: third-government, named: true}, evidence: claim, ${more}}\n`;
const article = (title: string, text: string, more = '') =>
	`---\ntitle: ${title}\nsummary: What it says.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n${more}---\n${text}\n`;

/** A site in which some records are connected, and others are not. */
const site: Readonly<Record<string, string>> = {
	...smallSite,
	'public/_headers': '/*\n  X-Content-Type-Options: nosniff\n',
	'public/_redirects': '/away/ /first/\n',
	'content/library/sources/papers.yaml':
		source('here', 'Said here') + source('there', 'Said there'),
	'content/library/figures/all.yaml':
		figure('alone', 3000, 'source: there') +
		figure('origin', 5000, 'source: here') +
		'- {id: copy, repeats: origin, amount: 5000, qualifier: at-least, source: there}\n',
	'content/articles/uses.md': article(
		'It uses a copy',
		'It was :fig[at least 5,000 killed]{#copy}.:cite[there]\n\n## A part\n\nA word here.',
		'figures: [copy]\n',
	),
	'content/articles/other.md': article(
		'It uses another',
		'It was :fig[at least 3,000 killed]{#alone}.:cite[there]',
		'figures: [alone]\n',
	),
	'content/articles/later.md': article('Later', 'Nothing yet.').replace(
		'published: 2024-02-14',
		'published: 2024-03-01',
	),
	'content/articles/still.md': article('A link', '[The first](/first/).'),
};

/** A change of a site, and what of it has to change or stay. */
interface Change {
	readonly what: string;
	/** Left out of `npm test`. */
	readonly isMore?: boolean;
	/** Compared with a build that keeps nothing in `npm test` too, as that takes a build more. */
	readonly isCompared?: boolean;
	readonly make: (folder: string) => void;
	/** Some of the files that differ then. */
	readonly changed?: readonly string[];
	/** Some of the files that are not made, and not only equal. */
	readonly kept?: readonly string[];
	/** How many pages are made. */
	readonly pages?: number;
	readonly day?: string;
}

const edit = (name: string, from: string, to: string) => (folder: string) => {
	const path = join(folder, name);
	const text = readFileSync(path, 'utf8');
	assert.ok(text.includes(from), `${name} has no "${from}"`);
	writeFileSync(path, text.replaceAll(from, to));
};

const changes: readonly Change[] = [
	{
		what: 'a word of an article',
		isCompared: true,
		make: edit('content/articles/uses.md', 'A word here.', 'Another word here.'),
		changed: ['uses/index.html', 'pagefind/pagefind-entry.json'],
		kept: [
			...['first/index.html', 'figures/copy/index.html', 'charts/first/estimates-over-time.svg'],
			...['index.html', 'figures/index.html', 'data/figures.csv', 'feed.xml', 'checks.json'],
		],
		// The article and how to cite it.
		pages: 2,
	},
	{
		what: 'the amount of a figure that another one repeats',
		isCompared: true,
		make: (folder) => {
			edit('content/library/figures/all.yaml', 'amount: 5000', 'amount: 6000')(folder);
			edit('content/articles/uses.md', '5,000', '6,000')(folder);
		},
		changed: ['uses/index.html', 'figures/copy/index.html', 'figures/origin/index.html'].slice(
			0,
			2,
		),
		kept: ['other/index.html', 'figures/alone/index.html', 'first/index.html'],
	},
	{
		what: 'the title of a source',
		isMore: true,
		make: edit('content/library/sources/papers.yaml', 'Said here', 'Told here'),
		changed: ['sources/here/index.html'],
		kept: ['other/index.html', 'first/index.html', 'sources/paper/index.html'],
	},
	{
		what: 'a heading and a label, which lists show',
		isMore: true,
		make: (folder) => {
			edit('content/articles/uses.md', '## A part', '## One part')(folder);
			edit('content/articles/uses.md', 'at least 6,000', 'at least 6000')(folder);
		},
	},
	{
		what: 'a file in the folder public in the place of a list',
		isMore: true,
		make: (folder) => {
			writeFileSync(join(folder, 'public/llms.txt'), 'Own words.\n');
		},
	},
	{
		what: 'nothing but a file of the site that was edited by hand',
		isMore: true,
		make: (folder) => {
			appendFileSync(join(folder, 'dist/other/index.html'), 'by hand');
		},
		changed: ['other/index.html'],
		kept: ['first/index.html'],
	},
	{
		what: 'the state of the last build, which is damaged',
		isMore: true,
		make: (folder) => {
			for (const path of filesIn(join(folder, '.caveat/cache')))
				if (path.endsWith('built.json'))
					writeFileSync(join(folder, '.caveat/cache', path), '{"version":1,"files":');
		},
	},
	{
		what: 'the title of the site',
		isMore: true,
		make: edit('content/site.yaml', 'title: ', 'title: New '),
		changed: ['index.html', 'other/index.html'],
	},
	{
		what: 'a word of a translation',
		isMore: true,
		make: edit('content/vocabulary.uk.yaml', 'Урядовці США', 'Посадовці США'),
		changed: ['uk/figures/few/index.html'],
	},
	{
		what: 'the label of a subject',
		isMore: true,
		make: edit('content/vocabulary.yaml', 'label: Russia', 'label: Russian Federation'),
	},
	{
		what: 'a day on which one article more is published',
		isMore: true,
		day: '2024-03-02',
		make: () => undefined,
		changed: ['later/index.html', 'index.html', 'sitemap-1.xml'],
	},
	{
		what: 'a correction',
		isMore: true,
		day: '2024-03-02',
		make: edit(
			'content/articles/other.md',
			'figures: [alone]',
			'figures: [alone]\ncorrections:\n  - {date: 2024-02-20, kind: correction, figure: alone, before: "at least 2,000", after: "at least 3,000", reason: We misread it.}',
		),
		changed: ['other/index.html', 'corrections/index.html', 'figures/alone/index.html'],
	},
	{
		what: 'an article that is renamed, with a redirect',
		isMore: true,
		day: '2024-03-02',
		make: (folder) => {
			const name = (slug: string) => join(folder, `content/articles/${slug}.md`);
			renameSync(name('other'), name('else'));
			edit('content/articles/else.md', 'figures:', 'redirects: [/other/]\nfigures:')(folder);
		},
		changed: ['else/index.html', 'other/index.html'],
	},
	{
		what: 'an article that is deleted',
		isMore: true,
		day: '2024-03-02',
		make: (folder) => {
			rmSync(join(folder, 'content/articles/else.md'));
		},
		changed: ['figures/index.html'],
	},
	{
		what: 'a file of the folder public',
		isMore: true,
		day: '2024-03-02',
		make: (folder) => {
			mkdirSync(join(folder, 'public/files'), { recursive: true });
			writeFileSync(join(folder, 'public/files/a.txt'), 'A');
		},
		kept: ['first/index.html'],
	},
	{
		what: 'the address of the site',
		isMore: true,
		day: '2024-03-02',
		make: edit('content/site.yaml', 'https://example.org', 'https://example.net'),
		changed: ['first/index.html'],
	},
	{
		what: 'the code',
		isMore: true,
		day: '2024-03-02',
		make: (folder) => {
			appendFileSync(join(folder, 'src/components/TagNav.astro'), '<!-- new -->\n');
		},
		changed: ['first/index.html'],
	},
	{
		what: 'the built site, which is deleted',
		isMore: true,
		day: '2024-03-02',
		make: (folder) => {
			rmSync(join(folder, 'dist'), { recursive: true });
		},
	},
];

interface BuiltFile {
	readonly sha256: string;
	/** Changes if the file is written again. */
	readonly written: string;
}

function builtFiles(folder: string): ReadonlyMap<string, BuiltFile> {
	const dist = join(folder, 'dist');
	if (!existsSync(dist)) return new Map();
	return new Map(
		filesIn(dist)
			.toSorted()
			.map((path) => {
				const { ino, mtimeMs } = statSync(join(dist, path));
				const sha256 = createHash('sha256')
					.update(readFileSync(join(dist, path)))
					.digest('hex');
				return [path, { sha256, written: `${ino} ${mtimeMs}` }];
			}),
	);
}

const hashes = (files: ReadonlyMap<string, BuiltFile>) =>
	[...files].map(([path, { sha256 }]) => `${path} ${sha256}`);

let folder = '';
const run = (day = '2024-02-28', ...options: readonly string[]) => {
	const built = build(folder, {}, ['--date', day, ...options]);
	assert.equal(built.code, 0, built.output);
	return built.output;
};

before(() => {
	folder = smallProject(site);
	for (const [path, text] of Object.entries(site)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	run();
});

test('without a change, nothing is made and no file is written', () => {
	const first = builtFiles(folder);
	const output = run();
	assert.match(output, /^Nothing has changed since the last build\. The site is in dist\/\.$/m);
	assert.deepEqual(builtFiles(folder), first);
});

for (const { what, make, day, isMore, isCompared, pages, changed = [], kept = [] } of changes)
	test(`a build after a change of ${what} is that of an empty cache, and writes only what differs`, {
		skip: isMore === true && !isLong,
	}, () => {
		const first = builtFiles(folder);
		make(folder);
		const output = run(day);
		const second = builtFiles(folder);
		const differing = [...second].filter(
			([path, { sha256 }]) => first.get(path)?.sha256 !== sha256,
		);
		const written = [...second].filter(([path, file]) => first.get(path)?.written !== file.written);
		const isDamaged = /built site|state/.test(what);
		if (!isDamaged && !what.includes('by hand'))
			assert.deepEqual(
				written.map(([path]) => path),
				differing.map(([path]) => path),
			);
		for (const path of changed)
			assert.notEqual(second.get(path)?.written, first.get(path)?.written, path);
		for (const path of kept)
			assert.equal(second.get(path)?.written, first.get(path)?.written, path);
		if (kept.length > 0) assert.match(output, /^From the cache: \d+ of \d+ files/m);
		if (pages !== undefined) assert.match(output, new RegExp(`^Pages: ${pages} in`, 'm'));
		if (!isLong && isCompared !== true) return;
		run(day, '--fresh');
		assert.deepEqual(hashes(second), hashes(builtFiles(folder)));
	});

/** Four in `npm test -- --long`; each is a build of its own. */
const count = isLong ? 4 : 2;
const names = Array.from({ length: count }, (_, index) => `shards/${index + 1}-of-${count}`);

/** The day of the last change. */
const lastDay = isLong ? '2024-03-02' : '2024-02-28';
let whole: readonly string[] = [];

const hashesIn = (name: string) =>
	filesIn(join(folder, name))
		.toSorted()
		.map(
			(path) =>
				`${path} ${createHash('sha256')
					.update(readFileSync(join(folder, name, path)))
					.digest('hex')}`,
		);

function merge(...args: readonly string[]): Built {
	const done = spawnSync(
		process.execPath,
		[join(folder, 'src/cli/main.ts'), 'merge', '--date', lastDay, ...args],
		{
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, NO_COLOR: '1' },
		},
	);
	return { code: done.status ?? 1, output: done.stdout + done.stderr };
}

test('the parts of a site, joined, are byte for byte what one build writes', () => {
	// The last change was compared with a build that kept nothing.
	whole = hashesIn('dist');
	rmSync(join(folder, 'dist'), { recursive: true });
	for (let number = 1; number <= count; number += 1) run(lastDay, '--shard', `${number}/${count}`);
	for (const name of names) {
		const files = hashesIn(name).length;
		assert.ok(files > whole.length / count / 4 && files < whole.length, `${name}: ${files}`);
	}
	const { code, output } = merge(...names);
	assert.equal(code, 0, output);
	assert.match(
		output,
		new RegExp(`^Joined ${count} parts: \\d+ pages, ${whole.length} files`, 'm'),
	);
	assert.deepEqual(hashesIn('dist'), whole);
	// The parts are as they were.
	assert.equal(merge(...names).code, 0);
});

test('a missing, repeated or damaged part, and one of other content, is named', () => {
	const [first = '', second = ''] = names;
	const reason = (...args: readonly string[]) => {
		const { code, output } = merge(...args);
		assert.equal(code, 1);
		return /^The parts were not joined: (.*)$/m.exec(output)?.[1];
	};
	assert.equal(reason(...names.slice(1)), `Shard 1 of ${count} is missing.`);
	assert.equal(
		reason(first, ...names),
		`Shard 1 of ${count} is there twice: ${join(folder, first)} and ${join(folder, first)}.`,
	);
	assert.match(
		reason('content', second) ?? '',
		/content is not a complete shard\. Write it with npm run build -- --shard N\/COUNT\.$/,
	);
	const [path = ''] = filesIn(join(folder, second)).filter((name) => name.endsWith('.html'));
	appendFileSync(join(folder, second, path), 'x');
	assert.match(reason(...names) ?? '', /is missing or damaged\.$/);
	appendFileSync(join(folder, 'content/articles/first.md'), '\nOne word more.\n');
	assert.match(reason(...names) ?? '', /^.*1-of-\d was built from other content, another version/);
	assert.deepEqual(hashesIn('dist'), whole);
});
