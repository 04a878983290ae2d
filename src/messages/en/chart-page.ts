import type { ChartPageMessages, Exchange } from '../chart-page.ts';
import { counted } from './counted.ts';

const exchangeInEnglish = ({ rate, from, to }: Exchange) =>
	`${rate} ${to.label} to one ${from.singular ?? from.label}`;

/** What the drawings of aid, the waffle and the pages of charts say, in English. */
export const chartPage: ChartPageMessages = {
	aid: {
		head: ['Donor', 'Kind', 'Stated', 'Stage', 'Period', 'By', 'Evidence', 'Source'],
		noKind: 'kind not stated',
		noStage: 'stage not stated',
		unit: (label) => `in ${label}`,
		asOf: (date) => `as of ${date}`,
		byLowerBound: 'Sorted by the lower bound that was stated; a pale or fading end is not certain',
		largestFirst: 'The largest first',
		areas:
			'Areas are amounts: a donor is as large as the sum of the kinds stated here, the largest first',
		unstated: 'Where nothing was stated nothing is drawn',
	},
	ladder: {
		head: ['Stage', 'Amount', 'Of', 'As of', 'By', 'Source'],
		notStated: 'not stated',
		exits: 'No longer on its way:',
		besideIt: 'each as of the day beside it',
		fromZero: 'Every bar starts at zero',
	},
	drawnAt: (part, exchange, date) => `${part}, drawn at ${exchangeInEnglish(exchange)}, ${date}.`,
	restated: {
		converted: 'Converted',
		inCurrency: (label) => `In ${label}`,
		inPrices: (year) => `In prices of ${year}`,
		rate: (exchange, { rule, date, source }) =>
			`Converted at ${exchangeInEnglish(exchange)}, ${rule}, ${date} (${source}), and rounded as they were stated.`,
		prices: (base, { name, years, source }) =>
			`Nominal amounts in prices of ${base}, by ${name} (${years.map(([year, value]) => `${year}: ${value}`).join(', ')}; ${source}), rounded as they were stated.`,
	},
	overTime: {
		published: 'Published',
		otherwise: 'Counted otherwise from here on',
		notKnown: 'not known',
		since: (date) => `since ${date}`,
		subtitle: (people, period) =>
			`${people}, as stated, by the date that each figure describes, ${period}.`,
		lines: (months, hasBand) =>
			`A line is level until the same claimant states another figure, for at most ${counted(months, 'month', 'months')}${hasBand ? '; a band is a stated range' : ''}.`,
	},
	waffle: {
		square: (things) => `1 square = ${things}`,
		people: (said, count, { singular, label }) =>
			`${said} ${count === 1 ? (singular ?? 'person') : label}`,
		counted: (amount, what) => `${amount} ${what}`,
		stated: (units) => `${units}, as stated.`,
		empty: ' Empty squares lie between the lowest and the highest number that the words allow.',
	},
	alone: {
		files: (files) => ['This chart as ', files, '. To show it in another page, copy this:'],
		copy: 'Text to copy',
		asFirstDrawn: 'As first drawn',
		narrower: (widthPx, heightPx) =>
			`In a column narrower than ${widthPx} px: height="${heightPx}"`,
		from: (title, site) => ['From “', title, `”, ${site}`],
		known: (site, day) => `${site}, as known on ${day}`,
	},
};
