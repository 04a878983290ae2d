import { h } from 'hastscript';
import type { ChartFrame, ChartVariant, FigureFrame } from './kit/frame.ts';
import { translatedName } from '../ledger/link/edition.ts';
import type { Ledger } from '../ledger/ledger.ts';
import {
	type Restatement,
	restate,
	restatements,
	restateUnrounded,
	yearsBesideRate,
} from '../ledger/sums/restatements.ts';
import { formatAmount } from '../language/write/format.ts';
import type { Figure } from '../record/resolved.ts';
import type { Unit } from '../record/vocabulary.ts';
import { dateWords } from '../messages/date-words.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { statedColumn } from './money/table.ts';
import type { DrawingContext } from '../parts/context.ts';
import { shortNameOf } from '../parts/names.ts';

/** The parts of a chart that change with its amounts. */
type Drawn = Pick<ChartVariant, 'subtitle' | 'wide' | 'narrow' | 'description'>;

/** How a chart words the amount of a figure. */
export type AmountWords = (figure: Figure) => string;

/** Draws figures of money, with the words for their amounts. */
export type DrawnOf = (figures: readonly Figure[], amountWords: AmountWords) => Drawn;

/**
 * Adds the other currencies and price bases that readers can choose to a chart of money. Each names
 * its exchange rate, the date and the source of the rate; its table has both amounts.
 */
export function withRestated(
	frame: FigureFrame,
	{ article, ledger }: DrawingContext,
	drawnOf: DrawnOf,
): FigureFrame {
	const { converted } = messagesOf(ledger.vocabulary).chartPage.restated;
	const variants = restatements(frame.figures, article, ledger).map((how): ChartVariant => {
		const words = new Map(
			frame.figures.map((figure) => [
				figure.id,
				formatAmount(restate(figure, how), ledger.vocabulary),
			]),
		);
		// Rounded amounts could change the order of two subjects, and the lengths of their bars.
		const drawn = drawnOf(
			frame.figures.map((figure) => restateUnrounded(figure, how)),
			({ id }) => words.get(id) ?? '',
		);
		const label = labelOf(how, frame.figures, ledger);
		const source = ledger.sources.get('by' in how ? how.by.source : how.inPrices.source)?.record;
		const printed =
			source === undefined
				? []
				: [
						{ type: 'text' as const, value: '; ' },
						source.URL === undefined
							? { type: 'text' as const, value: shortNameOf(source, ledger) }
							: h('a', { href: source.URL }, shortNameOf(source, ledger)),
					];
		return {
			...drawn,
			name: 'by' in how ? how.to.toLowerCase() : 'real',
			label,
			subtitle: `${drawn.subtitle} ${howWords(how, frame.figures, ledger)}`,
			table: withColumn(
				frame.table,
				'by' in how ? converted : label,
				frame.figures.map(({ id }) => words.get(id) ?? ''),
			),
			sourceLine: [...frame.sourceLine, ...printed],
		};
	});
	return variants.length === 0 ? frame : { ...frame, variants };
}

/** "In US dollars at the 2023 rate, which is not that of 2022 and 2024": of amounts that cover these years. */
function labelOf(how: Restatement, figures: readonly Figure[], ledger: Ledger): string {
	const { inCurrency, inPrices } = messagesOf(ledger.vocabulary).chartPage.restated;
	return 'by' in how
		? inCurrency(ledger.vocabulary.units[how.to]?.label ?? how.to, {
				date: dateWords(how.by.date, 'long', ledger),
				otherYears: yearsBesideRate(figures, how.by),
			})
		: inPrices(how.inPrices.base);
}

/**
 * "Converted at 1.0817 US dollars to one euro, annual average, 2023 (Federal Reserve, 1 Feb 2024);
 * rounded as it was stated."
 */
function howWords(how: Restatement, figures: readonly Figure[], ledger: Ledger): string {
	const { restated } = messagesOf(ledger.vocabulary).chartPage;
	const nameOf = (id: string) => {
		const source = ledger.sources.get(id)?.record;
		return source === undefined ? id : shortNameOf(source, ledger);
	};
	if ('inPrices' in how) {
		const { name, base, years, source } = how.inPrices;
		return restated.prices(base, {
			name: translatedName(name, ledger),
			years: Object.entries(years),
			source: nameOf(source),
		});
	}
	const { from, to, rate, date, rule, source } = how.by;
	const unitOf = (id: string): Unit => ledger.vocabulary.units[id] ?? { kind: 'money', label: id };
	return restated.rate(
		{ rate, from: unitOf(from), to: unitOf(to) },
		{
			rule: translatedName(rule, ledger),
			date: dateWords(date, 'long', ledger),
			source: nameOf(source),
			otherYears: yearsBesideRate(figures, how.by),
		},
	);
}

/** Adds a column after the one with the stated amounts. */
function withColumn(
	{ head, rows, ...others }: ChartFrame['table'],
	name: string,
	words: readonly string[],
): ChartFrame['table'] {
	const at = statedColumn + 1;
	return {
		...others,
		head: head.toSpliced(at, 0, name),
		rows: rows.map((row, index) => row.toSpliced(at, 0, words[index] ?? '')),
	};
}
