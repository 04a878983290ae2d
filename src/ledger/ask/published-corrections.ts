import type { Correction } from '../../record/correction.ts';
import { compareDates } from '../../language/write/date.ts';
import { figurePages } from './figure-pages.ts';
import { originalOf } from '../link/edition.ts';
import type { Article, Ledger } from '../ledger.ts';
import { oncePerLedger } from '../once-per-ledger.ts';

/** A published correction. */
export interface PublishedCorrection {
	/**
	 * Unique among the corrections and stable between builds: its own id, or one made of its date
	 * and subject.
	 */
	readonly id: string;
	readonly correction: Correction;
	/** The article that contains it; undefined if it is in the file of the site. */
	readonly article: Article | undefined;
	/** Whether the corrected figure has a page. */
	readonly hasPage: boolean;
}

/** All corrections of a ledger, and those of each figure. */
interface Found {
	readonly all: readonly PublishedCorrection[];
	readonly byFigure: ReadonlyMap<string | undefined, readonly PublishedCorrection[]>;
}
/**
 * All published corrections, newest first; those of one day in reverse order of writing. Drafts
 * have none.
 * @param figureId only those of this figure
 */
export function correctionsOf(ledger: Ledger, figureId?: string): readonly PublishedCorrection[] {
	const { all, byFigure } = findCorrections(ledger);
	return figureId === undefined ? all : (byFigure.get(figureId) ?? []);
}

const findCorrections = oncePerLedger((ledger): Found => {
	const { articles: originals, corrections } = originalOf(ledger);
	// A translation is corrected together with its original.
	const articles = new Map(
		[...originals].flatMap(([slug, { front }]) =>
			(front.corrections ?? []).map(
				(correction) => [correction, ledger.articles.get(slug)] as const,
			),
		),
	);
	const pages = figurePages(ledger);
	const taken = new Set<string>();
	const oldest = ledger.corrections.flatMap(({ record }, index): readonly PublishedCorrection[] => {
		const article = articles.get(corrections[index]?.record ?? record);
		if (article?.front.draft === true) return [];
		const stem =
			record.id ??
			`on-${[record.date, record.figure ?? article?.translation?.translationOf ?? article?.slug ?? 'site'].join('-')}`;
		let id = stem;
		for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
		taken.add(id);
		return [
			{
				id,
				correction: record,
				article,
				hasPage: record.figure !== undefined && pages.has(record.figure),
			},
		];
	});
	const all = oldest
		.toReversed()
		.sort((a, b) => compareDates(b.correction.date, a.correction.date));
	return { all, byFigure: Map.groupBy(all, ({ correction }) => correction.figure) };
});
