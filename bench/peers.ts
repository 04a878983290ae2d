// Builds the same articles with Eleventy and Observable Plot, as prose with Astro, and with this
// project, one after the other in one run. What the two others lack is installed on demand, once,
// into `.caveat/bench`. Timings are of this run on this machine; compare the ratios.
import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeArticle, makeContent } from './make-content.ts';
import { type Run, run, runScript, said } from './run-command.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const each = { wordsEach: 1100, figuresEach: 8, chartsEach: 2 };
const packages = ['@11ty/eleventy@3.1.8', '@observablehq/plot@0.6.17', 'linkedom@0.18.15'];
const sizes = process.argv
	.slice(2)
	.map(Number)
	.filter((size) => size > 0);

/** An article as plain Markdown: a number is its words, and a citation is a link. */
function plainArticle(number: number, chart: (rows: readonly ChartRow[]) => string): string {
	const text = makeArticle(number, each);
	const body = text.slice(text.indexOf('\n---\n') + 5);
	const labels = new Map(
		[...body.matchAll(/:fig\[([^\]]*)\]\{#([^}]*)\}/g)].map(([, label = '', id = '']) => [
			id,
			label,
		]),
	);
	const rowOf = (id: string): ChartRow => {
		const label = labels.get(id) ?? id;
		return { id, label, value: Number(/[\d,]+/.exec(label)?.[0].replaceAll(',', '')) };
	};
	return body
		.replaceAll(/:fig\[([^\]]*)\]\{[^}]*\}/g, '$1')
		.replaceAll(/:cite\[([^\]]*)\]/g, ' [($1)](https://example.com/$1)')
		.replaceAll(/::estimate-range\{figures="([^"]*)"[^}]*\}/g, (_, ids: string) =>
			chart(ids.split(' ').map(rowOf)),
		);
}

interface ChartRow {
	readonly id: string;
	readonly label: string;
	readonly value: number;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

/** Where the packages of the others are. */
function installed(): string {
	const folder = join(project, '.caveat', 'bench');
	if (existsSync(join(folder, 'node_modules/@11ty/eleventy'))) return folder;
	write(folder, { 'package.json': '{ "private": true, "type": "module" }\n' });
	const { status } = spawnSync('npm', ['install', '--ignore-scripts', ...packages], {
		cwd: folder,
		stdio: 'inherit',
	});
	if (status !== 0) throw new Error('Eleventy could not be installed.');
	return folder;
}

const layout = (title: string, body: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>\n`;

const numbers = (articles: number) => Array.from({ length: articles }, (_, number) => number);

function buildWithEleventy(folder: string, articles: number): Run {
	const others = installed();
	symlinkSync(join(others, 'node_modules'), join(folder, 'node_modules'), 'dir');
	write(folder, {
		'package.json': '{ "type": "module" }\n',
		'_includes/page.njk': layout('{{ title }}', '{{ content | safe }}'),
		'eleventy.config.js': `import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
const { document } = parseHTML('<html><body></body></html>');
export default function (config) {
	config.addShortcode('chart', (json) => {
		const rows = JSON.parse(Buffer.from(json, 'base64'));
		return Plot.plot({
			document, marginLeft: 180, height: 240, x: { grid: true },
			marks: [
				Plot.ruleY(rows, { x1: 0, x2: 'value', y: 'label', strokeWidth: 4 }),
				Plot.dot(rows, { x: 'value', y: 'label' }),
			],
		}).outerHTML;
	});
	return { dir: { input: 'content', includes: '../_includes', output: 'dist' } };
}
`,
		...Object.fromEntries(
			numbers(articles).map((number) => [
				`content/article-${number}.md`,
				`---\ntitle: Article ${number}\nlayout: page.njk\n---\n${plainArticle(number, (rows) => `{% chart "${Buffer.from(JSON.stringify(rows)).toString('base64')}" %}`)}`,
			]),
		),
	});
	return runScript(folder, join(others, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet');
}

/** Astro with its own Markdown, and no charts. */
function buildWithAstro(folder: string, articles: number): Run {
	symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
	write(folder, {
		'package.json': '{ "type": "module" }\n',
		'astro.config.mjs': "export default { site: 'https://example.org', cacheDir: './.cache' };\n",
		'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: './content' }) }) };
`,
		'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
	return (await getCollection('articles')).map((article) => ({ params: { id: article.id }, props: { article } }));
}
const { article } = Astro.props;
const { Content } = await render(article);
---
${layout('{article.data.title}', '<Content />')}`,
		...Object.fromEntries(
			numbers(articles).map((number) => [
				`content/article-${number}.md`,
				`---\ntitle: Article ${number}\n---\n${plainArticle(number, () => '')}`,
			]),
		),
	});
	return runScript(folder, join(project, 'node_modules/astro/bin/astro.mjs'), 'build');
}

function buildWithCaveat(folder: string, articles: number): Run {
	makeContent(join(folder, 'content'), { articles, ...each });
	appendFileSync(join(folder, 'content/site.yaml'), 'pictures: none\n');
	return run(folder, 'build');
}

/** The page of each article and nothing else, with the code of the pages that a build has kept. */
function buildArticlesAlone(folder: string, articles: number): Run {
	buildWithCaveat(folder, articles);
	rmSync(join(folder, '.caveat'), { recursive: true });
	return runScript(folder, join(project, 'bench/articles-alone.ts'));
}

const builders = {
	eleventy: buildWithEleventy,
	astro: buildWithAstro,
	articles: buildArticlesAlone,
	caveat: buildWithCaveat,
};

console.log(
	`${availableParallelism()} cores, Node ${process.version}; articles of ${each.wordsEach} words with ${each.figuresEach} figures and ${each.chartsEach} charts; s of CPU (and of time), peak memory`,
);
console.log(
	'| articles | Eleventy with Plot, articles alone | Astro, prose alone | Caveat, articles alone | Caveat without pictures, all its pages |',
);
console.log('|--:|--:|--:|--:|--:|');
for (const articles of sizes.length > 0 ? sizes : [10, 100]) {
	const cells = Object.values(builders).map((build) => {
		const folder = mkdtempSync(join(tmpdir(), 'caveat-peers-'));
		try {
			const used = build(folder, articles);
			return `${said(used)}, ${used.megabytes.toFixed(0)} MB`;
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
	console.log(`| ${articles} | ${cells.join(' | ')} |`);
}
