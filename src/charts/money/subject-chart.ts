import type { Article, Ledger } from '../../ledger/ledger.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { claimantWords } from '../../parts/names.ts';
import type { Figure } from '../../record/resolved.ts';
import type { SortOrder } from '../../record/emphasis/emphasis.ts';
import type { AmountWords } from '../restated.ts';
import { kindsOf, periodWords, subjectOf } from './figures.ts';
import { colourOf } from '../kit/colour.ts';
import type { Lit } from './lit.ts';
import { type BarPiece, type SubjectBar, type SubjectChart, sortBars } from './rows.ts';
import { statedTotals, totalOf } from './totals.ts';

interface ChartParts {
	readonly article: Pick<Article, 'figures'>;
	readonly amountWords: AmountWords;
	readonly lit: Lit;
}

/**
 * A row for each subject, claimant and period, with its kinds and their stated total; two amounts
 * of one kind have a row each. If the figures do not differ in their kinds, each has a row.
 */
export function subjectChart(
	all: readonly Figure[],
	{ article, amountWords, lit }: ChartParts,
	ledger: Ledger,
): SubjectChart {
	const ids = new Set(statedTotals(all, article, ledger).map(({ id }) => id));
	const totals = all.filter(({ id }) => ids.has(id));
	const figures = all.filter(({ id }) => !ids.has(id));
	const kinds = kindsOf(figures, ledger);
	const rows = [
		...Map.groupBy(figures, ({ subject, claimant, asOf, since }) =>
			[subject, claimant.name, since, asOf].join('|'),
		).values(),
	].flatMap((together) =>
		kinds.length === 0 ? together.map((figure) => [figure]) : rowsOfKinds(together),
	);
	const pieceOf = (figure: Figure): BarPiece => {
		const kind = kinds.findIndex(({ id }) => id === figure.kind);
		return {
			id: figure.id,
			amount: figure.amount,
			qualifier: figure.qualifier,
			words: amountWords(figure),
			colour: lit.colourOf(
				figure,
				kinds[kind]?.colour ?? colourOf(figure.subject, ledger.vocabulary),
			),
			...(kind === -1 ? {} : { kind }),
		};
	};
	return {
		kinds,
		bars: ordered(
			rows.flatMap((row): readonly SubjectBar[] => {
				const [first] = row;
				if (first === undefined) return [];
				const detail = detailOf(first, figures, ledger);
				const total = totalOf(row, totals);
				const notes = row.flatMap(({ id }) => lit.notesOf(id));
				return [
					{
						subject: subjectOf(first, ledger),
						...(detail === '' ? {} : { detail }),
						...(notes.length === 0 ? {} : { notes }),
						pieces: row
							.map(pieceOf)
							.toSorted((a, b) => (a.kind ?? kinds.length) - (b.kind ?? kinds.length)),
						...(total === undefined
							? {}
							: {
									total: {
										id: total.id,
										amount: total.amount,
										qualifier: total.qualifier,
										words: amountWords(total),
									},
								}),
					},
				];
			}),
			lit.sort,
		),
	};
}

/** The rows as the author sorts them, with those of one subject together; otherwise largest first. */
function ordered(bars: readonly SubjectBar[], sort: SortOrder | undefined): readonly SubjectBar[] {
	const groups = [
		...Map.groupBy(sort?.by === 'text' ? bars : sortBars(bars), ({ subject }) => subject).values(),
	];
	const isTurned = sort !== undefined && (sort.by === 'text') === sort.isDescending;
	return (isTurned ? groups.toReversed() : groups).flat();
}

/** Divides figures into as few rows as needed for each to have at most one of each kind. */
function rowsOfKinds(figures: readonly Figure[]): readonly (readonly Figure[])[] {
	const rows: Figure[][] = [];
	for (const figure of figures) {
		const row = rows.find((one) => one.every(({ kind }) => kind !== figure.kind));
		if (row === undefined) rows.push([figure]);
		else row.push(figure);
	}
	return rows;
}

/** The claimant and the date, if the figures of a chart differ in them. */
function detailOf(figure: Figure, figures: readonly Figure[], ledger: Ledger): string {
	const differ = (words: (one: Figure) => string) =>
		figures.some((one) => words(one) !== words(figure));
	const claimed = (one: Figure) => claimantWords(one.claimant, messagesOf(ledger.vocabulary));
	const period = (one: Figure) => periodWords(one, ledger);
	return [claimed, period]
		.filter(differ)
		.map((words) => words(figure))
		.join(' · ');
}
