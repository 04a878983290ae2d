import type { Article, Ledger } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/position.ts';
import { firstDay, formatDate, lastDay } from '../../language/write/date.ts';
import { formatFigure } from '../../language/write/format.ts';
import type { Found, Rule } from '../rule.ts';
import { idOf } from '../../record/article.ts';

/**
 * An article does not claim to know a day after its publication or update, and says nothing about
 * days after the one up to which it knows the facts.
 */
export const factsAfterPublication: Rule = {
	code: 'facts-after-publication',
	title: 'Nothing in an article is later than its facts',
	severity: 'error',
	section: 'Arithmetic and time',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return [...ledger.articles.values()].flatMap((article) => [
		...ownDates(article),
		...whatItTells(article, ledger),
	]);
}

/** Compares `factsAsOf` with `updated`, or else with `published`. */
function ownDates({ front, place }: Article): readonly Found[] {
	const field = front.updated === undefined ? 'published' : 'updated';
	const last = front.updated ?? front.published;
	if (firstDay(front.factsAsOf) <= lastDay(last)) return [];
	return [
		{
			place: place(['factsAsOf']),
			message: `The article says that it knows the facts up to ${formatDate(front.factsAsOf, 'long')}, but it was ${field} earlier (${formatDate(last, 'long')}).`,
			hint:
				front.updated === undefined
					? 'Set "factsAsOf:" to the day up to which you looked, or give the day of the update as "updated:".'
					: 'Set "factsAsOf:" to the day up to which you looked, or correct "updated:".',
			related: { place: place([field]), message: `The day on which it was ${field}.` },
		},
	];
}

/** Figures, claims and events that are dated after `factsAsOf`. */
function whatItTells(article: Article, ledger: Ledger): readonly Found[] {
	const { front, place } = article;
	const known = lastDay(front.factsAsOf);
	const findings: Found[] = [];
	const expect = (
		date: string | undefined,
		told: () => { readonly what: string; readonly at: Place },
	) => {
		if (date === undefined || date <= known || firstDay(date) <= known) return;
		const { what, at } = told();
		findings.push({
			place: at,
			message: `${what} is dated ${formatDate(date, 'long')}, but the article says that it knows the facts only up to ${formatDate(front.factsAsOf, 'long')}.`,
			hint: 'Check the date, or set "factsAsOf:" to the day up to which you looked.',
			related: {
				place: place(['factsAsOf']),
				message: 'The day up to which the article knows the facts.',
			},
		});
	};
	(front.figures ?? []).forEach((item, index) => {
		const figure = ledger.figures.get(idOf(item));
		expect(figure?.record.asOf, () => ({
			what: figure === undefined ? '' : `"${formatFigure(figure.record, ledger.vocabulary)}"`,
			at: place(
				typeof item === 'string' || item.asOf === undefined
					? ['figures', index]
					: ['figures', index, 'asOf'],
			),
		}));
	});
	(front.claims ?? []).forEach((claim, index) => {
		expect(claim.date, () => ({
			what: `The claim "${claim.says}"`,
			at: place(['claims', index, 'date']),
		}));
	});
	(front.events ?? []).forEach((event, index) => {
		expect(event.date, () => ({
			what: `The event "${event.text}"`,
			at: place(['events', index, 'date']),
		}));
	});
	return findings;
}
