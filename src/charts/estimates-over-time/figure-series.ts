import type { Element } from 'hast';
import { h } from 'hastscript';
import { type ChartFrame, frameChart } from '../kit/frame.ts';
import { frameMark } from '../kit/mark/frame-mark.ts';
import { originalOf } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { figurePages } from '../../ledger/ask/figure-pages.ts';
import { figurePage } from '../../ledger/link/page-address.ts';
import { seriesKey, seriesOf } from '../../ledger/ask/series.ts';
import { formatAmount, formatFigure } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import { dateWords } from '../../messages/date-words.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { drawOutsideArticle, linkToSourcePages } from '../../parts/outside-article.ts';
import { draw as drawEstimatesOverTime } from './draw.ts';
import { capitalise, nameWithin } from '../../parts/names.ts';
import { sourceLink } from '../../parts/source-line.ts';
import { withNotice } from '../../parts/correction-notice.ts';
import { oncePerLedger } from '../../ledger/once-per-ledger.ts';
import { evidenceWords, isOutlet } from '../../record/vocabulary.ts';

/**
 * The number of figures of a series on one page. A longer series is cut to those around the page's
 * own figure. Neighbours share a drawing, because it starts at a whole number of steps.
 */
const most = 60;
const step = 20;

/**
 * The published figures of a figure's series, oldest first; empty if it is the only one or repeats
 * another.
 */
export function seriesAround(
	figure: Figure,
	ledger: Ledger,
): { readonly shown: readonly Figure[]; readonly all: number } {
	if (figure.repeats !== undefined) return { shown: [], all: 0 };
	const all = published(figure, ledger);
	if (all.length < 2) return { shown: [], all: 0 };
	const start = Math.max(
		0,
		Math.min(Math.round((all.indexOf(figure) - most / 2) / step) * step, all.length - most),
	);
	return { shown: all.slice(start, start + most), all: all.length };
}

const ofSeries = oncePerLedger(() => new Map<string, readonly Figure[]>());

/**
 * A series is identified by the names in the records, because two claimants can have the same name
 * in another language.
 */
function published({ id }: Figure, ledger: Ledger): readonly Figure[] {
	const original = originalOf(ledger);
	const record = original.figures.get(id)?.record;
	const key = record === undefined ? '' : seriesKey(record);
	const all = ofSeries(ledger);
	const pages = figurePages(ledger);
	const found =
		all.get(key) ??
		(seriesOf(original).get(key) ?? []).flatMap((one) => pages.get(one.record.id)?.figure ?? []);
	all.set(key, found);
	return found;
}

const frames = oncePerLedger(() => new Map<string, ChartFrame>());

/**
 * Draws the earlier and later figures of the same claimant for the same thing: a line over time,
 * and a table that links to their pages.
 */
export function drawSeries(figure: Figure, ledger: Ledger): Element | undefined {
	const { shown, all } = seriesAround(figure, ledger);
	const [first] = shown;
	if (first === undefined) return undefined;
	const known = frames(ledger);
	// The figures of a short series share one drawing.
	const key = `${first.id} ${shown.length}`;
	const frame = known.get(key) ?? frameOf(shown, ledger);
	known.set(key, frame);
	const link = (one: Figure) =>
		one === figure
			? h('b', formatAmount(one, ledger.vocabulary))
			: h('a', { href: figurePage(one.id, ledger) }, formatAmount(one, ledger.vocabulary));
	const messages = messagesOf(ledger.vocabulary);
	const words = messages.figurePage.series;
	return frameChart(
		{
			...frame,
			wide: frameMark(frame.wide, figure.id),
			narrow: frameMark(frame.narrow, figure.id),
			subtitle: `${frame.subtitle} ${words.own}${shown.length < all ? ` ${words.shown(shown.length, all)}` : ''}`,
			table: {
				head: words.head,
				rows: shown.map((one) => [
					dateWords(one.asOf, 'short', ledger),
					[link(one), ...withNotice('', one, ledger).slice(1)],
					capitalise(evidenceWords(one, ledger.vocabulary)),
					[sourceLink(one.source, ledger)],
				]),
			},
		},
		{ heading: 'h2', links: [] },
	);
}

function frameOf(shown: readonly Figure[], ledger: Ledger): ChartFrame {
	const sources = [...new Set(shown.map(({ source }) => source))];
	const [first] = shown;
	const thing =
		first === undefined
			? ''
			: formatFigure(first, ledger.vocabulary)
					.replace(formatAmount(first, ledger.vocabulary), '')
					.trim();
	const words = messagesOf(ledger.vocabulary).figurePage.series;
	const title = words.title({
		who:
			first === undefined
				? ''
				: capitalise(
						nameWithin(first.claimant.name, isOutlet(first.claimant, ledger.vocabulary), ledger),
					),
		thing,
		counted: first === undefined ? '' : countedOf(first, ledger),
		count: shown.length,
	});
	const frame = drawOutsideArticle(
		drawEstimatesOverTime,
		{ figures: shown.map(({ id }) => id), title },
		{ ledger, id: 'series', sources },
	).data?.chart;
	if (frame === undefined) throw new Error('A chart carries what it was made of.');
	// In a long series each figure has its own source line, and the table lists all sources.
	return {
		...frame,
		sourceLine:
			sources.length > 6
				? [{ type: 'text', value: words.inTable }]
				: linkToSourcePages(frame.sourceLine, sources, ledger),
	};
}

/** The measure and the population of a figure, by their labels: "Killed (Ukraine, military)". */
function countedOf(
	{ measure, subject, population, place }: Figure,
	{ vocabulary }: Ledger,
): string {
	const whose = [
		vocabulary.subjects[subject]?.label ?? subject,
		population && (vocabulary.populations?.[population]?.label ?? population),
		place,
	];
	return `${capitalise(vocabulary.measures[measure]?.label ?? measure)} (${whose.filter((part) => part !== undefined).join(', ')})`;
}
