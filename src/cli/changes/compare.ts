import { ascending } from 'd3-array';
import { fingerprints } from '../../check/report/fingerprint.ts';
import { wordsOfChange } from '../../check/say-change.ts';
import { type Chart, chartsOf } from '../../export/embed/charts.ts';
import { writeChart } from '../../export/picture/chart-svg.ts';
import { themedCss } from '../../export/picture/themed-css.ts';
import { formatFigure } from '../../language/write/format.ts';
import { publishedTexts } from '../../ledger/ask/published-articles.ts';
import { correctionsOf } from '../../ledger/ask/published-corrections.ts';
import { publishedFigures } from '../../ledger/ask/published-figures.ts';
import type { Finding } from '../../ledger/finding.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import { changesSince, releasedPart } from '../../ledger/release/released-value.ts';
import type { Correction } from '../../record/correction.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Source } from '../../record/source.ts';
import type { OpenSite } from '../../workspace/site.ts';
import { drawingStyle } from '../drawing-style.ts';

/** A figure that readers see differently; one side is undefined if it is new or gone. */
export interface ChangedFigure {
	readonly id: string;
	readonly before?: SaidFigure;
	readonly after?: SaidFigure;
}

interface SaidFigure {
	readonly words: string;
	readonly source: Source | undefined;
}

/** An article or a translation that readers see differently. */
export interface ChangedText {
	readonly path: string;
	readonly title: string;
	readonly kind: 'new' | 'changed' | 'gone';
	/** What is different: "the title", "the section “Aid”". */
	readonly parts: readonly string[];
}

/** A chart that readers see differently, with its drawings as SVG. */
export interface ChangedChart {
	readonly slug: string;
	readonly id: string;
	readonly title: string;
	readonly before?: string;
	readonly after?: string;
}

/** What readers see differently on one state of a site than on another. */
export interface SiteChanges {
	readonly figures: readonly ChangedFigure[];
	readonly texts: readonly ChangedText[];
	readonly corrections: readonly Correction[];
	readonly charts: readonly ChangedChart[];
	/** Findings that only the later state has. */
	readonly findings: readonly Finding[];
	/** The number of findings that only the earlier state has. */
	readonly solved: number;
}

export function compareSites(before: OpenSite, after: OpenSite): SiteChanges {
	const known = new Set(fingerprints(before.findings).values());
	const now = fingerprints(after.findings);
	const findings = after.findings.filter((one) => !known.has(now.get(one) ?? ''));
	const corrected = new Set(correctionsOf(before.ledger).map(({ id }) => id));
	return {
		figures: changedFigures(before.ledger, after.ledger),
		texts: changedTexts(before.ledger, after.ledger),
		corrections: correctionsOf(after.ledger)
			.filter(({ id }) => !corrected.has(id))
			.map(({ correction }) => correction),
		charts: changedCharts(before.ledger, after.ledger),
		findings,
		solved: before.findings.length - (after.findings.length - findings.length),
	};
}

function changedFigures(before: Ledger, after: Ledger): readonly ChangedFigure[] {
	const [then, now] = [publishedFigures(before), publishedFigures(after)];
	return [...new Set([...then, ...now])].sort().flatMap((id): readonly ChangedFigure[] => {
		const was = then.has(id) ? before.figures.get(id)?.record : undefined;
		const is = now.has(id) ? after.figures.get(id)?.record : undefined;
		if (was === undefined || is === undefined)
			return [
				{
					id,
					...(was === undefined ? {} : { before: saidOf(was, before) }),
					...(is === undefined ? {} : { after: saidOf(is, after) }),
				},
			];
		const value = { ...releasedPart(was, before.vocabulary), released: '' };
		const isSame =
			value.words === formatFigure(is, after.vocabulary) && changesSince(value, is).length === 0;
		if (isSame) return [];
		const words = wordsOfChange({ was: value, is, vocabulary: after.vocabulary });
		return [
			{
				id,
				before: { words: words.before, source: sourceOf(was, before) },
				after: { words: words.after, source: sourceOf(is, after) },
			},
		];
	});
}

function saidOf(figure: Figure, ledger: Ledger): SaidFigure {
	return { words: formatFigure(figure, ledger.vocabulary), source: sourceOf(figure, ledger) };
}

function sourceOf({ source }: Figure, { sources }: Ledger): Source | undefined {
	return sources.get(source)?.record;
}

function changedTexts(before: Ledger, after: Ledger): readonly ChangedText[] {
	const [then, now] = [textsBySlug(before), textsBySlug(after)];
	return [...new Set([...then.keys(), ...now.keys()])].sort().flatMap((slug) => {
		const [was, is] = [then.get(slug), now.get(slug)];
		const text = is ?? was;
		if (text === undefined) return [];
		const parts = was === undefined || is === undefined ? [] : changedParts(was, is);
		const kind = was === undefined ? 'new' : is === undefined ? 'gone' : 'changed';
		return kind === 'changed' && parts.length === 0
			? []
			: [{ path: text.path, title: text.front.title, kind, parts } satisfies ChangedText];
	});
}

function textsBySlug(ledger: Ledger): ReadonlyMap<string, Article> {
	return new Map(publishedTexts(ledger).map((text) => [text.slug, text]));
}

const frontParts = {
	title: 'the title',
	summary: 'the summary',
	kicker: 'the words above the title',
	published: 'the day of publication',
	updated: 'the day of the last update',
	factsAsOf: 'the day of the facts',
} as const;

function changedParts(was: Article, is: Article): readonly string[] {
	const fields = Object.entries(frontParts) as readonly [keyof typeof frontParts, string][];
	const sections = ({ body }: Article) =>
		new Map(body.fingerprints.map(({ title, fingerprint }) => [title, fingerprint]));
	const [then, now] = [sections(was), sections(is)];
	return [
		...fields.filter(([field]) => was.front[field] !== is.front[field]).map(([, words]) => words),
		...[...new Set([...then.keys(), ...now.keys()])]
			.filter((title) => then.get(title) !== now.get(title))
			.map((title) => (title === '' ? 'the beginning' : `the section “${title}”`)),
	];
}

function changedCharts(before: Ledger, after: Ledger): readonly ChangedChart[] {
	const [then, now] = [chartsByAddress(before), chartsByAddress(after)];
	return [...new Set([...then.keys(), ...now.keys()])]
		.flatMap((address): readonly ChangedChart[] => {
			const [was, is] = [then.get(address), now.get(address)];
			const chart = is?.chart ?? was?.chart;
			if (chart === undefined) return [];
			const [old, drawn] = [was && svgOf(was), is && svgOf(is)];
			if (old === drawn) return [];
			return [
				{
					slug: chart.article.slug,
					id: chart.id,
					title: chart.frame.title,
					...(old === undefined ? {} : { before: old }),
					...(drawn === undefined ? {} : { after: drawn }),
				},
			];
		})
		.sort((a, b) => ascending(`${a.slug} ${a.id}`, `${b.slug} ${b.id}`));
}

interface DrawnChart {
	readonly chart: Chart;
	readonly ledger: Ledger;
	readonly css: string;
}

function chartsByAddress(ledger: Ledger): ReadonlyMap<string, DrawnChart> {
	const css = themedCss(drawingStyle(ledger), 'light');
	return new Map(
		publishedTexts(ledger)
			.flatMap((article) => chartsOf(article, ledger))
			.map((chart) => [`${chart.article.slug}/${chart.id}`, { chart, ledger, css }]),
	);
}

function svgOf({ chart, ledger, css }: DrawnChart): string {
	return writeChart(chart, ledger, { css, width: 'wide' }).svg;
}
