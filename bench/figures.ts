/**
 * Measures the list of figures with 20,000 generated figures: what a reader loads, and how long a
 * choice takes. With a folder as argument, the files are written there.
 */
import { brotliCompressSync } from 'node:zlib';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figureBrowserFiles } from '../src/export/search/figure-browser.ts';
import { narrow } from '../src/browser/search/facet.ts';
import type { FigureCodes, FigureFacets } from '../src/browser/search/figure-files.ts';
import { inOrder } from '../src/browser/search/order.ts';
import { openSite } from '../src/workspace/site.ts';

const [count = '20000', out] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'caveat-bench-'));
writeContent(Number(count));
const { ledger } = await openSite(folder, join(folder, '.cache'));

const started = performance.now();
const files = figureBrowserFiles(ledger);
console.log(`${files.size} files made in ${Math.round(performance.now() - started)} ms`);
let words = 0;
for (const [name, file] of files) {
	const text = JSON.stringify(file);
	if (out !== undefined) writeFileSync(join(out, `${name}.json`), text);
	if (!name.startsWith('rows-'))
		console.log(
			`${name.padEnd(8)} ${text.length} bytes, ${brotliCompressSync(text).length} compressed`,
		);
	else if (name === 'rows-1')
		console.log(`rows-1   ${text.length} bytes, ${brotliCompressSync(text).length} compressed`);
	if (name.startsWith('rows-')) words += brotliCompressSync(text).length;
}
console.log(`all rows ${words} compressed`);

// The line above writes these files in these shapes.
const facets = files.get('facets') as FigureFacets;
const codes = files.get('codes') as FigureCodes;
const columns = facets.facets.map(({ name, values }) => ({
	name,
	values,
	of: codes.of[name] ?? [],
}));
const times = Array.from({ length: 50 }, (_, run) => {
	const from = performance.now();
	const { rows } = narrow(
		columns,
		columns.map((__, index) => (index === run % 4 ? 0 : -1)),
		codes.asOf.keys(),
	);
	inOrder(rows, 'newest', codes);
	return performance.now() - from;
}).sort((a, b) => a - b);
console.log(
	`${facets.figures} figures narrowed, counted and put in order in ${times[25]?.toFixed(1)} ms (median), ${times[49]?.toFixed(1)} ms (longest)`,
);

/**
 * Figures that differ as much as those of a real site: 300 claimants, 1,500 sources, 1,400 days,
 * and every sixth repeats another. The result is the same each time.
 */
function writeContent(figures: number): void {
	let seed = 7;
	const upTo = (end: number) => {
		seed = (seed * 1103515245 + 12345) % 2147483648;
		return Math.floor((seed / 2147483648) * end);
	};
	const among = (words: readonly string[]) => words[upTo(words.length)] ?? '';
	const day = () => new Date(Date.UTC(2022, 1, 24 + upTo(1400))).toISOString().slice(0, 10);
	mkdirSync(join(folder, 'articles'));
	mkdirSync(join(folder, 'library/sources'), { recursive: true });
	writeFileSync(
		join(folder, 'vocabulary.yaml'),
		readFileSync(fileURLToPath(new URL('../content/vocabulary.yaml', import.meta.url))),
	);
	writeFileSync(
		join(folder, 'site.yaml'),
		'title: Bench\ntagline: A bench.\ndescription: A site to measure with.\nbaseUrl: https://example.org\nlanguage: en\neditors: [Someone]\ncorrections: someone@example.org\n',
	);
	writeFileSync(
		join(folder, 'library/sources/papers.yaml'),
		Array.from(
			{ length: 1500 },
			(_, index) =>
				`- {id: paper-${index}, type: article-newspaper, title: Report ${index}, container-title: The ${among(['Daily', 'Evening', 'Weekly'])} ${among(['Post', 'Times', 'Herald', 'Courier'])} of ${among(['Lviv', 'Kazan', 'Leeds', 'Ghent', 'Turin', 'Omaha'])} ${index % 90}, issued: ${day()}, seen: direct}\n`,
		).join(''),
	);
	const figure = (index: number) => {
		const own = `source: paper-${upTo(1500)}`;
		const amount = Math.round(10 ** (2 + upTo(4000) / 1000));
		if (index % 6 === 5)
			return `  - {id: number-${index}, repeats: number-${index - 1}, amount: ${amount}, qualifier: ${among(['exact', 'at-least'])}, ${own}}\n`;
		const said = `amount: ${amount}, qualifier: ${among(['exact', 'approx', 'at-least', 'at-most', 'near-below'])}, asOf: ${day()}, evidence: ${among(['record', 'estimate-published-method', 'claim', 'unknown'])}, claimant: {name: Ministry ${upTo(300)}, kind: other, named: true}, ${own}`;
		const what =
			index % 3 === 0
				? `subject: ${among(['united-states', 'germany'])}, measure: aid, unit: USD, stage: ${among(['announced', 'committed', 'allocated', 'disbursed'])}`
				: `subject: ${among(['russia', 'ukraine'])}, measure: ${among(['killed', 'wounded', 'casualties', 'missing', 'captured'])}, unit: people, population: military`;
		return `  - {id: number-${index}, ${what}, ${said}}\n`;
	};
	for (let start = 0; start < figures; start += 60) {
		const rows = Array.from({ length: Math.min(60, figures - start) }, (_, index) =>
			figure(start + index),
		);
		writeFileSync(
			join(folder, 'articles', `article-${start}.md`),
			`---\ntitle: Article ${start}\nsummary: S\npublished: 2026-01-01\nfactsAsOf: 2026-01-01\nfigures:\n${rows.join('')}---\nText.\n`,
		);
	}
}
