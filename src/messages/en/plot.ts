import type { LeftOut } from '../../ledger/sums/count-changes.ts';
import type { PlotMessages } from '../plot.ts';
import { counted } from './counted.ts';

const left: Readonly<Record<LeftOut, string>> = {
	amount: 'no exact or approximate amount',
	method: 'counted in another way than before',
	gap: 'too long after the count before',
	fall: 'lower than before',
	soon: 'too soon after the count before',
};

/** The English words of plots. */
export const plot: PlotMessages = {
	perHead: {
		day: 'Per day, computed',
		week: 'Per week, computed',
		month: 'Per month, computed',
		year: 'Per year, computed',
	},
	computed: (period, counts) =>
		`Per ${period}, computed from ${counted(counts, 'count', 'counts')}: each bar is the difference between two of them, divided by the ${period}s between their dates.`,
	leftOut: (counts, reasons) =>
		`${counted(counts, 'count has', 'counts have')} no bar: ${reasons.map((why) => left[why]).join(', ')}.`,
	axis: (measure, unit) => `${measure}, in ${unit}`,
	pairs: (x, y) => `From left to right: ${x}. Upwards: ${y}.`,
};
