import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toHtml } from 'hast-util-to-html';
import { type DrawnKind, drawingOf } from '../../src/charts/draw.ts';
import { chartKinds } from '../../src/charts/kinds.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { kindsByName } from '../../src/ledger/text/drawing-kinds.ts';
import { baseFiles, people } from '../check/sites.ts';
import { contentOf } from '../content.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}docs/charts/README.md`, 'utf8');
let folder = '';
let tally: DrawnKind;

/** The block of the example with this name. */
function exampleOf(name: string): string {
	const start = readme.indexOf(` ${name}\n`);
	assert.notEqual(start, -1, name);
	return readme.slice(start + name.length + 2, readme.indexOf('\n```', start) + 1);
}

before(async () => {
	mkdirSync(`${root}.caveat`, { recursive: true });
	folder = mkdtempSync(`${root}.caveat/example-`);
	for (const file of ['kind.ts', 'draw.ts'])
		writeFileSync(
			`${folder}/${file}`,
			exampleOf(file).replaceAll("from '../../", `from '${pathToFileURL(root).href}src/`),
		);
	const { tally: kind } = await import(pathToFileURL(`${folder}/kind.ts`).href);
	const { draw } = await import(pathToFileURL(`${folder}/draw.ts`).href);
	tally = { ...kind, draw };
});

after(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** A site whose only article has this text. */
function siteWith(text: string): Ledger {
	return buildLedger(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify([
				people('killed', 'killed', 120_000, { qualifier: 'at-most', phrase: 'as many as' }),
				people('wounded', 'wounded', 170_000),
			]),
			'content/articles/a.mdx': `---\ntitle: A\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\nfigures: [killed]\n---\n${text}`,
		}),
		kindsByName([...chartKinds, tally]),
	);
}

/** The findings in the text of the article, and in no other file. */
function foundIn(text: string): readonly string[] {
	return siteWith(text).findings.map(({ message }) => message);
}

test('a kind of chart from outside is read, asked by a query and drawn like those of Caveat', () => {
	const ledger = siteWith(exampleOf('article'));
	assert.deepEqual(ledger.findings, []);
	const article = ledger.articles.get('a');
	assert.ok(article !== undefined);
	assert.deepEqual(
		article.body.drawings.map((drawing) => toHtml(drawingOf(drawing, article, ledger))),
		[
			'<figure class="tally" id="tally"><figcaption>As many as that</figcaption><p>as many as 120,000 Russian soldiers killed</p></figure>',
			'<figure class="tally" id="tally-2"><figcaption>And these</figcaption><p>170,000 Russian soldiers wounded</p></figure>',
		],
	);
});

test('unknown and missing attributes of a kind from outside are findings', () => {
	assert.deepEqual(foundIn('::tally{figures="killed" titel="T"}\n'), [
		'Unexpected attribute "titel" on tally.',
		'tally has no "title".',
	]);
	assert.deepEqual(foundIn('<Talli figures="killed" title="T" />\n'), [
		'Unexpected component "<Talli>".',
	]);
});

test('a drawing is drawn once for all that use it', () => {
	const ledger = siteWith(exampleOf('article'));
	const article = ledger.articles.get('a');
	const drawing = article?.body.drawings[0];
	assert.ok(article !== undefined && drawing !== undefined);
	assert.equal(drawingOf(drawing, article, ledger), drawingOf(drawing, article, ledger));
});

for (const { component, directive } of chartKinds)
	test(`${component} has a folder, a page and a name in both forms`, () => {
		assert.ok(existsSync(`${root}src/charts/${directive}/draw.ts`));
		assert.ok(existsSync(`${root}docs/charts/${directive}.md`));
		assert.equal(
			component,
			directive.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
		);
	});
