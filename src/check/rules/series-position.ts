import type { Finding } from '../../ledger/finding.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';

/** No two articles have one position in a series: which of them is next would be anybody's guess. */
export function seriesPosition({ articles }: Ledger): readonly Finding[] {
	const taken = new Map<string, Article>();
	return [...articles.values()].flatMap((article): readonly Finding[] => {
		const { series } = article.front;
		if (series === undefined) return [];
		const first = taken.get(`${series.position} ${series.name}`);
		if (first === undefined) {
			taken.set(`${series.position} ${series.name}`, article);
			return [];
		}
		const place = first.place(['series', 'position']);
		return [
			{
				code: 'series-position',
				severity: 'warning',
				place: article.place(['series', 'position']),
				message: `Position ${series.position} of the series "${series.name}" is taken by ${first.path}.`,
				hint: 'Number the articles of a series 1, 2, 3 in the order in which they are to be read.',
				related: { place, message: 'The other article.' },
			},
		];
	});
}
