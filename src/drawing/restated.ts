import { h } from 'hastscript';
import type { ChartFrame, ChartVariant, FigureFrame } from '../chart/frame.ts';
import { type Restatement, restate, restatements } from '../ledger/restatements.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatDate } from '../phrase/date.ts';
import { formatAmount } from '../phrase/format.ts';
import type { Figure } from '../record/resolved.ts';
import type { DrawingContext } from './context.ts';
import { shortNameOf } from './names.ts';

/** What of a chart its amounts change. */
export type Drawn = Pick<ChartVariant, 'subtitle' | 'wide' | 'narrow' | 'description'>;

/** A chart of money, with the currencies and prices in which readers can have it: each says its rate, the date of that and who prints it, and its table has both amounts. */
export function withRestated(frame: FigureFrame, { article, ledger }: DrawingContext, drawnOf: (figures: readonly Figure[]) => Drawn): FigureFrame {
	const variants = restatements(frame.figures, article, ledger).map((how): ChartVariant => {
		const figures = frame.figures.map((figure) => restate(figure, how));
		const drawn = drawnOf(figures);
		const label = labelOf(how, ledger);
		const source = ledger.sources.get('by' in how ? how.by.source : how.inPrices.source)?.record;
		const printed = source === undefined ? [] : [{ type: 'text' as const, value: '; ' }, source.URL === undefined ? { type: 'text' as const, value: shortNameOf(source) } : h('a', { href: source.URL }, shortNameOf(source))];
		return {
			...drawn,
			name: 'by' in how ? how.to.toLowerCase() : 'real',
			label,
			subtitle: `${drawn.subtitle} ${howWords(how, ledger)}`,
			table: withColumn(frame.table, 'by' in how ? 'Converted' : label, figures.map((figure) => formatAmount(figure, ledger.vocabulary))),
			sourceLine: [...frame.sourceLine, ...printed],
		};
	});
	return variants.length === 0 ? frame : { ...frame, variants };
}

function labelOf(how: Restatement, { vocabulary }: Ledger): string {
	return 'by' in how ? `In ${vocabulary.units[how.to]?.label ?? how.to}` : `In prices of ${how.inPrices.base}`;
}

/** "Converted at 1.0817 US dollars to one euro, annual average, 2023 (Federal Reserve, 1 Feb 2024); rounded as it was stated." */
function howWords(how: Restatement, { sources, vocabulary }: Ledger): string {
	const nameOf = (id: string) => { const source = sources.get(id)?.record; return source === undefined ? id : shortNameOf(source); };
	if ('inPrices' in how) {
		const { name, base, years, source } = how.inPrices;
		const index = Object.entries(years).map(([year, value]) => `${year}: ${value}`).join(', ');
		return `Nominal amounts in prices of ${base}, by ${name} (${index}; ${nameOf(source)}), rounded as they were stated.`;
	}
	const { from, to, rate, date, rule, source } = how.by;
	const [one, many] = [vocabulary.units[from], vocabulary.units[to]];
	return `Converted at ${rate} ${many?.label ?? to} to one ${one?.singular ?? one?.label ?? from}, ${rule}, ${formatDate(date, 'long')} (${nameOf(source)}), and rounded as they were stated.`;
}

/** A table with a column behind that of the stated amounts. */
function withColumn({ head, rows }: ChartFrame['table'], name: string, words: readonly string[]): ChartFrame['table'] {
	const at = head.indexOf('Stated') + 1;
	return { head: head.toSpliced(at, 0, name), rows: rows.map((row, index) => row.toSpliced(at, 0, words[index] ?? '')) };
}
