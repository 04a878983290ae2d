import type { ChartPageMessages, Exchange } from '../chart-page.ts';
import { counted } from './counted.ts';

const exchangeInEnglish = ({ rate, from, to }: Exchange) =>
	`${rate} ${to.label} to one ${from.singular ?? from.label}`;

const inEnglish = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const listed = (words: readonly string[]) => inEnglish.format(words);

/** The English words of the charts of money, the waffle and the pages of charts. */
export const chartPage: ChartPageMessages = {
	money: {
		head: ['Whose', 'Kind', 'Amount', 'Stage', 'Period', 'Claimant', 'Evidence', 'Source'],
		noKind: 'kind not stated',
		noStage: 'stage not stated',
		unit: (label) => `in ${label}`,
		asOf: (date) => `as of ${date}`,
		byLowerBound: 'Sorted by stated lower bound; a bar ends at the stated amount',
		largestFirst: 'Largest first',
		emptyPlace: 'Empty where nothing was stated',
		ofAll: (kind) =>
			`Each bar is 100% of what is drawn of the subject; sorted by the share of ${kind}`,
		allKinds: 'all kinds together',
		unstated: 'Nothing is drawn where nothing was stated',
	},
	ladder: {
		head: ['Stage', 'Amount', 'What it covers', 'As of', 'Claimant', 'Source'],
		notStated: 'not stated',
		exits: 'Goes no further:',
		besideIt: 'each as of the date beside it',
		fromZero: 'Every bar starts at zero',
		ofBefore: 'Between the bars: the share of the step above, computed from the two amounts',
		share: (share) => `${share} of the step above`,
	},
	drawnAt: (part, exchange, date) =>
		`${part}, drawn at a rate of ${exchangeInEnglish(exchange)} (${date}).`,
	restated: {
		converted: 'Converted',
		inCurrency: (label, { date, otherYears }) =>
			`In ${label} at the ${date} rate${otherYears.length === 0 ? '' : `, which is not that of ${listed(otherYears)}`}`,
		inPrices: (year) => `In ${year} prices`,
		rate: (exchange, { rule, date, source, otherYears }) =>
			`Converted at ${exchangeInEnglish(exchange)} (${rule}, ${date}; ${source}) and rounded as the originals were.${otherYears.length === 0 ? '' : ` This is not the rate of ${listed(otherYears)}: amounts that cover other years are only approximate.`}`,
		prices: (base, { name, years, source }) =>
			`Nominal amounts adjusted to ${base} prices by ${name} (${years.map(([year, value]) => `${year}: ${value}`).join(', ')}; ${source}) and rounded as the originals were.`,
	},
	overTime: {
		published: 'Published',
		otherwise: 'Change of method',
		notKnown: 'unknown',
		since: (date) => `since ${date}`,
		subtitle: (people, period) =>
			`${people}, as stated, by the date each figure describes, ${period}.`,
		lines: (months, hasBand) =>
			`Each figure holds until the same claimant gives another, for up to ${counted(months, 'month', 'months')}${hasBand ? '; a band shows a stated range' : ''}.`,
	},
	waffle: {
		square: (things) => `1 square = ${things}`,
		people: (said, count, { singular, label }) =>
			`${said} ${count === 1 ? (singular ?? 'person') : label}`,
		counted: (amount, what) => `${amount} ${what}`,
		stated: (units) => `${units}, as stated.`,
		empty:
			' Empty squares show how far the lowest number that the words allow is from the highest.',
	},
	alone: {
		files: (files) => ['Download this chart as ', files, '. To embed it, copy this:'],
		darkPicture: 'dark PNG',
		squarePicture: 'square PNG',
		copy: 'Text to copy',
		asFirstDrawn: 'As first shown',
		narrower: (widthPx, heightPx) => `In a column narrower than ${widthPx}px: height="${heightPx}"`,
		from: (title, site) => ['From “', title, `”, ${site}`],
		known: (site, day) => `${site}, facts as of ${day}`,
	},
};
