import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chartPng } from '../export/picture/chart-png.ts';
import { writeChart } from '../export/picture/chart-svg.ts';
import { type Chart, chartsOf } from '../export/embed/charts.ts';
import { themedCss, type Theme } from '../export/picture/themed-css.ts';
import { listContent } from '../ledger/read/content-file.ts';
import { buildLedger } from '../ledger/build-ledger.ts';
import { chartKinds } from '../charts/kinds.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { publishedArticles } from '../ledger/ask/published-articles.ts';
import { drawingStyle } from './drawing-style.ts';

/** The pictures of a chart: its page at different widths. */
const views = [
	{ name: 'wide', says: 'wide', width: 'wide', theme: 'light' },
	{ name: 'narrow', says: 'on a phone', width: 'narrow', theme: 'light' },
	{ name: 'dark', says: 'in the dark theme', width: 'wide', theme: 'dark' },
	{ name: 'print', says: 'printed without colours', width: 'wide', theme: 'print' },
] as const satisfies readonly {
	readonly name: string;
	readonly says: string;
	readonly width: 'wide' | 'narrow';
	readonly theme: Theme;
}[];

/** The pixels of a picture per pixel of the drawing. */
const scale = 1;

/**
 * Writes docs/charts/gallery.md and its pictures: for every kind, the chart on this site that shows
 * the most, as readers see it.
 * @param docs the folder docs/charts
 */
export function writeGallery(content: string, docs: URL): void {
	const ledger = buildLedger(listContent(content));
	const css = drawingStyle(ledger);
	const folder = new URL('gallery/', docs);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const lines = [
		'# Gallery',
		'',
		'Every kind of chart on figures of this site: wide, on a phone, in the dark theme, and printed without colours. `npm run pictures` draws it again; look at each picture before you commit it.',
		'',
	];
	for (const { component, directive } of chartKinds) {
		const chart = fullest(directive, ledger);
		if (chart === undefined) continue;
		lines.push(
			`## [\`${component}\`](${directive}.md)`,
			'',
			`${chart.frame.title} (“${chart.article.front.title}”)`,
			'',
		);
		for (const { name, says, width, theme } of views) {
			const file = `${directive}-${name}.png`;
			writeFileSync(
				new URL(file, folder),
				chartPng(writeChart(chart, ledger, { css: themedCss(css, theme), width }).svg, scale),
			);
			lines.push(
				`<img src="gallery/${file}" alt="${component}, ${says}: ${quoted(chart.frame.title)}">`,
				'',
			);
		}
	}
	writeFileSync(new URL('gallery.md', docs), `${lines.join('\n').trimEnd()}\n`);
}

/** The chart of a kind with the most records in its table; the first of equals. */
function fullest(kind: string, ledger: Ledger): Chart | undefined {
	const charts = publishedArticles(ledger)
		.flatMap((article) => chartsOf(article, ledger))
		.filter(({ frame }) => frame.kind === kind);
	return charts.reduce<Chart | undefined>(
		(best, chart) =>
			best === undefined || chart.frame.table.rows.length > best.frame.table.rows.length
				? chart
				: best,
		undefined,
	);
}

/** Escapes text for use as the value of an attribute. */
function quoted(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
