import type { LeftOut } from '../../ledger/sums/count-changes.ts';
import type { PlotMessages } from '../plot.ts';
import { counted } from './counted.ts';

const each = { day: 'день', week: 'тиждень', month: 'місяць', year: 'рік' } as const;
const between = { day: 'днів', week: 'тижнів', month: 'місяців', year: 'років' } as const;
const numbers = (count: number) => counted(count, 'числом', 'числами', 'числами');

const left: Readonly<Record<LeftOut, string>> = {
	amount: 'немає точної чи приблизної кількості',
	method: 'рахували інакше, ніж раніше',
	gap: 'задовго після попереднього',
	fall: 'менше за попереднє',
	soon: 'надто скоро після попереднього',
};

/** The Ukrainian words of plots. */
export const plot: PlotMessages = {
	perHead: {
		day: 'За день, обчислено',
		week: 'За тиждень, обчислено',
		month: 'За місяць, обчислено',
		year: 'За рік, обчислено',
	},
	computed: (period, counts) =>
		`За ${each[period]}, обчислено за ${numbers(counts)}: кожен стовпчик — це різниця двох із них, поділена на кількість ${between[period]} між їхніми датами.`,
	leftOut: (counts, reasons) =>
		`Без стовпчика ${counted(counts, 'число', 'числа', 'чисел')}: ${reasons.map((why) => left[why]).join(', ')}.`,
	axis: (measure, unit) => `${measure}, ${unit}`,
	pairs: (x, y) => `Зліва направо: ${x}. Угору: ${y}.`,
};
