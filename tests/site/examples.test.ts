import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { listContent } from '../../src/ledger/read/content-file.ts';
import { root } from '../root.ts';
import { isLong } from '../sample.ts';
import { launchBrowser } from './launch-browser.ts';
import { onceFor } from './once.ts';
import { barriersOf, openPage } from './open-page.ts';
import { serve } from './serve.ts';

const examples = ['quake', 'budget'] as const;
type Example = (typeof examples)[number];

const folderOf = (name: Example) => join(root, 'examples', name);
const ledgerOf = (name: Example) => buildLedger(listContent(join(folderOf(name), 'content')));

/** Two pages of each example: one with every form of a chart, and one in another language or of one figure. */
const pages: Readonly<Record<Example, readonly string[]>> = {
	quake: ['/how-many-died/', '/figures/excess-july/'],
	budget: ['/the-hole/', '/uk/libraries/'],
};
const below: Readonly<Record<Example, string>> = { quake: '/', budget: '/budget/' };

function run(folder: string, command: 'check' | 'build') {
	return spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), command], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, NO_COLOR: '1' },
	});
}

for (const name of examples) {
	test(`${name}: no check reports anything`, () => {
		const { status, stdout } = run(folderOf(name), 'check');
		assert.equal(status, 0, stdout);
		assert.match(stdout, /no findings/);
	});

	test(`${name}: no file is that of the first site`, () => {
		const textsIn = (folder: string) =>
			readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && !/\/\.|\/dist(?:\/|$)/.test(entry.parentPath))
				.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
		const first = new Set([...textsIn(join(root, 'content')), ...textsIn(join(root, 'public'))]);
		for (const part of ['content', 'public'])
			for (const text of textsIn(join(folderOf(name), part)))
				assert.equal(first.has(text), false, text.slice(0, 80));
	});
}

test('one article of an example draws every chart that is not of money', () => {
	const article = ledgerOf('quake').articles.get('how-many-died');
	const drawn = new Set(article?.body.drawings.map(({ kind }) => kind));
	const others = ['estimate-range', 'estimates-over-time', 'waffle', 'chain', 'claims', 'timeline'];
	assert.deepEqual([...drawn].toSorted(), others.toSorted());
});

/** The folder of an example with its site in `dist`, built once. */
function builtExample(name: Example): string {
	const parts = [`examples/${name}/content`, `examples/${name}/public`, 'src', 'package-lock.json'];
	return onceFor({ root, parts, more: `example ${name}` }, (folder) => {
		for (const part of ['content', 'public', 'package.json'])
			cpSync(join(folderOf(name), part), join(folder, part), { recursive: true });
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
		const { status, stdout, stderr } = run(folder, 'build');
		if (status !== 0) throw new Error(stdout + stderr);
	});
}

let browser: Browser | undefined;
before(async () => {
	if (isLong) browser = await launchBrowser();
});
after(async () => {
	await browser?.close();
});

for (const name of examples)
	test(`${name} is built, and two of its pages have no barrier that axe can see`, {
		skip: !isLong && 'only in npm test -- --long',
	}, async () => {
		assert.ok(browser !== undefined);
		const served = serve(join(builtExample(name), 'dist'), below[name]);
		try {
			for (const path of pages[name])
				for (const colorScheme of ['light', 'dark'] as const)
					await openPage(browser, `${served.origin}${below[name].slice(0, -1)}${path}`, {
						bypassCSP: true,
						colorScheme,
						use: async ({ page }) => {
							assert.deepEqual(await barriersOf(page), [], `${path}, ${colorScheme}`);
						},
					});
		} finally {
			served.close();
		}
	});

test('a table in an article in MDX has its caption', {
	skip: !isLong && 'only in npm test -- --long',
}, () => {
	const page = readFileSync(join(builtExample('quake'), 'dist/how-many-died/index.html'), 'utf8');
	assert.match(page, /<table><caption>How many of the people of each place died<\/caption><thead>/);
});
