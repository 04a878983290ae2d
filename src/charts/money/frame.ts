import type { Element } from 'hast';
import { readIds } from '../../ledger/text/drawing-kinds.ts';
import { formatAmount } from '../../language/write/format.ts';
import type { Attributes, DrawingContext } from '../../parts/context.ts';
import { figureFrame } from '../figure-frame.ts';
import { chartFrame } from '../kit/frame.ts';
import { type DrawnOf, withRestated } from '../restated.ts';
import { moneyFiguresOf } from './figures.ts';
import { moneyTable } from './table.ts';
import { statedTotals } from './totals.ts';

interface MoneyChart {
	readonly kind: 'by-subject' | 'shares' | 'amounts-over-time';
	/** Draws the parts of the chart that change with its amounts. */
	readonly drawnOf: DrawnOf;
	/** Whether it also shows the stated totals of its figures. */
	readonly hasTotals?: boolean;
}

/**
 * A chart of the money that its attributes name, as stated, with its table and the other currencies
 * and price bases that readers can choose.
 */
export function moneyFrame(
	{ kind, drawnOf, hasTotals = false }: MoneyChart,
	attributes: Attributes,
	context: DrawingContext,
): Element {
	const { article, ledger } = context;
	const named = moneyFiguresOf(attributes, ledger);
	const totals = hasTotals ? statedTotals(named, article, ledger) : [];
	const lines = readIds(attributes['lines']).flatMap((id) => ledger.figures.get(id)?.record ?? []);
	const figures = [...new Set([...named, ...totals, ...lines])];
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
