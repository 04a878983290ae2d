import type { Article, Ledger, Recorded } from '../../ledger/ledger.ts';
import { seriesOf } from '../../ledger/ask/series.ts';
import { firstDay, formatDate, lastDay, middleDay } from '../../language/write/date.ts';
import { formatFigure } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Found, Rule } from '../rule.ts';

/** An article uses the newest figure of a series that was known on its day. */
export const newerFigure: Rule = {
	code: 'newer-figure',
	title: 'An article lists the newest figure of a series',
	severity: 'warning',
	section: 'Sourcing',
	acknowledge: ['article'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	for (const series of seriesOf(ledger).values()) {
		const days = series.map(({ record }) => middleDay(record.asOf));
		for (const [slug, used] of newestUses(series, ledger)) {
			const article = ledger.articles.get(slug);
			if (article === undefined || used === series.length - 1) continue;
			const today = lastDay(article.front.factsAsOf);
			for (let at = lastUntil(today, days); at > used; at -= 1) {
				const [newer, old] = [series[at], series[used]];
				if (newer === undefined || old === undefined || !isLater(newer, old)) break;
				if (!isPrinted(newer, today, ledger)) continue;
				findings.push(findingOf(article, old, newer, ledger));
				break;
			}
		}
	}
	return findings;
}

/** The articles that list a figure of the series, each with the newest one that it lists. */
function newestUses(
	series: readonly Recorded<Figure>[],
	ledger: Ledger,
): ReadonlyMap<string, number> {
	const newest = new Map<string, number>();
	series.forEach(({ record }, index) => {
		for (const slug of ledger.uses.get(record.id) ?? []) newest.set(slug, index);
	});
	return newest;
}

/** The index of the last of the ascending `days` that is not after `day`; -1 if there is none. */
function lastUntil(day: string, days: readonly string[]): number {
	let [low, high] = [0, days.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((days[middle] ?? '') <= day) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** If dates overlap, such as a day and its month, neither is known to be later. */
function isLater(newer: Recorded<Figure>, old: Recorded<Figure>): boolean {
	return firstDay(newer.record.asOf) > lastDay(old.record.asOf);
}

/** Whether a figure had been published on a day, as far as its source says. */
function isPrinted({ record }: Recorded<Figure>, day: string, ledger: Ledger): boolean {
	const issued = ledger.sources.get(record.source)?.record.issued;
	return issued === undefined || firstDay(issued) <= day;
}

function findingOf(
	article: Article,
	old: Recorded<Figure>,
	newer: Recorded<Figure>,
	ledger: Ledger,
): Found {
	const say = ({ record }: Recorded<Figure>) =>
		`"${formatFigure(record, ledger.vocabulary)}" (${formatDate(record.asOf, 'short')})`;
	return {
		place: article.place(['figures', article.figures.indexOf(old.record.id)]),
		message: `This article lists ${say(old)} by ${old.record.claimant.name}, but not a newer figure of the same series, ${say(newer)}.`,
		hint: `Add "- ${newer.record.id}" under "figures:" and tell readers about it, or add acknowledged.newer-figure to the article with the reason for using the older one; readers will see it.`,
		related: { place: newer.place(), message: 'The newer figure.' },
		about: { kind: 'article', id: article.slug },
	};
}
