import { firstDay, lastDay } from '../../language/write/date.ts';
import { stepOf } from '../../language/rounding.ts';
import type { Amount } from '../../record/figure.ts';
import type { ExchangeRate, PriceIndex } from '../../record/rate.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Article, Ledger } from '../ledger.ts';
import { ascending } from 'd3-array';

/** How amounts of money can be converted: into another currency, or into the prices of one year. */
export type Restatement =
	| { readonly to: string; readonly by: ExchangeRate }
	| { readonly to: string; readonly inPrices: PriceIndex };

/**
 * The conversions for which a site has rates: every other currency at the newest rate that the
 * article can know, and the prices of one year if all amounts are nominal, each of one year, and
 * not all of the same year. Real amounts are not converted, because a rate of one year does not
 * apply to the prices of another.
 */
export function restatements(
	figures: readonly Figure[],
	{ front }: Article,
	{ site, sources, vocabulary }: Ledger,
): readonly Restatement[] {
	const [unit, ...others] = new Set(figures.map((figure) => figure.unit));
	if (
		unit === undefined ||
		others.length > 0 ||
		vocabulary.units[unit]?.kind !== 'money' ||
		figures.some(({ basis }) => basis === 'real')
	)
		return [];
	const isKnown = (source: string) => {
		const record = sources.get(source)?.record;
		return (
			record !== undefined &&
			(record.issued === undefined || firstDay(record.issued) <= lastDay(front.factsAsOf))
		);
	};
	const rates = (site.rates ?? [])
		.filter(
			({ from, to, source }) => (from === unit || to === unit) && from !== to && isKnown(source),
		)
		.toSorted((a, b) => (lastDay(a.date) < lastDay(b.date) ? 1 : -1));
	const targets = new Set(rates.map(({ from, to }) => (from === unit ? to : from)));
	const inCurrencies = [...targets].flatMap((to): readonly Restatement[] => {
		const by = rates.find((rate) => rate.from === to || rate.to === to);
		return by === undefined || vocabulary.units[to]?.kind !== 'money' ? [] : [{ to, by }];
	});
	const inPrices = (site.prices ?? [])
		.filter((index) => index.unit === unit && isKnown(index.source) && suits(index, figures))
		.map((index): Restatement => ({ to: unit, inPrices: index }));
	return [...inCurrencies, ...inPrices.slice(0, 1)];
}

function suits({ years }: PriceIndex, figures: readonly Figure[]): boolean {
	const of = figures.map(yearOf);
	return (
		new Set(of).size > 1 &&
		of.every((year) => year !== undefined && years[year] !== undefined) &&
		figures.every(({ basis }) => basis === 'nominal')
	);
}

/** The year that contains the whole period of a figure. */
function yearOf({ since, asOf }: Figure): string | undefined {
	const year = lastDay(asOf).slice(0, 4);
	return firstDay(since ?? asOf).startsWith(year) ? year : undefined;
}

/** Whether the whole period of a figure is within that of a rate. */
function isOfRate({ since, asOf }: Figure, { date }: ExchangeRate): boolean {
	return firstDay(since ?? asOf) >= firstDay(date) && lastDay(asOf) <= lastDay(date);
}

/**
 * The years of these figures that a rate does not cover, in order. At that rate they can be
 * compared only roughly.
 */
export function yearsBesideRate(
	figures: readonly Figure[],
	{ date }: ExchangeRate,
): readonly string[] {
	const [from, to] = [firstDay(date), lastDay(date)];
	const years = figures.flatMap(({ since, asOf }) => {
		const [first, last] = [firstDay(since ?? asOf), lastDay(asOf)];
		const [start, end] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
		return Array.from({ length: end - start + 1 }, (_, index) => String(start + index)).filter(
			(year) =>
				(year > first.slice(0, 4) ? firstDay(year) : first) < from ||
				(year < last.slice(0, 4) ? lastDay(year) : last) > to,
		);
	});
	return [...new Set(years)].sort(ascending);
}

/**
 * A converted figure, with its qualifier and as precise as the stated amount. An exact amount
 * becomes "about" if the rate does not cover its whole period.
 */
export function restate(figure: Figure, how: Restatement): Figure {
	return restated(figure, how, asPrecise);
}

/**
 * A converted figure with every digit, for drawing and sorting, which rounding must not affect. It
 * is not for words.
 */
export function restateUnrounded(figure: Figure, how: Restatement): Figure {
	return restated(figure, how, (stated, factor) => stated * factor);
}

/** An amount times a factor. */
type Scale = (stated: number, factor: number) => number;

function restated(figure: Figure, how: Restatement, scale: Scale): Figure {
	if ('by' in how) {
		const factor = how.by.from === figure.unit ? how.by.rate : 1 / how.by.rate;
		const isRough = figure.qualifier === 'exact' && !isOfRate(figure, how.by);
		return {
			...figure,
			unit: how.to,
			amount: scaled(figure.amount, factor, scale),
			...(isRough ? { qualifier: 'approx' } : {}),
		};
	}
	const { base, years } = how.inPrices;
	const factor = (years[base] ?? 1) / (years[yearOf(figure) ?? base] ?? 1);
	return { ...figure, basis: 'real', amount: scaled(figure.amount, factor, scale) };
}

function scaled(amount: Amount, factor: number, scale: Scale): Amount {
	if (typeof amount === 'number') return scale(amount, factor);
	return {
		low: scale(amount.low, factor),
		high: scale(amount.high, factor),
		...(amount.best === undefined ? {} : { best: scale(amount.best, factor) }),
	};
}

/**
 * Keeps as many digits as were stated, and at least two, because the zero of €10 billion may be
 * exact.
 */
function asPrecise(stated: number, factor: number): number {
	if (stated === 0) return 0;
	const digits = Math.floor(Math.log10(stated) + 1e-9) - Math.round(Math.log10(stepOf(stated))) + 1;
	return Number((stated * factor).toPrecision(Math.min(15, Math.max(2, digits))));
}
