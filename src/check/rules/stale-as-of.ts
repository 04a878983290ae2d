import type { Ledger } from '../../ledger/ledger.ts';
import { firstDay, formatDate, lastDay } from '../../language/write/date.ts';
import { formatAmount } from '../../language/write/format.ts';
import type { Found, Rule } from '../rule.ts';

const defaultMonths = 12;

/** A figure that was old at the article's `factsAsOf` has its year next to it. */
export const staleAsOf: Rule = {
	code: 'stale-as-of',
	title: 'An old figure is shown with its year',
	severity: 'warning',
	section: 'Sourcing',
	acknowledge: ['article'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	const months = ledger.site.staleAfterMonths ?? defaultMonths;
	for (const article of ledger.articles.values()) {
		const { factsAsOf } = article.front;
		const limit = monthsBefore(firstDay(factsAsOf), months);
		for (const use of article.body.figures) {
			const figure = ledger.figures.get(use.figure);
			if (figure === undefined || lastDay(figure.record.asOf) >= limit) continue;
			const { asOf } = figure.record;
			const year = lastDay(asOf).slice(0, 4);
			if (use.years.includes(Number(year))) continue;
			findings.push({
				place: article.at(use),
				message: `"${use.label ?? formatAmount(figure.record, ledger.vocabulary)}" describes ${formatDate(asOf, 'long')}, more than ${months} ${months === 1 ? 'month' : 'months'} before this article’s factsAsOf (${formatDate(factsAsOf, 'long')}), and its paragraph does not name the year.`,
				hint: `Say in the paragraph that the figure is from ${year}, or add acknowledged.stale-as-of to the article with the reason; readers will see it.`,
				related: { place: figure.place(['asOf']), message: 'The day that it describes.' },
				about: { kind: 'article', id: article.slug },
			});
		}
	}
	return findings;
}

/**
 * The ISO day that is `months` months before `day`, or the last day of that month if it is shorter.
 */
function monthsBefore(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const sum = year * 12 + (month - 1) - months;
	const [toYear, toMonth] = [Math.floor(sum / 12), sum % 12];
	const length = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
	return [
		String(toYear).padStart(4, '0'),
		...[toMonth + 1, Math.min(date, length)].map((part) => String(part).padStart(2, '0')),
	].join('-');
}
