import type { Element } from 'hast';
import { formatAmount } from '../../language/write/format.ts';
import type { Attributes, DrawingContext } from '../../parts/context.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Messages } from '../../messages/messages.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { Figure } from '../../record/resolved.ts';
import { atBothWidths, figureFrame } from '../figure-frame.ts';
import { chartFrame } from '../kit/frame.ts';
import type { Scene } from '../kit/scene.ts';
import type { ChartWords } from '../kit/words.ts';
import { type AmountWords, type DrawnOf, withRestated } from '../restated.ts';
import { moneyFiguresOf, sharedWords } from './figures.ts';
import { moneyTable } from './table.ts';

/** A chart of money that needs nothing but its rows. */
interface RowChart<Row> {
	readonly kind: MoneyChart['kind'];
	readonly rowsOf: (
		figures: readonly Figure[],
		amountWords: AmountWords,
		ledger: Ledger,
	) => readonly Row[];
	/** What the second sentence of the subtitle says of the drawing. */
	readonly noteOf: (words: Messages['chartPage']['money']) => string;
	readonly place: (
		rows: readonly Row[],
		widthPx: number,
		options: { readonly words: ChartWords },
	) => Scene;
	readonly describe: (rows: readonly Row[], words: ChartWords) => string;
}

/** Draws a chart of money from its rows. */
export function drawRows<Row>(
	{ kind, rowsOf, noteOf, place, describe }: RowChart<Row>,
	attributes: Attributes,
	context: DrawingContext,
): Element {
	const { ledger } = context;
	const {
		chart: words,
		chartPage: { money },
	} = messagesOf(ledger.vocabulary);
	const drawnOf: DrawnOf = (drawn, amountWords) => {
		const rows = rowsOf(drawn, amountWords, ledger);
		return {
			subtitle: `${sharedWords(drawn, ledger)}. ${noteOf(money)}.`,
			...atBothWidths((widthPx) => place(rows, widthPx, { words })),
			description: describe(rows, words),
		};
	};
	return moneyFrame({ kind, drawnOf }, attributes, context);
}

interface MoneyChart {
	readonly kind: 'by-subject' | 'marimekko' | 'amounts-over-time';
	/** Draws the parts of the chart that change with its amounts. */
	readonly drawnOf: DrawnOf;
}

/**
 * A chart of the money that its attributes name, as stated, with its table and the other currencies
 * and price bases that readers can choose.
 */
export function moneyFrame(
	{ kind, drawnOf }: MoneyChart,
	attributes: Attributes,
	context: DrawingContext,
): Element {
	const { article, ledger } = context;
	const figures = moneyFiguresOf(attributes, ledger);
	const frame = figureFrame({
		...drawnOf(figures, (figure) => formatAmount(figure, ledger.vocabulary)),
		kind,
		attributes,
		context,
		figures,
		table: moneyTable(figures, { article, ledger }),
	});
	return chartFrame(withRestated(frame, context, drawnOf));
}
