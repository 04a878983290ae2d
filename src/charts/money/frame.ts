import { chartPage } from '../../ledger/link/page-address.ts';
import type { Element } from 'hast';
import { chartFrame } from '../kit/frame.ts';
import type { Figure } from '../../record/resolved.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { aidTable } from './table.ts';
import { type Attributes, type DrawingContext, attributeText } from '../../parts/context.ts';
import { sourceLinks } from '../../parts/names.ts';
import { type DrawnOf, withRestated } from '../restated.ts';
import { namedNotices } from '../../parts/correction-notice.ts';
import { formatAmount } from '../../language/write/format.ts';

interface Aid {
	readonly kind: 'aid-by-donor' | 'aid-marimekko' | 'aid-over-time';
	readonly attributes: Attributes;
	readonly figures: readonly Figure[];
	/** Draws the parts of the chart that change with its amounts. */
	readonly drawnOf: DrawnOf;
}

/**
 * A chart of aid as stated, with its table and the other currencies and price bases that readers
 * can choose.
 */
export function aidFrame(
	{ kind, attributes, figures, drawnOf }: Aid,
	context: DrawingContext,
): Element {
	const { article, ledger, id } = context;
	const drawn = drawnOf(figures, (figure) => formatAmount(figure, ledger.vocabulary));
	return chartFrame(
		withRestated(
			{
				...drawn,
				id,
				words: messagesOf(ledger.vocabulary).chart,
				address: chartPage(article.slug, id, ledger),
				kind,
				title: attributeText(attributes, 'title') ?? '',
				subtitle: attributeText(attributes, 'subtitle') ?? drawn.subtitle,
				figures,
				notes: namedNotices(figures, ledger),
				table: aidTable(figures, { article, ledger }),
				sourceLine: [
					...sourceLinks(
						figures.map((figure) => figure.source),
						article,
						ledger,
					),
				],
			},
			context,
			drawnOf,
		),
	);
}
