import type { ChartFrame } from '../chart/frame.ts';
import type { Article, Ledger } from '../ledger/ledger.ts';
import { formatAmount } from '../phrase/format.ts';
import type { Figure } from '../record/resolved.ts';
import { donorOf, kindWords, periodWords, stageWords } from './aid-figures.ts';
import { evidenceWords } from './evidence-words.ts';
import { capitalise, claimantWords, sourceLinks } from './names.ts';
import { withStanding } from './standing-words.ts';

/** The table behind a drawing of aid: a row for each figure. */
export function aidTable(figures: readonly Figure[], { article, ledger }: { readonly article: Article; readonly ledger: Ledger }): ChartFrame['table'] {
	return {
		head: ['Donor', 'Kind', 'Stated', 'Stage', 'Period', 'By', 'Evidence', 'Source'],
		rows: figures.map((figure) => [
			donorOf(figure, ledger),
			capitalise(kindWords(figure.kind, ledger)),
			withStanding(formatAmount(figure, ledger.vocabulary), figure, ledger),
			capitalise(stageWords(figure, ledger)),
			periodWords(figure),
			claimantWords(figure.claimant),
			capitalise(evidenceWords[figure.evidence]),
			[...sourceLinks([figure.source], article, ledger)],
		]),
	};
}
