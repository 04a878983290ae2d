import type { Element } from 'hast';
import { formatAmount } from '../../language/write/format.ts';
import type { Attributes, DrawingContext } from '../../parts/context.ts';
import { figureFrame } from '../figure-frame.ts';
import { chartFrame } from '../kit/frame.ts';
import { type DrawnOf, withRestated } from '../restated.ts';
import { aidFiguresOf } from './figures.ts';
import { aidTable } from './table.ts';

interface Aid {
	readonly kind: 'aid-by-donor' | 'aid-marimekko' | 'aid-over-time';
	/** Draws the parts of the chart that change with its amounts. */
	readonly drawnOf: DrawnOf;
}

/**
 * A chart of the aid that its attributes name, as stated, with its table and the other currencies
 * and price bases that readers can choose.
 */
export function aidFrame(
	{ kind, drawnOf }: Aid,
	attributes: Attributes,
	context: DrawingContext,
): Element {
	const { article, ledger } = context;
	const figures = aidFiguresOf(attributes, ledger);
	const frame = figureFrame({
		...drawnOf(figures, (figure) => formatAmount(figure, ledger.vocabulary)),
		kind,
		attributes,
		context,
		figures,
		table: aidTable(figures, { article, ledger }),
	});
	return chartFrame(withRestated(frame, context, drawnOf));
}
