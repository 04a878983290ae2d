import type { ChartFrame } from '../kit/frame.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import { formatAmount } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { subjectOf, kindWords, periodWords, stageWords } from './figures.ts';
import { capitalise, claimantWords, sourceLinks } from '../../parts/names.ts';
import { withNotice } from '../../parts/correction-notice.ts';
import { evidenceWords } from '../../record/vocabulary.ts';

/** The column with the stated amount. */
export const statedColumn = 2;

/** The table below a chart of money: one row for each figure. */
export function moneyTable(
	figures: readonly Figure[],
	{ article, ledger }: { readonly article: Article; readonly ledger: Ledger },
): ChartFrame['table'] {
	const messages = messagesOf(ledger.vocabulary);
	const [whose, ...rest] = messages.chartPage.money.head;
	const [measure, ...others] = new Set(figures.map((figure) => figure.measure));
	// Figures of several measures have no word of their own for their subjects.
	const own = others.length > 0 ? undefined : ledger.vocabulary.measures[measure ?? '']?.whose;
	const wholes = new Set(figures.flatMap(({ kind, partOf }) => (kind && partOf) ?? []));
	return {
		value: statedColumn,
		head: [own ?? whose, ...rest],
		rows: figures.map((figure) => [
			subjectOf(figure, ledger),
			capitalise(
				wholes.has(figure.id) ? messages.chartPage.money.allKinds : kindWords(figure.kind, ledger),
			),
			withNotice(formatAmount(figure, ledger.vocabulary), figure, ledger),
			capitalise(stageWords(figure, ledger)),
			periodWords(figure, ledger),
			capitalise(claimantWords(figure.claimant, messages)),
			capitalise(evidenceWords(figure, ledger.vocabulary)),
			[...sourceLinks([figure.source], article, ledger)],
		]),
	};
}
