import { ascending } from 'd3-array';
import { changesOf } from '../ledger/ask/chain.ts';
import { figurePages } from '../ledger/ask/figure-pages.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { figurePage } from '../ledger/link/page-address.ts';
import { correctionStatus } from '../ledger/ask/correction-status.ts';
import { middleDay } from '../language/write/date.ts';
import { formatAmount } from '../language/write/format.ts';
import type { Figure } from '../record/resolved.ts';
import { dateWords } from '../messages/date-words.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { contextOf } from './figure-sentence.ts';
import { capitalise, shortNameOf } from './names.ts';
import { oncePerLedger } from '../ledger/once-per-ledger.ts';
import { evidenceWords } from '../record/vocabulary.ts';

/** A figure in a list of figures: what the list shows and can be searched by. */
export interface FigureRow {
	readonly id: string;
	readonly address: string;
	/** "as many as 120,000" */
	readonly amount: string;
	/** What distinguishes it from others of its subject and measure: "soldiers · allocated". */
	readonly context: string;
	readonly subject: string;
	readonly measure: string;
	readonly population: string | undefined;
	readonly asOf: string;
	readonly when: string;
	readonly claimant: string;
	readonly evidence: string;
	/**
	 * How the claimant knows, and whether it repeats another figure: "claim; repeats another
	 * figure".
	 */
	readonly how: string;
	/** "The New York Times, 18 Aug 2023" */
	readonly source: { readonly id: string; readonly words: string };
	/** Whether it differs from what it repeats. */
	readonly differs: boolean;
	/** "withdrawn" or "superseded"; undefined if it is current. */
	readonly gone: string | undefined;
}

/** The figures of one subject and measure, oldest first. */
export interface FigureGroup {
	/** Unique on the page. */
	readonly id: string;
	readonly subject: string;
	readonly measure: string;
	/** "Russia: killed" */
	readonly title: string;
	readonly rows: readonly FigureRow[];
}

/**
 * Every published figure that has a page, in the order of the vocabulary: by subject, then measure,
 * then date.
 */
export const figureGroups = oncePerLedger((ledger): readonly FigureGroup[] => {
	const { subjects, measures } = ledger.vocabulary;
	const figures = [...figurePages(ledger).values()].flatMap(({ figure }) => figure ?? []);
	const orderOf = (words: Readonly<Record<string, unknown>>) =>
		new Map(Object.keys(words).map((word, index) => [word, index]));
	const [bySubject, byMeasure] = [orderOf(subjects), orderOf(measures)];
	const groups = [
		...Map.groupBy(figures, ({ subject, measure }) => `${subject} ${measure}`).values(),
	].flatMap((group): readonly FigureGroup[] => {
		const [first] = group;
		if (first === undefined) return [];
		const { subject, measure } = first;
		const dated = group
			.map((figure) => ({ figure, day: middleDay(figure.asOf) }))
			.sort((a, b) => ascending(a.day, b.day) || ascending(a.figure.id, b.figure.id));
		return [
			{
				id: `of-${subject}-${measure}`,
				subject,
				measure,
				title: `${subjects[subject]?.label ?? subject}: ${measures[measure]?.label ?? measure}`,
				rows: dated.map(({ figure }) => figureRow(figure, ledger)),
			},
		];
	});
	const sorted = groups.sort(
		(a, b) =>
			(bySubject.get(a.subject) ?? 0) - (bySubject.get(b.subject) ?? 0) ||
			(byMeasure.get(a.measure) ?? 0) - (byMeasure.get(b.measure) ?? 0),
	);
	return sorted;
});

export function figureRow(figure: Figure, ledger: Ledger): FigureRow {
	const { id, subject, measure, population, asOf, claimant, evidence, source, repeats } = figure;
	const record = ledger.sources.get(source)?.record;
	const differs = changesOf(figure, ledger).length > 0;
	const {
		lists: { figure: words },
		correctionNotice: standing,
	} = messagesOf(ledger.vocabulary);
	const { kind } = correctionStatus(id, ledger);
	const context = contextOf(figure, ledger).split(' · ').slice(1).join(' · ');
	return {
		id,
		address: figurePage(id, ledger),
		subject,
		measure,
		population,
		asOf,
		evidence,
		amount: formatAmount(figure, ledger.vocabulary),
		context: [
			population === undefined ? undefined : ledger.vocabulary.populations?.[population]?.people,
			context,
		]
			.filter(Boolean)
			.join(' · '),
		when: dateWords(asOf, 'short', ledger),
		claimant: capitalise(claimant.name),
		how: [
			evidenceWords(figure, ledger.vocabulary),
			...(repeats === undefined ? [] : [differs ? words.differs : words.repeats]),
		].join('; '),
		source: { id: source, words: record === undefined ? source : shortNameOf(record, ledger) },
		differs,
		gone:
			kind === 'current'
				? undefined
				: kind === 'retracted'
					? standing.withdrawnShort
					: standing.supersededShort,
	};
}

/**
 * One page of the list. Its first group can start on the page before, and its last can continue on
 * the next.
 */
export interface FigureListPage {
	readonly number: number;
	readonly groups: readonly FigureGroup[];
}

/** Divides the list into pages of a number of rows. */
export function figureListPages(
	ledger: Ledger,
	rowsPerPage: number = 60,
): readonly FigureListPage[] {
	const pages: { number: number; groups: FigureGroup[]; rows: number }[] = [
		{ number: 1, groups: [], rows: 0 },
	];
	for (const group of figureGroups(ledger)) {
		for (let start = 0; start < group.rows.length; ) {
			let page = pages.at(-1);
			// Start a group that fits on one page on a new page, if less than a quarter of this one
			// stays empty.
			const left = page === undefined ? 0 : rowsPerPage - page.rows;
			if (
				page === undefined ||
				left <= 0 ||
				(group.rows.length - start > left && left < rowsPerPage / 4)
			) {
				page = { number: pages.length + 1, groups: [], rows: 0 };
				pages.push(page);
			}
			const rows = group.rows.slice(start, start + rowsPerPage - page.rows);
			page.groups.push({ ...group, rows });
			page.rows += rows.length;
			start += rows.length;
		}
	}
	return pages;
}

/** The page of the list on which each group starts, by the id of the group. */
export function groupPages(pages: readonly FigureListPage[]): ReadonlyMap<string, number> {
	return new Map(
		pages
			.toReversed()
			.flatMap(({ number, groups }) => groups.map(({ id }) => [id, number] as const)),
	);
}
