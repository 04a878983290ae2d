import type { PlotPlan } from '../../ledger/plot/plan.ts';
import { formatAmount } from '../../language/write/format.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { DrawingContext } from '../../parts/context.ts';
import { withNotice } from '../../parts/correction-notice.ts';
import { capitalise, claimantWords, sourceLinks } from '../../parts/names.ts';
import type { Figure } from '../../record/resolved.ts';
import { evidenceWords } from '../../record/vocabulary.ts';
import type { ChartFrame } from '../kit/frame.ts';
import { kindWords, periodWords, stageWords, subjectOf } from '../money/figures.ts';
import type { Computed } from './changes.ts';

/**
 * The table below a plot: a row for each figure, with what was computed of it; stage and kind only
 * where figures have them.
 */
export function plotTable(
	figures: readonly Figure[],
	{
		article,
		ledger,
		plan: { per } = {},
		computed = [],
	}: DrawingContext & {
		readonly plan?: Pick<PlotPlan, 'per'>;
		readonly computed?: readonly Computed[];
	},
): ChartFrame['table'] & { readonly value: number; readonly dateColumn: number } {
	const { vocabulary } = ledger;
	const messages = messagesOf(vocabulary);
	const [measure, subject, amount, asOf, claimant, evidence, source] = messages.estimates.head;
	const [, kind, , stage] = messages.chartPage.money.head;
	const hasStage = figures.some((figure) => figure.stage !== undefined);
	const hasKind = figures.some((figure) => figure.kind !== undefined);
	const computedOf = new Map(
		computed.map(({ id, amount: value, point }) => [id, { amount: value, words: point.words }]),
	);
	const amountColumn = hasKind ? 3 : 2;
	return {
		...(per === undefined
			? {}
			: {
					computed: {
						name: `per_${per}`,
						cells: figures.map((figure) => computedOf.get(figure.id)),
					},
				}),
		value: amountColumn,
		dateColumn: amountColumn + (hasStage ? 2 : 1),
		head: [
			measure,
			subject,
			...(hasKind ? [kind] : []),
			amount,
			...(hasStage ? [stage] : []),
			asOf,
			...(per === undefined ? [] : [messages.plot.perHead[per]]),
			claimant,
			evidence,
			source,
		],
		rows: figures.map((figure) => [
			capitalise(vocabulary.measures[figure.measure]?.label ?? figure.measure),
			subjectOf(figure, ledger),
			...(hasKind ? [capitalise(kindWords(figure.kind, ledger))] : []),
			withNotice(formatAmount(figure, vocabulary), figure, ledger),
			...(hasStage ? [capitalise(stageWords(figure, ledger))] : []),
			periodWords(figure, ledger),
			...(per === undefined ? [] : [computedOf.get(figure.id)?.words ?? '']),
			capitalise(claimantWords(figure.claimant, messages)),
			capitalise(evidenceWords(figure, vocabulary)),
			[...sourceLinks([figure.source], article, ledger)],
		]),
	};
}
