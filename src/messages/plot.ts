import type { LeftOut } from '../ledger/sums/count-changes.ts';
import type { PlotPeriod } from '../ledger/plot/choices.ts';

/** The words of plots. */
export interface PlotMessages {
	/** The head of the column of differences: "Per month, computed". */
	readonly perHead: Readonly<Record<PlotPeriod, string>>;
	/**
	 * Says that bars are computed, and from what: "Computed from 12 counts: each bar is the …".
	 * @param counts how many figures there are
	 */
	computed(period: PlotPeriod, counts: number): string;
	/** Says how many counts no bar leads to, and why not. */
	leftOut(counts: number, reasons: readonly LeftOut[]): string;
	/** What an axis counts: "Aid as a share of GDP, in percent". */
	axis(measure: string, unit: string): string;
	/** The subtitle of a plot of two measures: what is on x, then on y. */
	pairs(x: string, y: string): string;
}
