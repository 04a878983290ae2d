import { changesOf } from './chain.ts';
import type { Article, Ledger } from '../ledger.ts';
import type { Figure } from '../../record/resolved.ts';

/** The numbers in the status line of an article. */
export interface Status {
	readonly factsAsOf: string;
	readonly sources: number;
	readonly figures: number;
	/**
	 * Figures whose chain leads to an origin through sources that were seen, or are known through
	 * one that was. A source that was looked for and not found breaks the chain.
	 */
	readonly traced: number;
	/**
	 * Figures that changed what they repeat, without softenings and without figures with a source
	 * of their own.
	 */
	readonly differing: readonly Figure[];
}

export function statusOf(article: Article, ledger: Ledger): Status {
	const figures = article.figures.flatMap((id) => ledger.figures.get(id)?.record ?? []);
	return {
		factsAsOf: article.front.factsAsOf,
		sources: article.sources.length,
		figures: figures.length,
		traced: figures.filter((figure) => isTraced(figure.id, ledger)).length,
		differing: figures.filter(
			(figure) => figure.independent !== true && changesOf(figure, ledger).length > 0,
		),
	};
}

function isTraced(id: string, ledger: Ledger): boolean {
	const passed = new Set<string>();
	for (let next: string | undefined = id; next !== undefined && !passed.has(next); ) {
		passed.add(next);
		const figure: Figure | undefined = ledger.figures.get(next)?.record;
		const source = figure === undefined ? undefined : ledger.sources.get(figure.source)?.record;
		if (figure === undefined || source === undefined) return false;
		const isKnown =
			source.seen === 'direct' ||
			(source.seen === 'secondary' && (source.via ?? []).some((via) => ledger.sources.has(via)));
		if (!isKnown) return false;
		next = figure.repeats;
	}
	return true;
}
