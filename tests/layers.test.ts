import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * Every room and the rooms that it may import besides itself: docs/architecture.md. `charts/kit` is
 * a room of its own, because the other rooms of `charts` are built on it; so is what the ledger
 * knows of each kind of chart, the list `charts/kinds.ts` and the file `kind.ts` of its folder.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	record: [],
	'charts/kinds': ['record'],
	language: ['record'],
	ledger: ['record', 'charts/kinds', 'language'],
	check: ['record', 'language', 'ledger', 'charts'],
	citation: ['record', 'language', 'ledger'],
	'charts/kit': ['record', 'language'],
	messages: ['record', 'language', 'ledger', 'charts/kit', 'browser'],
	parts: ['record', 'language', 'ledger', 'citation', 'charts/kit', 'messages'],
	charts: [
		'charts/kinds',
		'record',
		'language',
		'ledger',
		'citation',
		'charts/kit',
		'messages',
		'parts',
	],
	prose: ['record', 'language', 'ledger', 'citation', 'charts/kit', 'messages', 'parts', 'charts'],
	export: [
		...['record', 'language', 'ledger', 'citation', 'charts/kit', 'messages', 'parts', 'charts'],
		'browser',
	],
	workspace: ['record', 'language', 'ledger', 'check'],
	editor: ['record', 'language', 'ledger', 'check', 'workspace'],
	browser: [],
	astro: ['*'],
	cli: ['*'],
	components: ['*'],
	layouts: ['*'],
	pages: ['*'],
	styles: [],
};

/** The rooms that may import Astro. */
const knowsAstro = ['astro', 'cli', 'components', 'layouts', 'pages', ''];

/**
 * Folders that may hold more than `mostFiles` files of their own: each file is one rule, one
 * component.
 */
const wideFolders = ['check/rules', 'components'];
const mostFiles = 25;

const files = globSync('**/*.{ts,mjs,astro}', { cwd: src })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => !file.endsWith('.d.ts'))
	.sort();

/** The room of a file, '' for a file in `src` itself. */
function roomOf(file: string): string {
	if (file.startsWith('charts/kit/')) return 'charts/kit';
	if (/^charts\/(?:kinds|[^/]+\/kind)\.ts$/.test(file)) return 'charts/kinds';
	return file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
}

interface Import {
	readonly from: string;
	/** A file of `src`, or the name of a package. */
	readonly to: string;
	/** Whether it imports only types, which are removed when the code runs. */
	readonly isType: boolean;
}

/**
 * The static, dynamic and re-exporting imports of a file, including those of an Astro component's
 * script.
 */
function importsOf(file: string): readonly Import[] {
	const text = readFileSync(src + file, 'utf8');
	const found = text.matchAll(
		/(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g,
	);
	return [...found].map(([, type, from, bare, dynamic]) => {
		const target = from ?? bare ?? dynamic ?? '';
		const to = target.startsWith('.') ? posix.join(dirname(file), target) : target;
		return { from: file, to, isType: type !== undefined };
	});
}

const imports = files.flatMap(importsOf);

test('the scan of imports finds static, dynamic, re-exporting and component imports', () => {
	const isFound = (from: string, to: string) =>
		imports.some((one) => one.from === from && one.to === to);
	assert.ok(isFound('cli/main.ts', 'cli/check.ts'), 'dynamic');
	assert.ok(isFound('layouts/Page.astro', 'messages/messages-of.ts'), 'component');
	assert.ok(isFound('prose/remark-caveat.ts', 'prose/citations.ts'), 'static');
});

test('every folder of src is a room that this test knows', () => {
	const rooms = new Set(files.map(roomOf));
	for (const room of rooms) if (room !== '') assert.ok(room in mayImport, `src/${room} is no room`);
	for (const room of Object.keys(mayImport))
		assert.ok(rooms.has(room) || existsSync(src + room), `src/${room} is gone`);
});

test('every room imports only from the rooms before it', () => {
	const climbing = imports.filter(({ from, to }) => {
		if (!files.includes(to) && !existsSync(src + to)) return false;
		const [here, there] = [roomOf(from), roomOf(to)];
		const allowed = mayImport[here] ?? ['*'];
		return here !== there && !allowed.includes('*') && !allowed.includes(there);
	});
	assert.deepEqual(
		climbing.map(({ from, to }) => `${from} imports ${to}`),
		[],
	);
});

test('only the rooms that are made for Astro import it', () => {
	const wrong = imports.filter(
		({ from, to }) =>
			/^(?:@astrojs\/|astro(?:[:/]|$))/.test(to) && !knowsAstro.includes(roomOf(from)),
	);
	assert.deepEqual(
		wrong.map(({ from, to }) => `${from} imports ${to}`),
		[],
	);
});

test('no files import each other in a circle', () => {
	const next = Map.groupBy(
		imports.filter(({ to }) => files.includes(to)),
		({ from }) => from,
	);
	const done = new Set<string>();
	const circles: string[] = [];
	const walk = (file: string, path: readonly string[]): void => {
		if (path.includes(file)) {
			circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
			return;
		}
		if (done.has(file)) return;
		for (const { to } of next.get(file) ?? []) walk(to, [...path, file]);
		done.add(file);
	};
	for (const file of files) walk(file, []);
	assert.deepEqual(circles, []);
});

test('a folder has at most 25 files of its own', () => {
	const folders = Map.groupBy(files, (file) => dirname(file));
	const crowded = [...folders].filter(
		([folder, own]) => own.length > mostFiles && !wideFolders.includes(folder),
	);
	assert.deepEqual(
		crowded.map(([folder, own]) => `src/${folder} has ${own.length} files`),
		[],
	);
});
