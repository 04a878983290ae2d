import type { Article, Ledger } from '../../ledger/ledger.ts';
import type { Found, Rule } from '../rule.ts';

/** Each article has its own position in a series. Otherwise it is unclear which one is next. */
export const seriesPosition: Rule = {
	code: 'series-position',
	title: 'No two articles have the same position in a series',
	severity: 'warning',
	section: 'References',
	check,
};

function check({ articles }: Ledger): readonly Found[] {
	const taken = new Map<string, Article>();
	return [...articles.values()].flatMap((article): readonly Found[] => {
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
				place: article.place(['series', 'position']),
				message: `Position ${series.position} of the series "${series.name}" is taken by ${first.path}.`,
				hint: 'Number the articles of a series 1, 2, 3 in reading order.',
				related: { place, message: 'The other article.' },
			},
		];
	});
}
