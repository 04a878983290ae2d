import type { Element } from 'hast';
import { formatAmount } from '../../language/write/format.ts';
import type { Attributes, DrawingContext } from '../../parts/context.ts';
import { figureFrame } from '../figure-frame.ts';
import { chartFrame } from '../kit/frame.ts';
import { type DrawnOf, withRestated } from '../restated.ts';
import { moneyFiguresOf } from './figures.ts';
import { moneyTable } from './table.ts';

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
