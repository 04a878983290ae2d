import type { Unit } from '../record/vocabulary.ts';
import type { Pieces } from './pieces.ts';

/** The rate at which `from` is, or was, exchanged for `to`. */
export interface Exchange {
	readonly rate: number;
	readonly from: Unit;
	readonly to: Unit;
}

type Four = readonly [string, string, string, string];

/** The words of the charts of money, the waffle and the pages of charts. */
export interface ChartPageMessages {
	readonly money: {
		/** The head of the table: subject, kind, stated, stage; period, by, evidence, source. */
		readonly head: readonly [...Four, ...Four];
		readonly noKind: string;
		readonly noStage: string;
		/** The unit of all amounts: "in US dollars". */
		unit(label: string): string;
		/** "as of Apr 2026" */
		asOf(date: string): string;
		/** Says how bars are sorted. */
		readonly byLowerBound: string;
		readonly largestFirst: string;
		/** Says that a place without a bar is one without an amount. */
		readonly emptyPlace: string;
		/** Says what a bar of shares is of, and by the share of which kind the bars are sorted. */
		readonly ofAll: (kind: string) => string;
		/** The kind of a total of several kinds. */
		readonly allKinds: string;
		readonly unstated: string;
	};
	readonly ladder: {
		readonly head: readonly [string, string, ...Four];
		readonly notStated: string;
		readonly exits: string;
		readonly besideIt: string;
		readonly fromZero: string;
		/** Says what the shares between the bars are. */
		readonly ofBefore: string;
		/** The share of a step in the one above it: "about 89% of the step above". */
		readonly share: (share: string) => string;
	};
	/**
	 * For a part in another currency than its whole: "Depots: €1.3 billion, drawn at 0.93 euros to
	 * one US dollar, 13 February 2024."
	 */
	drawnAt(part: string, exchange: Exchange, date: string): string;
	readonly restated: {
		readonly converted: string;
		/** @param otherYears those of the amounts that the rate is not of */
		inCurrency(
			label: string,
			rate: { readonly date: string; readonly otherYears: readonly string[] },
		): string;
		inPrices(year: string): string;
		/** Names the exchange rate, its date and its source. */
		rate(
			exchange: Exchange,
			how: {
				readonly rule: string;
				readonly date: string;
				readonly source: string;
				readonly otherYears: readonly string[];
			},
		): string;
		/**
		 * Names the price index.
		 * @param years each with its value
		 */
		prices(
			base: string,
			how: {
				readonly name: string;
				readonly years: readonly (readonly [year: string, value: number])[];
				readonly source: string;
			},
		): string;
	};
	readonly overTime: {
		readonly published: string;
		readonly otherwise: string;
		readonly notKnown: string;
		since(date: string): string;
		subtitle(people: string, period: string): string;
		/** Explains how long a line is level, and what a band is if there is one. */
		lines(months: number, hasBand: boolean): string;
	};
	readonly waffle: {
		/** @param things the result of `people`, or an amount */
		square(things: string): string;
		/**
		 * "500 people".
		 * @param said the number in words
		 */
		people(said: string, count: number, unit: Unit): string;
		/** "as many as 120,000 killed" */
		counted(amount: string, what: string): string;
		stated(units: string): string;
		readonly empty: string;
	};
	/** The words of a chart's own page and of its exports. */
	readonly alone: {
		/**
		 * Offers the exports.
		 * @param files links to the files, separated by commas
		 */
		files<T>(files: T): Pieces<T>;
		/** Two more pictures of a chart, after "PNG". */
		readonly darkPicture: string;
		readonly squarePicture: string;
		readonly copy: string;
		readonly asFirstDrawn: string;
		/** Shown in an embed that is narrower than the chart. */
		narrower(widthPx: number, heightPx: number): string;
		/**
		 * Names where a chart is from.
		 * @param title the title of its article, or a link to it
		 */
		from<T>(title: T, site: string): Pieces<T>;
		known(site: string, day: string): string;
	};
}
