// Measures what a chart costs: layout and SVG at both widths, frame, text and table, for every
// chart of the site's articles. For comparison, Observable Plot under jsdom draws the same rows
// once, at one width, as dots, intervals and labels, with no text measured and nothing around the
// drawing. Timings are of this run on this machine; compare the ratios.
import * as Plot from '@observablehq/plot';
import { median, quantile } from 'd3-array';
import { toHtml } from 'hast-util-to-html';
import { JSDOM } from 'jsdom';
import { fileURLToPath } from 'node:url';
import { chartWidths } from '../src/charts/figure-frame.ts';
import { draw } from '../src/charts/draw.ts';
import { buildLedger } from '../src/ledger/build-ledger.ts';
import { listContent } from '../src/ledger/read/content-file.ts';
import { allows } from '../src/language/allows.ts';
import { formatAmount } from '../src/language/write/format.ts';
import type { Figure } from '../src/record/resolved.ts';

const runs = Number(process.argv[2] ?? 100);
const ledger = buildLedger(listContent(fileURLToPath(new URL('../content', import.meta.url))));
const { document } = new JSDOM('').window;

/** Milliseconds per call, for each of `runs` calls, after a tenth as many to warm up. */
function time(call: () => unknown): readonly number[] {
	for (let run = 0; run < runs / 10; run += 1) call();
	return Array.from({ length: runs }, () => {
		const started = performance.now();
		call();
		return performance.now() - started;
	});
}

/**
 * The rows as a Plot chart: an interval and a dot with its words in each lane, in facets by
 * measure.
 */
function plot(figures: readonly Figure[]): string {
	const rows = figures.map((figure) => {
		const { low, high } = allows(figure.amount, figure.qualifier);
		const best = typeof figure.amount === 'number' ? figure.amount : figure.amount.best;
		return {
			lane: figure.id,
			measure: figure.measure,
			subject: figure.subject,
			low,
			high: Number.isFinite(high) ? high : low,
			at: best ?? low,
			words: formatAmount(figure, ledger.vocabulary),
		};
	});
	const svg = Plot.plot({
		document,
		width: chartWidths.wide,
		marginLeft: 180,
		x: { zero: true, grid: true },
		y: { axis: 'left' },
		fy: { axis: 'right' },
		marks: [
			Plot.ruleX([0]),
			Plot.ruleY(rows, { x1: 'low', x2: 'high', y: 'lane', fy: 'measure', stroke: 'subject' }),
			Plot.dot(rows, { x: 'at', y: 'lane', fy: 'measure', stroke: 'subject' }),
			Plot.text(rows, {
				x: 'at',
				y: 'lane',
				fy: 'measure',
				text: 'words',
				dx: 10,
				textAnchor: 'start',
			}),
		],
	});
	return svg.outerHTML;
}

const all: number[] = [];
const pairs: number[] = [];
console.log(`Node ${process.version}, ${runs} runs each; milliseconds, median and 95th percentile`);
console.log('rows   ours          Plot          Plot / ours   chart');
for (const article of ledger.articles.values()) {
	for (const { kind, id, attributes } of article.body.drawings) {
		const context = { article, ledger, id };
		const chart = draw(kind, attributes, context).data?.chart;
		// Plot has no equivalent of a chain, a matrix of claims or a timeline.
		const figures =
			chart === undefined || !('figures' in chart) || kind === 'chain' ? [] : chart.figures;
		if (figures.length === 0) continue;
		const ours = time(() => toHtml(draw(kind, attributes, context)));
		const theirs = time(() => plot(figures));
		const ratio = (median(theirs) ?? 0) / (median(ours) ?? 1);
		all.push(median(ours) ?? 0);
		pairs.push(ratio);
		const cell = (times: readonly number[]) =>
			`${(median(times) ?? 0).toFixed(2)} (${(quantile(times, 0.95) ?? 0).toFixed(2)})`.padEnd(14);
		console.log(
			`${String(figures.length).padStart(4)}   ${cell(ours)}${cell(theirs)}${ratio.toFixed(1).padEnd(14)}${article.slug} ${context.id}`,
		);
	}
}
console.log(
	`Median chart: ${(median(all) ?? 0).toFixed(2)} ms; Plot takes ${(median(pairs) ?? 0).toFixed(1)} times as long.`,
);
